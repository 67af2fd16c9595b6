/** What came of the records of one kind. */
export type Tally = { new: number; updated: number; unchanged: number; conflicts: number }

/** Something that an import could not take, with where it stands and what was expected. */
export type ImportIssue = { readonly file: string; readonly line: number; readonly message: string }

/** What an import says of a line as it goes: how a record in it fared, or what is wrong with it. */
export type LineNews =
  | { readonly line: number; readonly kind: RecordKind; readonly what: keyof Tally }
  | { readonly line: number; readonly message: string }

export const recordKinds = ['datasets', 'clips', 'runs', 'traces', 'rankings', 'reported'] as const
export type RecordKind = (typeof recordKinds)[number]

/** The account of one import. `issues` holds the first `issuesKept`; `issueCount` counts all. */
export type ImportReport = {
  readonly tallies: Record<RecordKind, Tally>
  readonly audio: { ok: number; missing: number; unreadable: number; refused: number }
  readonly runs: Set<string>
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
    issues: [],
    issueCount: 0,
    stopped: false,
  }
}
