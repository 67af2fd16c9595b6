import type { Attempt } from '@/lib/metrics/attempt'
import type { Store } from '@/lib/store/open-store'
import type { ThinkState } from '@/lib/traces/words'
import { grouped } from './grouped'

/** What a run's traces came to under the search that is shown for a retrieval model; by clip, then attempt. */
export type RunAttempts = {
  readonly runId: number
  readonly retrieval: string
  readonly indexVersion: string
  readonly depth: number
  readonly attempts: readonly Attempt[]
}

type Row = {
  runId: bigint
  traceId: bigint
  trace: string
  clipId: bigint
  clip: string
  attempt: bigint
  rankable: bigint
  failed: bigint
  rank: bigint | null
  depth: bigint | null
  thinkState: ThinkState
  reasoningChars: bigint
  latencyMs: bigint
}

const known = (value: bigint | null) => (value === null || value < 0 ? null : Number(value))

function attemptOf(row: Row): Attempt {
  const { trace, clip, thinkState } = row
  return {
    traceId: Number(row.traceId),
    trace,
    clipId: Number(row.clipId),
    clip,
    attempt: Number(row.attempt),
    rankable: Number(row.rankable) === 1,
    failed: Number(row.failed) === 1,
    rank: known(row.rank),
    depth: known(row.depth),
    thinkState,
    reasoningChars: known(row.reasoningChars),
    latencyMs: known(row.latencyMs),
  }
}

/** The attempts of the runs that were searched by a retrieval model, in the order in which the runs are named. */
export async function attemptsOf(
  store: Store,
  runIds: readonly number[],
  retrieval: string,
): Promise<readonly RunAttempts[]> {
  const ids = JSON.stringify(runIds)
  const [sets, rows] = await Promise.all([
    store.read.rankingSet.findMany({
      where: { runId: { in: [...runIds] }, retrieval, shown: true },
      select: { runId: true, indexVersion: true, depth: true },
    }),
    store.read.$queryRaw<Row[]>`
      SELECT t."runId" AS runId, t."id" AS traceId, t."key" AS trace, t."clipId" AS clipId, t."clipKey" AS clip,
        t."attempt" AS attempt, t."rankable" AS rankable, t."failure" <> '' AS failed, r."rank" AS rank, r."depth" AS depth,
        t."thinkState" AS thinkState, t."reasoningChars" AS reasoningChars, t."latencyMs" AS latencyMs
      FROM "Trace" t LEFT JOIN "Ranking" r ON r."traceId" = t."id" AND r."shownFor" = ${retrieval}
      WHERE t."runId" IN (SELECT value FROM json_each(${ids}))
      ORDER BY t."clipKey", t."attempt"`,
  ])
  const byRun = grouped(rows, (row) => Number(row.runId))
  return runIds.flatMap((runId) => {
    const set = sets.find((one) => one.runId === runId)
    return set ? [{ ...set, retrieval, attempts: (byRun.get(runId) ?? []).map(attemptOf) }] : []
  })
}
