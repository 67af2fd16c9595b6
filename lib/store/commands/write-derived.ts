import type { Store } from '@/lib/store/open-store'
import { insertInto, setAll } from './insert-into'
import { type AsrRow, writeAsr } from './write-asr'

/** One judgement to store; `clean` is the absence of one. */
export type VerdictRow = {
  readonly pathology: string
  readonly version: number
  readonly status: 'flagged' | 'notApplicable' | 'failed'
  readonly note: string
  readonly findings: readonly {
    readonly field: string
    readonly start: number
    readonly end: number
    readonly quote: string
  }[]
}

/** What reading gave beside verdicts, as it is stored. */
export type ReadingRow = {
  readonly segmentsJson: string
  readonly kinds: string
  readonly reasonsJson: string
  readonly candidatesJson: string
  readonly stripJson: string
}

/** All of a stored trace that is derived from what was received. */
export type DerivedRow = {
  readonly thinkState: string
  readonly failure: string
  readonly answer: string
  readonly reasoningChars: number
  readonly goldFate: string
  readonly parseVersion: number
  readonly detectorSetId: number
  readonly parseJson: string
  readonly transcription: string | null
  readonly plain: string
  readonly digraph: string
  readonly verdicts: readonly VerdictRow[]
  readonly reading: ReadingRow
  /** Null where there is nothing to compare. */
  readonly asr: AsrRow | null
}

/** The trace that something is derived of. */
type Place = { readonly id: number; readonly runId: number; readonly clipId: number }

/** The columns of a list row that are derived. */
export const derivedColumns = [
  'thinkState',
  'failure',
  'answer',
  'reasoningChars',
  'goldFate',
  'parseVersion',
  'detectorSetId',
] as const

const readingColumns = ['segmentsJson', 'kinds', 'reasonsJson', 'candidatesJson', 'stripJson'] as const

const insertVerdict = insertInto('Verdict', ['traceId', 'pathology', 'runId', 'version', 'status', 'note', 'findings'])
const insertFinding = insertInto('Finding', ['traceId', 'pathology', 'version', 'field', 'start', 'end', 'quote'])
const insertSearch = insertInto('TraceFts', ['rowid', 'plain', 'digraph'])
const upsertReading = insertInto(
  'TraceReading',
  ['traceId', ...readingColumns],
  `ON CONFLICT ("traceId") DO UPDATE SET ${setAll(readingColumns)}`,
)
const updateTrace = `UPDATE "Trace" SET ${derivedColumns.map((column) => `"${column}" = ?`).join(', ')}, "stale" = 0 WHERE "id" = ?`

/** Writes a verdict with its findings; within a transaction. */
export function writeVerdict({ bulk }: Store, trace: { id: number; runId: number }, verdict: VerdictRow): void {
  const { pathology, version, status, note, findings } = verdict
  bulk.prepare(insertVerdict).run(trace.id, pathology, trace.runId, version, status, note, findings.length)
  for (const { field, start, end, quote } of findings)
    bulk.prepare(insertFinding).run(trace.id, pathology, version, field, start, end, quote)
}

/** Writes what reading a trace gave, in the place of what stood; within a transaction. */
export function writeReading(store: Store, trace: Place, row: DerivedRow): void {
  const { bulk } = store
  for (const table of ['Verdict', 'Finding']) bulk.prepare(`DELETE FROM "${table}" WHERE "traceId" = ?`).run(trace.id)
  for (const verdict of row.verdicts) writeVerdict(store, trace, verdict)
  bulk.prepare(upsertReading).run(trace.id, ...readingColumns.map((column) => row.reading[column]))
  bulk.prepare('DELETE FROM "TraceFts" WHERE rowid = ?').run(trace.id)
  bulk.prepare(insertSearch).run(trace.id, row.plain, row.digraph)
  writeAsr(store, trace, row.asr)
}

/** Puts what stored traces are derived to now in the place of what stood, in one transaction. */
export function rewriteDerived(store: Store, traces: readonly (Place & { readonly derived: DerivedRow })[]): void {
  const { bulk } = store
  bulk.transaction(() => {
    for (const { id, runId, clipId, derived } of traces) {
      bulk.prepare(updateTrace).run(...derivedColumns.map((column) => derived[column]), id)
      bulk
        .prepare('UPDATE "TraceText" SET "parseJson" = ?, "transcription" = ? WHERE "traceId" = ?')
        .run(derived.parseJson, derived.transcription, id)
      writeReading(store, { id, runId, clipId }, derived)
    }
  })
}
