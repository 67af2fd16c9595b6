import { rateOf } from '@/lib/metrics/rate'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import type { Recall } from '@/lib/views/rate'

/** A run's recall under one retrieval model, for each k asked for; null at a k beyond the searched depth. */
export type RunRecall = {
  readonly runId: number
  readonly retrieval: string
  readonly at: readonly (Recall | null)[]
}

type Row = {
  runId: number
  retrieval: string
  clips: number
  failed: number
  unranked: number
  depth: number
} & Record<`hits${number}`, number>

/** The hits of one clip at each k as a share of its attempts, then summed over clips: repeats of a clip never weigh more than a clip. */
function hitColumns(ks: readonly number[]) {
  const perClip = ks.map(
    (k, at) => Prisma.sql`, avg(coalesce(r."rank" BETWEEN 1 AND ${k}, 0)) AS ${Prisma.raw(`hits${at}`)}`,
  )
  const summed = ks.map((_, at) => Prisma.raw(`, sum(hits${at}) AS hits${at}`))
  return { perClip: Prisma.join(perClip, ''), summed: Prisma.join(summed, '') }
}

/** Recall at each k of the runs named, under each retrieval model that ranked them, by the rankings shown (the newest search of each). */
export async function recallOf(
  store: Store,
  dataset: { readonly id: number; readonly runIds: readonly number[] },
  ks: readonly number[],
): Promise<readonly RunRecall[]> {
  const { perClip, summed } = hitColumns(ks)
  const [n, rows] = await Promise.all([
    store.read.clip.count({ where: { datasetId: dataset.id, goldState: 'known' } }),
    store.read.$queryRaw<Row[]>`
      WITH searched AS (
        SELECT DISTINCT "runId", "retrieval" FROM "RankingSet"
        WHERE "runId" IN (SELECT value FROM json_each(${JSON.stringify(dataset.runIds)}))),
      clips AS (
        SELECT s."runId", s."retrieval", t."clipId", min(r."depth") AS depth,
          sum(t."failure" <> '') AS failed, sum(t."failure" = '' AND r."traceId" IS NULL) AS unranked${perClip}
        FROM searched s JOIN "Trace" t ON t."runId" = s."runId"
        LEFT JOIN "Ranking" r ON r."traceId" = t."id" AND r."shownFor" = s."retrieval"
        WHERE t."rankable" = 1 GROUP BY s."runId", s."retrieval", t."clipId")
      SELECT "runId" AS runId, "retrieval" AS retrieval, CAST(count(*) AS REAL) AS clips, CAST(sum(failed) AS REAL) AS failed,
        CAST(sum(unranked) AS REAL) AS unranked, CAST(coalesce(min(depth), 0) AS REAL) AS depth${summed}
      FROM clips GROUP BY "runId", "retrieval"`,
  ])
  return rows.map((row) => ({
    runId: Number(row.runId),
    retrieval: row.retrieval,
    at: ks.map((k, at) => {
      const rate = rateOf(row[`hits${at}`] ?? 0, n)
      if (rate === null || row.depth < k) return null
      return { ...rate, k, missing: n - row.clips, failed: row.failed, unranked: row.unranked }
    }),
  }))
}
