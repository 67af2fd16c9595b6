import type { Store } from '@/lib/store/open-store'
import { foldEntity } from '@/lib/traces/fold-entity'

/** The ranks of one trace's candidates by what their spellings have in common; Infinity beyond the searched depth. */
export type CandidateRanks = ReadonlyMap<string, number>

/** Folds each spelling once: most candidates stand in many traces. */
function foldedOnce() {
  const known = new Map<string, string>()
  return (text: string) => {
    const folded = known.get(text) ?? foldEntity(text)
    known.set(text, folded)
    return folded
  }
}

/** The ranks of candidates that a search gives, by trace; of two spellings of one candidate the better rank counts. */
export async function candidateRanks(store: Store, setId: number): Promise<ReadonlyMap<number, CandidateRanks>> {
  const rows = await store.read.$queryRaw<{ traceId: bigint; ranks: string }[]>`
    SELECT "traceId" AS traceId, json_group_array(json_array("text", "rank")) AS ranks
    FROM "CandidateRank" WHERE "setId" = ${setId} GROUP BY "traceId"`
  const fold = foldedOnce()
  return new Map(
    rows.map(({ traceId, ranks }) => {
      const own = new Map<string, number>()
      for (const [text, rank] of JSON.parse(ranks) as readonly (readonly [string, number])[]) {
        const given = rank < 0 ? Number.POSITIVE_INFINITY : rank
        own.set(fold(text), Math.min(given, own.get(fold(text)) ?? Number.POSITIVE_INFINITY))
      }
      return [Number(traceId), own]
    }),
  )
}
