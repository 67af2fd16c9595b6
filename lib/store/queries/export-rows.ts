import type { ListQuery } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import type { GoldFate, Origin, Outcome, ThinkState } from '@/lib/traces/words'
import type { ExportRow } from '@/lib/views/export-source'
import { idBatches } from './export-traces'

type Row = {
  id: bigint
  key: string
  dataset: string
  clipKey: string
  attempt: bigint
  runKey: string
  runName: string
  model: string
  origin: string
  reference: string | null
  golds: string
  transcription: string | null
  error: string | null
  thinkState: string
  goldFate: string
  rank: bigint | null
  depth: bigint | null
  outcome: string
  reasoningChars: bigint
  latencyMs: bigint
  findings: string
  importedAt: string
}

const known = (value: bigint | null) => (value === null || Number(value) === -1 ? null : Number(value))

function viewOf(row: Row, { retrieval, k }: ListQuery): ExportRow {
  return {
    trace: row.key,
    dataset: row.dataset,
    clip: row.clipKey,
    attempt: Number(row.attempt),
    run: row.runKey,
    runName: row.runName,
    model: row.model,
    origin: row.origin as Origin,
    reference: row.reference,
    gold: JSON.parse(row.golds),
    transcription: row.transcription,
    error: row.error,
    thinkState: row.thinkState as ThinkState,
    goldFate: row.goldFate === '' ? null : (row.goldFate as GoldFate),
    retrieval: retrieval === '' ? null : retrieval,
    k,
    rank: known(row.rank),
    depth: known(row.depth),
    outcome: row.outcome as Outcome,
    reasoningChars: known(row.reasoningChars),
    latencyMs: known(row.latencyMs),
    findings: JSON.parse(row.findings),
    importedAt: new Date(row.importedAt),
  }
}

function rowsOf(store: Store, query: ListQuery, ids: readonly number[]) {
  return store.read.$queryRaw<Row[]>`SELECT t."id", t."key", d."key" AS dataset, t."clipKey", t."attempt", t."runKey",
      COALESCE(u."editedName", u."name") AS runName, u."model", u."origin", c."reference",
      (SELECT json_group_array(g."text") FROM (SELECT "text" FROM "ClipGold" WHERE "clipId" = c."id" ORDER BY "ordinal") g) AS golds,
      x."transcription", x."error", t."thinkState", t."goldFate", r."rank", r."depth",
      ${outcomeSql(query.retrieval, query.k)} AS outcome, t."reasoningChars", t."latencyMs",
      (SELECT json_group_object(v."pathology", v."findings") FROM "Verdict" v
        WHERE v."traceId" = t."id" AND v."status" = 'flagged') AS findings,
      CAST(t."importedAt" AS TEXT) AS importedAt
    FROM "Trace" t ${shownRankingJoin(query.retrieval)} JOIN "Clip" c ON c."id" = t."clipId"
      JOIN "Run" u ON u."id" = t."runId" JOIN "Dataset" d ON d."id" = u."datasetId"
      LEFT JOIN "TraceText" x ON x."traceId" = t."id"
    WHERE t."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

/** The traces of a list as rows of a table, in its order; of their text the transcription alone is read. */
export async function* exportRows(store: Store, query: ListQuery): AsyncIterable<ExportRow> {
  for await (const ids of idBatches(store, query)) {
    const byId = new Map((await rowsOf(store, query, ids)).map((row) => [Number(row.id), row]))
    for (const id of ids) {
      const row = byId.get(id)
      if (row) yield viewOf(row, query)
    }
  }
}
