import { liftsOf } from '@/lib/metrics/lift'
import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import { isBeyond, type LiftRow, type RunLift } from '@/lib/views/lift'
import { liftCounts, type PathologyCounts } from './lift-counts'
import { pickSearch } from './pick-search'

/** What of a run its lift says. */
export const liftRunSelect = {
  id: true,
  key: true,
  name: true,
  editedName: true,
  model: true,
  origin: true,
  dataset: { select: { id: true, key: true } },
  rankingSets: { where: { shown: true }, orderBy: { id: 'asc' } },
} as const

/** A run as `liftRunSelect` reads it. */
export type LiftRun = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly editedName: string | null
  readonly model: string
  readonly origin: string
  readonly dataset: { readonly key: string }
  readonly rankingSets: readonly {
    readonly id: number
    readonly retrieval: string
    readonly indexVersion: string
    readonly depth: number
  }[]
}

/** A run's name, as pages print it. */
export const nameOf = ({ key, name, editedName, model, origin }: LiftRun) => ({
  key,
  name: editedName ?? name,
  model,
  origin: origin as Origin,
})

function rowsOf(counts: readonly PathologyCounts[], beyond: boolean): readonly LiftRow[] {
  const lifts = liftsOf(counts)
  return counts.map((one, at) => {
    const { difference = null, p = null, pHolm = null, small = true } = lifts[at] ?? {}
    return beyond ? { ...one, lift: null, p: null, pHolm: null, small } : { ...one, lift: difference, p, pHolm, small }
  })
}

/** The lift of every pathology in each of some runs, in their order, at a retrieval model and k. */
export async function liftOfRuns(
  store: Store,
  runs: readonly LiftRun[],
  { retrieval, k }: { readonly retrieval: string | null; readonly k: number },
): Promise<readonly RunLift[]> {
  const counts = await liftCounts(store, { runIds: runs.map(({ id }) => id), retrieval: retrieval ?? '', k })
  return runs.map((run) => {
    const search = run.rankingSets.find((one) => one.retrieval === retrieval) ?? null
    const { traces = 0, whole = 0, attempts = 0, pathologies = [] } = counts.get(run.id) ?? {}
    const at = { indexVersion: search?.indexVersion ?? null, depth: search?.depth ?? null, k }
    return {
      run: nameOf(run),
      dataset: run.dataset.key,
      retrievals: run.rankingSets.map((one) => one.retrieval),
      retrieval: search?.retrieval ?? null,
      ...at,
      traces,
      whole,
      attempts,
      rows: rowsOf(pathologies, isBeyond(at)),
    }
  })
}

/** Recall at k with and without each pathology in a run; null where there is no such run. Without a retrieval model at the dataset's first, or where the run was not searched by that, at its own first. */
export async function runLift(
  store: Store,
  asked: { readonly run: string; readonly retrieval: string | null; readonly k: number },
): Promise<RunLift | null> {
  const run = await store.read.run.findUnique({ where: { key: asked.run }, select: liftRunSelect })
  if (!run) return null
  const wanted = asked.retrieval ?? (await pickSearch(store, run.dataset.id))
  const isSearched = run.rankingSets.some(({ retrieval }) => retrieval === wanted)
  const own = isSearched || asked.retrieval !== null ? wanted : (run.rankingSets[0]?.retrieval ?? null)
  const [lift] = await liftOfRuns(store, [run], { retrieval: own, k: asked.k })
  return lift ?? null
}
