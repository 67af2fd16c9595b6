import type { GoldFate, RankBucket } from '@/lib/traces/words'
import { goldFates, rankBuckets } from '@/lib/traces/words'

/** How many traces had one gold fate and one bucket of ranks. */
export type FateCount = { readonly fate: GoldFate; readonly bucket: RankBucket; readonly count: number }

/** The whole traces of a run whose gold is known, by what became of gold in them and where it was ranked. */
export type FateMatrix = {
  readonly total: number
  readonly rows: readonly {
    readonly fate: GoldFate
    readonly sum: number
    /** One for each bucket, in the order of `rankBuckets`. */
    readonly counts: readonly number[]
  }[]
  /** One for each bucket. */
  readonly sums: readonly number[]
}

const added = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** The buckets of ranks, in the order of a matrix's columns. */
export const matrixBuckets: readonly RankBucket[] = rankBuckets

/** The fates, in the order of a matrix's rows: from what was not perceived to what was got right. */
export const matrixFates: readonly GoldFate[] = goldFates

/** Counts as a matrix with its sums; what is not counted is 0. */
export function fateMatrix(counted: readonly FateCount[]): FateMatrix {
  const rows = goldFates.map((fate) => {
    const counts = rankBuckets.map((bucket) =>
      added(counted.filter((one) => one.fate === fate && one.bucket === bucket).map(({ count }) => count)),
    )
    return { fate, counts, sum: added(counts) }
  })
  const sums = rankBuckets.map((_, at) => added(rows.map(({ counts }) => counts[at] ?? 0)))
  return { total: added(sums), rows, sums }
}
