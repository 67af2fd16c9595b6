import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { RunPathologies, RunPathologyRate } from '@/lib/views/pathology-catalogue'
import { pathologyRates } from './pathology-rates'
import { pickSearch } from './pick-search'

/** Every run with the rates of the pathologies that it was judged for, scripted runs last. */
export async function pathologiesByRun(store: Store): Promise<readonly RunPathologies[]> {
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
    .map(({ id, key, name, editedName, model, origin, dataset }) => ({
      run: { key, name: editedName ?? name, model, origin: origin as Origin },
      dataset: dataset.key,
      retrieval: retrievals.get(dataset.id) ?? null,
      pathologies: rates.get(id) ?? [],
    }))
}

/** The rate of each pathology in each run that was judged for it, scripted runs last. */
export async function runPathologies(store: Store): Promise<readonly RunPathologyRate[]> {
  return (await pathologiesByRun(store)).flatMap(({ pathologies, ...of }) =>
    pathologies.map((rate) => ({ ...rate, ...of })),
  )
}
