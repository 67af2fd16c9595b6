import type { Store } from '@/lib/store/open-store'
import { rankBucketSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import type { GoldFate, RankBucket } from '@/lib/traces/words'
import { type FateMatrix, fateMatrix } from '@/lib/views/fate-matrix'

type Row = { fate: GoldFate; bucket: RankBucket; count: bigint }

/** A run's traces that have a gold fate (whole ones whose gold is known) by fate and rank of gold under a retrieval model. */
export async function runFateMatrix(store: Store, runId: number, retrieval: string): Promise<FateMatrix> {
  const rows = await store.read.$queryRaw<Row[]>`
    SELECT t."goldFate" AS fate, ${rankBucketSql} AS bucket, count(*) AS count
    FROM "Trace" t ${shownRankingJoin(retrieval)} WHERE t."runId" = ${runId} AND t."goldFate" <> '' GROUP BY 1, 2`
  return fateMatrix(rows.map(({ fate, bucket, count }) => ({ fate, bucket, count: Number(count) })))
}
