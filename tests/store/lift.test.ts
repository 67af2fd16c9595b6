import { expect, test } from 'vitest'
import { pathologyLiftChart } from '@/components/chart/plot/lift'
import { toApiLift } from '@/lib/export/api-lift'
import { apiLift } from '@/lib/export/api-numbers'
import { cannotHear } from '@/lib/pathologies/cannot-hear'
import type { Store } from '@/lib/store/open-store'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { pathologyLift } from '@/lib/store/queries/pathology-lift'
import { runLift } from '@/lib/store/queries/run-lift'
import { traceCount } from '@/lib/store/queries/trace-count'
import { liftTracesHref } from '@/lib/url/lift-links'
import { readTraceList } from '@/lib/url/trace-list'
import { importLines, tempStore } from '@/tests/temp-home'

const dataset = { dataset: { key: 'streets' } }
const clip = (key: string) => ({ clip: { key, gold: `${key}straße` }, dataset: 'streets' })
const run = (key: string, more: object = {}) => ({
  run: { key, model: `model ${key}`, dataset: 'streets', asksReasoning: true, ...more },
})

const thought = (reasoning: string) => `<think>${reasoning}</think>\nTRANSCRIPTION: a street`
const outputs = {
  deaf: thought('I cannot hear the audio. It may be a street.'),
  clean: thought('The street is long, and it is in the north.'),
  french: thought('La rue est longue et elle se trouve au nord de la ville, près de la gare.'),
  truncated: '<think>I cannot hear the audio. It may be',
  none: 'a street',
}
type Kind = keyof typeof outputs

type Search = { indexVersion?: string; depth?: number; attempt?: number }

function trace(runKey: string, clipKey: string, kind: Kind, rank: number | null | 'unranked', more: Search = {}) {
  const { indexVersion = '1', depth = 100, attempt = 0 } = more
  const rankings = rank === 'unranked' ? [] : [{ retrieval: 'dense', indexVersion, depth, rank, top: [] }]
  const finishReason = kind === 'truncated' ? 'length' : 'stop'
  return { run: runKey, clip: clipKey, attempt, output: outputs[kind], finishReason, rankings }
}

/** 8 deaf traces, 2 of them hits at 1; 10 clean ones, 7 of them hits; and what counts for neither. */
async function oneRun(): Promise<Store> {
  const store = await tempStore()
  const ranked: [Kind, number | null | 'unranked'][] = [
    ...([1, 1, 2, 9, 30, 90, null, null] as const).map((rank): [Kind, number | null] => ['deaf', rank]),
    ...([1, 1, 1, 1, 1, 1, 1, 5, 6, null] as const).map((rank): [Kind, number | null] => ['clean', rank]),
    ['deaf', 'unranked'],
    ['clean', 'unranked'],
    ['clean', 'unranked'],
    ['french', 1],
    ['french', 1],
    ['truncated', 1],
    ['none', 1],
  ]
  const keys = ranked.map((_, at) => `c${String(at).padStart(2, '0')}`)
  const traces = ranked.map(([kind, rank], at) => trace('a', keys[at] ?? '', kind, rank))
  await importLines(store, [dataset, ...keys.map(clip), run('a'), ...traces])
  return store
}

async function liftAt(store: Store, k: number, key = 'a') {
  const found = await runLift(store, { run: key, retrieval: null, k })
  if (!found) throw new Error('There is no run.')
  return { ...found, deaf: found.rows.find(({ pathology }) => pathology === 'cannot-hear') }
}

test('a lift compares recall with and without a pathology, over whole traces that were judged and ranked', async () => {
  const store = await oneRun()
  const { deaf, ...found } = await liftAt(store, 1)
  expect(found).toMatchObject({ retrieval: 'dense', indexVersion: '1', depth: 100, k: 1, traces: 25, whole: 23 })
  expect(deaf).toMatchObject({
    hitsWith: 2,
    nWith: 8,
    hitsWithout: 7,
    nWithout: 10,
    versions: [cannotHear.version],
    small: true,
  })
  expect(deaf?.leftOut).toEqual({ notWhole: 2, notAsked: 0, notApplicable: 2, failed: 0, unranked: 3 })
  // By Wilson's formula for 2 of 8, worked out apart from this code.
  expect(deaf?.recallWith).toEqual({
    share: 0.25,
    n: 8,
    low: expect.closeTo(0.0715, 4),
    high: expect.closeTo(0.5907, 4),
  })
  expect(deaf?.recallWithout).toMatchObject({ share: 0.7, n: 10 })
  // By Newcombe's and Fisher's formulas, worked out apart from this code.
  expect(deaf?.lift?.difference).toBeCloseTo(-0.45, 12)
  expect(deaf?.lift?.low).toBeCloseTo(-0.712323976, 9)
  expect(deaf?.lift?.high).toBeCloseTo(0.00611043, 9)
  expect(deaf?.p).toBeCloseTo(0.1534348, 9)
})

