import type { JudgedClip } from '@/lib/metrics/judged-rate'
import type { Store } from '@/lib/store/open-store'
import { grouped } from './grouped'

type Seen = { runId: bigint; clipId: bigint; setId: bigint; traces: bigint }
type Found = { runId: bigint; clipId: bigint; pathology: string; flagged: bigint; unjudged: bigint }
type Clip = { judged: number; flagged: number }

/** What each clip of one run came to, by pathology: `seen` by the detectors of a set, less what these could not judge. */
function clipsOf(seen: readonly Seen[], found: readonly Found[], members: ReadonlyMap<number, readonly string[]>) {
  const clips = new Map<string, Map<bigint, Clip>>()
  const clip = (pathology: string, id: bigint): Clip => {
    const own = clips.get(pathology) ?? new Map<bigint, Clip>()
    clips.set(pathology, own)
    const one = own.get(id) ?? { judged: 0, flagged: 0 }
    own.set(id, one)
    return one
  }
  for (const { clipId, setId, traces } of seen) {
    for (const pathology of members.get(Number(setId)) ?? []) clip(pathology, clipId).judged += Number(traces)
  }
  for (const { clipId, pathology, flagged, unjudged } of found) {
    const one = clip(pathology, clipId)
    one.judged -= Number(unjudged)
    one.flagged += Number(flagged)
  }
  return new Map([...clips].map(([pathology, own]): [string, readonly JudgedClip[]] => [pathology, [...own.values()]]))
}

/** Clip by clip, how many attempts were judged for each pathology and how many flagged, of the runs that tried a clip several times: by run id, then pathology. `members`: the pathologies of each set of detectors. */
export async function judgedClips(
  store: Store,
  runIds: readonly number[],
  members: ReadonlyMap<number, readonly string[]>,
): Promise<ReadonlyMap<number, ReadonlyMap<string, readonly JudgedClip[]>>> {
  const several = await store.read.$queryRaw<{ runId: bigint }[]>`
    SELECT DISTINCT runId FROM (SELECT "runId" AS runId FROM "Trace"
      WHERE "runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)}))
      GROUP BY "runId", "clipId" HAVING count(*) > 1)`
  if (several.length === 0) return new Map()
  const ids = JSON.stringify(several.map(({ runId }) => Number(runId)))
  const [seen, found] = await Promise.all([
    store.read.$queryRaw<Seen[]>`
      SELECT "runId" AS runId, "clipId" AS clipId, "detectorSetId" AS setId, count(*) AS traces FROM "Trace"
      WHERE "runId" IN (SELECT value FROM json_each(${ids})) GROUP BY "runId", "clipId", "detectorSetId"`,
    store.read.$queryRaw<Found[]>`
      SELECT v."runId" AS runId, t."clipId" AS clipId, v."pathology" AS pathology,
        CAST(sum(v."status" = 'flagged') AS INTEGER) AS flagged,
        CAST(sum(v."status" IN ('notApplicable', 'failed')) AS INTEGER) AS unjudged
      FROM "Verdict" v JOIN "Trace" t ON t."id" = v."traceId"
      WHERE v."runId" IN (SELECT value FROM json_each(${ids})) GROUP BY v."runId", t."clipId", v."pathology"`,
  ])
  const [seenBy, foundBy] = [grouped(seen, ({ runId }) => Number(runId)), grouped(found, ({ runId }) => Number(runId))]
  return new Map([...seenBy].map(([runId, own]) => [runId, clipsOf(own, foundBy.get(runId) ?? [], members)]))
}
