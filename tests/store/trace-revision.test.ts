import { beforeEach, describe, expect, test } from 'vitest'
import { showSearch } from '@/lib/store/commands/write-rankings'
import type { Store } from '@/lib/store/open-store'
import { runList } from '@/lib/store/queries/run-list'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { revisionWith, traceRevision } from '@/lib/store/queries/trace-revision'
import { importLines, tempStore } from '@/tests/temp-home'

const ranked = (indexVersion: string, rank: number) => ({
  run: 'r',
  clip: 'q1',
  retrieval: 'dense-v1',
  indexVersion,
  depth: 100,
  rank,
})
const first = {
  run: 'r',
  clip: 'q1',
  output: '<think>I hear a street. It may be Östliche.</think>\nTRANSCRIPTION: Östliche Straße',
  latencyMs: 1200,
}
const second = { run: 'r', clip: 'q1', output: '<think>It is Isländische.</think>\nTRANSCRIPTION: Isländische Straße' }

let store: Store
let key: string
beforeEach(async () => {
  store = await tempStore()
  await importLines(store, [
    { dataset: { key: 'd' } },
    { clip: { key: 'q1', gold: 'Isländische Straße' }, dataset: 'd' },
    { run: { key: 'r', model: 'm', dataset: 'd', asksReasoning: true } },
    first,
    { ranking: ranked('1', 7) },
  ])
  key = (await store.read.trace.findFirstOrThrow()).key
})

const read = async () => {
  const trace = await traceDetail(store, key)
  if (!trace) throw new Error('no trace')
  return trace
}

describe('an output that took the place of another', () => {
  beforeEach(async () => {
    await importLines(store, [second], { name: 'later.jsonl', replace: true })
  })

  test('leaves the earlier one to be read, with its own sentences and source, and no findings or ranks', async () => {
    const earlier = await traceRevision(store, await read(), 0)
    expect(earlier).toMatchObject({
      output: first.output,
      reasoning: 'I hear a street. It may be Östliche.',
      transcription: 'Östliche Straße',
      thinkState: 'closed',
      latencyMs: 1200,
      revision: 0,
      newest: 1,
      rankings: [],
      findings: [],
      annotatedBy: null,
      source: { name: 'records.jsonl', line: 4 },
    })
    expect(earlier?.segments).toHaveLength(2)
    expect(await traceRevision(store, await read(), 1)).toBeNull()
  })

  test('has stale ranks until it is ranked itself', async () => {
    expect((await read()).rankings.map(({ stale }) => stale)).toEqual(['output'])
    await importLines(store, [{ ranking: ranked('1', 1) }])
    expect((await read()).rankings.map(({ stale, rank }) => [stale, rank])).toEqual([[null, 1]])
  })

  test('a quote that only the earlier one has is found there', async () => {
    const trace = await read()
    expect(await revisionWith(store, trace, 'may be Östliche')).toBe(0)
    expect(await revisionWith(store, trace, 'never said')).toBeNull()
    expect(await revisionWith(store, trace, '')).toBeNull()
  })
})

test('of two searches the newest shows until a person chooses, and what is imported later keeps that choice', async () => {
  await importLines(store, [{ ranking: ranked('2', 3) }])
  const shown = async () =>
    (await read()).rankings.filter((one) => one.shown).map((one) => [one.indexVersion, one.rank])
  expect(await shown()).toEqual([['2', 3]])
  const { id } = await store.read.run.findFirstOrThrow()
  const search = { runId: id, retrieval: 'dense-v1', indexVersion: '1', depth: 100 }
  expect(await showSearch(store, { ...search, indexVersion: 'none' })).toBe(false)
  expect(await showSearch(store, search)).toBe(true)
  expect(await shown()).toEqual([['1', 7]])
  await importLines(store, [{ ranking: ranked('2', 4) }])
  expect(await shown()).toEqual([['1', 7]])
  const [run] = await runList(store, { datasets: [], models: [], retrieval: null, k: 10 })
  expect(run?.retrievals.map((one) => one.indexVersion)).toEqual(['1'])
  expect(run?.recall?.share).toBe(1)
})
