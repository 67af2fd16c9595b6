import type { Store } from '@/lib/store/open-store'
import { insertInto, setAll } from './insert-into'
import { type DerivedRow, derivedColumns, writeReading } from './write-derived'
import { type CandidateRankRow, type RankingRow, writeRankings } from './write-rankings'

/** A trace as it shall stand, all of it: list row, text, folded text, judgements. */
export type TraceRow = DerivedRow & {
  readonly key: string
  readonly runId: number
  readonly clipId: number
  readonly attempt: number
  readonly clipKey: string
  readonly runKey: string
  readonly goldSort: string
  readonly rankable: boolean
  readonly latencyMs: number
  readonly recordHash: string
  readonly revision: number
  readonly sourceId: number
  readonly line: number
  readonly text: {
    readonly output: string | null
    readonly reasoningField: string | null
    readonly transcriptionField: string | null
    readonly error: string | null
    readonly promptId: number | null
    readonly finishReason: string | null
    readonly usageJson: string | null
    readonly wordsJson: string | null
    readonly metaJson: string
  }
  /** What stood before, when this takes its place. */
  readonly replaced: {
    readonly revision: number
    readonly recordJson: string
    readonly sourceName: string
    readonly sourceId: number
    readonly line: number
  } | null
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
const given = ['latencyMs', 'recordHash', 'revision', 'sourceId', 'line', 'stale'] as const
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
  [...identity, ...derivedColumns, ...given],
  `ON CONFLICT ("key") DO UPDATE SET ${setAll([...derivedColumns, ...given])} RETURNING "id"`,
)
const upsertText = insertInto(
  'TraceText',
  ['traceId', ...textColumns],
  `ON CONFLICT ("traceId") DO UPDATE SET ${setAll(textColumns)}`,
)
const insertRevision = insertInto(
  'TraceRevision',
  ['traceId', 'revision', 'recordJson', 'replacedAt', 'sourceName', 'sourceId', 'line'],
  'ON CONFLICT DO NOTHING',
)

function writeTrace(store: Store, trace: TraceRow, now: string): void {
  const { bulk } = store
  const values = { ...trace, rankable: trace.rankable ? 1 : 0, stale: 0, importedAt: now }
  const columns = [...identity, ...derivedColumns, ...given].map((column) => values[column])
  const { id } = bulk.prepare(upsertTrace).get(...columns) as { id: number }
  const text = { ...trace.text, parseJson: trace.parseJson, transcription: trace.transcription }
  bulk.prepare(upsertText).run(id, ...textColumns.map((column) => text[column]))
  writeReading(store, { id, runId: trace.runId, clipId: trace.clipId }, trace)
  const { replaced } = trace
  if (replaced)
    bulk
      .prepare(insertRevision)
      .run(id, replaced.revision, replaced.recordJson, now, replaced.sourceName, replaced.sourceId, replaced.line)
}

/** What one transaction writes; `hashes` are [trace key, hash under which it was last imported]. */
export type TraceBatch = {
  readonly traces: readonly TraceRow[]
  readonly rankings: readonly RankingRow[]
  readonly candidates: readonly CandidateRankRow[]
  readonly hashes: readonly (readonly [string, string])[]
}

/** Writes traces with text, judgements, folded text and rankings in one transaction. */
export function writeTraces(store: Store, { traces, rankings, candidates, hashes }: TraceBatch): void {
  if (traces.length + rankings.length + candidates.length + hashes.length === 0) return
  const now = new Date().toISOString()
  store.bulk.transaction(() => {
    for (const trace of traces) writeTrace(store, trace, now)
    writeRankings(store, rankings, candidates, now)
    for (const [key, hash] of hashes)
      store.bulk.prepare('UPDATE "Trace" SET "recordHash" = ? WHERE "key" = ?').run(hash, key)
  })
}
