import type { Outcome, ThinkState } from '@/lib/traces/words'

/** A trace as metrics see it, under the search of its run that is shown for a retrieval model. */
export type Attempt = {
  readonly traceId: number
  readonly trace: string
  readonly clipId: number
  readonly clip: string
  readonly attempt: number
  /** Whether its clip's gold is known and, where there is a catalogue, in it. */
  readonly rankable: boolean
  /** Whether an error or nothing stands in the place of a transcription. */
  readonly failed: boolean
  /** Null beyond the searched depth, and without a ranking. */
  readonly rank: number | null
  /** Null without a ranking. */
  readonly depth: number | null
  readonly thinkState: ThinkState
  /** In UTF-16 code units; null where there is no reasoning. */
  readonly reasoningChars: number | null
  readonly latencyMs: number | null
}

/** The outcome at k (DESIGN §1) of a trace of a run that was searched by the retrieval model. */
export function outcomeAt({ rankable, failed, rank, depth }: Attempt, k: number): Outcome {
  if (!rankable) return 'unranked'
  if (failed) return 'miss'
  if (rank !== null) return rank <= k ? 'hit' : 'miss'
  return depth === null || depth < k ? 'unranked' : 'miss'
}
