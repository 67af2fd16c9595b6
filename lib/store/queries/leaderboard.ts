import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { Leaderboard, ReportedColumn } from '@/lib/views/leaderboard'
import { usualKs } from '@/lib/views/rank-view'
import type { Recall } from '@/lib/views/rate'
import type { RunRow } from '@/lib/views/run-row'
import { pathologyRates } from './pathology-rates'
import { type RunRecall, recallOf } from './recall'
import { reportedOf } from './reported'
import { runList } from './run-list'

const originOrder: readonly Origin[] = ['real', 'synthetic', 'scripted']

/** The dataset asked for; without one, the first that has ranked runs, else the first. */
async function pickDataset(store: Store, key: string | null) {
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
  return { datasets, asked, picked: asked ?? datasets.find((one) => one.runs.length > 0) ?? datasets[0] }
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

function bestOf(cells: readonly (Recall | null)[], runs: readonly RunRow[]): number | null {
  const shares = cells.flatMap((cell, at) => (cell && runs[at]?.origin !== 'scripted' ? [cell.share] : []))
  return shares.length > 1 ? Math.max(...shares) : null
}

function rowsOf(
  runs: readonly RunRow[],
  recalls: readonly RunRecall[],
  reported: readonly ReportedColumn[],
  ks: readonly number[],
) {
  const figures = reported.flatMap((column) => column.figures)
  const retrievals = new Set([...recalls, ...figures].map((one) => one.retrieval))
  return [...retrievals].sort().flatMap((retrieval) =>
    ks.map((k, at) => {
      const cells = runs.map((run) => {
        const found = recalls.find((one) => one.runId === run.id && one.retrieval === retrieval)
        return found?.at[at] ?? null
      })
      return { retrieval, k, cells, best: bestOf(cells, runs) }
    }),
  )
}

/** The leaderboard of a dataset, at the usual k and one more where it is asked for; null where there is no such dataset, or none at all. */
export async function leaderboard(
  store: Store,
  { dataset: key, k }: { readonly dataset: string | null; readonly k: number | null },
): Promise<Leaderboard | null> {
  const { datasets, asked, picked } = await pickDataset(store, key)
  if (!picked || (key !== null && !asked)) return null
  const ks = [...new Set<number>([...usualKs, ...(k === null ? [] : [k])])].sort((a, b) => a - b)
  const runs = await runList(store, { datasets: [picked.key], models: [], retrieval: null, k: 1 })
  const runIds = runs.map((run) => run.id)
  const [recalls, rates, reported, rankable] = await Promise.all([
    recallOf(store, { id: picked.id, runIds }, ks),
    pathologyRates(store, runIds),
    reportedOf(store, picked.id),
    store.read.clip.count({ where: { datasetId: picked.id, goldState: 'known' } }),
  ])
  const ordered = inOrder(runs, recalls)
  const { note, catalogueSize, _count } = picked
  return {
    dataset: {
      key: picked.key,
      name: picked.name,
      origin: picked.origin as Origin,
      note,
      catalogueSize,
      clips: _count.clips,
      rankable,
    },
    datasets: datasets.map((one) => ({ key: one.key, name: one.name, origin: one.origin as Origin })),
    runs: ordered.map((run) => ({ ...run, pathologies: rates.get(run.id) ?? [] })),
    reported,
    rows: rowsOf(ordered, recalls, reported, ks),
  }
}
