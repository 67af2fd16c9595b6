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
    store.write.$executeRaw`UPDATE "Ranking" SET "shownFor" = '' WHERE "setId" IN
      (SELECT "id" FROM "RankingSet" WHERE "runId" = ${runId} AND "retrieval" = ${retrieval})`,
    store.write.$executeRaw`INSERT INTO "RankingSet" ("runId", "retrieval", "indexVersion", "depth", "importedAt")
      VALUES (${runId}, ${retrieval}, ${indexVersion}, ${depth}, ${now}) ON CONFLICT DO NOTHING`,
  ])
  const { id } = await store.write.rankingSet.findUniqueOrThrow({
    where: { runId_retrieval_indexVersion_depth: search },
    select: { id: true },
  })
  return id
}

/** The statements that store rankings and candidate ranks of traces that are stored. */
export function rankingStatements(
  store: Store,
  rankings: readonly RankingRow[],
  candidates: readonly CandidateRankRow[],
) {
  const now = new Date().toISOString()
  const ranks = JSON.stringify(rankings.map((r) => [r.traceKey, r.setId, r.rank ?? -1]))
  const tops = JSON.stringify(rankings.map((r) => [r.traceKey, r.setId, r.topJson, r.metaJson]))
  const texts = JSON.stringify(candidates.map((c) => [c.traceKey, c.setId, c.text, c.rank ?? -1]))
  return [
    store.write.$executeRaw`INSERT INTO "Ranking" ("traceId", "setId", "rank", "depth", "shownFor")
      SELECT t."id", s."id", j.value->>2, s."depth", CASE WHEN s."id" =
        (SELECT max("id") FROM "RankingSet" o WHERE o."runId" = s."runId" AND o."retrieval" = s."retrieval") THEN s."retrieval" ELSE '' END
      FROM json_each(${ranks}) j JOIN "Trace" t ON t."key" = j.value->>0 JOIN "RankingSet" s ON s."id" = j.value->>1 WHERE true
      ON CONFLICT ("traceId", "setId") DO UPDATE SET "rank" = excluded."rank"`,
    store.write.$executeRaw`INSERT INTO "RankingTop" ("traceId", "setId", "topJson", "metaJson", "importedAt")
      SELECT t."id", j.value->>1, j.value->>2, j.value->>3, ${now}
      FROM json_each(${tops}) j JOIN "Trace" t ON t."key" = j.value->>0 WHERE true
      ON CONFLICT ("traceId", "setId") DO UPDATE SET "topJson" = excluded."topJson", "metaJson" = excluded."metaJson",
        "importedAt" = excluded."importedAt"`,
    store.write.$executeRaw`INSERT INTO "CandidateRank" ("traceId", "setId", "text", "rank")
      SELECT t."id", j.value->>1, j.value->>2, j.value->>3
      FROM json_each(${texts}) j JOIN "Trace" t ON t."key" = j.value->>0 WHERE true
      ON CONFLICT ("traceId", "setId", "text") DO UPDATE SET "rank" = excluded."rank"`,
  ]
}
