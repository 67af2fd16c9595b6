import type { Store } from '@/lib/store/open-store'
import type { MissingClips } from '@/lib/views/rate'
import { curveKs, type RecallCurves } from '@/lib/views/recall-curves'
import { inRunOrder, runPlaces } from '@/lib/views/run-order'
import { recallOf } from './recall'
import { runList } from './run-list'

/** Recall over k of the runs of a dataset that were searched by a retrieval model, scripted runs last; null where there are none. */
export async function recallCurves(
  store: Store,
  asked: { readonly dataset: string; readonly retrieval: string; readonly missing?: MissingClips },
): Promise<RecallCurves | null> {
  const { dataset: key, retrieval, missing = 'misses' } = asked
  const dataset = await store.read.dataset.findUnique({ where: { key }, select: { id: true } })
  if (!dataset) return null
  const rows = await runList(store, { datasets: [key], models: [], retrieval, k: 1 })
  const recalls = await recallOf(store, { id: dataset.id, runIds: rows.map(({ id }) => id) }, curveKs, missing)
  const places = runPlaces(rows)
  const runs = inRunOrder(rows, '-recall').flatMap((run) => {
    const search = run.retrievals.find((one) => one.retrieval === retrieval)
    const points = recalls
      .find((one) => one.runId === run.id && one.retrieval === retrieval)
      ?.at.filter((point) => point !== null)
    if (!search || !points || points.length === 0) return []
    const { key: runKey, name, model, origin } = run
    const { indexVersion, depth } = search
    return [{ key: runKey, name, model, origin, place: places.get(runKey) ?? 0, indexVersion, depth, points }]
  })
  return runs.length === 0 ? null : { dataset: key, retrieval, missingClips: missing, runs }
}
