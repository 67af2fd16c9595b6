import type { GoldFate, RankBucket } from '@/lib/traces/words'
import { goldFates, rankBuckets } from '@/lib/traces/words'
import type { Rate } from './rate'

/** How many traces a cell counts, and the share of the matrix's total that they are; null where that is 0. */
export type FateCell = { readonly count: number; readonly rate: Rate | null }

/** The whole traces of a run whose gold is known, by what became of gold in them and where it was ranked. */
export type FateMatrix = {
  readonly total: number
  readonly all: FateCell
  readonly rows: readonly {
    readonly fate: GoldFate
    readonly sum: FateCell
    /** One for each bucket, in the order of `matrixBuckets`. */
    readonly cells: readonly FateCell[]
  }[]
  /** One for each bucket. */
  readonly sums: readonly FateCell[]
}

/** The buckets of ranks, in the order of a matrix's columns. */
export const matrixBuckets: readonly RankBucket[] = rankBuckets

/** The fates, in the order of a matrix's rows: from what was not perceived to what was got right. */
export const matrixFates: readonly GoldFate[] = goldFates
