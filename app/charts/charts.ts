import { decisionChart } from '@/app/charts/decision-charts'
import { distributionChart, pathologyChart, recallChart } from '@/app/charts/leaderboard-charts'
import { thinkStates } from '@/components/chart/plot/think-states'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import type { serverStore } from '@/lib/store/server-store'
import type { DrawnChart } from '@/lib/views/chart'
import type { Measure } from '@/lib/views/distribution'

type Store = Awaited<ReturnType<typeof serverStore>>

/** A chart by its id, drawn from the query of its address; null where there is nothing to draw. */
type ChartSource = (store: Store, query: URLSearchParams) => Promise<DrawnChart | null>

const ofMeasure =
  (measure: Measure): ChartSource =>
  async (store, query) => {
    const dataset = query.get('dataset')
    return dataset === null ? null : distributionChart(store, dataset, measure)
  }

/** Every chart that can be downloaded; the page that shows it draws it from the same view. */
export const charts: Readonly<Record<string, ChartSource>> = {
  recall: async (store, query) => {
    const [dataset, retrieval] = [query.get('dataset'), query.get('retrieval')]
    const missing = query.get('missing') === 'omitted' ? 'omitted' : 'misses'
    return dataset && retrieval ? recallChart(store, { dataset, retrieval, missing }) : null
  },
  pathologies: async (store, query) => {
    const board = await leaderboard(store, { dataset: query.get('dataset') })
    return board && pathologyChart(store, board)
  },
  'think-states': async (store, query) => {
    const board = await leaderboard(store, { dataset: query.get('dataset') })
    return board && thinkStates(board)
  },
  'reasoning-length': ofMeasure('reasoningChars'),
  latency: ofMeasure('latencyMs'),
  commitment: decisionChart('commitment'),
  'recall-by-length': decisionChart('byLength'),
}
