import { decisionChart } from '@/app/charts/decision-charts'
import { distributionChart, pathologyChart, recallChart } from '@/app/charts/leaderboard-charts'
import { liftChart, pathologyLiftChart } from '@/components/chart/plot/lift'
import { rankSlope } from '@/components/chart/plot/rank-slope'
import { thinkStates } from '@/components/chart/plot/think-states'
import { compareRuns } from '@/lib/store/queries/compare'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { pathologyLift } from '@/lib/store/queries/pathology-lift'
import { runLift } from '@/lib/store/queries/run-lift'
import type { serverStore } from '@/lib/store/server-store'
import { parseAsCutOff } from '@/lib/url/run-list'
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

const cutOff = (query: URLSearchParams) => parseAsCutOff.parse(query.get('k') ?? '') ?? 1

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
  lift: async (store, query) => {
    const run = query.get('run')
    const found =
      run === null ? null : await runLift(store, { run, retrieval: query.get('retrieval'), k: cutOff(query) })
    return found && liftChart(found)
  },
  'pathology-lift': async (store, query) => {
    const [pathology, dataset, retrieval] = ['pathology', 'dataset', 'retrieval'].map((name) => query.get(name))
    if (!pathology || !dataset) return null
    const found = await pathologyLift(store, { pathology, dataset, retrieval: retrieval ?? null, k: cutOff(query) })
    return found?.dataset === dataset ? pathologyLiftChart(found) : null
  },
  'rank-slope': async (store, query) => {
    const keys = ['a', 'b'].flatMap((side) => query.get(side) ?? [])
    const asked = { keys, retrieval: query.get('retrieval'), k: null, cell: null }
    const compared = keys.length === 2 ? await compareRuns(store, asked) : null
    const pair = compared?.kind === 'compared' ? compared.comparison.pair : null
    return pair && pair.n > 0 ? rankSlope(pair.slope) : null
  },
  commitment: decisionChart('commitment'),
  'recall-by-length': decisionChart('byLength'),
}
