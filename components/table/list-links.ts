import { readPathologies, togglePathology, writePathologies } from '@/lib/url/pathology-filter'
import { type ListField, noFilters, writeTraceList } from '@/lib/url/trace-list'
import type { ListChoices } from '@/lib/views/trace-row-view'

/** A list's query as its page holds it: with the retrieval model and k that it is read at. */
export type ListPageQuery = Required<Parameters<typeof writeTraceList>[0]> & {
  readonly retrieval: string
  readonly k: number
}

/** The address of a list. A change of what it holds forgets the row that it was opened around. */
export function listHref(query: ListPageQuery, change: Partial<ListPageQuery> = {}): string {
  const { at: _at, ...kept } = { ...query, ...change }
  return `/traces${writeTraceList({ ...kept, retrieval: kept.retrieval || null, at: null })}`
}

function switched(query: ListPageQuery, field: Exclude<ListField, 'pathology'>, value: string): readonly string[] {
  const chosen: readonly string[] = query[field]
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
}

/** The address with a value of a filter switched. */
export function toggled(query: ListPageQuery, field: Exclude<ListField, 'pathology'>, value: string): string {
  return listHref(query, { [field]: switched(query, field, value) })
}

/** The address with a dataset switched. A retrieval model that ranks nothing there gives way to the first that does. */
export function datasetToggled(
  query: ListPageQuery,
  { datasets }: Pick<ListChoices, 'datasets'>,
  value: string,
): string {
  const dataset = switched(query, 'dataset', value)
  const isChosen = (key: string) => dataset.length === 0 || dataset.includes(key)
  const retrievals = datasets.flatMap((one) => (isChosen(one.key) ? one.retrievals : []))
  const retrieval = retrievals.includes(query.retrieval) ? query.retrieval : (retrievals[0] ?? '')
  return listHref(query, { dataset, retrieval })
}

/** The address with a pathology switched to wanted or unwanted, or back to neither; a filter that is more than that gives way. */
export function pathologyToggled(query: ListPageQuery, id: string, side: 'include' | 'exclude'): string {
  const filter = readPathologies(query.pathology) ?? { include: [], exclude: [], every: false }
  return listHref(query, { pathology: writePathologies(togglePathology(filter, id, side)) })
}

/** The address with no filter left. */
export function clearedHref(query: ListPageQuery): string {
  return listHref(query, noFilters)
}

/** How many values the filters hold, a search being one. */
export function filterCount(query: ListPageQuery): number {
  const { q: _q, ...lists } = noFilters
  const held = (Object.keys(lists) as ListField[]).map((field) => query[field].length)
  return held.reduce((sum, count) => sum + count, query.q === '' ? 0 : 1)
}
