import type { RankingView } from './trace-detail'

/** The cut-offs that a trace's page always shows. */
export const usualKs = [1, 10, 40] as const

/** A rank in a table's cell: `3`, `>100` beyond the depth, `–` where there is none. */
export function rankText(rank: number | null, depth: number | null): string {
  if (rank !== null) return String(rank)
  return depth === null ? '–' : `>${depth}`
}

/** Whether a ranking passes the cut-off k; null where its depth cannot tell. */
export function passes({ rank, depth }: Pick<RankingView, 'rank' | 'depth'>, k: number): boolean | null {
  if (rank !== null) return rank <= k
  return depth < k ? null : false
}
