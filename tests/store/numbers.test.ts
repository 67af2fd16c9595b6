import { expect, test } from 'vitest'
import { editRun } from '@/lib/store/commands/edit-run'
import type { Store } from '@/lib/store/open-store'
import { chosenTraces, everyTrace } from '@/lib/store/queries/chosen-traces'
import { clipAudio } from '@/lib/store/queries/clip-audio'
import { clipDetail } from '@/lib/store/queries/clip-detail'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { pathologyHits } from '@/lib/store/queries/pathology-hits'
import { recallOf } from '@/lib/store/queries/recall'
import { runDetail } from '@/lib/store/queries/run-detail'
import { runList } from '@/lib/store/queries/run-list'
import { runPathologies } from '@/lib/store/queries/run-pathologies'
import { traceRows } from '@/lib/store/queries/trace-list'
import { readTraceList } from '@/lib/url/trace-list'
import { importLines, tempStore } from '@/tests/temp-home'

const clip = (key: string, dataset = 'streets', gold: string | null = `${key}straße`) => ({
  clip: { key, reference: null, gold },
  dataset,
})
const run = (key: string, more: object = {}) => ({ run: { key, model: key, dataset: 'streets', ...more } })

type Trace = { rank?: number | null; attempt?: number; depth?: number; output?: string | null; error?: string }

function trace(runKey: string, clipKey: string, given: Trace) {
  const { rank, attempt = 0, depth = 100, output = 'a street', error = null } = given
  const rankings = rank === undefined ? [] : [{ retrieval: 'dense', indexVersion: '1', depth, rank, top: [] }]
  return {
    run: runKey,
    clip: clipKey,
    attempt,
    output: error === null ? output : null,
    error,
    latencyMs: 1000,
    rankings,
  }
}

const dataset = { dataset: { key: 'streets', name: 'Streets' } }

async function recallAt(store: Store, k: number, key = 'a') {
  const rows = await runList(store, { datasets: [], models: [], retrieval: 'dense', k })
  return rows.find((row) => row.key === key)?.recall ?? null
}

test('recall counts each rankable clip once, however often it was tried', async () => {
  const store = await tempStore()
  const clips = ['p', 'q', 'r', 's'].map((key) => clip(key))
  await importLines(store, [
    dataset,
    ...clips,
    clip('no-gold', 'streets', null),
    run('a'),
    trace('a', 'p', { rank: 1 }),
    trace('a', 'p', { rank: 50, attempt: 1 }),
    trace('a', 'p', { rank: null, attempt: 2 }),
    trace('a', 'p', { rank: 2, attempt: 3 }),
    trace('a', 'q', { rank: 7 }),
    trace('a', 'r', { error: 'timeout' }),
    trace('a', 'no-gold', { rank: null }),
  ])
  const recall = await recallAt(store, 10)
  expect(recall).toMatchObject({ n: 4, missing: 1, failed: 1, unranked: 0 })
  expect(recall?.share).toBeCloseTo((0.5 + 1) / 4, 12)
  expect((await recallAt(store, 1))?.share).toBeCloseTo(0.25 / 4, 12)
})

test('recall of clips tried several times has the interval of a bootstrap over clips', async () => {
  const store = await tempStore()
  const keys = ['p', 'q', 'r', 's', 't', 'u']
  const tried = keys.flatMap((key, at) => [0, 1].map((attempt) => trace('a', key, { attempt, rank: at < 3 ? 1 : 90 })))
  const once = keys.map((key, at) => trace('b', key, { rank: at < 3 ? 1 : 90 }))
  await importLines(store, [dataset, ...keys.map((key) => clip(key)), run('a'), run('b'), ...tried, ...once])
  const [several, single] = [await recallAt(store, 1), await recallAt(store, 1, 'b')]
  expect(several).toMatchObject({ share: 0.5, n: 6, attempts: 2, hits: 3 })
  expect(single).toMatchObject({ share: 0.5, n: 6, attempts: 1, hits: 3 })
  // Each resample's mean is a multiple of 1/6; Wilson's bounds are none.
  expect(((several?.low ?? 0) * 6) % 1).toBeCloseTo(0, 9)
  expect(single?.low).toBeCloseTo(0.1876, 4)
})

test('clips without a trace are misses, or are left out where that is asked for', async () => {
  const store = await tempStore()
  await importLines(store, [dataset, clip('p'), clip('q'), run('a'), trace('a', 'p', { rank: 1 })])
  const { id: runId, datasetId } = await store.read.run.findFirstOrThrow()
  const at = async (missing: 'misses' | 'omitted') =>
    (await recallOf(store, { id: datasetId, runIds: [runId] }, [1], missing))[0]?.at[0]
  expect(await at('misses')).toMatchObject({ share: 0.5, n: 2, missing: 1 })
  expect(await at('omitted')).toMatchObject({ share: 1, n: 1, missing: 1 })
})

