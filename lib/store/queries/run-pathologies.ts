import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { RunPathologyRate } from '@/lib/views/pathology-catalogue'
import { pathologyRates } from './pathology-rates'
import { pickSearch } from './pick-search'

/** The rate of each pathology in each run, scripted runs last. */
export async function runPathologies(store: Store): Promise<readonly RunPathologyRate[]> {
  const runs = await store.read.run.findMany({
    orderBy: [{ dataset: { key: 'asc' } }, { key: 'asc' }],
    select: {
      id: true,
      key: true,
      name: true,
      editedName: true,
      model: true,
      origin: true,
      dataset: { select: { id: true, key: true } },
    },
  })
  const datasetIds = [...new Set(runs.map(({ dataset }) => dataset.id))]
  const retrievals = new Map(
    await Promise.all(datasetIds.map(async (id) => [id, await pickSearch(store, id)] as const)),
  )
  const rates = await pathologyRates(
    store,
    runs.map(({ id }) => id),
  )
  return runs
    .toSorted((a, b) => Number(a.origin === 'scripted') - Number(b.origin === 'scripted'))
    .flatMap(({ id, key, name, editedName, model, origin, dataset }) =>
      (rates.get(id) ?? []).map((rate) => ({
        ...rate,
        run: { key, name: editedName ?? name, model, origin: origin as Origin },
        dataset: dataset.key,
        retrieval: retrievals.get(dataset.id) ?? null,
      })),
    )
}
