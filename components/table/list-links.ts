import { readPathologies, togglePathology, writePathologies } from '@/lib/url/pathology-filter'
import { writeTraceList } from '@/lib/url/trace-list'

/** A list's query as its page holds it: with the retrieval model and k that it is read at. */
export type ListPageQuery = Required<Parameters<typeof writeTraceList>[0]> & {
  readonly retrieval: string
  readonly k: number
}

type Lists = 'dataset' | 'model' | 'run' | 'outcome' | 'state' | 'fate' | 'rank' | 'pathology' | 'clip'

/** The address of a list. A change of what it holds forgets the row that it was opened around. */
export function listHref(query: ListPageQuery, change: Partial<ListPageQuery> = {}): string {
  const { at: _at, ...kept } = { ...query, ...change }
  return `/traces${writeTraceList({ ...kept, retrieval: kept.retrieval || null, at: null })}`
}

/** The address with a value of a filter switched. */
export function toggled(query: ListPageQuery, field: Exclude<Lists, 'pathology'>, value: string): string {
  const chosen: readonly string[] = query[field]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return listHref(query, { [field]: next })
}

/** The address with a pathology switched to wanted or unwanted, or back to neither; a filter that is more than that gives way. */
export function pathologyToggled(query: ListPageQuery, id: string, side: 'include' | 'exclude'): string {
  const filter = readPathologies(query.pathology) ?? { include: [], exclude: [], every: false }
  return listHref(query, { pathology: writePathologies(togglePathology(filter, id, side)) })
}

/** The address with no filter left. */
export function clearedHref(query: ListPageQuery): string {
  const values = {
    dataset: [],
    model: [],
    run: [],
    outcome: [],
    state: [],
    fate: [],
    rank: [],
    pathology: [],
    clip: [],
  }
  return listHref(query, { ...values, q: '' })
}
