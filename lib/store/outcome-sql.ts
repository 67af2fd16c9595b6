import { Prisma } from './prisma/client'

/** The ranking shown for a trace `t` under a retrieval model, as `r`: at most one row, null where there is none. */
export function shownRankingJoin(retrieval: string): Prisma.Sql {
  return Prisma.sql`LEFT JOIN "Ranking" r ON r."traceId" = t."id" AND r."shownFor" = ${retrieval}`
}

/** Where gold was ranked by the shown ranking `r` of a trace, as SQL giving one of `rankBuckets`. */
export const rankBucketSql: Prisma.Sql = Prisma.sql`CASE
    WHEN r."rank" IS NULL OR r."rank" < 1 THEN 'absent' WHEN r."rank" = 1 THEN '1'
    WHEN r."rank" <= 10 THEN '2-10' WHEN r."rank" <= 40 THEN '11-40' ELSE '41-' END`

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
