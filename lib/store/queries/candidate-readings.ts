import type { Store } from '@/lib/store/open-store'
import type { Candidate } from '@/lib/traces/candidate'
import type { GoldFate } from '@/lib/traces/words'

/** The candidates of one trace. */
export type CandidateReading = {
  readonly traceId: number
  readonly clip: string
  readonly rankable: boolean
  /** In UTF-16 code units. */
  readonly reasoningChars: number
  /** '' where gold is unknown or the trace is not whole. */
  readonly goldFate: GoldFate | ''
  readonly candidates: readonly Candidate[]
}

type Row = Omit<CandidateReading, 'traceId' | 'reasoningChars' | 'rankable' | 'candidates'> & {
  traceId: bigint
  rankable: bigint
  reasoningChars: bigint
  candidatesJson: string
}

const batch = 500

/** The candidates of the first `most` traces of a run that have reasoning, in the order of import; never their text. */
export async function* candidateReadings(store: Store, runId: number, most: number): AsyncIterable<CandidateReading> {
  let after = 0
  for (let read = 0; read < most; read += batch) {
    const rows = await store.read.$queryRaw<Row[]>`
      SELECT t."id" AS traceId, t."clipKey" AS clip, t."rankable" AS rankable, t."reasoningChars" AS reasoningChars,
        t."goldFate" AS goldFate, d."candidatesJson" AS candidatesJson
      FROM "Trace" t JOIN "TraceReading" d ON d."traceId" = t."id"
      WHERE t."runId" = ${runId} AND t."id" > ${after} AND t."reasoningChars" > 0
      ORDER BY t."id" LIMIT ${Math.min(batch, most - read)}`
    for (const { clip, goldFate, candidatesJson, ...row } of rows) {
      after = Number(row.traceId)
      yield {
        traceId: after,
        clip,
        rankable: Number(row.rankable) === 1,
        reasoningChars: Number(row.reasoningChars),
        goldFate,
        candidates: JSON.parse(candidatesJson),
      }
    }
    if (rows.length < batch) return
  }
}
