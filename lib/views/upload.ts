/** A column of an uploaded file, with what its first rows hold. */
export type UploadColumn = { readonly name: string; readonly samples: readonly string[] }

/** A file that the server keeps for an import, and what it is by its first bytes. */
export type UploadedFile = {
  readonly path: string
  readonly bytes: number
  /** Null for what is not read itself: audio, catalogues, others. */
  readonly format: string | null
  readonly alsoRecognisedBy: readonly string[]
  readonly isAudio: boolean
  readonly columns: readonly UploadColumn[]
  /** Our field to the column that its name makes known. */
  readonly known: Readonly<Record<string, string>>
  /** Two readings that are possible of the columns. */
  readonly question: string | null
}

/** What may be uploaded for one import; sizes are bytes. */
export type UploadLimits = { readonly fileBytes: number; readonly totalBytes: number; readonly files: number }

/** What a person chose for an import: the options of the command. */
export type ImportChoices = {
  readonly files: readonly { readonly path: string; readonly format: string | null }[]
  readonly audio: string | null
  readonly key: readonly string[]
  readonly map: readonly string[]
  readonly dataset: string | null
  readonly model: string | null
  readonly run: string | null
  readonly n: string | null
  readonly replace: boolean
}

/** How far a check or an import is: what is done, how much of it (bytes), and what else there is to say. */
export type ImportProgress = {
  readonly title: string
  readonly done: number
  readonly total: number
  readonly note: string
  /** Since the step under way began. */
  readonly elapsedMs: number
}

/** What came, or would come, of the records of one kind. */
export type ImportTally = {
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly conflicts: number
}

/** What came, or would come, of one file. */
export type ImportedFile = {
  readonly file: string
  readonly format: string | null
  readonly alsoRecognisedBy: readonly string[]
  readonly rows: number
  readonly leftOut: number
  readonly clips: { readonly rows: number; readonly duplicates: number }
  readonly traces: { readonly rows: number; readonly duplicates: number }
  readonly rankings: number
  readonly reasoning: Readonly<Record<string, number>>
  readonly finishReasons: Readonly<Record<string, number>>
}

/** What an import could not take; `place` says in words where it stands, where that is no line of text. */
type ImportIssueView = {
  readonly file: string
  readonly line: number
  readonly place?: string
  readonly message: string
}

/** Where an issue stands: at a line, at a row of a file without lines, or in the file as a whole. */
export function issuePlace({ file, line, place }: ImportIssueView): string {
  if (place === undefined) return `${file}:${line}`
  return place === 'the file' ? file : `${file}, ${place}`
}

/** What came, or would come, of an import. */
export type ImportAccount = {
  readonly tallies: Readonly<Record<string, ImportTally>>
  readonly audio: Readonly<Record<string, number>>
  readonly runs: readonly string[]
  readonly files: readonly ImportedFile[]
  readonly outcome: {
    readonly datasets: readonly {
      readonly dataset: string
      readonly clips: number
      readonly withoutGold: number
      readonly audio: Readonly<Record<string, number>>
      readonly sharingAudio: number
    }[]
    readonly runs: readonly {
      readonly run: string
      readonly dataset: string
      readonly traces: number
      readonly thinkStates: Readonly<Record<string, number>>
      readonly clipsWithoutTrace: number
    }[]
  }
  readonly issues: readonly ImportIssueView[]
  readonly issueCount: number
  readonly stopped: boolean
  readonly unmatched: { readonly rows: number } | null
}

/** How a check or an import stands. */
export type ImportState =
  | { readonly kind: 'under-way'; readonly stopping?: boolean; readonly progress: ImportProgress | null }
  | { readonly kind: 'ended'; readonly account: ImportAccount }
  | { readonly kind: 'failed'; readonly message: string }

/** An import that was begun from a page: of which files, when, and how it stood when it was looked at. */
export type BegunImport = {
  readonly id: string
  readonly files: readonly string[]
  readonly startedAt: string
  readonly state: ImportState
}
