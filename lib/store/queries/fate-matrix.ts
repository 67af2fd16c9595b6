import { rateOf } from '@/lib/metrics/rate'
import type { Store } from '@/lib/store/open-store'
import { rankBucketSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import type { GoldFate, RankBucket } from '@/lib/traces/words'
import { type FateMatrix, matrixBuckets, matrixFates } from '@/lib/views/fate-matrix'

type Row = { fate: GoldFate; bucket: RankBucket; count: bigint }

const counted = (rows: readonly Row[]) => rows.reduce((sum, { count }) => sum + Number(count), 0)

/** A run's traces that have a gold fate (whole ones whose gold is known) by fate and rank of gold under a retrieval model. */
export async function runFateMatrix(store: Store, runId: number, retrieval: string): Promise<FateMatrix> {
  const all = await store.read.$queryRaw<Row[]>`
    SELECT t."goldFate" AS fate, ${rankBucketSql} AS bucket, count(*) AS count
    FROM "Trace" t ${shownRankingJoin(retrieval)} WHERE t."runId" = ${runId} AND t."goldFate" <> '' GROUP BY 1, 2`
  const total = counted(all)
  const cell = (rows: readonly Row[]) => ({ count: counted(rows), rate: rateOf(counted(rows), total) })
  const byBucket = (rows: readonly Row[]) =>
    matrixBuckets.map((bucket) => cell(rows.filter((row) => row.bucket === bucket)))
  return {
    total,
    all: cell(all),
    rows: matrixFates.map((fate) => {
      const own = all.filter((row) => row.fate === fate)
      return { fate, sum: cell(own), cells: byBucket(own) }
    }),
    sums: byBucket(all),
  }
}
