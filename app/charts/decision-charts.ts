import { commitmentChart } from '@/components/chart/plot/commitment'
import { recallByLengthChart } from '@/components/chart/plot/recall-by-length'
import { decisionOf } from '@/lib/store/queries/decision'
import type { serverStore } from '@/lib/store/server-store'
import { parseAsCutOff } from '@/lib/url/run-list'
import type { DrawnChart } from '@/lib/views/chart'
import type { Decision } from '@/lib/views/decision'

type Store = Awaited<ReturnType<typeof serverStore>>

/** The charts of what a decision lost; null where there is nothing to draw. */
export const decisionCharts = (decision: Decision) => ({
  commitment: commitmentChart(decision),
  byLength: recallByLengthChart(decision),
})

/** One of them from the query of its address. */
export const decisionChart =
  (which: keyof ReturnType<typeof decisionCharts>) =>
  async (store: Store, query: URLSearchParams): Promise<DrawnChart | null> => {
    const [dataset, run, retrieval] = [query.get('dataset'), query.get('run'), query.get('retrieval')]
    const k = parseAsCutOff.parse(query.get('k') ?? '') ?? 1
    const decision = run === null ? null : await decisionOf(store, { run, retrieval, k })
    return decision && decision.dataset === (dataset ?? decision.dataset) ? decisionCharts(decision)[which] : null
  }
