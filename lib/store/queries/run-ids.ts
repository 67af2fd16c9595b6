import type { Store } from '@/lib/store/open-store'

/** The ids of the runs that have these keys, in the order of the keys; a key without a run is not in it. */
export async function runIdsByKey(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const runs = await store.read.run.findMany({ where: { key: { in: [...keys] } }, select: { id: true, key: true } })
  const ids = new Map(runs.map(({ id, key }) => [key, id]))
  return new Map(
    keys.flatMap((key) => {
      const id = ids.get(key)
      return id === undefined ? [] : [[key, id] as const]
    }),
  )
}
