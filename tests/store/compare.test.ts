import { expect, test } from 'vitest'
import { compareRuns } from '@/lib/store/queries/compare'
import { compareClip } from '@/lib/store/queries/compare-clip'
import { clipComparison } from '@/lib/views/clip-comparison'
import type { PairList } from '@/lib/views/comparison'
import { importLines, tempStore } from '@/tests/temp-home'
import { clip, compared, dataset, lines, run, trace } from './compared-lines'

test('two runs are paired by clip: who hit at each k, and McNemar’s exact p', async () => {
  const store = await tempStore()
  await importLines(store, lines)
  const { pair, retrieval, k } = await compared(store, ['a', 'b'])
  expect([retrieval, k, pair?.n, pair?.attempts]).toEqual(['dense', 1, 5, { a: 1, b: 1 }])
  const [at1, at10, at40] = pair?.at ?? []
  // Discordant 2 and 2: p is 1. At 40, a alone hits r, b alone s and t: 2 × (1 + 3) / 8 = 1.
  expect(at1?.table).toEqual({ k: 1, both: 1, onlyA: 2, onlyB: 2, neither: 0, p: 1, test: 'mcnemar' })
  expect(at10?.table).toMatchObject({ both: 1, onlyA: 2, onlyB: 2 })
  expect(at40?.table).toMatchObject({ both: 2, onlyA: 1, onlyB: 2, neither: 0, p: 1 })
  expect(at1?.recall).toMatchObject({ n: 5, a: { value: 0.6 }, b: { value: 0.6 }, difference: { value: 0 } })
  expect(pair?.mrr?.a.value).toBeCloseTo((3 + 1 / 50) / 5, 12)
  expect(pair?.mrr?.b.value).toBeCloseTo((3 + 1 / 30) / 5, 12)
})

test('what is not in both is named, and what counts as a miss is counted', async () => {
  const store = await tempStore()
  await importLines(store, lines)
  const { pair } = await compared(store, ['a', 'b'])
  const none = { traces: 0, clips: [] }
  expect(pair?.notPaired).toEqual({
    a: ['only-a'],
    b: ['only-b'],
    neither: ['nobody'],
    unrankable: ['no-gold'],
    attempts: { a: none, b: none },
    failed: { a: { traces: 1, clips: ['t'] }, b: none },
    unranked: { a: none, b: { traces: 1, clips: ['r'] } },
  })
})

test('the listed pairs are those of the cell, and of both ways to differ where none is named', async () => {
  const store = await tempStore()
  await importLines(store, lines)
  await importLines(store, [trace('b', 'no-gold', { output: 'to no' })])
  const clips = async (cell?: PairList) => {
    const { pair } = await compared(store, ['a', 'b'], cell ? { cell } : {})
    expect(pair?.total).toBe(pair?.listed.length)
    return pair?.listed.map((one) => [one.clip, one.cell])
  }
  expect(await clips('onlyA')).toEqual([
    ['q', 'onlyA'],
    ['r', 'onlyA'],
  ])
  expect(await clips()).toEqual([
    ['q', 'onlyA'],
    ['r', 'onlyA'],
    ['s', 'onlyB'],
    ['t', 'onlyB'],
  ])
  // a loses a word of r and fails in t, where b adds one; a clip without a gold is listed too.
  expect((await clips('words'))?.map(([key]) => key)).toEqual(['no-gold', 'r', 't'])
  expect(await clips('rank')).toEqual(['q', 'r', 's', 't'].map((key) => [key, expect.stringMatching(/^only/)]))
  const { pair } = await compared(store, ['a', 'b'], { cell: 'onlyB' })
  expect(pair?.listed[1]).toMatchObject({
    clip: 't',
    gold: 'tstraße',
    a: { failure: 'error', answer: 'timeout' },
    b: { rank: 1, answer: 'to the t' },
  })
})

