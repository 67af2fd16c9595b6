import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import type { MissingClipsView } from '@/lib/views/missing-clips'

/** How many are named at a time. */
const mostNamed = 200

/** The clips of a run's dataset that it has no trace of, by key, from the one behind `after` on. */
export async function missingClips(store: Store, runId: number, after: string | null): Promise<MissingClipsView> {
  const missing = Prisma.sql`FROM "Clip" c JOIN "Run" u ON u."datasetId" = c."datasetId" AND u."id" = ${runId}
    WHERE NOT EXISTS (SELECT 1 FROM "Trace" t WHERE t."runId" = u."id" AND t."clipId" = c."id")`
  const [[sums], rows] = await Promise.all([
    store.read.$queryRaw<{ total: bigint; rankable: number }[]>`
      SELECT count(*) AS total, total(c."goldState" = 'known') AS rankable ${missing}`,
    store.read.$queryRaw<{ key: string; rankable: bigint }[]>`
      SELECT c."key" AS key, c."goldState" = 'known' AS rankable ${missing} AND c."key" > ${after ?? ''}
      ORDER BY c."key" LIMIT ${mostNamed + 1}`,
  ])
  const shown = rows.slice(0, mostNamed)
  return {
    total: Number(sums?.total ?? 0),
    rankable: sums?.rankable ?? 0,
    clips: shown.map(({ key, rankable }) => ({ key, rankable: Number(rankable) === 1 })),
    isFirst: after === null,
    next: rows.length > mostNamed ? (shown.at(-1)?.key ?? null) : null,
  }
}
