import type { Store } from '@/lib/store/open-store'

/** The key of a search: rankings of different searches are never pooled. */
export type SearchKey = {
  readonly runId: number
  readonly retrieval: string
  readonly indexVersion: string
  readonly depth: number
}

/** One trace's ranking; a rank of null is beyond the depth. */
export type RankingRow = {
  readonly traceKey: string
  readonly setId: number
  readonly rank: number | null
  readonly topJson: string
  readonly metaJson: string
}

/** The rank of a candidate that the reasoning entertained. */
export type CandidateRankRow = {
  readonly traceKey: string
  readonly setId: number
  readonly text: string
  readonly rank: number | null
}

/** Statements after which no search of a run under a retrieval model is shown. */
function hideSearches({ write }: Store, { runId, retrieval }: Pick<SearchKey, 'runId' | 'retrieval'>) {
  return [
    write.$executeRaw`UPDATE "Ranking" SET "shownFor" = '' WHERE "shownFor" <> '' AND "setId" IN
      (SELECT "id" FROM "RankingSet" WHERE "runId" = ${runId} AND "retrieval" = ${retrieval})`,
    write.$executeRaw`UPDATE "RankingSet" SET "shown" = false WHERE "runId" = ${runId} AND "retrieval" = ${retrieval}`,
  ]
}

/** Shows a search of a run in the place of the one that is shown under its retrieval model; false where there is no such search. */
export async function showSearch(store: Store, search: SearchKey): Promise<boolean> {
  const { write } = store
  const set = await write.rankingSet.findUnique({
    where: { runId_retrieval_indexVersion_depth: search },
    select: { id: true },
  })
  if (!set) return false
  await write.$transaction([
    ...hideSearches(store, search),
    write.$executeRaw`UPDATE "RankingSet" SET "shown" = true WHERE "id" = ${set.id}`,
    write.$executeRaw`UPDATE "Ranking" SET "shownFor" = ${search.retrieval} WHERE "setId" = ${set.id}`,
  ])
  return true
}

/** The id of a search; a new one becomes the one that is shown for its run and retrieval model. */
export async function writeRankingSet(store: Store, search: SearchKey): Promise<number> {
  const known = await store.write.rankingSet.findUnique({
    where: { runId_retrieval_indexVersion_depth: search },
    select: { id: true },
  })
  if (known) return known.id
  const { runId, retrieval, indexVersion, depth } = search
  const now = new Date().toISOString()
  await store.write.$transaction([
    ...hideSearches(store, { runId, retrieval }),
    store.write.$executeRaw`INSERT INTO "RankingSet" ("runId", "retrieval", "indexVersion", "depth", "importedAt")
      VALUES (${runId}, ${retrieval}, ${indexVersion}, ${depth}, ${now}) ON CONFLICT DO NOTHING`,
  ])
  const { id } = await store.write.rankingSet.findUniqueOrThrow({
    where: { runId_retrieval_indexVersion_depth: search },
    select: { id: true },
  })
  return id
}

const upsertRanking = `INSERT INTO "Ranking" ("traceId", "setId", "rank", "depth", "shownFor")
  SELECT t."id", s."id", ?, s."depth", CASE WHEN s."shown" THEN s."retrieval" ELSE '' END
  FROM "Trace" t, "RankingSet" s WHERE t."key" = ? AND s."id" = ?
  ON CONFLICT ("traceId", "setId") DO UPDATE SET "rank" = excluded."rank"`
const upsertTop = `INSERT INTO "RankingTop" ("traceId", "setId", "topJson", "metaJson", "importedAt")
  SELECT t."id", ?, ?, ?, ? FROM "Trace" t WHERE t."key" = ?
  ON CONFLICT ("traceId", "setId") DO UPDATE SET "topJson" = excluded."topJson", "metaJson" = excluded."metaJson",
    "importedAt" = excluded."importedAt"`
const upsertCandidate = `INSERT INTO "CandidateRank" ("traceId", "setId", "text", "rank")
  SELECT t."id", ?, ?, ? FROM "Trace" t WHERE t."key" = ?
  ON CONFLICT ("traceId", "setId", "text") DO UPDATE SET "rank" = excluded."rank"`

/** Stores rankings and candidate ranks of traces that are stored; call it inside a transaction of the bulk connection. */
export function writeRankings(
  { bulk }: Store,
  rankings: readonly RankingRow[],
  candidates: readonly CandidateRankRow[],
  now: string,
): void {
  for (const { traceKey, setId, rank, topJson, metaJson } of rankings) {
    bulk.prepare(upsertRanking).run(rank ?? -1, traceKey, setId)
    bulk.prepare(upsertTop).run(setId, topJson, metaJson, now, traceKey)
  }
  for (const { traceKey, setId, text, rank } of candidates)
    bulk.prepare(upsertCandidate).run(setId, text, rank ?? -1, traceKey)
}
