import { expect, test } from 'vitest'
import { toApiLeaderboard } from '@/lib/export/api-leaderboard'
import { apiLeaderboard } from '@/lib/export/api-numbers'
import type { Store } from '@/lib/store/open-store'
import { everyTrace } from '@/lib/store/queries/chosen-traces'
import { distributions } from '@/lib/store/queries/distributions'
import { type LeaderboardQuery, leaderboard } from '@/lib/store/queries/leaderboard'
import { recallCurves } from '@/lib/store/queries/recall-curves'
import { runChoices } from '@/lib/store/queries/run-choices'
import { runDetail } from '@/lib/store/queries/run-detail'
import { importLines, tempStore } from '@/tests/temp-home'

const dataset = { dataset: { key: 'streets' } }
const clip = (key: string) => ({ clip: { key, gold: `${key}straße` }, dataset: 'streets' })
const run = (key: string, more: object = {}) => ({ run: { key, model: `model ${key}`, dataset: 'streets', ...more } })

type Search = { retrieval?: string; indexVersion?: string; depth?: number }

function trace(
  runKey: string,
  clipKey: string,
  rank: number | null,
  more: Search & { output?: string; latencyMs?: number } = {},
) {
  const { retrieval = 'dense', indexVersion = '1', depth = 100, output = 'a street', latencyMs } = more
  const rankings = [{ retrieval, indexVersion, depth, rank, top: [] }]
  return { run: runKey, clip: clipKey, output, rankings, ...(latencyMs === undefined ? {} : { latencyMs }) }
}

const reported = (model: string, k: number, recall: number, retrieval = 'dense') => ({
  reported: { dataset: 'streets', model, retrieval, k, recall, n: 20, source: 'a paper' },
})

/** Over p, q, r, s: run a hits at k = 1, 10, 40 with 1, 2, 4 clips; b with 2, 2, 2 and no trace of two; the script with all. */
async function streets(): Promise<Store> {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    ...['p', 'q', 'r', 's'].map(clip),
    run('a'),
    run('b'),
    run('script', { origin: 'scripted' }),
    ...(
      [
        ['p', 1],
        ['q', 9],
        ['r', 30],
        ['s', 40],
      ] as const
    ).map(([key, rank]) => trace('a', key, rank)),
    ...['p', 'q'].map((key) => trace('b', key, 1)),
    ...['p', 'q', 'r', 's'].map((key) => trace('script', key, 1)),
    reported('w', 5, 0.9),
    reported('v', 10, 0.3),
    reported('w', 10, 0.2),
  ])
  return store
}

/** Gives a clip of the dataset an audio of so many seconds. */
async function setDuration(store: Store, key: string, durationSec: number) {
  const about = { bytes: 1n, container: '', codec: '', mime: '', sampleRateHz: 1, channels: 1, peaksPerSec: 1 }
  const { sha256 } = await store.write.audio.create({ data: { ...about, sha256: key, durationSec, peaksFrom: 'none' } })
  await store.write.clip.updateMany({ where: { key }, data: { audioSha256: sha256 } })
}

async function board(store: Store, asked: Partial<LeaderboardQuery> = {}) {
  const found = await leaderboard(store, { dataset: 'streets', ...asked })
  if (!found) throw new Error('There is no board.')
  return {
    ...found,
    shares: found.rows.map(({ retrieval, k, cells }) => [
      `${retrieval}@${k}`,
      ...cells.map((cell) => cell?.share ?? null),
    ]),
    keys: found.runs.map(({ key }) => key),
  }
}

test('a k that a figure alone is reported at has its row, with the recall of the runs beside it', async () => {
  const { shares, rows } = await board(await streets())
  expect(shares).toEqual([
    ['dense@1', 0.5, 0.25, 1],
    ['dense@5', 0.5, 0.25, 1],
    ['dense@10', 0.5, 0.5, 1],
    ['dense@40', 0.5, 1, 1],
  ])
  expect(rows.map(({ best }) => best)).toEqual([0.5, 0.5, 0.5, 1])
})

