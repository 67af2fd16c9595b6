import { type RemovalStep, removeDatasetChunk, removeRunChunk } from '@/lib/store/commands/remove'
import type { Store } from '@/lib/store/open-store'
import { removeOrphanedAudio } from './leftovers'

/** What can be removed by its key. */
export type Removable = 'run' | 'dataset'

/** Removes a run or a dataset in chunks, telling what is left after each; ending early loses nothing and can be taken up again. */
export async function* remove(store: Store, what: Removable, key: string): AsyncIterable<RemovalStep> {
  const next = what === 'run' ? removeRunChunk : removeDatasetChunk
  for (;;) {
    const step = await next(store, key)
    if (step.done) await removeOrphanedAudio(store)
    yield step
    if (step.done) return
  }
}
