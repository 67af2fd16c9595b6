import { type ListQuery, listFrom } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'

/** How many traces, of how many runs, a list holds. */
export async function traceCount(
  store: Store,
  query: ListQuery,
): Promise<{ readonly traces: number; readonly runs: number }> {
  const [row] = await store.read.$queryRaw<{ traces: bigint; runs: bigint }[]>`
    SELECT count(*) AS traces, count(DISTINCT t."runId") AS runs ${listFrom(query)}`
  return { traces: Number(row?.traces ?? 0), runs: Number(row?.runs ?? 0) }
}
