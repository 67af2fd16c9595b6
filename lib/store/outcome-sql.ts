import { Prisma } from './prisma/client'

/** The ranking shown for a trace `t` under a retrieval model, as `r`: at most one row, null where there is none. */
export function shownRankingJoin(retrieval: string): Prisma.Sql {
  return Prisma.sql`LEFT JOIN "Ranking" r ON r."traceId" = t."id" AND r."shownFor" = ${retrieval}`
}

/** The outcome at k (DESIGN §1) of a trace `t` with its shown ranking `r`, as SQL giving `hit`, `miss` or `unranked`. */
export function outcomeSql(retrieval: string, k: number): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN t."rankable" = 0 THEN 'unranked'
    WHEN t."failure" <> '' THEN
      CASE WHEN t."runId" IN (SELECT "runId" FROM "RankingSet" WHERE "retrieval" = ${retrieval}) THEN 'miss' ELSE 'unranked' END
    WHEN r."traceId" IS NULL THEN 'unranked'
    WHEN r."rank" BETWEEN 1 AND ${k} THEN 'hit'
    WHEN r."rank" = -1 AND r."depth" < ${k} THEN 'unranked'
    ELSE 'miss' END`
}
