import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { candidateReadings } from '@/lib/store/queries/candidate-readings'
import { decisionOf } from '@/lib/store/queries/decision'
import { recallOf } from '@/lib/store/queries/recall'
import { importLines, tempStore } from '@/tests/temp-home'

// Of its 135 characters, gold stands from the 30th, the answer is proposed up to the 63rd, gold is rejected, the answer committed to.
const wavering =
  'It could be Isländische Straße. But maybe it is Östliche Straße. Isländische Straße is not likely. The final answer is Östliche Straße.'
const output = `<think>${wavering}</think>\nTRANSCRIPTION: Navigate to Östliche Straße`

const search = { retrieval: 'dense', indexVersion: '1', depth: 100 }
const dataset = { dataset: { key: 'streets' } }
const run = { run: { key: 'a', model: 'a', dataset: 'streets', asksReasoning: true } }
const clip = (key: string) => ({
  clip: { key, reference: 'Navigate to Isländische Straße', gold: 'Isländische Straße' },
  dataset: 'streets',
})
const trace = (key: string, rank: number | null, more: object = {}) => ({
  ...{ run: 'a', clip: key, output, rankings: [{ ...search, rank, top: [] }] },
  ...more,
})
const candidates = (...ranks: readonly (readonly [text: string, rank: number | null])[]) => ({
  candidateRanks: ranks.map(([text, rank]) => ({ ...search, text, rank })),
})

async function streets(): Promise<Store> {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    run,
    ...['p', 'q', 'r', 's', 'missing'].map(clip),
    trace('p', 50, candidates(['Islaendische Str.', 1])),
    trace('q', null),
    trace('r', 1, candidates(['Isländische Straße', null], ['Alexanderplatz', 1])),
    { run: 'a', clip: 's', error: 'timeout' },
  ])
  return store
}

const asked = { run: 'a', retrieval: 'dense', k: 1 }

test('a candidate that ranks better than the answer is what the decision lost', async () => {
  const store = await streets()
  const found = await decisionOf(store, asked)
  expect(found?.search).toEqual(search)
  expect(found?.loss).toMatchObject({
    oracle: { share: 0.4, n: 5 },
    submitted: { share: 0.2, n: 5 },
    loss: { share: 0.2, n: 5 },
    candidates: { traces: 3, some: 2, every: 2 },
    unmatched: 1,
    missing: 1,
  })
  const { key = '' } = (await store.read.trace.findFirst({ where: { clipKey: 'p' } })) ?? {}
  expect(found?.loss?.lost).toEqual([
    { trace: key, clip: 'p', candidate: 'Isländische Straße', rank: 1, answerRank: 50, depth: 100 },
  ])
  expect((await decisionOf(store, { ...asked, k: 50 }))?.loss).toMatchObject({
    oracle: { share: 0.4 },
    submitted: { share: 0.4 },
    lost: [],
  })
})

test('the recall of what was submitted is the run’s recall, with its interval', async () => {
  const store = await streets()
  const { id, datasetId } = await store.read.run.findFirstOrThrow()
  const [own] = await recallOf(store, { id: datasetId, runIds: [id] }, [1])
  const { share, low, high, n } = own?.at[0] ?? {}
  expect((await decisionOf(store, asked))?.loss?.submitted).toMatchObject({ share, low, high, n })
})

test('what stands over the reasoning is gold first and the answer last, and what is not known is counted apart', async () => {
  const { commitment } = (await decisionOf(await streets(), asked)) ?? {}
  const at = (percent: number | null) => commitment?.points.find((point) => point.percent === percent)
  expect(commitment?.isRanked).toBe(true)
  expect(at(20)).toMatchObject({ gold: { share: 0, n: 3 }, none: 3, recall: null, known: 0, rankableNone: 3 })
  expect(at(30)).toMatchObject({ gold: { share: 1 }, none: 0, recall: { share: 0.5, n: 2 }, known: 2, rankable: 3 })
  // From here the answer stands, whose rank is known without a rank of its own as a candidate.
  expect(at(50)).toMatchObject({ gold: { share: 0 }, recall: { share: 1 / 3, n: 3 }, known: 3 })
  expect(at(null)).toMatchObject({ gold: { share: 0 }, recall: { share: 1 / 3, n: 3 }, known: 3 })
})

