import { rankSlope } from '@/components/chart/plot/rank-slope'
import { recallCurve } from '@/components/chart/plot/recall-curve'
import { compareRuns } from '@/lib/store/queries/compare'
import { recallCurves } from '@/lib/store/queries/recall-curves'
import type { serverStore } from '@/lib/store/server-store'
import type { DrawnChart } from '@/lib/views/chart'

type Store = Awaited<ReturnType<typeof serverStore>>

/** A chart by its id, drawn from the query of its address; null where there is nothing to draw. */
type ChartSource = (store: Store, query: URLSearchParams) => Promise<DrawnChart | null>

/** Every chart that can be downloaded; the page that shows it draws it from the same view. */
export const charts: Readonly<Record<string, ChartSource>> = {
  recall: async (store, query) => {
    const [dataset, retrieval] = [query.get('dataset'), query.get('retrieval')]
    const curves = dataset && retrieval ? await recallCurves(store, { dataset, retrieval }) : null
    return curves && recallCurve(curves)
  },
  'rank-slope': async (store, query) => {
    const keys = ['a', 'b'].flatMap((side) => query.get(side) ?? [])
    const asked = { keys, retrieval: query.get('retrieval'), k: null, cell: null }
    const compared = keys.length === 2 ? await compareRuns(store, asked) : null
    const pair = compared?.kind === 'compared' ? compared.comparison.pair : null
    return pair && pair.n > 0 ? rankSlope(pair.slope) : null
  },
}
