import type {
  ClipRecord,
  DatasetRecord,
  RankingRecord,
  ReportedRecord,
  RunRecord,
  TraceAddress,
  TraceRecord,
} from '@/lib/traces/record'
import type { Head } from './head'

/** Audio that lies within a row, as base64, as bytes, or as samples from -1 to 1 of one channel; it goes to the audio store and nowhere else. */
export type Sound =
  | { readonly base64: string }
  | { readonly bytes: Uint8Array }
  | { readonly samples: readonly number[]; readonly sampleRateHz: number }

/** What of an audio file is the clip, in seconds; `endSec` is null for "to its end". */
export type Region = { readonly startSec: number; readonly endSec: number | null }

/** What a file of results says of an eval whose samples are in files of their own. */
export type Evaluated = {
  /** The name of the file of results. */
  readonly file: string
  readonly task: string
  readonly model: string
  /** What is known of the run: fields of a run's record. */
  readonly run: Readonly<Record<string, unknown>>
  /** The token up to which the harness threw the reasoning away; null where it was told none. */
  readonly thinkEnd: string | null
}

/** One thing that a row of a source says; a bad row is an `issue`, not an exception. Lines count from 1; of a file without lines they are its rows. */
export type ImportEvent =
  | { readonly kind: 'dataset'; readonly line: number; readonly dataset: DatasetRecord }
  | { readonly kind: 'run'; readonly line: number; readonly run: RunRecord }
  /** `dataset` is null where the line names only the clip's run. With `onlyLacking` it makes no clip and takes the place of no audio. */
  | {
      readonly kind: 'clip'
      readonly line: number
      readonly dataset: string | null
      readonly run: string | null
      readonly clip: ClipRecord
      readonly sound?: Sound
      readonly region?: Region
      readonly onlyLacking?: boolean
    }
  /** `reasoningIn` names the received field that the reasoning came from, where there was one. */
  | {
      readonly kind: 'trace'
      readonly line: number
      readonly address: TraceAddress
      readonly trace: TraceRecord
      readonly reasoningIn?: string
    }
  | { readonly kind: 'ranking'; readonly line: number; readonly address: TraceAddress; readonly ranking: RankingRecord }
  | { readonly kind: 'reported'; readonly line: number; readonly reported: ReportedRecord }
  /** An entity that counts as gold of a clip in lists of entities (qrels); null where the line says of one that it does not. */
  | { readonly kind: 'relevant'; readonly line: number; readonly clip: string; readonly entity: string | null }
  | { readonly kind: 'evaluated'; readonly line: number; readonly evaluated: Evaluated }
  /** `ofFile` where it is no row that is wrong, but the file as a whole. */
  | { readonly kind: 'issue'; readonly line: number; readonly message: string; readonly ofFile?: true }

/** A file to read from, wherever it lies. `name` is shown; sizes are bytes. */
export type SourceFile = {
  readonly name: string
  readonly size: number
  stream(): AsyncIterable<Uint8Array>
  slice(from: number, to: number): Promise<Uint8Array>
}

/** What a file gives to an import, in the order in which such files are read: what defines comes before what refers. */
export const roles = ['relevant', 'evaluated', 'clips', 'requests', 'outputs', 'rankings', 'reported'] as const
export type Role = (typeof roles)[number]

/** What a person says of the fields of files: which hold keys (`--key custom_id=clip`), and which are which (`--map output=response`). */
export type FieldChoice = {
  /** Key to the fields that hold it, first the one that counts. */
  readonly keys: Readonly<Partial<Record<KeyField, readonly string[]>>>
  /** Our field to the column that holds it. */
  readonly columns: Readonly<Record<string, string>>
}
export const keyFields = ['clip', 'run', 'attempt'] as const
export type KeyField = (typeof keyFields)[number]

/** What a file does not say of itself: chosen by a person, or given by the other files of the import; null where neither does. */
export type ImportSetting = FieldChoice & {
  /** The keys that a person chose; they count before those that a file gives. */
  readonly chosen: { readonly dataset: string | null; readonly run: string | null }
  readonly dataset: string | null
  /** Whether this file is what defines the clips of the dataset, and not another file or an earlier import. */
  readonly definesClips: boolean
  /** The key of the run of this file: chosen, or the stem of its name. */
  readonly run: string
  /** The runs of which the import has outputs: those that this file may speak of. */
  readonly runs: readonly string[]
  readonly model: string | null
  /** The eval that its samples are of, as the file of results beside it says. */
  readonly evaluated: Evaluated | null
  /** How many clips a reported figure rests on. */
  readonly n: number | null
  /** Clip to the entities that are its gold. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>
  /** Called with the fields of a row in which a key is looked for. */
  readonly onKeyed?: (fields: Readonly<Record<string, unknown>>) => void
}

/** What rows are, in a word for a person. */
export type Unit = 'line' | 'row' | 'sample' | 'question' | 'task'

/** A format: recognised by its first bytes, read as events, streaming. */
export type Importer = {
  readonly id: string
  readonly version: number
  readonly title: string
  /** What its rows are: lines of text can be given back as they are, and are known by their number in any editor. */
  readonly unit: Unit
  /** The rows of a file of lines as they were written, where one may be of several lines. */
  rowsOf?(source: SourceFile): AsyncIterable<{ readonly line: number; readonly text: string | null }>
  recognises(head: Head): boolean
  /** Whether it takes what no other format does, so that its taking a file says little. */
  readonly isLastResort?: true
  roleOf(head: Head, choice: FieldChoice): Role
  /** The dataset that a file of this name is of, when not its stem: the task of an eval. */
  datasetOf?(name: string): string
  /** The columns of a file that `--map` may name, in sets as they come; absent where the format fixes all of them. */
  columnsIn?(source: SourceFile): AsyncIterable<readonly string[]>
  /** What it must be told, because no file of this format says it. */
  readonly needs: readonly ('dataset' | 'model')[]
  read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent>
}
