import type { ListQuery } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import type { TraceListQuery } from '@/lib/traces/list-query'
import type { ListChoices } from '@/lib/views/trace-row-view'

/** The datasets there are, and the retrieval models that rank runs of each and of the chosen ones, in the order of import. */
export async function listChoices(store: Store, datasets: readonly string[]): Promise<ListChoices> {
  const [all, sets, first] = await Promise.all([
    store.read.dataset.findMany({ select: { key: true }, orderBy: { id: 'asc' } }),
    store.read.rankingSet.findMany({
      select: { retrieval: true, run: { select: { dataset: { select: { key: true } } } } },
      orderBy: { id: 'asc' },
    }),
    store.read.trace.count({ take: 1 }),
  ])
  const retrievalsOf = (isWanted: (dataset: string) => boolean) => [
    ...new Set(sets.filter(({ run }) => isWanted(run.dataset.key)).map(({ retrieval }) => retrieval)),
  ]
  return {
    datasets: all.map(({ key }) => ({ key, retrievals: retrievalsOf((dataset) => dataset === key) })),
    retrievals: retrievalsOf((dataset) => datasets.length === 0 || datasets.includes(dataset)),
    traces: first,
  }
}

/** The query with its retrieval model and k: the first of the dataset and 1 where none is named. */
export function settledQuery(query: TraceListQuery, choices: ListChoices): ListQuery {
  return { ...query, retrieval: query.retrieval ?? choices.retrievals[0] ?? '', k: query.k ?? 1 }
}
