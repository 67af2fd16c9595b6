import { anySound, type SoundFilters } from './sound-bins'
import type { FailureFilter, GoldFate, GoldState, Outcome, RankBucket, ThinkState } from './words'

/** What a list of traces can be sorted by; `-` before it for descending. */
export const sortFields = ['clip', 'gold', 'run', 'rank', 'reasoningChars', 'latencyMs', 'importedAt'] as const
export type SortField = (typeof sortFields)[number]

export const sorts = sortFields.flatMap((field) => [field, `-${field}`] as const)
export type Sort = (typeof sorts)[number]

/** Which traces a list holds, and how it is read (DESIGN §4): values within a field are OR, fields are AND. */
export type TraceListQuery = SoundFilters & {
  readonly dataset: readonly string[]
  readonly model: readonly string[]
  readonly run: readonly string[]
  readonly retrieval: string | null
  readonly k: number | null
  readonly outcome: readonly Outcome[]
  /** `error`, `no-transcription`, or `none` where there is a transcription. */
  readonly failure: readonly FailureFilter[]
  readonly state: readonly ThinkState[]
  readonly fate: readonly GoldFate[]
  /** Whether the clip's gold is known, and in the catalogue. */
  readonly gold: readonly GoldState[]
  readonly rank: readonly RankBucket[]
  /** `a,b` means both, `-a` without. */
  readonly pathology: readonly string[]
  readonly clip: readonly string[]
  /** Pathologies whose detector judged the trace (it flagged it or found nothing), or why it did not: see `readJudged`. */
  readonly judged: readonly string[]
  /** Words that were taken for others, as `said>heard`; one side may be empty. */
  readonly edit: readonly string[]
  /** Lengths of the reasoning, as `120-480` or `2000-`. */
  readonly chars: readonly string[]
  readonly q: string
  readonly sort: Sort
  /** A trace to open the rows around. */
  readonly at: string | null
}

/** The filters that hold several values. */
export type ListField = {
  [Name in keyof TraceListQuery]: TraceListQuery[Name] extends readonly string[] ? Name : never
}[keyof TraceListQuery]

/** Filters that hold every trace. */
export const noFilters: Pick<TraceListQuery, ListField | 'q'> = {
  dataset: [],
  model: [],
  run: [],
  outcome: [],
  failure: [],
  state: [],
  fate: [],
  gold: [],
  rank: [],
  pathology: [],
  clip: [],
  judged: [],
  edit: [],
  chars: [],
  ...anySound,
  q: '',
}

/** The field and direction of a sort. */
export function sortOf(sort: Sort): { readonly field: SortField; readonly descending: boolean } {
  const descending = sort.startsWith('-')
  return { field: (descending ? sort.slice(1) : sort) as SortField, descending }
}
