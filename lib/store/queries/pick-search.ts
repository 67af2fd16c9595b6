import type { Store } from '@/lib/store/open-store'

/** The retrieval models of datasets, in the order of import, by a dataset's id. */
export async function searchOrder(
  store: Store,
  datasetIds: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await store.read.$queryRaw<{ datasetId: bigint; retrieval: string }[]>`
    SELECT u."datasetId" AS datasetId, s."retrieval" AS retrieval FROM "RankingSet" s JOIN "Run" u ON u."id" = s."runId"
    WHERE u."datasetId" IN (SELECT value FROM json_each(${JSON.stringify(datasetIds)}))
    GROUP BY u."datasetId", s."retrieval" ORDER BY min(s."id")`
  const orders = new Map<number, string[]>()
  for (const { datasetId, retrieval } of rows) {
    const own = orders.get(Number(datasetId)) ?? []
    orders.set(Number(datasetId), [...own, retrieval])
  }
  return orders
}

/** Things of retrieval models in an order of these; what it does not hold comes last, by name. */
export function inSearchOrder<One extends { readonly retrieval: string }>(
  all: readonly One[],
  order: readonly string[],
): readonly One[] {
  const place = ({ retrieval }: One) => (order.includes(retrieval) ? order.indexOf(retrieval) : order.length)
  return all.toSorted(
    (a, b) => place(a) - place(b) || (a.retrieval < b.retrieval ? -1 : Number(a.retrieval > b.retrieval)),
  )
}

/** The first retrieval model of a dataset, in the order of import: what counts where none is named. */
export async function pickSearch(store: Store, datasetId: number): Promise<string | null> {
  return (await searchOrder(store, [datasetId])).get(datasetId)?.[0] ?? null
}