test('recall by length leaves out traces without reasoning, and counts them', async () => {
  const { byLength } = (await decisionOf(await streets(), asked)) ?? {}
  expect(byLength?.without).toBe(1)
  expect(byLength?.groups).toMatchObject([{ low: 135, high: 135, traces: 3, recall: { share: 1 / 3, n: 3 } }])
})

test('without ranks of candidates the loss is not known, and gold still stands where it stood', async () => {
  const store = await tempStore()
  await importLines(store, [dataset, run, clip('p'), trace('p', 50)])
  const found = await decisionOf(store, asked)
  expect(found).toMatchObject({ given: 0, loss: null, commitment: { isRanked: false } })
  expect(found?.commitment?.points[3]).toMatchObject({ percent: 40, gold: { share: 1, n: 1 } })
  await importLines(store, [dataset, run, clip('p'), trace('p', 50, candidates(['Alexanderplatz', 1]))])
  expect(await decisionOf(store, asked)).toMatchObject({ given: 1, loss: null, commitment: { isRanked: false } })
  await importLines(store, [dataset, run, clip('p'), trace('p', 50, candidates(['Isländische Straße', 1]))])
  expect(await decisionOf(store, asked)).toMatchObject({ given: 2, loss: { loss: { share: 1 }, unmatched: 1 } })
})

test('ranks in another index than the one shown count for nothing', async () => {
  const store = await tempStore()
  const older = { ...search, indexVersion: '0' }
  const ranks = [{ ...older, text: 'Isländische Straße', rank: 1 }]
  await importLines(store, [dataset, run, clip('p'), trace('p', null, { rankings: [], candidateRanks: ranks })])
  await importLines(store, [{ ranking: { run: 'a', clip: 'p', ...search, rank: 50 } }])
  expect(await decisionOf(store, asked)).toMatchObject({ search: { indexVersion: '1' }, given: 0, loss: null })
})

test('beyond the searched depth, and without a search, nothing is ranked', async () => {
  const store = await streets()
  const deep = await decisionOf(store, { ...asked, k: 101 })
  expect(deep).toMatchObject({ loss: null, byLength: null, commitment: { isRanked: false } })
  const unsearched = await decisionOf(store, { ...asked, retrieval: 'other' })
  expect(unsearched).toMatchObject({ search: null, loss: null, byLength: null })
  expect(unsearched?.commitment?.points[3]?.gold).toMatchObject({ share: 1, n: 3 })
  expect(await decisionOf(store, { ...asked, run: 'none' })).toBeNull()
})

test('several attempts at a clip weigh as much as one', async () => {
  const store = await tempStore()
  const tried = (attempt: number, rank: number) =>
    trace('p', rank, { attempt, ...candidates(['Isländische Straße', 1]) })
  await importLines(store, [dataset, run, clip('p'), clip('q'), tried(0, 50), tried(1, 1), trace('q', 1)])
  expect((await decisionOf(store, asked))?.loss).toMatchObject({
    oracle: { share: 1, n: 2, attempts: 2 },
    submitted: { share: 0.75, n: 2, attempts: 2 },
    loss: { share: 0.25, n: 2 },
  })
})

test('candidates are read in the order of import, as many as are asked for', async () => {
  const store = await streets()
  const { id } = await store.read.run.findFirstOrThrow()
  const read = async (most: number) => {
    const clips: string[] = []
    for await (const reading of candidateReadings(store, id, most)) clips.push(reading.clip)
    return clips
  }
  expect([await read(2), await read(501)]).toEqual([
    ['p', 'q'],
    ['p', 'q', 'r'],
  ])
})
