import { rateOf } from '@/lib/metrics/rate'
import { shareInterval } from '@/lib/metrics/share-interval'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { audioJoin } from '@/lib/store/sound-sql'
import type { MissingClips, Recall } from '@/lib/views/rate'
import type { ChosenTraces } from './chosen-traces'
import { grouped } from './grouped'

/** A run's recall under one retrieval model, for each k asked for; null at a k beyond the searched depth. */
export type RunRecall = {
  readonly runId: number
  readonly retrieval: string
  /** Rankable clips without a trace. */
  readonly missing: number
  readonly at: readonly (Recall | null)[]
}

type Row = {
  runId: number
  retrieval: string
  clips: number
  attempts: number
  attemptsLow: number
  failed: number
  unranked: number
  depth: number
} & Record<`hits${number}`, number>

type Asked = {
  readonly runIds: readonly number[]
  readonly ks: readonly number[]
  readonly chosen: ChosenTraces | null
}

/** What each clip of each search came to: its hits at each k as a share of its attempts, of which a failed one is none. */
function clipsSql({ runIds, ks, chosen }: Asked): Prisma.Sql {
  const hits = ks.map(
    (k, at) =>
      Prisma.sql`, avg(t."failure" = '' AND coalesce(r."rank" BETWEEN 1 AND ${k}, 0)) AS ${Prisma.raw(`hits${at}`)}`,
  )
  return Prisma.sql`
    WITH searched AS (
      SELECT "runId", "retrieval", "depth" FROM "RankingSet"
      WHERE "shown" = 1 AND "runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)}))),
    clips AS (
      SELECT s."runId" AS runId, s."retrieval" AS retrieval, CAST(count(*) AS REAL) AS attempts,
        sum(t."failure" <> '') AS failed, sum(t."failure" = '' AND r."traceId" IS NULL) AS unranked${Prisma.join(hits, '')}
      FROM searched s JOIN "Trace" t ON t."runId" = s."runId"
      LEFT JOIN "Ranking" r ON r."traceId" = t."id" AND r."shownFor" = s."retrieval"
      WHERE t."rankable" = 1 AND ${chosen?.condition ?? Prisma.sql`1`} GROUP BY s."runId", s."retrieval", t."clipId")`
}

/** Hits summed over clips: repeats of a clip never weigh more than a clip. */
function sums(store: Store, asked: Asked): Promise<Row[]> {
  const summed = asked.ks.map((_, at) => Prisma.raw(`, total(c.hits${at}) AS hits${at}`))
  return store.read.$queryRaw<Row[]>`${clipsSql(asked)}
    SELECT s."runId" AS runId, s."retrieval" AS retrieval, CAST(s."depth" AS REAL) AS depth, CAST(count(c.runId) AS REAL) AS clips,
      coalesce(max(c.attempts), 0) AS attempts, coalesce(min(c.attempts), 0) AS attemptsLow, total(c.failed) AS failed,
      total(c.unranked) AS unranked${Prisma.join(summed, '')}
    FROM searched s LEFT JOIN clips c ON c.runId = s."runId" AND c.retrieval = s."retrieval"
    GROUP BY s."runId", s."retrieval"`
}

const keyOf = ({ runId, retrieval }: { runId: number; retrieval: string }) => `${runId} ${retrieval}`

/** The value of each clip of the runs that tried clips several times, by run and retrieval model. */
async function clipValues(store: Store, asked: Asked) {
  if (asked.runIds.length === 0) return new Map<string, Row[]>()
  const rows = await store.read.$queryRaw<Row[]>`${clipsSql(asked)} SELECT * FROM clips`
  return grouped(rows, keyOf)
}

/** How many clips of a dataset have a gold that can be ranked, of those that traces are chosen among. */
async function rankableClips(store: Store, datasetId: number, chosen: ChosenTraces | null): Promise<number> {
  if (!chosen?.clips) return store.read.clip.count({ where: { datasetId, goldState: 'known' } })
  const [row] = await store.read.$queryRaw<{ clips: number }[]>`
    SELECT CAST(count(*) AS REAL) AS clips FROM "Clip" c ${audioJoin}
    WHERE c."datasetId" = ${datasetId} AND c."goldState" = 'known' AND ${chosen.clips}`
  return row?.clips ?? 0
}

/** Recall at each k of the runs named, under each retrieval model that ranked them, by the rankings shown (the newest search of each). Clips without a trace count as misses, or are left out. Where traces are chosen, it is over the clips that those are chosen among. */
export async function recallOf(
  store: Store,
  dataset: { readonly id: number; readonly runIds: readonly number[] },
  ks: readonly number[],
  missingClips: MissingClips = 'misses',
  chosen: ChosenTraces | null = null,
): Promise<readonly RunRecall[]> {
  const [rankable, rows] = await Promise.all([
    rankableClips(store, dataset.id, chosen),
    sums(store, { runIds: dataset.runIds, ks, chosen }),
  ])
  const tried = rows.filter(({ attempts }) => attempts > 1).map(({ runId }) => Number(runId))
  const values = await clipValues(store, { runIds: [...new Set(tried)], ks, chosen })
  return rows.map((row) => {
    const missing = rankable - row.clips
    const n = missingClips === 'misses' ? rankable : row.clips
    const own = row.attempts > 1 ? (values.get(keyOf(row)) ?? []) : null
    const zeros: number[] = new Array(n - row.clips).fill(0)
    return {
      runId: Number(row.runId),
      retrieval: row.retrieval,
      missing,
      at: ks.map((k, at) => {
        const wilson = rateOf(row[`hits${at}`] ?? 0, n)
        const over = own && shareInterval([...own.map((clip) => clip[`hits${at}`] ?? 0), ...zeros])
        if (wilson === null || row.depth < k) return null
        const { attempts, attemptsLow, failed, unranked } = row
        return { ...wilson, ...over, k, hits: row[`hits${at}`] ?? 0, attempts, attemptsLow, missing, failed, unranked }
      }),
    }
  })
}
