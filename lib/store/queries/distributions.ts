import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { Distributions, Measure } from '@/lib/views/distribution'
import { inPlace } from '@/lib/views/run-order'
import { quantilesOf } from './quantiles'

const noTraces = { traces: 0, n: 0, quantiles: null, median: null }

/** How a measure is distributed in each run of a dataset; null where it is known of no trace, or there is no such dataset. */
export async function distributions(
  store: Store,
  { dataset: key, measure }: { readonly dataset: string; readonly measure: Measure },
): Promise<Distributions | null> {
  const found = await store.read.run.findMany({
    where: { dataset: { key } },
    select: { id: true, key: true, name: true, editedName: true, model: true, origin: true },
  })
  const ids = found.map(({ id }) => id)
  const known = await quantilesOf(store, ids, measure)
  const named = found.map((run) => ({ ...run, name: run.editedName ?? run.name, origin: run.origin as Origin }))
  const runs = inPlace(named).map(({ id, key: run, name, model, origin }) => ({
    ...{ key: run, name, model, origin },
    ...(known.get(id) ?? noTraces),
  }))
  return runs.some(({ n }) => n > 0) ? { dataset: key, measure, runs } : null
}
