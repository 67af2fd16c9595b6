import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { Leaderboard, LeaderboardOrder, LeaderboardRow, ReportedColumn } from '@/lib/views/leaderboard'
import { searchOf } from '@/lib/views/leaderboard'
import { inLeaderboardOrder } from '@/lib/views/leaderboard-order'
import { usualKs } from '@/lib/views/rank-view'
import type { MissingClips, Recall } from '@/lib/views/rate'
import type { RunRow } from '@/lib/views/run-row'
import { choosesClips, chosenTraces, everyTrace, looksAtTraces, type TraceChoice } from './chosen-traces'
import { pathologyRates } from './pathology-rates'
import { inSearchOrder, searchOrder } from './pick-search'
import { type RunRecall, recallOf } from './recall'
import { reportedOf } from './reported'
import { runList } from './run-list'

/** What a leaderboard is asked for. */
export type LeaderboardQuery = Partial<LeaderboardOrder> & {
  /** Null: that of the first run named, else the first that has ranked runs. */
  readonly dataset: string | null
  /** These cut-offs alone; without them the usual ones, those that figures are reported at, and `k`. */
  readonly ks?: readonly number[]
  readonly k?: number | null
  readonly missing?: MissingClips
  readonly runs?: readonly string[]
  readonly models?: readonly string[]
  readonly retrieval?: string | null
  /** Which traces alone count; outcome and rank are read at the first of `ks`, else k = 1, and at the retrieval model asked for, else the dataset's first. */
  readonly traces?: TraceChoice
}

const originOrder: readonly Origin[] = ['real', 'synthetic', 'scripted']

/** The dataset asked for; without one, that of a run that is named, or the first that has ranked runs, else the first. */
async function pickDataset(store: Store, key: string | null, runs: readonly string[]) {
  const datasets = await store.read.dataset.findMany({
    orderBy: { key: 'asc' },
    select: {
      id: true,
      key: true,
      name: true,
      origin: true,
      note: true,
      catalogueSize: true,
      runs: { where: { rankingSets: { some: {} } }, take: 1, select: { id: true } },
      _count: { select: { clips: true } },
    },
  })
  const asked = datasets.find((one) => one.key === key)
  const first = runs[0]
  const named = first === undefined ? null : await store.read.run.findUnique({ where: { key: first } })
  const usual = datasets.find((one) => (named ? one.id === named.datasetId : one.runs.length > 0))
  return { datasets, picked: key === null ? (usual ?? datasets[0]) : asked }
}

/** Real before synthetic before scripted; within them by the first recall that is known, then by key. */
function inOrder(runs: readonly RunRow[], recalls: readonly RunRecall[]): readonly RunRow[] {
  const first = new Map<number, number>()
  for (const { runId, at } of recalls) {
    const share = at[0]?.share
    if (share !== undefined) first.set(runId, Math.max(share, first.get(runId) ?? 0))
  }
  const score = (run: RunRow) => first.get(run.id) ?? -1
  return runs.toSorted((a, b) => originOrder.indexOf(a.origin) - originOrder.indexOf(b.origin) || score(b) - score(a))
}

/** The different searches of the runs that have a cell. */
function searchesOf(retrieval: string, cells: readonly (Recall | null)[], runs: readonly RunRow[]) {
  const found = new Map<string, { indexVersion: string; depth: number }>()
  for (const [at, run] of runs.entries()) {
    const search = cells[at] ? searchOf(run, retrieval) : null
    if (!search) continue
    const { indexVersion, depth } = search
    found.set(`${depth} ${indexVersion}`, { indexVersion, depth })
  }
  return [...found.values()]
}

function bestOf(retrieval: string, cells: readonly (Recall | null)[], runs: readonly RunRow[]): number | null {
  const own = cells.map((cell, at) => (runs[at]?.origin === 'scripted' ? null : cell))
  const shares = own.flatMap((cell) => (cell ? [cell.share] : []))
  return shares.length > 1 && searchesOf(retrieval, own, runs).length === 1 ? Math.max(...shares) : null
}

