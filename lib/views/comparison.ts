import type { Origin } from '@/lib/traces/words'
import type { ErrorRate, RunName } from './rate'
import type { SearchView } from './run-row'

/** How many runs can stand beside each other. */
export const mostCompared = 6

/** Where a pair of attempts falls at k: who hit. */
export const pairCells = ['both', 'onlyA', 'onlyB', 'neither'] as const
export type PairCell = (typeof pairCells)[number]

/** What pairs of attempts are listed by: where they fall at k, or that they differ in rank, or in word edits. */
export const pairLists = [...pairCells, 'rank', 'words'] as const
export type PairList = (typeof pairLists)[number]

/** A run that is compared. */
export type ComparedRun = RunName & {
  readonly dataset: { readonly key: string; readonly name: string; readonly origin: Origin }
  /** The search under the retrieval model that is compared at; null where there is none. */
  readonly search: SearchView | null
}

/** In what, beside their models, the runs differ: the value of each, in their order. */
export type Differing = { readonly what: string; readonly values: readonly string[] }

/** A value with its 95% interval; null where clips are all alike, and nothing bounds what others may be. */
export type EstimateView = { readonly value: number; readonly low: number | null; readonly high: number | null }

/** A number of each of two runs. */
export type Sides = { readonly a: number; readonly b: number }

/** What two runs measure over the same n clips, and b − a. */
export type MeasureView = {
  readonly n: number
  readonly a: EstimateView
  readonly b: EstimateView
  readonly difference: EstimateView
  /** How often each run tried one of these clips at most. */
  readonly attempts: Sides
}

/** Pairs of attempts by who hit at k, and the p of the test between them. */
export type WonLost = Readonly<Record<PairCell, number>> & {
  readonly k: number
  readonly p: number
  readonly test: 'mcnemar' | 'permutation'
}

/** What two runs came to at one k; both are null beyond the depth that both were searched to. */
export type PairAtK = {
  readonly k: number
  readonly table: WonLost | null
  readonly recall: MeasureView | null
}

/** A trace of a pair, as its row shows it. */
export type PairedTraceView = {
  readonly key: string
  readonly rank: number | null
  /** Null without a ranking. */
  readonly depth: number | null
  readonly answer: string
  readonly failure: 'error' | 'no-transcription' | null
}

/** Two traces of a clip, beside each other. */
export type TracePairView = {
  readonly clip: string
  readonly gold: string | null
  readonly attempt: number
  readonly cell: PairCell
  readonly a: PairedTraceView
  readonly b: PairedTraceView
}

/** A clip's line from its rank in a to its rank in b: the harmonic mean over attempts, null where gold was not found. */
export type SlopeLine = {
  readonly clip: string
  readonly traceA: string
  readonly traceB: string
  readonly rankA: number | null
  readonly rankB: number | null
}

/** A compared run that was searched under the retrieval model. */
export type SearchedRun = ComparedRun & { readonly search: SearchView }

/** Ranks of the same clips in two runs. */
export type RankSlope = {
  readonly dataset: string
  readonly retrieval: string
  readonly a: SearchedRun
  readonly b: SearchedRun
  /** How often a clip was tried at most. */
  readonly attempts: number
  readonly lines: readonly SlopeLine[]
}

/** How many traces of each of two runs, and their clips. */
export type LackingSides = {
  readonly [Side in keyof Sides]: { readonly traces: number; readonly clips: readonly string[] }
}

/** Ranks of the same clips in several runs: of each clip a rank (the harmonic mean over attempts, null where gold was not found) and its first trace, by run. */
export type RankCourses = {
  readonly dataset: string
  readonly retrieval: string
  readonly runs: readonly SearchedRun[]
  /** How often a clip was tried at most. */
  readonly attempts: number
  readonly lines: readonly {
    readonly clip: string
    readonly ranks: readonly (number | null)[]
    readonly traces: readonly string[]
  }[]
}

/** Two of several runs, by their keys, on the n clips that both have; nothing is known where one of them was not searched, or not so deep. */
export type RunPair = {
  readonly a: string
  readonly b: string
  readonly n: number
  readonly table: WonLost | null
  /** The p of the table by Holm's method over all pairs of the comparison. */
  readonly pHolm: number | null
}

/** What of two runs could not be paired, by clip, and what counts as a miss without a search. */
export type NotPaired = {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly neither: readonly string[]
  readonly unrankable: readonly string[]
  /** Attempts of paired clips that the other run did not make. */
  readonly attempts: LackingSides
  /** Paired traces that are a miss by an error or no transcription. */
  readonly failed: LackingSides
  /** Paired traces that are no hit since they have no ranking. */
  readonly unranked: LackingSides
}

/** Two runs, paired by clip. */
export type PairView = {
  /** Clips that are paired, and how often each run tried one at most. */
  readonly n: number
  readonly attempts: Sides
  readonly at: readonly PairAtK[]
  readonly mrr: MeasureView | null
  readonly notPaired: NotPaired
  readonly slope: RankSlope
  /** Pairs that differ in rank, and pairs of the clips that differ in word edits. */
  readonly apart: Readonly<Record<Exclude<PairList, PairCell>, number>>
  /** The pairs in the list asked for, first ones first. */
  readonly listed: readonly TracePairView[]
  /** How many pairs are in it. */
  readonly total: number
}

/** One pair of many: a run against the first. Nothing is known of it where one of them was not searched, or not so deep. */
export type PairSummary = {
  readonly run: ComparedRun
  readonly n: number
  readonly recall: MeasureView | null
  readonly mrr: MeasureView | null
  /** Over the clips of both whose reference is known, searched or not. */
  readonly wer: MeasureView | null
  readonly p: number | null
  /** Adjusted over the pairs by Holm's method. */
  readonly pHolm: number | null
  readonly test: 'mcnemar' | 'permutation'
}

/** A run by itself at one k, over the rankable clips that it has a trace of; word errors are over those whose reference is known. */
export type RunFigures = {
  readonly run: ComparedRun
  readonly recall: ErrorRate | null
  readonly mrr: ErrorRate | null
  readonly wer: ErrorRate | null
}

/** Clips that just these runs, by their keys, have no trace of. */
export type Lacking = { readonly runs: readonly string[]; readonly clips: readonly string[] }

/** Runs of one dataset beside each other, the first of them `a`. */
export type Comparison = {
  readonly runs: readonly ComparedRun[]
  readonly differing: readonly Differing[]
  readonly retrieval: string
  readonly retrievals: readonly string[]
  readonly k: number
  /** Whether retrieval model and k were named, or taken as the first and 1. */
  readonly named: { readonly retrieval: boolean; readonly k: boolean }
  /** Null where more than two are compared, or one of the two has no ranking under the retrieval model. */
  readonly pair: PairView | null
  /** Of two runs, over the clips of both whose reference is known, ranked or not. */
  readonly wer: MeasureView | null
  /** And the clips on which it differs. */
  readonly wordClips: readonly string[]
  /** Of more than two runs: each by itself, each against the first, and the clips that are not in all. */
  readonly figures: readonly RunFigures[]
  readonly summaries: readonly PairSummary[]
  /** And each against each other. */
  readonly pairs: readonly RunPair[]
  readonly courses: RankCourses | null
  readonly lacking: readonly Lacking[]
}

/** What comes of comparing runs. */
export type Compared =
  | { readonly kind: 'unknown'; readonly keys: readonly string[] }
  | { readonly kind: 'datasets'; readonly runs: readonly ComparedRun[]; readonly differing: readonly Differing[] }
  | { readonly kind: 'compared'; readonly comparison: Comparison }
