import type { Store } from '@/lib/store/open-store'

/** Marks the traces of a clip: what they were read in the light of has changed. */
export async function markClipsStale(store: Store, clipIds: readonly number[]): Promise<void> {
  if (clipIds.length === 0) return
  await store.write.trace.updateMany({ where: { clipId: { in: [...clipIds] } }, data: { stale: true } })
}

/** Marks the traces of a run: what they were read in the light of has changed. */
export async function markRunStale(store: Store, runId: number): Promise<void> {
  await store.write.trace.updateMany({ where: { runId }, data: { stale: true } })
}

/** Marks the traces of a dataset: what they were read in the light of has changed. */
export async function markDatasetStale(store: Store, datasetId: number): Promise<void> {
  await store.write.trace.updateMany({ where: { run: { datasetId } }, data: { stale: true } })
}