test('k moves the hits and not the groups', async () => {
  const store = await oneRun()
  expect((await liftAt(store, 10)).deaf).toMatchObject({ hitsWith: 4, nWith: 8, hitsWithout: 9, nWithout: 10 })
})

test('beyond the searched depth there is no lift', async () => {
  const { rows } = await liftAt(await oneRun(), 101)
  expect(rows.length).toBeGreaterThan(10)
  for (const { lift, p, pHolm } of rows) expect([lift, p, pHolm]).toEqual([null, null, null])
})

test('every trace of the run is counted once in each row: in a group, or as left out', async () => {
  const store = await oneRun()
  for (const k of [1, 10]) {
    const { rows, traces } = await liftAt(store, k)
    for (const { nWith, nWithout, leftOut } of rows) {
      const reasons = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
      expect(nWith + nWithout + reasons).toBe(traces)
    }
  }
})

test('p is adjusted over the pathologies that have both groups, and is none where a group is empty', async () => {
  const { rows } = await liftAt(await oneRun(), 1)
  const tested = rows.filter(({ nWith, nWithout }) => nWith > 0 && nWithout > 0)
  const others = rows.filter((row) => !tested.includes(row))
  expect(tested.length).toBeGreaterThan(0)
  expect(others.length).toBeGreaterThan(0)
  for (const { lift, p, pHolm } of others) expect([lift, p, pHolm]).toEqual([null, null, null])
  const sorted = tested.map(({ p }) => p ?? Number.NaN).toSorted((a, b) => a - b)
  const least = tested.find(({ p }) => p === sorted[0])
  expect(least?.pHolm).toBeCloseTo(Math.min(1, tested.length * (sorted[0] ?? 0)), 12)
})

test('each count leads to as many traces', async () => {
  const store = await oneRun()
  const choices = await listChoices(store, [])
  const { rows, retrieval, k } = await liftAt(store, 1)
  const shown = async (row: (typeof rows)[number], side: 'with' | 'without', which: 'hits' | 'all') => {
    const place = { dataset: 'streets', runs: ['a'], retrieval, k, pathology: row.pathology }
    const query = readTraceList(new URLSearchParams(liftTracesHref(place, side, which).split('?')[1]))
    return (await traceCount(store, settledQuery(query, choices))).traces
  }
  for (const row of rows) {
    const counts = [
      await shown(row, 'with', 'hits'),
      await shown(row, 'with', 'all'),
      await shown(row, 'without', 'hits'),
      await shown(row, 'without', 'all'),
    ]
    expect([row.pathology, ...counts]).toEqual([row.pathology, row.hitsWith, row.nWith, row.hitsWithout, row.nWithout])
  }
})

test('the API answers the same figures, as it is described', async () => {
  const store = await oneRun()
  const found = await liftAt(store, 1)
  const answer = apiLift.strict().parse(toApiLift(found))
  const row = answer.rows.find(({ pathology }) => pathology === 'cannot-hear')
  expect(row).toMatchObject({
    hitsWith: 2,
    nWith: 8,
    difference: found.deaf?.lift?.difference,
    detectorVersions: [cannotHear.version],
  })
  expect(answer.rows).toHaveLength(found.rows.length)
})

test('attempts of one clip are traces each, and it is said that a clip has several', async () => {
  const store = await tempStore()
  const tries = [0, 1, 2].map((attempt) => trace('a', 'p', attempt === 0 ? 'deaf' : 'clean', 1, { attempt }))
  await importLines(store, [dataset, clip('p'), clip('q'), run('a'), ...tries, trace('a', 'q', 'clean', 4)])
  const { attempts, deaf } = await liftAt(store, 1)
  expect(attempts).toBe(3)
  expect(deaf).toMatchObject({ hitsWith: 1, nWith: 1, hitsWithout: 2, nWithout: 3 })
})