test('rows go by retrieval model in the order of import, as on the page of a run; those only reported come last', async () => {
  const store = await streets()
  await importLines(store, [trace('b', 'p', 1, { retrieval: 'alphabet' }), reported('w', 1, 0.5, 'another')])
  const { retrievals, rows } = await board(store, { ks: [1] })
  expect(retrievals).toEqual(['dense', 'alphabet'])
  expect(rows.map(({ retrieval }) => retrieval)).toEqual(['dense', 'alphabet', 'another'])
  const run = await runDetail(store, 'b')
  expect(run?.recalls.map(({ retrieval }) => retrieval)).toEqual(retrievals)
  expect(run?.retrievals.map(({ retrieval }) => retrieval)).toEqual(retrievals)
  expect((await runChoices(store)).retrievals).toEqual(retrievals)
})

test('figures that are reported under a retrieval model that no run was searched by have rows without runs', async () => {
  const store = await streets()
  await importLines(store, [reported('w', 3, 0.4, 'other')])
  const { shares, rows } = await board(store)
  expect(shares).toContainEqual(['other@3', null, null, null])
  expect(rows.find(({ k }) => k === 3)).toMatchObject({ best: null, searches: [] })
})

test('clips without a trace are misses or left out, n and interval follow, and it is said how many they are', async () => {
  const store = await streets()
  const [misses, omitted] = [await board(store), await board(store, { missing: 'omitted' })]
  expect([misses.missing, omitted.missing]).toEqual([2, 2])
  expect(misses.rows[0]?.cells[0]).toMatchObject({ share: 0.5, n: 4, missing: 2 })
  expect(omitted.keys[0]).toBe('b')
  // Wilson's lower bound for 2 of 2 is 1 / (1 + z²/2) = 0.3424.
  const cell = omitted.rows[0]?.cells[0]
  expect(cell).toMatchObject({ share: 1, n: 2, missing: 2, high: 1 })
  expect(cell?.low).toBeCloseTo(0.3424, 4)
})

test('rows go by the recall of a run, what is not known last both ways', async () => {
  const store = await streets()
  await importLines(
    store,
    ['p', 'q', 'r', 's'].map((key) => trace('b', key, 3, { retrieval: 'shallow', depth: 5 })),
  )
  const order = async (sort: string) => (await board(store, { sort })).shares.map(([name]) => name)
  const unknown = ['shallow@10', 'shallow@40']
  const shallow = (await order('b')).slice(-2)
  expect(shallow).toEqual(unknown)
  expect((await order('-b')).slice(-2)).toEqual(unknown)
  expect((await order('-a')).slice(0, 2)).toEqual(['dense@40', 'dense@10'])
  expect((await order('a')).slice(0, 4)).toEqual(['dense@1', 'dense@5', 'dense@10', 'dense@40'])
  expect(await order('none')).toEqual(await order(''))
})

test('runs go by the recall in a row, scripted ones after the rest both ways, and reported figures with them', async () => {
  const store = await streets()
  const order = async (by: string) => {
    const { keys, shares, rows, reported: columns } = await board(store, { by })
    const at = rows.findIndex(({ k }) => k === 40)
    return [...keys, shares[at]?.slice(1), columns.map(({ model }) => model)]
  }
  expect(await order('-dense@40')).toEqual(['a', 'b', 'script', [1, 0.5, 1], ['v', 'w']])
  expect(await order('dense@40')).toEqual(['b', 'a', 'script', [0.5, 1, 1], ['v', 'w']])
  expect((await order('dense@10')).at(-1)).toEqual(['w', 'v'])
  expect((await order('-dense@5')).at(-1)).toEqual(['w', 'v'])
})