test('word error rates are of the same clips, ranked or not; a failure deletes all words', async () => {
  const store = await tempStore()
  await importLines(store, lines)
  const { wer } = await compared(store, ['a', 'b'])
  // Two words each in five clips: a loses one of r and both of t; b adds one in t.
  expect(wer).toMatchObject({ n: 5, a: { value: 0.3 }, b: { value: 0.1 } })
  expect(wer?.difference.value).toBeCloseTo(-0.2, 12)
})

test('a clip that was tried several times counts by the mean of its attempts', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    ...['p', 'q'].map((key) => clip(key)),
    run('a'),
    run('b'),
    trace('a', 'p', { rank: 1 }),
    trace('a', 'p', { rank: 4, attempt: 1 }),
    trace('a', 'q', { rank: 9 }),
    trace('b', 'p', { rank: 1 }),
    trace('b', 'p', { rank: 1, attempt: 1 }),
    trace('b', 'p', { rank: 1, attempt: 2 }),
    trace('b', 'q', { rank: 1 }),
  ])
  const { pair } = await compared(store, ['a', 'b'])
  expect(pair).toMatchObject({ n: 2, attempts: { a: 2, b: 3 } })
  // Differences 1/2 and 1: of four signs, two give as far a mean.
  expect(pair?.at[0]?.table).toEqual({ k: 1, both: 1, onlyA: 0, onlyB: 2, neither: 0, p: 0.5, test: 'permutation' })
  expect(pair?.at[0]?.recall).toMatchObject({ a: { value: 0.25 }, b: { value: 1 }, difference: { value: 0.75 } })
  expect(pair?.notPaired.attempts).toEqual({ a: { traces: 0, clips: [] }, b: { traces: 1, clips: ['p'] } })
  // The harmonic mean of ranks 1 and 4.
  expect(pair?.slope.lines.map(({ rankA, rankB }) => [rankA, rankB])).toEqual([
    [1.6, 1],
    [9, 1],
  ])
})

test('a run that tried each clip once keeps its own attempts and Wilson’s interval beside one that tried again', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    ...['p', 'q'].map((key) => clip(key)),
    run('a'),
    run('b'),
    ...['p', 'q'].flatMap((key, at) => [
      trace('a', key, { rank: at + 1 }),
      ...[0, 1, 2].map((attempt) => trace('b', key, { rank: attempt + 1, attempt })),
    ]),
  ])
  const { pair, wer } = await compared(store, ['a', 'b'])
  const recall = pair?.at[0]?.recall
  expect([recall?.attempts, pair?.mrr?.attempts, wer?.attempts]).toEqual(Array(3).fill({ a: 1, b: 3 }))
  // Wilson's of 1 of 2; each clip of b has 1 of 3, so that all resamples are alike, and Wilson's of 2/3 of 2 stands there.
  expect([recall?.a.low, recall?.a.high]).toEqual([expect.closeTo(0.0945, 4), expect.closeTo(0.9055, 4)])
  expect([recall?.b.low, recall?.b.high]).toEqual([expect.closeTo(0.0453, 4), expect.closeTo(0.8406, 4)])
  const { pair: turned } = await compared(store, ['b', 'a'])
  expect(turned?.at[0]?.recall?.b).toEqual(recall?.a)
})

test('beyond the depth that both were searched to, nothing is said', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    clip('p'),
    run('a'),
    run('b'),
    trace('a', 'p', { rank: 1, depth: 10 }),
    trace('b', 'p', { rank: 20 }),
  ])
  const { pair, differing } = await compared(store, ['a', 'b'], { k: 40 })
  expect(pair?.at.map(({ k, table }) => [k, table === null])).toEqual([
    [1, false],
    [10, false],
    [40, true],
  ])
  expect([pair?.listed, pair?.total]).toEqual([[], 0])
  expect(differing).toEqual([{ what: 'index of dense', values: ['1, depth 10', '1, depth 100'] }])
})