function rowsOf(
  runs: readonly RunRow[],
  recalls: readonly RunRecall[],
  reported: readonly ReportedColumn[],
  ks: { readonly all: readonly number[]; readonly everywhere: readonly number[] },
  /** The retrieval models in the order of import. */
  order: readonly string[],
): readonly LeaderboardRow[] {
  const figures = reported.flatMap((column) => column.figures)
  const retrievals = new Set(
    [...inSearchOrder(recalls, order), ...inSearchOrder(figures, order)].map((one) => one.retrieval),
  )
  return [...retrievals].flatMap((retrieval) =>
    ks.all.flatMap((k, at) => {
      const isReported = figures.some((one) => one.retrieval === retrieval && one.k === k)
      if (!isReported && !ks.everywhere.includes(k)) return []
      const cells = runs.map((run) => {
        const found = recalls.find((one) => one.runId === run.id && one.retrieval === retrieval)
        return found?.at[at] ?? null
      })
      const searches = searchesOf(retrieval, cells, runs)
      return [{ retrieval, k, cells, searches, best: bestOf(retrieval, cells, runs) }]
    }),
  )
}

const ascending = (ks: readonly number[]) => [...new Set(ks)].sort((a, b) => a - b)

/** The reported figures that are asked for: none where runs are named, since they are of no run, or where traces are chosen. */
async function reportedAsked(store: Store, datasetId: number, asked: LeaderboardQuery) {
  const { runs = [], models = [], retrieval = null, traces = everyTrace } = asked
  if (runs.length > 0 || looksAtTraces(traces) || choosesClips(traces)) return []
  return (await reportedOf(store, datasetId))
    .filter(({ model }) => models.length === 0 || models.includes(model))
    .map((column) => ({
      ...column,
      figures: column.figures.filter((one) => retrieval === null || one.retrieval === retrieval),
    }))
    .filter(({ figures }) => figures.length > 0)
}

async function recallsAsked(
  store: Store,
  id: number,
  runs: readonly RunRow[],
  ks: readonly number[],
  asked: LeaderboardQuery & { readonly first: string },
) {
  const { retrieval = null, traces = everyTrace, missing = 'misses', first } = asked
  const over = looksAtTraces(traces) ? 'omitted' : missing
  const chosen = chosenTraces(traces, { retrieval: retrieval ?? first, k: asked.ks?.[0] ?? 1 })
  const found = await recallOf(store, { id, runIds: runs.map((run) => run.id) }, ks, over, chosen)
  return found.filter((one) => retrieval === null || one.retrieval === retrieval)
}

/** The leaderboard of a dataset; null where there is no such dataset, or none at all. */
export async function leaderboard(store: Store, asked: LeaderboardQuery): Promise<Leaderboard | null> {
  const { runs: named = [], models = [], missing = 'misses', sort = null, by = null } = asked
  const { datasets, picked } = await pickDataset(store, asked.dataset, named)
  if (!picked) return null
  const all = await runList(store, { datasets: [picked.key], models, retrieval: null, k: 1 })
  const runs = all.filter(({ key }) => named.length === 0 || named.includes(key))
  const reported = await reportedAsked(store, picked.id, asked)
  const everywhere = asked.ks ?? [...usualKs, ...(asked.k ? [asked.k] : [])]
  const reportedKs = asked.ks ? [] : reported.flatMap(({ figures }) => figures.map(({ k }) => k))
  const ks = ascending([...everywhere, ...reportedKs])
  const order = (await searchOrder(store, [picked.id])).get(picked.id) ?? []
  const [recalls, rates, rankable] = await Promise.all([
    recallsAsked(store, picked.id, runs, ks, { ...asked, first: order[0] ?? '' }),
    pathologyRates(
      store,
      runs.map(({ id }) => id),
    ),
    store.read.clip.count({ where: { datasetId: picked.id, goldState: 'known' } }),
  ])
  const ordered = inOrder(runs, recalls)
  const missingOf = new Map(recalls.map((one) => [one.runId, one.missing]))
  const { key, name, origin, note, catalogueSize, _count } = picked
  const board: Leaderboard = {
    dataset: { key, name, origin: origin as Origin, note, catalogueSize, clips: _count.clips, rankable },
    datasets: datasets.map((one) => ({ key: one.key, name: one.name, origin: one.origin as Origin })),
    missingClips: missing,
    missing: [...missingOf.values()].reduce((sum, count) => sum + count, 0),
    order: { sort: null, by: null },
    runs: ordered.map((run) => ({ ...run, pathologies: rates.get(run.id) ?? [] })),
    reported,
    retrievals: order,
    rows: rowsOf(ordered, recalls, reported, { all: ks, everywhere }, order),
  }
  return inLeaderboardOrder(board, { sort, by })
}
