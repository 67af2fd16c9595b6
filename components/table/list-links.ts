import { writeTraceList } from '@/lib/url/trace-list'

/** A list's query as its page holds it: with the retrieval model and k that it is read at. */
export type ListPageQuery = Required<Parameters<typeof writeTraceList>[0]> & {
  readonly retrieval: string
  readonly k: number
}

type Lists = 'dataset' | 'model' | 'run' | 'outcome' | 'state' | 'pathology' | 'clip'

/** The address of a list. A change of what it holds forgets the row that it was opened around. */
export function listHref(query: ListPageQuery, change: Partial<ListPageQuery> = {}): string {
  const { at: _at, ...kept } = { ...query, ...change }
  return `/traces${writeTraceList({ ...kept, retrieval: kept.retrieval || null, at: null })}`
}

/** The address with a value of a filter switched; with and without the same pathology exclude each other. */
export function toggled(query: ListPageQuery, field: Lists, value: string): string {
  const chosen: readonly string[] = query[field]
  const opposite = value.startsWith('-') ? value.slice(1) : `-${value}`
  const next = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen.filter((one) => one !== opposite), value]
  return listHref(query, { [field]: next })
}

/** The address with no filter left. */
export function clearedHref(query: ListPageQuery): string {
  const none = { dataset: [], model: [], run: [], outcome: [], state: [], pathology: [], clip: [], q: '' }
  return listHref(query, none)
}