test('a run whose key begins with a minus is ordered by both ways', async () => {
  const store = await streets()
  await importLines(store, [run('-a'), trace('-a', 'p', 20)])
  const ks = async (sort: string) => (await board(store, { sort })).rows.map(({ k }) => k)
  expect(await ks('-a')).toEqual([1, 5, 10, 40])
  expect(await ks('--a')).toEqual([40, 1, 5, 10])
})

test('runs that were searched in different index versions or depths do not compare: none is best, and both searches are told', async () => {
  const store = await streets()
  await importLines(store, [
    run('c'),
    ...['p', 'q', 'r', 's'].map((key) => trace('c', key, 1, { indexVersion: '2', depth: 20 })),
  ])
  const { rows } = await board(store)
  const at = (k: number) => rows.find((row) => row.k === k)
  expect(at(10)).toMatchObject({ best: null })
  expect(at(10)?.searches).toEqual([
    { indexVersion: '2', depth: 20 },
    { indexVersion: '1', depth: 100 },
  ])
  // At 40, c has no cell: the others were searched alike.
  expect(at(40)).toMatchObject({ best: 1, searches: [{ indexVersion: '1', depth: 100 }] })
})

test('as JSON, cells beyond the depth are null and say why, and reported figures have no run', async () => {
  const store = await streets()
  await importLines(store, [run('c'), trace('c', 'p', 1, { depth: 5 })])
  const answer = apiLeaderboard.parse(toApiLeaderboard(await board(store, { ks: [10] })))
  expect(answer.dataset).toBe('streets')
  expect(
    answer.cells.map(({ run: key, model, k, hits, n, missing, reported: is }) => [key, model, k, hits, n, missing, is]),
  ).toEqual([
    ['a', 'model a', 10, 2, 4, 0, false],
    ['b', 'model b', 10, 2, 4, 2, false],
    ['c', 'model c', 10, null, null, null, false],
    ['script', 'model script', 10, 4, 4, 0, false],
    [null, 'v', 10, null, 20, null, true],
    [null, 'w', 10, null, 20, null, true],
  ])
  expect(answer.cells[0]).toMatchObject({ retrieval: 'dense', indexVersion: '1', depth: 100, estimate: 0.5 })
  expect(answer.cells[2]).toMatchObject({
    ...{ estimate: null, low: null, depth: 5 },
    reason: 'k = 10 lies beyond the searched depth of 5',
  })
  // Wilson's of 6 of 20, which 0.3 comes to.
  expect(answer.cells[4]).toMatchObject({
    ...{ estimate: 0.3, low: null, high: null, indexVersion: null, depth: null },
    computed: { low: expect.closeTo(0.1455, 4), high: expect.closeTo(0.519, 4) },
  })
})

test('runs, models, clips and traces that are chosen are all that counts', async () => {
  const store = await streets()
  await importLines(store, [
    run('thinks', { asksReasoning: true }),
    trace('thinks', 'p', 1, { output: '<think>I cannot hear the audio.</think>\nTRANSCRIPTION: a street' }),
    trace('thinks', 'q', 90, { output: '<think></think>\nTRANSCRIPTION: a street' }),
  ])
  const cells = async (asked: Partial<LeaderboardQuery>) =>
    toApiLeaderboard(await board(store, { ks: [1], ...asked })).cells.map(({ run: key, hits, n, missing }) => [
      key,
      hits,
      n,
      missing,
    ])
  expect(await cells({ runs: ['a', 'b'] })).toEqual([
    ['b', 2, 4, 2],
    ['a', 1, 4, 0],
  ])
  expect(await cells({ models: ['model a', 'w'], ks: [10] })).toEqual([
    ['a', 2, 4, 0],
    [null, null, 20, null],
  ])
  expect(await cells({ runs: ['b'], traces: { ...everyTrace, clip: ['q', 'r'] } })).toEqual([['b', 1, 2, 1]])
  expect(await cells({ runs: ['thinks'], traces: { ...everyTrace, state: ['closed'] } })).toEqual([['thinks', 1, 1, 3]])
  expect(await cells({ runs: ['thinks'], traces: { ...everyTrace, pathology: ['cannot-hear'] } })).toEqual([
    ['thinks', 1, 1, 3],
  ])
  // A clip that sounds otherwise is no part of it; one that does, and has no trace, is a miss.
  expect(await cells({ runs: ['b'], traces: { ...everyTrace, duration: ['unknown'] } })).toEqual([['b', 2, 4, 2]])
  await setDuration(store, 'p', 12)
  expect(await cells({ runs: ['b'], traces: { ...everyTrace, duration: ['unknown'] } })).toEqual([['b', 1, 3, 2]])
  expect(await cells({ runs: ['b'], traces: { ...everyTrace, duration: ['long'] } })).toEqual([['b', 1, 1, 0]])
  expect(await cells({ runs: ['b'], traces: { ...everyTrace, failure: ['error'] } })).toEqual([['b', null, 0, null]])
})