test('what differs between the runs is named with each one’s value', async () => {
  const store = await tempStore()
  const ask = (text: string) => ({ prompt: [{ role: 'user', content: text }] })
  await importLines(store, [
    dataset,
    clip('p'),
    run('a', { ...ask('Transcribe.'), asksReasoning: true, prefill: '<think>' }),
    run('b', { ...ask('Write down what you hear.'), asksReasoning: false }),
    run('c', { ...ask('Transcribe.'), asksReasoning: true, prefill: '<think>' }),
    trace('a', 'p', { rank: 1 }),
    trace('b', 'p', { rank: 1, index: '2' }),
    trace('c', 'p', { rank: 1 }),
  ])
  expect((await compared(store, ['a', 'c'])).differing).toEqual([])
  const { differing } = await compared(store, ['a', 'b'])
  expect(differing.map(({ what }) => what)).toEqual(['prompt', 'reasoning', 'prefill', 'index of dense'])
  expect(differing[0]?.values[0]).toMatch(/^“Transcribe\.” \([0-9a-f]{8}\)$/)
  expect(differing[2]?.values).toEqual(['"<think>"', 'none'])
})

test('runs that no retrieval model ranked keep their word error rates', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    clip('p'),
    run('a'),
    run('b'),
    trace('a', 'p', {}),
    trace('b', 'p', { output: '' }),
  ])
  const { pair, wer, retrieval } = await compared(store, ['a', 'b'])
  expect([pair, retrieval]).toEqual([null, ''])
  expect(wer).toMatchObject({ n: 1, a: { value: 0 }, b: { value: 1 } })
})

test('unknown runs are named, and runs of two datasets are not compared', async () => {
  const store = await tempStore()
  const other = { run: { key: 'o', model: 'o', dataset: 'others' } }
  await importLines(store, [...lines, { dataset: { key: 'others' } }, other])
  const at = { retrieval: null, k: null, cell: null }
  expect(await compareRuns(store, { ...at, keys: ['a', 'x', 'y'] })).toEqual({ kind: 'unknown', keys: ['x', 'y'] })
  const apart = await compareRuns(store, { ...at, keys: ['a', 'o'] })
  expect(apart).toMatchObject({
    kind: 'datasets',
    runs: [{ dataset: { key: 'streets' } }, { dataset: { key: 'others' } }],
  })
  expect(apart.kind === 'datasets' && apart.differing[0]).toEqual({ what: 'dataset', values: ['streets', 'others'] })
})

test('one clip has the traces of each run beside each other, and the discordant clips around it', async () => {
  const store = await tempStore()
  const thinking = '<think>I hear "qstraße". Or is it "Postweg"? No, not "Postweg".</think>\nTRANSCRIPTION: qstraße'
  await importLines(store, [
    ...lines,
    run('c', { asksReasoning: true }),
    trace('c', 'q', { rank: 1, output: thinking }),
  ])
  const asked = { retrieval: null, k: 1, attempt: null }
  const found = await compareClip(store, { ...asked, keys: ['a', 'b'], clip: 'r' })
  expect(found).toMatchObject({ kind: 'clip', clip: 'r', previous: 'q', next: 's', retrieval: 'dense' })
  expect(await compareClip(store, { ...asked, keys: ['a', 'b'], clip: 'q' })).toMatchObject({
    previous: null,
    next: 'r',
  })
  expect(await compareClip(store, { ...asked, keys: ['a', 'b'], clip: 'none' })).toBeNull()
  const three = await compareClip(store, { ...asked, keys: ['a', 'c', 'b'], clip: 'q' })
  const { rows, columns } = clipComparison(three?.kind === 'clip' ? three.columns : [])
  expect(columns.map(({ run: { key }, trace: one }) => [key, one?.transcription])).toEqual([
    ['a', 'to q'],
    ['c', 'qstraße'],
    ['b', 'to q'],
  ])
  expect(columns[1]?.fromFirst?.map(({ text, change }) => [text, change])).toContainEqual(['qstraße', 'added'])
  expect(rows[0]).toMatchObject({ text: 'qstraße', is: 'gold', cells: [null, { isAnswer: true }, null] })
  const [mention] = rows[0]?.cells[1]?.mentions ?? []
  expect(mention?.quote).toBe('qstraße')
})
