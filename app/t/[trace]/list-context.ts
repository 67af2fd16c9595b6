import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { type Neighbours, traceNeighbours } from '@/lib/store/queries/trace-neighbours'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList } from '@/lib/url/trace-list'
import { type FoundPlaces, soughtPlaces } from '@/lib/views/find-places'

/** The list that a trace was opened from: what is before and after it, what it is read at, and what was searched for. */
export type ListContext = {
  readonly neighbours: Neighbours | null
  readonly retrieval: string | null
  readonly k: number | null
  /** Null where nothing was searched for, or it does not stand in this reasoning. */
  readonly sought: (FoundPlaces & { readonly query: string }) | null
}

/** What the query of a list says of one of its traces; nothing where there is no list. */
export async function listContext(list: string | null, key: string, reasoning: string): Promise<ListContext> {
  if (list === null) return { neighbours: null, retrieval: null, k: null, sought: null }
  const store = await serverStore()
  const query = readTraceList(new URLSearchParams(list))
  const settled = settledQuery(query, await listChoices(store, query.dataset))
  const places = soughtPlaces(reasoning, query.q)
  return {
    neighbours: await traceNeighbours(store, settled, key),
    retrieval: settled.retrieval,
    k: settled.k,
    sought: places.total === 0 ? null : { query: query.q, ...places },
  }
}
