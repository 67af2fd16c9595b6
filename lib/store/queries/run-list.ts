import { rateOf } from '@/lib/metrics/rate'
import type { Store } from '@/lib/store/open-store'
import type { Origin, ThinkState } from '@/lib/traces/words'
import { medianOf } from '@/lib/views/distribution'
import type { Recall, StateShare } from '@/lib/views/rate'
import type { RunRow } from '@/lib/views/run-row'
import { grouped } from './grouped'
import { inSearchOrder, searchOrder } from './pick-search'
import { quantilesOf } from './quantiles'
import { recallOf } from './recall'

/** What runs are asked for; no dataset or model means any. */
export type RunFilter = {
  readonly datasets: readonly string[]
  readonly models: readonly string[]
  /** Null: the dataset's first. */
  readonly retrieval: string | null
  readonly k: number
}

function findRuns(store: Store, { datasets, models }: RunFilter) {
  return store.read.run.findMany({
    where: {
      ...(datasets.length > 0 ? { dataset: { key: { in: [...datasets] } } } : {}),
      ...(models.length > 0 ? { model: { in: [...models] } } : {}),
    },
    include: {
      dataset: { select: { id: true, key: true, name: true, origin: true, _count: { select: { clips: true } } } },
      rankingSets: { where: { shown: true } },
    },
    orderBy: { key: 'asc' },
  })
}

/** Counts of each run by think state and failure, over a covering index. */
function tallies(store: Store, runIds: readonly number[]) {
  return store.read.trace.groupBy({
    by: ['runId', 'thinkState', 'failure'],
    where: { runId: { in: [...runIds] } },
    _count: { _all: true },
  })
}

/** The clips that each run has traces of. */
async function clipCounts(store: Store, runIds: readonly number[]) {
  const rows = await store.read.$queryRaw<{ runId: number; clips: number }[]>`
    SELECT t."runId" AS runId, CAST(count(DISTINCT t."clipId") AS REAL) AS clips FROM "Trace" t
    WHERE t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})) GROUP BY t."runId"`
  return new Map(rows.map(({ runId, clips }) => [Number(runId), clips]))
}

type Orders = Awaited<ReturnType<typeof searchOrder>>
type Found = Awaited<ReturnType<typeof findRuns>>

/** The recall of each run at the retrieval model asked for, else at the first of its dataset. */
async function recalls(store: Store, runs: Found, { retrieval, k }: RunFilter, orders: Orders) {
  const byDataset = grouped(runs, (run) => run.dataset.id)
  const found = new Map<number, { retrieval: string; recall: Recall | null }>()
  for (const [id, own] of byDataset) {
    const runIds = own.map((run) => run.id)
    const picked = retrieval ?? orders.get(id)?.[0]
    if (picked === undefined) continue
    for (const one of await recallOf(store, { id, runIds }, [k])) {
      if (one.retrieval === picked) found.set(one.runId, { retrieval: picked, recall: one.at[0] ?? null })
    }
  }
  return found
}

function stateShares(rows: readonly { thinkState: string; _count: { _all: number } }[]): StateShare[] {
  const counts = new Map<ThinkState, number>()
  for (const { thinkState, _count } of rows) {
    const state = thinkState as ThinkState
    counts.set(state, (counts.get(state) ?? 0) + _count._all)
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .map(([state, count]) => ({ state, count, rate: rateOf(count, all) }))
    .sort((a, b) => b.count - a.count)
}

/** Runs with their counts and their recall at k, in the order of their keys. */
export async function runList(store: Store, filter: RunFilter): Promise<readonly RunRow[]> {
  const runs = await findRuns(store, filter)
  const ids = runs.map((run) => run.id)
  const orders = await searchOrder(store, [...new Set(runs.map((run) => run.dataset.id))])
  const [counted, clips, latencies, recall] = await Promise.all([
    tallies(store, ids),
    clipCounts(store, ids),
    quantilesOf(store, ids, 'latencyMs'),
    recalls(store, runs, filter, orders),
  ])
  const byRun = grouped(counted, (row) => row.runId)
  return runs.map((run) => {
    const own = byRun.get(run.id) ?? []
    const sum = (failure?: string) =>
      own.reduce((all, row) => all + (failure === undefined || row.failure === failure ? row._count._all : 0), 0)
    const { id, key, model, expected, removing, dataset } = run
    const latency = latencies.get(id)
    return {
      id,
      key,
      name: run.editedName ?? run.name,
      model,
      origin: run.origin as Origin,
      dataset: { key: dataset.key, name: dataset.name, origin: dataset.origin as Origin },
      traces: sum(),
      missing: dataset._count.clips - (clips.get(id) ?? 0),
      errors: sum('error'),
      noTranscription: sum('no-transcription'),
      expected,
      medianLatency: latency ? medianOf(latency) : null,
      states: stateShares(own),
      retrievals: inSearchOrder(
        run.rankingSets.map(({ retrieval, indexVersion, depth }) => ({ retrieval, indexVersion, depth })),
        orders.get(dataset.id) ?? [],
      ),
      retrieval: recall.get(id)?.retrieval ?? null,
      recall: recall.get(id)?.recall ?? null,
      startedAt: run.startedAt?.toISOString() ?? null,
      finishedAt: run.finishedAt?.toISOString() ?? null,
      importedAt: run.importedAt.toISOString(),
      removing,
    }
  })
}
