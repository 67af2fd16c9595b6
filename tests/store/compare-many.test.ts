import { expect, test } from 'vitest'
import { importLines, tempStore } from '@/tests/temp-home'
import { clip, compared, dataset, lines, run, trace } from './compared-lines'

test('of more than two runs each is set against the first, with p adjusted over the pairs', async () => {
  const store = await tempStore()
  const keys = ['p', 'q', 'r', 's', 't', 'u']
  const ranked = (key: string, hits: number) => keys.map((one, at) => trace(key, one, { rank: at < hits ? 1 : 90 }))
  await importLines(store, [
    dataset,
    ...keys.map((key) => clip(key)),
    ...['a', 'b', 'c', 'd'].map((key) => run(key)),
    ...ranked('a', 0),
    ...ranked('b', 6),
    ...ranked('c', 5),
    trace('d', 'p', {}),
  ])
  const { pair, summaries } = await compared(store, ['a', 'b', 'c', 'd'])
  expect(pair).toBeNull()
  // 6 of 6 and 5 of 5 one way: 2/64 and 2/32; Holm doubles the smaller.
  expect(summaries.map((one) => [one.run.key, one.n, one.p, one.pHolm])).toEqual([
    ['b', 6, expect.closeTo(2 / 64, 12), expect.closeTo(4 / 64, 12)],
    ['c', 6, expect.closeTo(2 / 32, 12), expect.closeTo(4 / 64, 12)],
    ['d', 0, null, null],
  ])
  expect(summaries[1]?.recall?.difference.value).toBeCloseTo(5 / 6, 12)
})

test('of more than two runs each has its own figures and word errors, and clips that some lack are named', async () => {
  const store = await tempStore()
  await importLines(store, [...lines, run('c'), trace('c', 'p', { rank: 1 }), trace('c', 'q', { output: 'to a' })])
  const { figures, summaries, lacking } = await compared(store, ['a', 'b', 'c'])
  expect(figures.map(({ recall, wer }) => [recall?.n, recall?.share, wer?.n])).toEqual([
    [6, expect.closeTo(4 / 6, 12), 7],
    [6, expect.closeTo(4 / 6, 12), 6],
    [2, 0.5, 2],
  ])
  // Wilson's of 1 of 2; c has one of two words wrong in q.
  expect(figures[2]?.recall?.low).toBeCloseTo(0.0945, 4)
  expect(summaries.map(({ wer }) => [wer?.n, wer?.difference.value])).toEqual([
    [5, expect.closeTo(-0.2, 12)],
    [2, 0.25],
  ])
  expect(lacking).toEqual([
    { runs: ['b', 'c'], clips: ['no-gold', 'only-a'] },
    { runs: ['a', 'b', 'c'], clips: ['nobody'] },
    { runs: ['a', 'c'], clips: ['only-b'] },
    { runs: ['c'], clips: ['r', 's', 't'] },
  ])
})
