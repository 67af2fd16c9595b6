import type { Store } from '@/lib/store/open-store'
import type { ComparedRun, Differing } from '@/lib/views/comparison'
import { comparedRun, differingOf, type FoundRun, runsByKey } from './compared-runs'
import { pickSearch } from './pick-search'

/** The retrieval model that is compared at: the first of the dataset that all runs were searched by, else its first. */
async function settledRetrieval(store: Store, runs: readonly FoundRun[]): Promise<string | null> {
  const [one, ...others] = runs
  if (!one) return null
  const first = await pickSearch(store, one.datasetId)
  const ofAll = one.rankingSets
    .map(({ retrieval }) => retrieval)
    .filter((retrieval) => others.every((run) => run.rankingSets.some((set) => set.retrieval === retrieval)))
  return first !== null && ofAll.includes(first) ? first : (ofAll[0] ?? first)
}

/** Runs that can be compared, or what keeps them from it: a key that no run has, or several datasets. */
export type Comparable =
  | { readonly kind: 'unknown'; readonly keys: readonly string[] }
  | { readonly kind: 'datasets'; readonly runs: readonly ComparedRun[]; readonly differing: readonly Differing[] }
  | {
      readonly kind: 'comparable'
      readonly runs: readonly FoundRun[]
      /** Empty where no run was searched. */
      readonly retrieval: string
      readonly differing: readonly Differing[]
    }

/** The runs of these keys, in order, at the retrieval model asked for or the first that they share. */
export async function comparableRuns(
  store: Store,
  { keys, retrieval: asked }: { readonly keys: readonly string[]; readonly retrieval: string | null },
): Promise<Comparable> {
  const runs = await runsByKey(store, keys)
  const lost = keys.filter((key) => !runs.some((run) => run.key === key))
  if (lost.length > 0) return { kind: 'unknown', keys: lost }
  const isOne = new Set(runs.map(({ datasetId }) => datasetId)).size <= 1
  const retrieval = asked ?? (isOne ? await settledRetrieval(store, runs) : null)
  const differing = await differingOf(store, runs, retrieval)
  if (!isOne) return { kind: 'datasets', runs: runs.map((run) => comparedRun(run, retrieval)), differing }
  return { kind: 'comparable', runs, retrieval: retrieval ?? '', differing }
}
