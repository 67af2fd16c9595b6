import type { DatasetOutcome, RunOutcome } from '@/lib/store/queries/import-outcome'

/** What came of the records of one kind. */
export type Tally = { new: number; updated: number; unchanged: number; conflicts: number }

/** Something that an import could not take, with where it stands and what was expected. */
export type ImportIssue = {
  readonly file: string
  /** Of a file without lines, which of its rows; 1 where it is the file as a whole. */
  readonly line: number
  /** Where it stands, in words, where that is no line of text: "sample 6", or "the file" as a whole. */
  readonly place?: string
  readonly message: string
}

/** The place of an issue with a file as a whole. */
export const wholeFile = 'the file'

/** What an import says of a line as it goes: how a record in it fared, or what is wrong with it. */
export type LineNews =
  | { readonly line: number; readonly kind: RecordKind; readonly what: keyof Tally }
  | { readonly line: number; readonly message: string }

export const recordKinds = ['datasets', 'clips', 'runs', 'traces', 'rankings', 'reported'] as const
export type RecordKind = (typeof recordKinds)[number]

/** What came of one file. `rows` are lines, or rows of a table; `leftOut` of them are not stored, or not whole. */
export type FileReport = {
  readonly file: string
  /** Null where no importer read it. */
  readonly format: string | null
  /** Other formats that recognise it, too. */
  readonly alsoRecognisedBy: readonly string[]
  rows: number
  leftOut: number
  readonly clips: { rows: number; duplicates: number }
  readonly traces: { rows: number; duplicates: number }
  rankings: number
  /** Where reasoning was found, and how often. */
  readonly reasoning: Record<string, number>
  readonly finishReasons: Record<string, number>
}

/** An account of a file of which nothing has been read. */
export function emptyFileReport(file: string, format: string | null, others: readonly string[]): FileReport {
  return {
    file,
    format,
    alsoRecognisedBy: others,
    rows: 0,
    leftOut: 0,
    clips: { rows: 0, duplicates: 0 },
    traces: { rows: 0, duplicates: 0 },
    rankings: 0,
    reasoning: {},
    finishReasons: {},
  }
}

/** The account of one import. `issues` holds the first `issuesKept`; `issueCount` counts all. */
export type ImportReport = {
  readonly tallies: Record<RecordKind, Tally>
  readonly audio: { ok: number; missing: number; unreadable: number; refused: number }
  readonly runs: Set<string>
  readonly datasets: Set<string>
  readonly files: FileReport[]
  /** How the datasets and runs of the import stand when it has ended; empty until `noteOutcome`. */
  outcome: { readonly datasets: readonly DatasetOutcome[]; readonly runs: readonly RunOutcome[] }
  readonly issues: ImportIssue[]
  issueCount: number
  /** True when it was asked to stop before the end. */
  stopped: boolean
}

/** More issues than this are counted, not kept. */
export const issuesKept = 10_000

const emptyTally = (): Tally => ({ new: 0, updated: 0, unchanged: 0, conflicts: 0 })

/** An account with nothing in it. */
export function emptyReport(): ImportReport {
  return {
    tallies: {
      datasets: emptyTally(),
      clips: emptyTally(),
      runs: emptyTally(),
      traces: emptyTally(),
      rankings: emptyTally(),
      reported: emptyTally(),
    },
    audio: { ok: 0, missing: 0, unreadable: 0, refused: 0 },
    runs: new Set(),
    datasets: new Set(),
    files: [],
    outcome: { datasets: [], runs: [] },
    issues: [],
    issueCount: 0,
    stopped: false,
  }
}
