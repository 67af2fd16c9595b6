import type { Store } from '@/lib/store/open-store'

/** What runs can be filtered by: their datasets, models and retrieval models. */
export type RunChoices = {
  readonly datasets: readonly string[]
  readonly models: readonly string[]
  readonly retrievals: readonly string[]
}

/** The values that the runs of a home offer to filter by, in order; retrieval models in that of import. */
export async function runChoices(store: Store): Promise<RunChoices> {
  const [datasets, models, retrievals] = await Promise.all([
    store.read.dataset.findMany({ where: { runs: { some: {} } }, select: { key: true }, orderBy: { key: 'asc' } }),
    store.read.run.groupBy({ by: ['model'], orderBy: { model: 'asc' } }),
    store.read.rankingSet.groupBy({ by: ['retrieval'], orderBy: { _min: { id: 'asc' } } }),
  ])
  return {
    datasets: datasets.map(({ key }) => key),
    models: models.map(({ model }) => model),
    retrievals: retrievals.map(({ retrieval }) => retrieval),
  }
}
