import type { Store } from '@/lib/store/open-store'
import { type CandidateRankRow, type RankingRow, rankingStatements } from './write-rankings'

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

function narrowStatement(store: Store, traces: readonly TraceRow[]) {
  const now = new Date().toISOString()
  const rows = JSON.stringify(
    traces.map((t) => [
      t.key,
      t.runId,
      t.clipId,
      t.attempt,
      t.clipKey,
      t.runKey,
      t.goldSort,
      t.rankable,
      t.thinkState,
      t.failure,
      t.answer,
      t.reasoningChars,
      t.latencyMs,
      t.recordHash,
      t.revision,
      t.parseVersion,
      t.detectorSetId,
      t.sourceId,
      t.line,
    ]),
  )
  return store.write
    .$executeRaw`INSERT INTO "Trace" ("key", "runId", "clipId", "attempt", "clipKey", "runKey", "goldSort",
      "rankable", "thinkState", "failure", "answer", "reasoningChars", "latencyMs", "recordHash", "revision", "parseVersion",
      "detectorSetId", "sourceId", "line", "importedAt")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9,
      value->>10, value->>11, value->>12, value->>13, value->>14, value->>15, value->>16, value->>17, value->>18, ${now}
    FROM json_each(${rows}) WHERE true
    ON CONFLICT ("key") DO UPDATE SET "thinkState" = excluded."thinkState", "failure" = excluded."failure",
      "answer" = excluded."answer", "reasoningChars" = excluded."reasoningChars", "latencyMs" = excluded."latencyMs",
      "recordHash" = excluded."recordHash", "revision" = excluded."revision", "parseVersion" = excluded."parseVersion",
      "detectorSetId" = excluded."detectorSetId", "sourceId" = excluded."sourceId", "line" = excluded."line"`
}

function textStatement(store: Store, traces: readonly TraceRow[]) {
  const rows = JSON.stringify(
    traces.map(({ key, text: t }) => [
      key,
      t.output,
      t.reasoningField,
      t.transcriptionField,
      t.error,
      t.parseJson,
      t.transcription,
      t.promptId,
      t.finishReason,
      t.usageJson,
      t.wordsJson,
      t.metaJson,
    ]),
  )
  return store.write.$executeRaw`INSERT OR REPLACE INTO "TraceText" ("traceId", "output", "reasoningField",
      "transcriptionField", "error", "parseJson", "transcription", "promptId", "finishReason", "usageJson", "wordsJson", "metaJson")
    SELECT t."id", j.value->>1, j.value->>2, j.value->>3, j.value->>4, j.value->>5, j.value->>6, j.value->>7, j.value->>8,
      j.value->>9, j.value->>10, j.value->>11
    FROM json_each(${rows}) j JOIN "Trace" t ON t."key" = j.value->>0`
}

function judgementStatements(store: Store, traces: readonly TraceRow[], keys: string) {
  const verdicts = JSON.stringify(
    traces.flatMap((t) => t.verdicts.map((v) => [t.key, v.pathology, v.version, v.status, v.note, v.findings.length])),
  )
  const findings = JSON.stringify(
    traces.flatMap((t) =>
      t.verdicts.flatMap((v) =>
        v.findings.map((f) => [t.key, v.pathology, v.version, f.field, f.start, f.end, f.quote]),
      ),
    ),
  )
  return [
    store.write
      .$executeRaw`DELETE FROM "Verdict" WHERE "traceId" IN (SELECT "id" FROM "Trace" WHERE "key" IN (SELECT value FROM json_each(${keys})))`,
    store.write
      .$executeRaw`DELETE FROM "Finding" WHERE "traceId" IN (SELECT "id" FROM "Trace" WHERE "key" IN (SELECT value FROM json_each(${keys})))`,
    store.write
      .$executeRaw`INSERT INTO "Verdict" ("traceId", "pathology", "runId", "version", "status", "note", "findings")
      SELECT t."id", j.value->>1, t."runId", j.value->>2, j.value->>3, j.value->>4, j.value->>5
      FROM json_each(${verdicts}) j JOIN "Trace" t ON t."key" = j.value->>0`,
    store.write.$executeRaw`INSERT INTO "Finding" ("traceId", "pathology", "version", "field", "start", "end", "quote")
      SELECT t."id", j.value->>1, j.value->>2, j.value->>3, j.value->>4, j.value->>5, j.value->>6
      FROM json_each(${findings}) j JOIN "Trace" t ON t."key" = j.value->>0`,
  ]
}

function searchStatements(store: Store, traces: readonly TraceRow[], keys: string) {
  const rows = JSON.stringify(traces.map((t) => [t.key, t.plain, t.digraph]))
  return [
    store.write
      .$executeRaw`DELETE FROM "TraceFts" WHERE rowid IN (SELECT "id" FROM "Trace" WHERE "key" IN (SELECT value FROM json_each(${keys})))`,
    store.write.$executeRaw`INSERT INTO "TraceFts" (rowid, plain, digraph)
      SELECT t."id", j.value->>1, j.value->>2 FROM json_each(${rows}) j JOIN "Trace" t ON t."key" = j.value->>0`,
  ]
}

function revisionStatement(store: Store, traces: readonly TraceRow[]) {
  const now = new Date().toISOString()
  const rows = JSON.stringify(
    traces.flatMap((t) =>
      t.replaced ? [[t.key, t.replaced.revision, t.replaced.recordJson, t.replaced.sourceName, t.replaced.line]] : [],
    ),
  )
  return store.write
    .$executeRaw`INSERT OR IGNORE INTO "TraceRevision" ("traceId", "revision", "recordJson", "replacedAt", "sourceName", "line")
    SELECT t."id", j.value->>1, j.value->>2, ${now}, j.value->>3, j.value->>4
    FROM json_each(${rows}) j JOIN "Trace" t ON t."key" = j.value->>0`
}

/** Writes traces with text, judgements, folded text and rankings in one transaction. */
export async function writeTraces(
  store: Store,
  traces: readonly TraceRow[],
  rankings: readonly RankingRow[],
  candidates: readonly CandidateRankRow[],
): Promise<void> {
  const keys = JSON.stringify(traces.map((trace) => trace.key))
  const written =
    traces.length === 0
      ? []
      : [
          narrowStatement(store, traces),
          textStatement(store, traces),
          ...judgementStatements(store, traces, keys),
          ...searchStatements(store, traces, keys),
          revisionStatement(store, traces),
        ]
  const ranked = rankings.length + candidates.length === 0 ? [] : rankingStatements(store, rankings, candidates)
  if (written.length + ranked.length > 0) await store.write.$transaction([...written, ...ranked])
}
