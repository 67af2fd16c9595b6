import type { GoldFate, Origin, Outcome, ThinkState } from '@/lib/traces/words'

/** The fields of a native record (DESIGN §5). */
export type RecordFields = Readonly<Record<string, unknown>>

/** A dataset as a record, and its catalogue apart from it: how that travels depends on the format. */
export type ExportDataset = {
  readonly fields: RecordFields
  readonly catalogue: { readonly name: string; readonly entities: readonly string[] } | null
}

/** A clip as a record, and the audio that is stored for it. */
export type ExportClip = {
  readonly dataset: string
  readonly fields: RecordFields
  /** The path as the clip's record gave it. */
  readonly audioName: string | null
  readonly audioSha256: string | null
}

/** A trace as one row of a table: what a list says of it, with its whole transcription and how often what was found. */
export type ExportRow = {
  readonly trace: string
  readonly dataset: string
  readonly clip: string
  readonly attempt: number
  readonly run: string
  readonly runName: string
  readonly model: string
  readonly origin: Origin
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly transcription: string | null
  readonly error: string | null
  readonly thinkState: ThinkState
  readonly goldFate: GoldFate | null
  /** The retrieval model and k that rank and outcome are read at; null where nothing is ranked. */
  readonly retrieval: string | null
  readonly k: number
  readonly rank: number | null
  /** The depth searched; null where there is no ranking. */
  readonly depth: number | null
  readonly outcome: Outcome
  readonly reasoningChars: number | null
  readonly latencyMs: number | null
  /** How many findings of each pathology. */
  readonly findings: Readonly<Record<string, number>>
  readonly importedAt: Date
}

/** What is exported, each part read as it is asked for and a few at a time: nothing is held as a whole. */
export type ExportSource = {
  /** How many traces there are. */
  readonly traceCount: number
  datasets(): AsyncIterable<ExportDataset>
  clips(): AsyncIterable<ExportClip>
  runs(): AsyncIterable<RecordFields>
  reported(): AsyncIterable<RecordFields>
  /** In the order in which they were imported. */
  traces(): AsyncIterable<RecordFields>
  /** In the order of the list. */
  rows(): AsyncIterable<ExportRow>
  /** The bytes of a stored audio file; null where the file is gone. */
  audio(sha256: string): Promise<ReadableStream<Uint8Array> | null>
}