test('a failed trace is a miss, also where its record gives a rank', async () => {
  const store = await tempStore()
  const failed = { ...trace('a', 'p', { error: 'timeout' }), ...{ rankings: trace('a', 'p', { rank: 1 }).rankings } }
  await importLines(store, [dataset, clip('p'), clip('q'), run('a'), failed, trace('a', 'q', { rank: 1 })])
  expect(await recallAt(store, 1)).toMatchObject({ share: 0.5, n: 2, hits: 1, failed: 1, unranked: 0 })
})

test('a run of which no chosen trace was ranked has a recall of none of them', async () => {
  const store = await tempStore()
  const failed = trace('a', 'p', { error: 'timeout' })
  await importLines(store, [dataset, clip('p'), clip('q'), clip('r'), run('a'), failed, trace('a', 'q', { rank: 1 })])
  const { id: runId, datasetId } = await store.read.run.findFirstOrThrow()
  const of = async (key: string) =>
    (
      await recallOf(
        store,
        { id: datasetId, runIds: [runId] },
        [1, 101],
        'misses',
        chosenTraces({ ...everyTrace, clip: [key] }, { retrieval: 'dense', k: 1 }),
      )
    )[0]
  expect((await of('p'))?.at).toMatchObject([{ share: 0, n: 1, missing: 0, failed: 1 }, null])
  expect((await of('r'))?.at).toMatchObject([{ share: 0, n: 1, missing: 1, failed: 0 }, null])
})

test('beyond the searched depth there is no recall', async () => {
  const store = await tempStore()
  await importLines(store, [dataset, clip('p'), run('a'), trace('a', 'p', { rank: 3, depth: 10 })])
  expect((await recallAt(store, 10))?.share).toBe(1)
  expect(await recallAt(store, 11)).toBeNull()
})

test('a trace without a ranking is no hit, and is counted apart', async () => {
  const store = await tempStore()
  await importLines(store, [dataset, clip('p'), clip('q'), run('a'), trace('a', 'p', { rank: 1 }), trace('a', 'q', {})])
  expect(await recallAt(store, 1)).toMatchObject({ share: 0.5, unranked: 1, missing: 0 })
})

test('the leaderboard puts scripted runs last and never calls them best', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    clip('p'),
    clip('q'),
    run('a'),
    run('b'),
    run('script', { origin: 'scripted' }),
    trace('a', 'p', { rank: 5 }),
    trace('b', 'p', { rank: 1 }),
    trace('script', 'p', { rank: 1 }),
    trace('script', 'q', { rank: 1 }),
    { reported: { dataset: 'streets', model: 'w', retrieval: 'dense', k: 10, recall: 0.9, n: 50, source: 'a paper' } },
  ])
  const board = await leaderboard(store, { dataset: null, k: 5 })
  expect(board?.runs.map(({ key }) => key)).toEqual(['b', 'a', 'script'])
  expect(board?.rows.map(({ k }) => k)).toEqual([1, 5, 10, 40])
  expect(board?.rows[0]).toMatchObject({ retrieval: 'dense', best: 0.5 })
  expect(board?.rows[0]?.cells.map((cell) => cell?.share)).toEqual([0.5, 0, 1])
  expect(board?.reported).toEqual([
    {
      model: 'w',
      figures: [
        {
          retrieval: 'dense',
          k: 10,
          recall: 0.9,
          n: 50,
          citation: 'a paper',
          interval: { low: expect.closeTo(0.7864, 4), high: expect.closeTo(0.9565, 4) },
        },
      ],
    },
  ])
})

test('an empty home, and a dataset that is not there, have no leaderboard', async () => {
  const store = await tempStore()
  expect(await leaderboard(store, { dataset: null, k: null })).toBeNull()
  await importLines(store, [dataset])
  expect(await leaderboard(store, { dataset: 'other', k: null })).toBeNull()
  expect((await leaderboard(store, { dataset: null, k: null }))?.rows).toEqual([])
})

test('a run counts errors, missing transcriptions, missing clips and its median latency', async () => {
  const store = await tempStore()
  const timed = (key: string, latencyMs: number, more: object = {}) => ({
    ...trace('a', key, { rank: 1 }),
    latencyMs,
    ...more,
  })
  await importLines(store, [
    dataset,
    ...['p', 'q', 'r', 's'].map((key) => clip(key)),
    run('a', { expected: 4 }),
    timed('p', 100),
    timed('q', 300),
    timed('r', 5000, { output: null, error: 'broken' }),
  ])
  const [row] = await runList(store, { datasets: ['streets'], models: ['a'], retrieval: null, k: 1 })
  expect(row).toMatchObject({ traces: 3, missing: 1, errors: 1, expected: 4, retrieval: 'dense' })
  expect(row?.medianLatency).toEqual({ value: 300, n: 3, interval: null })
})

const cannotHear = '<think>I cannot hear the audio. It may be a street.</think>\nTRANSCRIPTION: a street'

