import type { Store } from '@/lib/store/open-store'
import { foldEntity } from '@/lib/traces/fold-entity'

/** The ranks of one trace's candidates by what their spellings have in common; Infinity beyond the searched depth. */
export type CandidateRanks = ReadonlyMap<string, number>

/** The ranks of candidates that a search gives, by trace; of two spellings of one candidate the better rank counts. */
export async function candidateRanks(store: Store, setId: number): Promise<ReadonlyMap<number, CandidateRanks>> {
  const rows = await store.read.$queryRaw<{ traceId: bigint; text: string; rank: bigint }[]>`
    SELECT "traceId", "text", "rank" FROM "CandidateRank" WHERE "setId" = ${setId}`
  const found = new Map<number, Map<string, number>>()
  for (const { traceId, text, rank } of rows) {
    const ranks = found.get(Number(traceId)) ?? new Map<string, number>()
    const folded = foldEntity(text)
    const given = rank < 0 ? Number.POSITIVE_INFINITY : Number(rank)
    ranks.set(folded, Math.min(given, ranks.get(folded) ?? Number.POSITIVE_INFINITY))
    found.set(Number(traceId), ranks)
  }
  return found
}
