import { type JudgedClip, judgedRate } from '@/lib/metrics/judged-rate'
import { rateOf } from '@/lib/metrics/rate'
import type { Store } from '@/lib/store/open-store'
import type { PathologyRate } from '@/lib/views/rate'
import { detectorMembers } from './detector-members'
import { judgedClips } from './judged-clips'

type Tally = { judgedBy: number; flagged: number; notApplicable: number; failed: number }

/** How often each pathology was found in each run: flagged of judged, where judged is what its detector saw, less what it could not judge; of a run that tried clips several times, the mean over clips. By run id. */
export async function pathologyRates(
  store: Store,
  runIds: readonly number[],
): Promise<ReadonlyMap<number, readonly PathologyRate[]>> {
  const runId = { in: [...runIds] }
  const [sets, seen, verdicts] = await Promise.all([
    store.read.detectorSet.findMany(),
    store.read.trace.groupBy({ by: ['runId', 'detectorSetId'], where: { runId }, _count: { _all: true } }),
    store.read.verdict.groupBy({ by: ['runId', 'pathology', 'status'], where: { runId }, _count: { _all: true } }),
  ])
  const members = new Map(sets.map((set) => [set.id, detectorMembers(set.members).map(({ id }) => id)]))
  const clips = await judgedClips(store, runIds, members)
  const runs = new Map<number, Map<string, Tally>>()
  const tally = (run: number, pathology: string): Tally => {
    const own = runs.get(run) ?? new Map<string, Tally>()
    runs.set(run, own)
    const found = own.get(pathology) ?? { judgedBy: 0, flagged: 0, notApplicable: 0, failed: 0 }
    own.set(pathology, found)
    return found
  }
  for (const { runId: run, detectorSetId, _count } of seen) {
    for (const id of members.get(detectorSetId) ?? []) tally(run, id).judgedBy += _count._all
  }
  for (const { runId: run, pathology, status, _count } of verdicts) {
    if (status === 'flagged' || status === 'notApplicable' || status === 'failed') {
      tally(run, pathology)[status] += _count._all
    }
  }
  return new Map(
    [...runs].map(([run, own]) => [
      run,
      [...own].map(([pathology, one]) => rateView(pathology, one, clips.get(run)?.get(pathology) ?? null)),
    ]),
  )
}

function rateView(
  pathology: string,
  { judgedBy, flagged, notApplicable, failed }: Tally,
  clips: readonly JudgedClip[] | null,
): PathologyRate {
  const judged = judgedBy - notApplicable - failed
  const rate = clips === null ? rateOf(flagged, judged) : judgedRate(clips)
  return { pathology, flagged, judged, excluded: notApplicable, failed, rate }
}
