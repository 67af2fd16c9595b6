import type { GoldFate, Origin, Outcome, ThinkState } from '@/lib/traces/words'

/** A trace in a list that a program reads: whole names, and the transcription up to 300 characters. */
export type TraceItem = {
  readonly key: string
  readonly run: { readonly key: string; readonly name: string; readonly model: string; readonly origin: Origin }
  readonly clip: {
    readonly key: string
    readonly dataset: string
    readonly reference: string | null
    readonly gold: readonly string[]
    readonly audioSha256: string | null
  }
  readonly attempt: number
  readonly transcription: string | null
  readonly thinkState: ThinkState
  readonly goldFate: GoldFate | null
  readonly rank: number | null
  readonly outcome: Outcome
}
