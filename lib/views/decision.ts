import type { Rate, RunName } from './rate'

/** A trace whose answer is a miss at k though a candidate of it is a hit. */
export type LostTrace = {
  readonly trace: string
  readonly clip: string
  /** The candidate with the best rank. */
  readonly candidate: string
  readonly rank: number
  /** Null beyond the depth, and without a ranking. */
  readonly answerRank: number | null
  /** Whether an error or nothing stands in the place of its transcription: a miss. */
  readonly failed: boolean
  /** Null without a ranking. */
  readonly depth: number | null
}

/** What the decision lost at k: the best that stood in each trace against what was submitted. */
export type DecisionLoss = {
  readonly oracle: Rate
  readonly submitted: Rate
  /** Oracle − submitted, with the interval of a paired bootstrap over clips. */
  readonly loss: Rate
  readonly resamples: number
  /** Traces with candidates; those of which the rank of one is known, and of every one. */
  readonly candidates: { readonly traces: number; readonly some: number; readonly every: number }
  /** Stored ranks whose text is no candidate that was found in its trace. */
  readonly unmatched: number
  readonly missing: number
  readonly lost: readonly LostTrace[]
}

/** What stands at one place of the reasoning, over whole traces. */
export type CommitmentPoint = {
  /** How much of the reasoning is past, in percent; null: the submitted answer. */
  readonly percent: number | null
  /** Share of clips, each the mean of its traces, where gold stands. */
  readonly gold: Rate | null
  /** Traces where no candidate stands: they count as not gold. */
  readonly none: number
  readonly traces: number
  /** Recall@k of what stands: a miss where nothing does, without the traces where its rank is not known. */
  readonly recall: Rate | null
  /** Rankable traces whose standing candidate has a rank that is known. */
  readonly known: number
  /** Rankable traces where no candidate stands. */
  readonly rankableNone: number
  readonly rankable: number
}

/** What stood over the course of the reasoning, in whole traces whose gold is known. */
export type Commitment = {
  readonly points: readonly CommitmentPoint[]
  /** Whether any rank of a candidate is known: else there is no recall. */
  readonly isRanked: boolean
}

/** Recall@k of the traces whose reasoning is of one of ten lengths. */
export type LengthGroup = {
  /** 1 to 10. */
  readonly decile: number
  /** The shortest and the longest, in UTF-16 code units. */
  readonly low: number
  readonly high: number
  readonly recall: Rate
  readonly traces: number
  /** Traces that are cut off or otherwise not whole: their length is what is left. */
  readonly notWhole: number
}

/** What deciding and thinking did to a run's recall. */
export type Decision = {
  readonly run: RunName
  readonly dataset: string
  readonly k: number
  /** Null where the run was not searched by the retrieval model. */
  readonly search: { readonly retrieval: string; readonly indexVersion: string; readonly depth: number } | null
  /** Ranks of candidates that the search gives; 0 too where k is beyond its depth. */
  readonly given: number
  /** Null where no rank of a candidate is known, or k is beyond the depth. */
  readonly loss: DecisionLoss | null
  /** Null where no trace is whole and has a gold that is known. */
  readonly commitment: Commitment | null
  /** Null where no rankable trace has reasoning, or k is beyond the depth. */
  readonly byLength: { readonly groups: readonly LengthGroup[]; readonly without: number } | null
  /** What found the candidates, as `candidates@version`. */
  readonly readBy: readonly string[]
  /** Traces whose candidates were not read, since there are more than are read at a time. */
  readonly unread: number
}
