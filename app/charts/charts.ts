import { decisionChart } from '@/app/charts/decision-charts'
import { distributionChart, pathologyChart, recallChart } from '@/app/charts/leaderboard-charts'
import { liftChart, pathologyLiftChart } from '@/components/chart/plot/lift'
import { comparisonChart } from '@/components/chart/plot/rank-slope'
import { thinkStates } from '@/components/chart/plot/think-states'
import { compareRuns } from '@/lib/store/queries/compare'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { pathologyLift } from '@/lib/store/queries/pathology-lift'
import { runLift } from '@/lib/store/queries/run-lift'
import type { serverStore } from '@/lib/store/server-store'
import { type ChartId, readChart } from '@/lib/url/chart-query'
import type { DrawnChart } from '@/lib/views/chart'
import type { Measure } from '@/lib/views/distribution'

type Store = Awaited<ReturnType<typeof serverStore>>

/** A chart by its id, drawn from the query of its address; null where there is nothing to draw. */
type ChartSource = (store: Store, query: URLSearchParams) => Promise<DrawnChart | null>

const ofMeasure =
  (measure: Measure): ChartSource =>
  async (store, query) => {
    const { dataset } = readChart(query)
    return dataset === null ? null : distributionChart(store, dataset, measure)
  }

/** Every chart that can be downloaded; the page that shows it draws it from the same view. */
export const charts: Readonly<Record<ChartId, ChartSource>> = {
  recall: async (store, query) => {
    const { dataset, retrieval, missing } = readChart(query)
    return dataset && retrieval ? recallChart(store, { dataset, retrieval, missing }) : null
  },
  pathologies: async (store, query) => {
    const board = await leaderboard(store, { dataset: readChart(query).dataset })
    return board && pathologyChart(store, board)
  },
  'think-states': async (store, query) => {
    const board = await leaderboard(store, { dataset: readChart(query).dataset })
    return board && thinkStates(board)
  },
  'reasoning-length': ofMeasure('reasoningChars'),
  latency: ofMeasure('latencyMs'),
  lift: async (store, query) => {
    const { run, retrieval, k } = readChart(query)
    const found = run === null ? null : await runLift(store, { run, retrieval, k })
    return found && liftChart(found)
  },
  'pathology-lift': async (store, query) => {
    const { pathology, dataset, retrieval, k } = readChart(query)
    if (!pathology || !dataset) return null
    const found = await pathologyLift(store, { pathology, dataset, retrieval, k })
    return found?.dataset === dataset ? pathologyLiftChart(found) : null
  },
  'rank-slope': async (store, query) => {
    const { runs: keys, retrieval } = readChart(query)
    if (new Set(keys).size < 2) return null
    const compared = await compareRuns(store, { keys: [...new Set(keys)], retrieval, k: null, cell: null })
    return compared.kind === 'compared' ? comparisonChart(compared.comparison) : null
  },
  commitment: decisionChart('commitment'),
  'recall-by-length': decisionChart('byLength'),
}
