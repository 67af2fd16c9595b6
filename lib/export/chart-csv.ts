import { stringify } from 'csv-stringify/sync'
import type { Chart } from '@/lib/views/chart'

/** A chart's table as CSV: each row also carries the query and what the figures rest on, so that it can be cited by itself. */
export function chartCsv({ id, query, basis, columns, rows }: Chart): string {
  const names = [...columns, ...basis.map(([name]) => name), 'query']
  const rest = [...basis.map(([, value]) => value), `/charts/${id}${query}`]
  return stringify([names, ...rows.map((row) => [...row, ...rest])])
}
