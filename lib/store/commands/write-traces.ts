import type { Store } from '@/lib/store/open-store'
import { type CandidateRankRow, type RankingRow, writeRankings } from './write-rankings'

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

/** A trace as it shall stand, all of it: list row, text, folded text, judgements. */
export type TraceRow = {
  readonly key: string
  readonly runId: number
  readonly clipId: number
  readonly attempt: number
  readonly clipKey: string
  readonly runKey: string
  readonly goldSort: string
  readonly rankable: boolean
  readonly thinkState: string
  readonly failure: string
  readonly answer: string
  readonly reasoningChars: number
  readonly latencyMs: number
  readonly recordHash: string
  readonly revision: number
  readonly parseVersion: number
  readonly detectorSetId: number
  readonly sourceId: number
  readonly line: number
  readonly text: {
    readonly output: string | null
    readonly reasoningField: string | null
    readonly transcriptionField: string | null
    readonly error: string | null
    readonly parseJson: string
    readonly transcription: string | null
    readonly promptId: number | null
    readonly finishReason: string | null
    readonly usageJson: string | null
    readonly wordsJson: string | null
    readonly metaJson: string
  }
  readonly plain: string
  readonly digraph: string
  readonly verdicts: readonly VerdictRow[]
  /** What stood before, when this takes its place. */
  readonly replaced: {
    readonly revision: number
    readonly recordJson: string
    readonly sourceName: string
    readonly line: number
  } | null
}

/** `INSERT … VALUES (?, …)` for these columns. */
function insertInto(table: string, columns: readonly string[], end = ''): string {
  const names = columns.map((column) => (column === 'rowid' ? column : `"${column}"`)).join(', ')
  return `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')}) ${end}`
}

/** What an upsert sets: each column to what was given. */
function setAll(columns: readonly string[]): string {
  return columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
}

const identity = [
  'key',
  'runId',
  'clipId',
  'attempt',
  'clipKey',
  'runKey',
  'goldSort',
  'rankable',
  'importedAt',
] as const
const derived = [
  'thinkState',
  'failure',
  'answer',
  'reasoningChars',
  'latencyMs',
  'recordHash',
  'revision',
  'parseVersion',
  'detectorSetId',
  'sourceId',
  'line',
] as const
const textColumns = [
  'output',
  'reasoningField',
  'transcriptionField',
  'error',
  'parseJson',
  'transcription',
  'promptId',
  'finishReason',
  'usageJson',
  'wordsJson',
  'metaJson',
] as const

const upsertTrace = insertInto(
  'Trace',
  [...identity, ...derived],
  `ON CONFLICT ("key") DO UPDATE SET ${setAll(derived)} RETURNING "id"`,
)
const upsertText = insertInto(
  'TraceText',
  ['traceId', ...textColumns],
  `ON CONFLICT ("traceId") DO UPDATE SET ${setAll(textColumns)}`,
)
const insertVerdict = insertInto('Verdict', ['traceId', 'pathology', 'runId', 'version', 'status', 'note', 'findings'])
const insertFinding = insertInto('Finding', ['traceId', 'pathology', 'version', 'field', 'start', 'end', 'quote'])
const insertSearch = insertInto('TraceFts', ['rowid', 'plain', 'digraph'])
const insertRevision = insertInto(
  'TraceRevision',
  ['traceId', 'revision', 'recordJson', 'replacedAt', 'sourceName', 'line'],
  'ON CONFLICT DO NOTHING',
)

function writeTrace({ bulk }: Store, trace: TraceRow, now: string): void {
  const values = { ...trace, rankable: trace.rankable ? 1 : 0, importedAt: now }
  const columns = [...identity, ...derived].map((column) => values[column])
  const { id } = bulk.prepare(upsertTrace).get(...columns) as { id: number }
  bulk.prepare(upsertText).run(id, ...textColumns.map((column) => trace.text[column]))
  for (const table of ['Verdict', 'Finding']) bulk.prepare(`DELETE FROM "${table}" WHERE "traceId" = ?`).run(id)
  for (const { pathology, version, status, note, findings } of trace.verdicts) {
    bulk.prepare(insertVerdict).run(id, pathology, trace.runId, version, status, note, findings.length)
    for (const { field, start, end, quote } of findings)
      bulk.prepare(insertFinding).run(id, pathology, version, field, start, end, quote)
  }
  bulk.prepare('DELETE FROM "TraceFts" WHERE rowid = ?').run(id)
  bulk.prepare(insertSearch).run(id, trace.plain, trace.digraph)
  const { replaced } = trace
  if (replaced)
    bulk
      .prepare(insertRevision)
      .run(id, replaced.revision, replaced.recordJson, now, replaced.sourceName, replaced.line)
}

/** Writes traces with text, judgements, folded text and rankings in one transaction. */
export function writeTraces(
  store: Store,
  traces: readonly TraceRow[],
  rankings: readonly RankingRow[],
  candidates: readonly CandidateRankRow[],
): void {
  if (traces.length + rankings.length + candidates.length === 0) return
  const now = new Date().toISOString()
  store.bulk.transaction(() => {
    for (const trace of traces) writeTrace(store, trace, now)
    writeRankings(store, rankings, candidates, now)
  })
}
