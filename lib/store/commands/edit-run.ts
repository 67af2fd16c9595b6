import type { Store } from '@/lib/store/open-store'

/** What a person writes about a run, kept when it is imported again; null is what was imported. */
export type RunEdit = { readonly editedName: string | null; readonly notes: string | null }

/** Stores a run's edited name and notes; answers whether there is such a run. */
export async function editRun(store: Store, key: string, { editedName, notes }: RunEdit): Promise<boolean> {
  const { count } = await store.write.run.updateMany({ where: { key }, data: { editedName, notes } })
  return count > 0
}
