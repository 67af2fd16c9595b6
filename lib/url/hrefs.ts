import { failures } from '@/lib/traces/words'
import { keyToPath } from './path-key'

type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** A path with a query; what is null or undefined is left out, several values are repeated. */
export function href(path: string, query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue
    for (const one of typeof value === 'object' ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The failure browser under filters (DESIGN §4). */
export const tracesHref = (query: Query): string => href('/traces', query)

/** A run's page. */
export const runHref = (key: string): string => `/runs/${keyToPath(key)}`

/** Where a run's page names the clips that it has no trace of. */
export const missingHref = (key: string): string => `${runHref(key)}#missing`

/** The traces of a run that have no transcription, for either reason unless the query names a `failure`. */
export const failedHref = (dataset: string, run: string, query: Query = {}): string =>
  tracesHref({ dataset, run, failure: failures, ...query })

/** A clip's page, in its dataset. */
export const clipHref = (key: string, dataset: string): string => href(`/clips/${keyToPath(key)}`, { dataset })

/** A pathology's page. */
export const pathologyHref = (id: string, query: Query = {}): string => href(`/pathologies/${keyToPath(id)}`, query)

/** A trace's permalink at a span of its reasoning. */
export function spanHref(
  trace: string,
  span: { readonly start: number; readonly end: number; readonly quote: string },
  query: Query = {},
): string {
  return href(`/t/${trace}`, { s: `${span.start}-${span.end}`, quote: span.quote.slice(0, 60), ...query })
}

/** A chart as a file that can be cited. */
export const chartHref = (chart: { readonly id: string; readonly query: string }, as: 'svg' | 'csv'): string =>
  `/charts/${chart.id}${chart.query}${chart.query === '' ? '?' : '&'}as=${as}`
