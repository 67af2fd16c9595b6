import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import type { Outcome } from '@/lib/traces/words'
import type { HitTable, LeftOut } from '@/lib/views/lift'
import { detectorMembers } from './detector-members'
import { grouped } from './grouped'

/** Which runs are counted, and at which retrieval model and k their outcomes are read. */
export type LiftAsked = { readonly runIds: readonly number[]; readonly retrieval: string; readonly k: number }

/** How a run's traces fall by one pathology and outcome. */
export type PathologyCounts = HitTable & {
  readonly pathology: string
  readonly versions: readonly number[]
  readonly leftOut: LeftOut
}

/** How a run's traces fall by pathology and outcome, and how many there are. */
export type RunCounts = {
  readonly traces: number
  readonly whole: number
  /** How many whole traces a clip has at most. */
  readonly attempts: number
  readonly pathologies: readonly PathologyCounts[]
}

type Seen = { runId: bigint; members: string; outcome: Outcome; count: bigint }
type Judged = { runId: bigint; pathology: string; status: string; outcome: Outcome; count: bigint }
type Size = { runId: bigint; traces: bigint; whole: bigint; attempts: bigint }

/** Of a run's whole traces, how many were seen by a set of detectors, by outcome. */
function seenBy(store: Store, { runIds, retrieval, k }: LiftAsked): Promise<Seen[]> {
  return store.read.$queryRaw<Seen[]>`
    SELECT n.runId AS runId, s."members" AS members, n.outcome AS outcome, n.count AS count
    FROM (SELECT t."runId" AS runId, t."detectorSetId" AS setId, ${outcomeSql(retrieval, k)} AS outcome, count(*) AS count
      FROM "Trace" t ${shownRankingJoin(retrieval)}
      WHERE t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})) AND t."thinkState" = 'closed' GROUP BY 1, 2, 3) n
    JOIN "DetectorSet" s ON s."id" = n.setId ORDER BY s."id"`
}

/** The verdicts on a run's whole traces by pathology, what was said, and outcome; clean ones have no row. */
function judgedAs(store: Store, { runIds, retrieval, k }: LiftAsked): Promise<Judged[]> {
  return store.read.$queryRaw<Judged[]>`
    SELECT v."runId" AS runId, v."pathology" AS pathology, v."status" AS status, ${outcomeSql(retrieval, k)} AS outcome, count(*) AS count
    FROM "Verdict" v JOIN "Trace" t ON t."id" = v."traceId" ${shownRankingJoin(retrieval)}
    WHERE v."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})) AND t."thinkState" = 'closed' GROUP BY 1, 2, 3, 4`
}

function sizes(store: Store, runIds: readonly number[]): Promise<Size[]> {
  return store.read.$queryRaw<Size[]>`
    SELECT runId, CAST(sum(traces) AS INTEGER) AS traces, CAST(sum(whole) AS INTEGER) AS whole, max(whole) AS attempts
    FROM (SELECT "runId" AS runId, count(*) AS traces, sum("thinkState" = 'closed') AS whole FROM "Trace"
      WHERE "runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})) GROUP BY "runId", "clipId") GROUP BY runId`
}

const total = (rows: readonly { readonly count: bigint }[]) => rows.reduce((sum, { count }) => sum + Number(count), 0)

function pathologyCounts(
  { id, versions }: { readonly id: string; readonly versions: readonly number[] },
  run: { readonly size: Size; readonly seen: readonly Seen[]; readonly judged: readonly Judged[] },
): PathologyCounts {
  const asked = run.seen.filter(({ members }) => detectorMembers(members).some((member) => member.id === id))
  const own = run.judged.filter(({ pathology }) => pathology === id)
  const of = (status: string) => own.filter((row) => row.status === status)
  const at = (rows: readonly { outcome: Outcome; count: bigint }[], outcome: Outcome) =>
    total(rows.filter((row) => row.outcome === outcome))
  const clean = (outcome: Outcome) => at(asked, outcome) - at(own, outcome)
  const flagged = of('flagged')
  const { traces, whole } = run.size
  return {
    pathology: id,
    versions,
    hitsWith: at(flagged, 'hit'),
    nWith: at(flagged, 'hit') + at(flagged, 'miss'),
    hitsWithout: clean('hit'),
    nWithout: clean('hit') + clean('miss'),
    leftOut: {
      notWhole: Number(traces - whole),
      notAsked: Number(whole) - total(asked),
      notApplicable: total(of('notApplicable')),
      failed: total(of('failed')),
      unranked: at(flagged, 'unranked') + clean('unranked'),
    },
  }
}

/** The detectors that saw a run's whole traces, with the versions that they had, in their order. */
function detectorsOf(seen: readonly Seen[]) {
  const members = [...new Set(seen.map((row) => row.members))].flatMap(detectorMembers)
  const byId = grouped(members, ({ id }) => id)
  return [...byId].map(([id, own]) => ({ id, versions: [...new Set(own.map(({ version }) => version))] }))
}

/** How the whole traces of runs fall by pathology and outcome at k, by run id. */
export async function liftCounts(store: Store, asked: LiftAsked): Promise<ReadonlyMap<number, RunCounts>> {
  const [seen, judged, all] = await Promise.all([
    seenBy(store, asked),
    judgedAs(store, asked),
    sizes(store, asked.runIds),
  ])
  const seenIn = grouped(seen, ({ runId }) => Number(runId))
  const judgedIn = grouped(judged, ({ runId }) => Number(runId))
  return new Map(
    all.map((size) => {
      const id = Number(size.runId)
      const run = { size, seen: seenIn.get(id) ?? [], judged: judgedIn.get(id) ?? [] }
      const pathologies = detectorsOf(run.seen).map((detector) => pathologyCounts(detector, run))
      const { traces, whole, attempts } = size
      return [id, { traces: Number(traces), whole: Number(whole), attempts: Number(attempts), pathologies }]
    }),
  )
}