test('without a dataset, that of the run named is taken', async () => {
  const store = await streets()
  await importLines(store, [{ dataset: { key: 'zoo' } }, { run: { key: 'z', model: 'z', dataset: 'zoo' } }])
  expect((await leaderboard(store, { dataset: null }))?.dataset.key).toBe('streets')
  expect((await leaderboard(store, { dataset: null, runs: ['z'] }))?.dataset.key).toBe('zoo')
  expect(await leaderboard(store, { dataset: 'none', runs: ['z'] })).toBeNull()
})

test('curves leave out missing traces where that is asked for, and a run keeps its place at every retrieval model', async () => {
  const store = await streets()
  await importLines(store, [trace('b', 'p', 1, { retrieval: 'other' })])
  const curve = (retrieval: string, missing?: 'omitted') =>
    recallCurves(store, { dataset: 'streets', retrieval, ...(missing ? { missing } : {}) })
  const of = (found: Awaited<ReturnType<typeof curve>>, key: string) => found?.runs.find((one) => one.key === key)
  expect(of(await curve('dense'), 'b')?.points[0]).toMatchObject({ share: 0.5, n: 4 })
  expect(of(await curve('dense', 'omitted'), 'b')?.points[0]).toMatchObject({ share: 1, n: 2 })
  expect([of(await curve('dense'), 'b')?.place, of(await curve('other'), 'b')?.place]).toEqual([1, 1])
})

test('a distribution has the quantiles of the traces that it is known of', async () => {
  const store = await streets()
  const keys = ['p', 'q', 'r', 's']
  await importLines(store, [
    run('timed'),
    ...keys.map((key, at) => trace('timed', key, 1, { latencyMs: [400, 100, 200, 300][at] ?? 0 })),
  ])
  const found = await distributions(store, { dataset: 'streets', measure: 'latencyMs' })
  const timed = found?.runs.find(({ key }) => key === 'timed')
  // Type 7 over 100, 200, 300, 400: 100 + 300 · share.
  expect(timed).toMatchObject({ n: 4, traces: 4, median: null })
  expect(timed?.quantiles?.map((value) => Math.round(value * 1000) / 1000)).toEqual([115, 175, 250, 325, 385])
  expect(found?.runs.find(({ key }) => key === 'a')).toMatchObject({ n: 0, traces: 4, quantiles: null })
  expect(found?.runs.at(-1)?.key).toBe('script')
  expect(await distributions(store, { dataset: 'streets', measure: 'reasoningChars' })).toBeNull()
})

test('the median of nine lies between the second and the eighth, in whatever order they came', async () => {
  const store = await streets()
  const latencies = [900, 100, 800, 200, 700, 300, 600, 400, 500]
  await importLines(store, [
    run('timed'),
    ...latencies.map((latencyMs, at) => ({ ...trace('timed', 'p', 1, { latencyMs }), attempt: at + 1 })),
  ])
  const found = await distributions(store, { dataset: 'streets', measure: 'latencyMs' })
  expect(found?.runs.find(({ key }) => key === 'timed')).toMatchObject({ n: 9, median: { low: 200, high: 800 } })
})
