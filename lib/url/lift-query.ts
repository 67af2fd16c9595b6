import { anyText, wholeNumber, wrongQuery } from './checked-query'

const checks = { run: anyText, retrieval: anyText, k: wholeNumber(1, 1_000_000) }

/** What is wrong with a query of `/api/v1/lift`, in words. */
export function wrongLift(query: URLSearchParams): string | null {
  if (!query.get('run')) return 'run: expected the key of a run.'
  return wrongQuery(query, checks, [])
}

/** The query of `/api/v1/lift`, once nothing is wrong with it. */
export function readLift(query: URLSearchParams) {
  return { run: query.get('run') ?? '', retrieval: query.get('retrieval'), k: Number(query.get('k') ?? 1) }
}
