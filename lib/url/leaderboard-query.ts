import { oneOf, wrongQuery } from './checked-query'
import { readKey } from './key'
import { missingChoices } from './leaderboard'
import { readTraceList } from './trace-list'
import { repeatedFilters, traceFilters } from './wrong-trace-list'

const { sort, ...others } = traceFilters
const repeated = ['k', ...repeatedFilters.filter((name) => name !== 'dataset')]
const checks = { ...others, missing: oneOf(missingChoices) }

/** What is wrong with a query of `/api/v1/leaderboard`, in words. */
export const wrongLeaderboard = (query: URLSearchParams): string | null => wrongQuery(query, checks, repeated)

/** The query of `/api/v1/leaderboard`, once nothing is wrong with it. */
export function readLeaderboard(query: URLSearchParams) {
  const { model, run, retrieval, ...traces } = readTraceList(query)
  const ks = query.getAll('k').map(Number)
  return {
    dataset: readKey(query, 'dataset'),
    models: model,
    runs: run,
    retrieval,
    ...(ks.length > 0 ? { ks } : {}),
    missing: query.get('missing') === 'omitted' ? ('omitted' as const) : ('misses' as const),
    traces,
  }
}
