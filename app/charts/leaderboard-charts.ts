import { definitions } from '@/app/pathologies/definitions'
import { distribution } from '@/components/chart/plot/distribution'
import { pathologyRates } from '@/components/chart/plot/pathology-rates'
import { recallCurve } from '@/components/chart/plot/recall-curve'
import { thinkStates } from '@/components/chart/plot/think-states'
import { detectorVersions } from '@/lib/store/queries/detector-versions'
import { distributions } from '@/lib/store/queries/distributions'
import { recallCurves } from '@/lib/store/queries/recall-curves'
import type { serverStore } from '@/lib/store/server-store'
import type { DrawnChart } from '@/lib/views/chart'
import type { Measure } from '@/lib/views/distribution'
import type { Leaderboard } from '@/lib/views/leaderboard'
import type { MissingClips } from '@/lib/views/rate'

type Store = Awaited<ReturnType<typeof serverStore>>

/** Recall over k at a retrieval model. */
export async function recallChart(
  store: Store,
  asked: { readonly dataset: string; readonly retrieval: string; readonly missing: MissingClips },
): Promise<DrawnChart | null> {
  const curves = await recallCurves(store, asked)
  return curves && recallCurve(curves)
}

/** The rates of pathologies on a leaderboard. */
export async function pathologyChart(store: Store, board: Leaderboard): Promise<DrawnChart | null> {
  const ids = board.runs.map(({ id }) => id)
  return pathologyRates(board, definitions, await detectorVersions(store, ids))
}

/** The distribution of a measure in the runs of a dataset. */
export async function distributionChart(store: Store, dataset: string, measure: Measure): Promise<DrawnChart | null> {
  const found = await distributions(store, { dataset, measure })
  return found && distribution(found)
}

/** The charts of a leaderboard; null where there is nothing to draw. */
export async function leaderboardCharts(store: Store, board: Leaderboard) {
  const { dataset, missingClips, retrievals } = board
  const [recall, pathologies, reasoningLength, latency] = await Promise.all([
    Promise.all(
      retrievals.map((retrieval) => recallChart(store, { dataset: dataset.key, retrieval, missing: missingClips })),
    ),
    pathologyChart(store, board),
    distributionChart(store, dataset.key, 'reasoningChars'),
    distributionChart(store, dataset.key, 'latencyMs'),
  ])
  return { recall, states: thinkStates(board), reasoningLength, latency, pathologies }
}
