import { diffChars } from 'diff'
import { type ListQuery, listFrom, type SortPlace, sortSql } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import { Prisma } from '@/lib/store/prisma/client'
import { closestGold, splitCarrier } from '@/lib/traces/carrier'
import { type Sort, sortOf } from '@/lib/traces/list-query'
import type { Failure, GoldFate, Origin, Outcome, ThinkState } from '@/lib/traces/words'
import type { TraceRows, TraceRowView } from '@/lib/views/trace-row-view'

/** Where a stretch of a list begins: after a cursor (keyset), or at a place counted from the start. */
export type ListPart = { readonly limit: number; readonly after?: string | null; readonly offset?: number }

type IdRow = { id: number; unknown: number; value: string | number }

/** A cursor: the sort it belongs to, and the place of the last row before it. */
export function writeCursor(sort: Sort, { unknown, value, id }: SortPlace): string {
  return Buffer.from(
    JSON.stringify([sort, Number(unknown), typeof value === 'bigint' ? Number(value) : value, Number(id)]),
  ).toString('base64url')
}

/** The place that a cursor names; null where it is none, or belongs to another sort. */
export function readCursor(sort: Sort, cursor: string): SortPlace | null {
  try {
    const [of, unknown, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isPlace =
      of === sort && typeof unknown === 'number' && Number.isInteger(id) && ['string', 'number'].includes(typeof value)
    return isPlace ? { unknown, value, id } : null
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}

/** Rows counted from the start of a list. */
async function idsFrom(store: Store, query: ListQuery, limit: number, offset: number): Promise<IdRow[]> {
  const { field, descending } = sortOf(query.sort)
  const sort = sortSql(field, descending)
  return store.read.$queryRaw<IdRow[]>`SELECT t."id" AS id, ${sort.isUnknown} AS unknown, ${sort.value} AS value
    ${listFrom(query, null, field === 'rank')} ORDER BY ${sort.order(false)} LIMIT ${limit} OFFSET ${offset}`
}

/** Rows after a place: those whose value is known by their index, then the others by id. */
export async function listIds(
  store: Store,
  query: ListQuery,
  limit: number,
  place: SortPlace | null,
): Promise<IdRow[]> {
  const { field, descending } = sortOf(query.sort)
  const { value, isUnknown, parts } = sortSql(field, descending)
  const from = listFrom(query, null, field === 'rank')
  const found: IdRow[] = []
  for (const [unknown, part] of parts(query.run.length > 0).entries()) {
    if (found.length === limit || (place && unknown < place.unknown)) continue
    const past = place && unknown === place.unknown ? Prisma.sql`AND ${part.past(place)}` : Prisma.empty
    const rows = await store.read.$queryRaw<IdRow[]>`SELECT t."id" AS id, ${isUnknown} AS unknown, ${value} AS value
      ${from} AND ${part.condition} ${past} ORDER BY ${part.order} LIMIT ${limit - found.length}`
    found.push(...rows)
  }
  return found
}

async function idsOf(store: Store, query: ListQuery, { limit, after, offset = 0 }: ListPart): Promise<IdRow[]> {
  const place = after ? readCursor(query.sort, after) : null
  return place || offset === 0 ? listIds(store, query, limit, place) : idsFrom(store, query, limit, offset)
}

type Row = {
  id: number
  key: string
  attempt: number
  clipKey: string
  thinkState: string
  goldFate: string
  strip: string | null
  failure: string
  answer: string
  reasoningChars: number
  latencyMs: number
  rank: number | null
  depth: number | null
  outcome: string
  reference: string | null
  golds: string
  dataset: string
  runKey: string
  runName: string
  model: string
  origin: string
  pathologies: string
}

function answerParts(row: Row, golds: readonly string[]) {
  const { entity } = splitCarrier({ reference: row.reference, gold: golds, transcription: row.answer })
  const gold = closestGold(golds, entity)
  if (gold === null || row.failure === 'error' || entity.length > 80)
    return { gold, answer: [{ text: entity || row.answer, same: true }] }
  const parts = diffChars(gold.normalize('NFC'), entity.normalize('NFC')).filter((part) => !part.removed)
  return { gold, answer: parts.map(({ value, added }) => ({ text: value, same: !added })) }
}

const known = (value: number) => (Number(value) === -1 ? null : Number(value))

function viewOf(row: Row): TraceRowView {
  const golds: string[] = JSON.parse(row.golds)
  return {
    key: row.key,
    clip: row.clipKey,
    dataset: row.dataset,
    ...answerParts(row, golds),
    failure: row.failure === '' ? null : (row.failure as Failure),
    rank: row.rank === null ? null : known(row.rank),
    depth: row.depth === null ? null : Number(row.depth),
    outcome: row.outcome as Outcome,
    thinkState: row.thinkState as ThinkState,
    goldFate: row.goldFate === '' ? null : (row.goldFate as GoldFate),
    strip: row.strip === null ? null : JSON.parse(row.strip),
    pathologies: JSON.parse(row.pathologies),
    reasoningChars: known(row.reasoningChars),
    latencyMs: known(row.latencyMs),
    attempt: Number(row.attempt),
    run: { key: row.runKey, name: row.runName, model: row.model, origin: row.origin as Origin },
  }
}

/** A stretch of a list; the text of a trace is never read for it. */
export async function traceRows(store: Store, query: ListQuery, part: ListPart): Promise<TraceRows> {
  const ids = await idsOf(store, query, part)
  const rows = await store.read.$queryRaw<
    Row[]
  >`SELECT t."id", t."key", t."attempt", t."clipKey", t."thinkState", t."goldFate", t."failure",
      t."answer", t."reasoningChars", t."latencyMs", r."rank", r."depth", ${outcomeSql(query.retrieval, query.k)} AS outcome,
      c."reference", d."key" AS dataset, u."key" AS runKey, COALESCE(u."editedName", u."name") AS runName, u."model", u."origin",
      (SELECT json_group_array(g."text") FROM "ClipGold" g WHERE g."clipId" = c."id") AS golds,
      (SELECT json_group_array(v."pathology") FROM "Verdict" v WHERE v."traceId" = t."id" AND v."status" = 'flagged') AS pathologies,
      (SELECT s."stripJson" FROM "TraceReading" s WHERE s."traceId" = t."id") AS strip
    FROM "Trace" t ${shownRankingJoin(query.retrieval)} JOIN "Clip" c ON c."id" = t."clipId" JOIN "Run" u ON u."id" = t."runId"
      JOIN "Dataset" d ON d."id" = u."datasetId"
    WHERE t."id" IN (SELECT value FROM json_each(${JSON.stringify(ids.map(({ id }) => Number(id)))}))`
  const byId = new Map(rows.map((row) => [Number(row.id), viewOf(row)]))
  const last = ids.length === part.limit ? ids.at(-1) : undefined
  return {
    offset: part.offset ?? 0,
    rows: ids.flatMap(({ id }) => byId.get(Number(id)) ?? []),
    nextCursor: last ? writeCursor(query.sort, last) : null,
  }
}
