import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { liveRuns } from '@/lib/store/queries/live-runs'
import { importLines, tempStore } from '@/tests/temp-home'

const now = new Date('2026-11-26T12:00:00.000Z')
const run = (key: string, more: object = {}) => ({ run: { key, model: 'm', dataset: 'd', expected: 100, ...more } })
const trace = (key: string, attempt: number) => ({ run: key, clip: 'q', attempt, output: 'x' })
const base = [{ dataset: { key: 'd' } }, { clip: { key: 'q' }, dataset: 'd' }]

/** Says of each trace of a run, in its order, how many seconds before now it was stored. */
async function storedBefore(store: Store, key: string, seconds: readonly number[]) {
  await importLines(store, [run(key), ...seconds.map((_, at) => trace(key, at))])
  for (const [at, ago] of seconds.entries()) {
    const instant = new Date(now.getTime() - ago * 1000).toISOString()
    await store.write
      .$executeRaw`UPDATE "Trace" SET "importedAt" = ${instant} WHERE "runKey" = ${key} AND "attempt" = ${at}`
  }
}

test('a run is live that expects more traces than it has and has not ended; all others are not', async () => {
  const store = await tempStore()
  await importLines(store, [
    ...base,
    { dataset: { key: 'e' } },
    run('begun'),
    run('elsewhere', { dataset: 'e' }),
    run('ended', { finishedAt: '2026-11-26T11:00:00Z' }),
    run('unknown', { expected: null }),
    run('whole', { expected: 1 }),
    trace('whole', 0),
  ])
  const keys = async (scope: Parameters<typeof liveRuns>[1]) => (await liveRuns(store, scope)).map(({ key }) => key)
  expect(await keys({})).toEqual(['begun', 'elsewhere'])
  expect(await keys({ datasets: ['d'], models: ['m'] })).toEqual(['begun'])
  expect(await keys({ runs: ['whole', 'ended'] })).toEqual([])
})

test('its pace is over the last five minutes, or since its first trace where that is less', async () => {
  const store = await tempStore()
  await importLines(store, base)
  await storedBefore(store, 'long', [4_000, 299, 200, 100, 60, 30])
  await storedBefore(store, 'short', [60, 60, 40, 20])
  await storedBefore(store, 'first', [5])
  const live = await liveRuns(store, {}, now)
  expect(live.map(({ key, traces, perMinute }) => [key, traces, perMinute])).toEqual([
    ['first', 1, null],
    ['long', 6, 1],
    ['short', 4, 2],
  ])
})

test('two minutes after its last trace it is stalled and has no pace', async () => {
  const store = await tempStore()
  await importLines(store, base)
  await storedBefore(store, 'late', [300, 119])
  await storedBefore(store, 'stalled', [200, 120])
  const [late, stalled] = await liveRuns(store, {}, now)
  expect(late).toMatchObject({ stallsInMs: 1_000 })
  expect(stalled).toMatchObject({ stallsInMs: 0, perMinute: null, lastAt: '2026-11-26T11:58:00.000Z' })
})
