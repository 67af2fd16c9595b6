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

test('of more than two runs each two are set against each other, with p adjusted over all of these pairs', async () => {
  const store = await tempStore()
  const keys = ['p', 'q', 'r', 's', 't', 'u']
  await importLines(store, [
    dataset,
    ...keys.map((key) => clip(key)),
    ...['a', 'b', 'c', 'd'].map((key) => run(key)),
    ...keys.map((key) => trace('a', key, { rank: null })),
    ...keys.map((key, at) => trace('b', key, { rank: at + 1 })),
    ...keys.slice(1).map((key) => trace('c', key, { rank: 2 })),
    trace('d', 'p', {}),
  ])
  const { pairs, courses } = await compared(store, ['a', 'b', 'c', 'd'], { k: 6 })
  expect(pairs.map(({ a, b, n, table, pHolm }) => [a + b, n, table?.onlyA, table?.onlyB, table?.p, pHolm])).toEqual([
    // 6 of 6 and 5 of 5 one way: 2/64 and 2/32; three pairs could be made, of which one differs in nothing.
    ['ab', 6, 0, 6, expect.closeTo(2 / 64, 12), expect.closeTo(6 / 64, 12)],
    ['ac', 5, 0, 5, expect.closeTo(2 / 32, 12), expect.closeTo(4 / 32, 12)],
    ['ad', 0, undefined, undefined, undefined, null],
    ['bc', 5, 0, 0, 1, 1],
    ['bd', 0, undefined, undefined, undefined, null],
    ['cd', 0, undefined, undefined, undefined, null],
  ])
  expect(courses?.runs.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  expect(courses?.lines.map(({ clip, ranks }) => [clip, ...ranks])).toEqual([
    ['q', null, 2, 2],
    ['r', null, 3, 2],
    ['s', null, 4, 2],
    ['t', null, 5, 2],
    ['u', null, 6, 2],
  ])
})

test('the ranks of several runs are over clips that all of them have, several attempts by their harmonic mean', async () => {
  const store = await tempStore()
  await importLines(store, [
    ...lines,
    run('c'),
    ...[1, 3].map((rank, attempt) => trace('c', 'q', { rank, attempt })),
    trace('c', 's', { rank: null }),
    trace('c', 'no-gold', { rank: null }),
  ])
  const { courses } = await compared(store, ['a', 'b', 'c'])
  expect(courses).toMatchObject({ retrieval: 'dense', attempts: 2 })
  expect(courses?.lines.map(({ clip, ranks }) => [clip, ...ranks])).toEqual([
    ['q', 1, 30, expect.closeTo(1.5, 12)],
    ['s', 50, 1, null],
  ])
})
