import type { MissingClips, Recall, RunName } from './rate'

/** Recall of the runs of a dataset over k, under one retrieval model. */
export type RecallCurves = {
  readonly dataset: string
  readonly retrieval: string
  readonly missingClips: MissingClips
  readonly runs: readonly (RunName & {
    /** Among the runs of the dataset: what colour and symbol go by. */
    readonly place: number
    readonly indexVersion: string
    readonly depth: number
    /** By k, as deep as was searched. */
    readonly points: readonly Recall[]
  })[]
}

/** The cut-offs that a curve is drawn through. */
export const curveKs: readonly number[] = [1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 60, 80, 100]
