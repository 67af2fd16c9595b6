import type {
  ClipRecord,
  DatasetRecord,
  RankingRecord,
  ReportedRecord,
  RunRecord,
  TraceAddress,
  TraceRecord,
} from '@/lib/traces/record'

/** One thing that a line of a source says; a bad line is an `issue`, not an exception. Lines count from 1. */
export type ImportEvent =
  | { readonly kind: 'dataset'; readonly line: number; readonly dataset: DatasetRecord }
  | { readonly kind: 'run'; readonly line: number; readonly run: RunRecord }
  /** `dataset` is null where the line names only the clip's run. */
  | {
      readonly kind: 'clip'
      readonly line: number
      readonly dataset: string | null
      readonly run: string | null
      readonly clip: ClipRecord
    }
  | { readonly kind: 'trace'; readonly line: number; readonly address: TraceAddress; readonly trace: TraceRecord }
  | { readonly kind: 'ranking'; readonly line: number; readonly address: TraceAddress; readonly ranking: RankingRecord }
  | { readonly kind: 'reported'; readonly line: number; readonly reported: ReportedRecord }
  | { readonly kind: 'issue'; readonly line: number; readonly message: string }

/** A file to read from, wherever it lies. `name` is shown; sizes are bytes. */
export type SourceFile = {
  readonly name: string
  readonly size: number
  stream(): AsyncIterable<Uint8Array>
  slice(from: number, to: number): Promise<Uint8Array>
}

/** A format: recognised by its first bytes, read as events, streaming. */
export type Importer = {
  readonly id: string
  readonly version: number
  readonly title: string
  recognises(head: Uint8Array): boolean
  read(source: SourceFile): AsyncIterable<ImportEvent>
}