test('a run that was not searched has no lift, and a run that is not there none to ask for', async () => {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    clip('p'),
    run('a'),
    run('b'),
    trace('a', 'p', 'deaf', 1),
    trace('b', 'p', 'deaf', 'unranked'),
  ])
  expect(await runLift(store, { run: 'none', retrieval: null, k: 1 })).toBeNull()
  expect(await liftAt(store, 1, 'b')).toMatchObject({ retrieval: null, retrievals: [], deaf: { nWith: 0, lift: null } })
  const other = await runLift(store, { run: 'a', retrieval: 'other', k: 1 })
  expect(other).toMatchObject({ retrieval: null, retrievals: ['dense'] })
})

/** Clips p, q and r in runs a and b of one index, in c of another, and in a script. */
async function severalRuns(): Promise<Store> {
  const store = await tempStore()
  await importLines(store, [
    dataset,
    ...['p', 'q', 'r'].map(clip),
    run('a'),
    run('b'),
    run('c'),
    run('script', { origin: 'scripted' }),
    trace('a', 'p', 'deaf', 2),
    trace('a', 'q', 'deaf', 1),
    trace('a', 'r', 'deaf', 2),
    trace('b', 'p', 'clean', 1),
    trace('b', 'q', 'clean', 1),
    trace('b', 'r', 'deaf', 1),
    ...['p', 'q', 'r'].map((key) => trace('c', key, 'clean', 9, { indexVersion: '2' })),
    ...['p', 'q', 'r'].map((key) => trace('script', key, 'clean', 1)),
  ])
  return store
}

test('within clips, runs of one index are compared: others and scripted runs are left out and named', async () => {
  const store = await severalRuns()
  const found = await pathologyLift(store, { pathology: 'cannot-hear', dataset: null, retrieval: null, k: 1 })
  expect(found?.runs.map(({ run: { key } }) => key)).toEqual(['a', 'b', 'c', 'script'])
  const within = found?.within
  expect(within).toMatchObject({ indexVersion: '1', depth: 100, hitsWith: 2, nWith: 4, hitsWithout: 2, nWithout: 2 })
  const keys = (runs: readonly { key: string }[] = []) => runs.map(({ key }) => key)
  expect([keys(within?.runs), keys(within?.otherIndex), keys(within?.scripted)]).toEqual([
    ['a', 'b'],
    ['c'],
    ['script'],
  ])
  // p: 0 of 1 with, 1 of 1 without; q: 1 of 1 on both sides; r says nothing. Weights 1/2 each: −1/2.
  // Sato: (−1/2 · 1/4 + 1/4) / 1² = 1/8; 1.96 · √(1/8) = 0.69295…
  expect(within?.lift).toMatchObject({ difference: -0.5, low: -1, clips: ['p', 'q'] })
  expect(within?.lift?.high).toBeCloseTo(0.192952, 6)
  const drawn = found && pathologyLiftChart(found)
  const summary = drawn?.chart.rows.at(-1) ?? []
  expect(summary).toHaveLength(drawn?.chart.columns.length ?? 0)
  expect([
    summary[0],
    summary[drawn?.chart.columns.indexOf('difference') ?? -1],
    summary.at(-2),
    summary.at(-1),
  ]).toEqual(['within clips', -0.5, 2, 'a b'])
  expect(drawn?.svg).toContain('Within clips, over 2 runs: −0.50 (−1.00 to +0.19), 2 clips')
})

test('within clips there is nothing where no clip has traces both with and without, or k lies beyond the depth', async () => {
  const store = await severalRuns()
  const at = (k: number, pathology: string) =>
    pathologyLift(store, { pathology, dataset: 'streets', retrieval: 'dense', k })
  expect((await at(1, 'doom-loop'))?.within).toMatchObject({ nWith: 0, nWithout: 6, lift: null })
  expect((await at(101, 'cannot-hear'))?.within).toBeNull()
  expect((await at(1, 'never-heard-of'))?.runs.map(({ row }) => row)).toEqual([null, null, null, null])
})
