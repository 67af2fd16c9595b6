import { rateOf } from '@/lib/metrics/rate'
import type { Store } from '@/lib/store/open-store'
import type { PathologyRate } from '@/lib/views/rate'
import { detectorMembers } from './detector-members'

type Tally = { judgedBy: number; flagged: number; notApplicable: number; failed: number }

/** How often each pathology was found in each run: flagged of judged, where judged is what its detector saw, less what it could not judge. By run id. */
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
  const members = new Map(sets.map((set) => [set.id, detectorMembers(set.members)]))
  const runs = new Map<number, Map<string, Tally>>()
  const tally = (run: number, pathology: string): Tally => {
    const own = runs.get(run) ?? new Map<string, Tally>()
    runs.set(run, own)
    const found = own.get(pathology) ?? { judgedBy: 0, flagged: 0, notApplicable: 0, failed: 0 }
    own.set(pathology, found)
    return found
  }
  for (const { runId: run, detectorSetId, _count } of seen) {
    for (const { id } of members.get(detectorSetId) ?? []) tally(run, id).judgedBy += _count._all
  }
  for (const { runId: run, pathology, status, _count } of verdicts) {
    if (status === 'flagged' || status === 'notApplicable' || status === 'failed') {
      tally(run, pathology)[status] += _count._all
    }
  }
  return new Map([...runs].map(([run, own]) => [run, [...own].map(([pathology, one]) => rateView(pathology, one))]))
}

function rateView(pathology: string, { judgedBy, flagged, notApplicable, failed }: Tally): PathologyRate {
  const judged = judgedBy - notApplicable - failed
  return { pathology, flagged, judged, excluded: notApplicable, failed, rate: rateOf(flagged, judged) }
}