test('a rate is flagged of judged; what a detector cannot judge is excluded', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    ...['p', 'q', 'r'].map((key) => clip(key)),
    run('a', { asksReasoning: true }),
    trace('a', 'p', { output: cannotHear }),
    trace('a', 'q', { output: '<think>The street is long.</think>\nTRANSCRIPTION: a street' }),
    trace('a', 'r', { output: 'a street' }),
  ])
  const rates = (await runPathologies(store)).filter((rate) => rate.pathology === 'cannot-hear')
  expect(rates).toMatchObject([{ flagged: 1, judged: 2, excluded: 1, failed: 0, rate: { share: 0.5, n: 2 } }])
  const listed = async (judged: string) => {
    const query = readTraceList(new URLSearchParams({ run: 'a', judged }))
    const { rows } = await traceRows(store, settledQuery(query, await listChoices(store, [])), { limit: 10, offset: 0 })
    return rows.map((row) => row.clip)
  }
  expect(await listed('cannot-hear')).toEqual(['p', 'q'])
  expect(await listed('-cannot-hear')).toEqual(['r'])
})

test("a think state's share is of all traces of its run, with Wilson's interval", async () => {
  const store = await tempStore()
  const keys = ['p', 'q', 'r']
  await importLines(store, [
    dataset,
    ...keys.map((key) => clip(key)),
    run('a', { asksReasoning: true }),
    ...keys.map((key) => trace('a', key, { output: key === 'r' ? 'a street' : cannotHear })),
  ])
  const [row] = await runList(store, { datasets: ['streets'], models: [], retrieval: null, k: 1 })
  expect(row?.states.map(({ state, count }) => [state, count])).toEqual([
    ['closed', 2],
    ['missing', 1],
  ])
  // By Wilson's formula for 2 of 3, worked out apart from this code.
  expect(row?.states[0]?.rate).toEqual({
    share: 2 / 3,
    n: 3,
    low: expect.closeTo(0.2077, 4),
    high: expect.closeTo(0.9385, 4),
  })
})

test('findings come fifty at a time, each once, with their quotes', async () => {
  const store = await tempStore()
  const keys = Array.from({ length: 60 }, (_, at) => `c${at}`)
  await importLines(store, [
    dataset,
    ...keys.map((key) => clip(key)),
    run('a', { asksReasoning: true }),
    ...keys.map((key) => trace('a', key, { output: cannotHear })),
  ])
  const first = await pathologyHits(store, 'cannot-hear', { run: null, after: null })
  const second = await pathologyHits(store, 'cannot-hear', { run: 'a', after: first.next })
  expect([first.total, first.hits.length, second.hits.length, second.next]).toEqual([60, 50, 10, null])
  expect(new Set([...first.hits, ...second.hits].map(({ trace: key }) => key)).size).toBe(60)
  expect(first.hits[0]?.quote).toContain('cannot hear')
  expect((await pathologyHits(store, 'cannot-hear', { run: 'none', after: null })).total).toBe(0)
})

test('an edited name and notes survive a re-import, and an empty edit takes them back', async () => {
  const store = await tempStore()
  const lines = [dataset, clip('p'), run('a', { name: 'As imported' }), trace('a', 'p', { rank: 1 })]
  await importLines(store, lines)
  expect(await editRun(store, 'a', { editedName: 'Mine', notes: 'odd prompt' })).toBe(true)
  await importLines(store, [dataset, clip('p'), run('a', { name: 'Imported anew' }), trace('a', 'p', { rank: 1 })])
  expect(await runDetail(store, 'a')).toMatchObject({
    name: 'Mine',
    importedName: 'Imported anew',
    notes: 'odd prompt',
  })
  await editRun(store, 'a', { editedName: null, notes: null })
  expect(await runDetail(store, 'a')).toMatchObject({ name: 'Imported anew', editedName: null, notes: null })
  expect(await editRun(store, 'none', { editedName: 'x', notes: null })).toBe(false)
})

test('a key that two datasets have leads to both until one is named', async () => {
  const store = await tempStore()
  const other = { dataset: { key: 'others' } }
  await importLines(store, [dataset, other, clip('a/b %#?ß'), clip('a/b %#?ß', 'others')])
  const both = { kind: 'several', datasets: ['others', 'streets'] }
  expect(await clipAudio(store, 'a/b %#?ß', null)).toEqual(both)
  expect(await clipDetail(store, 'a/b %#?ß', null)).toEqual(both)
  const one = await clipDetail(store, 'a/b %#?ß', 'others')
  expect(one).toMatchObject({ kind: 'one', clip: { key: 'a/b %#?ß', dataset: { key: 'others' } } })
  expect(await clipAudio(store, 'a/b %#?ß', 'streets')).toMatchObject({
    kind: 'one',
    clip: { state: 'none', file: null },
  })
  expect(await clipDetail(store, 'zz', null)).toEqual({ kind: 'none' })
})
