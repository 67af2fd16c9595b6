'use server'

import { revalidatePath } from 'next/cache'
import { removeOrphanedAudio } from '@/lib/ingest/leftovers'
import { type RemovalStep, removeDatasetChunk, removeRunChunk } from '@/lib/store/commands/remove'
import { serverStore } from '@/lib/store/server-store'

/** Removes the next part of a run. */
export async function removeRunPart(key: string): Promise<RemovalStep> {
  const step = await removeRunChunk(await serverStore(), key)
  if (step.done) revalidatePath('/', 'layout')
  return step
}

/** Removes the next part of a dataset, and with the last of it the audio that nothing else needs. */
export async function removeDatasetPart(key: string): Promise<RemovalStep> {
  const store = await serverStore()
  const step = await removeDatasetChunk(store, key)
  if (step.done) {
    await removeOrphanedAudio(store)
    revalidatePath('/', 'layout')
  }
  return step
}
