import type { Store } from '@/lib/store/open-store'

/** The first retrieval model of a dataset, in the order of import: what counts where none is named. */
export async function pickSearch(store: Store, datasetId: number): Promise<string | null> {
  const first = await store.read.rankingSet.findFirst({
    where: { run: { datasetId } },
    orderBy: { id: 'asc' },
    select: { retrieval: true },
  })
  return first?.retrieval ?? null
}
