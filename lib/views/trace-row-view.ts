import type { SoundField } from '@/lib/traces/sound-bins'
import type { Strip } from '@/lib/traces/strip'
import type { Failure, GoldFate, Origin, Outcome, ThinkState } from '@/lib/traces/words'

/** A row of a list of traces. `answer` is the entity, cut into parts that gold has and parts that it has not. */
export type TraceRowView = {
  readonly key: string
  readonly clip: string
  readonly dataset: string
  readonly gold: string | null
  readonly answer: readonly { readonly text: string; readonly same: boolean }[]
  readonly failure: Failure | null
  readonly rank: number | null
  /** The depth searched; null where there is no ranking. */
  readonly depth: number | null
  readonly outcome: Outcome
  readonly thinkState: ThinkState
  /** Null where gold is unknown or the trace is not whole. */
  readonly goldFate: GoldFate | null
  readonly strip: Strip | null
  readonly pathologies: readonly string[]
  readonly reasoningChars: number | null
  readonly latencyMs: number | null
  readonly attempt: number
  readonly run: { readonly key: string; readonly name: string; readonly model: string; readonly origin: Origin }
}

/** A stretch of a list, from `offset` on. */
export type TraceRows = {
  readonly offset: number
  readonly rows: readonly TraceRowView[]
  readonly nextCursor: string | null
}

/** How many traces a filter's value would leave, under all other filters. */
export type FacetValue = { readonly value: string; readonly count: number }
export type Facets = Readonly<
  Record<
    'dataset' | 'model' | 'run' | 'outcome' | 'failure' | 'pathology' | 'state' | 'fate' | 'rank' | SoundField,
    readonly FacetValue[]
  >
>

/** What a list can be read at: the retrieval models that rank runs of each dataset, and of those that are chosen. */
export type ListChoices = {
  readonly datasets: readonly { readonly key: string; readonly retrievals: readonly string[] }[]
  readonly retrievals: readonly string[]
  readonly traces: number
}
