import { removeAudio } from '@/lib/audio/store-audio'
import {
  forgetAudio,
  orphanedAudio,
  type RemovalStep,
  removeDatasetChunk,
  removeRunChunk,
} from '@/lib/store/commands/remove'
import type { Store } from '@/lib/store/open-store'

/** What can be removed by its key. */
export type Removable = 'run' | 'dataset'

/** Removes audio that no clip uses: files first, then their rows, so that what was interrupted is found again. */
export async function removeOrphanedAudio(store: Store): Promise<number> {
  let count = 0
  for (let hashes = await orphanedAudio(store); hashes.length > 0; hashes = await orphanedAudio(store)) {
    for (const hash of hashes) await removeAudio(store.home, hash)
    await forgetAudio(store, hashes)
    count += hashes.length
  }
  return count
}

/** Removes a run or a dataset in chunks, telling what is left after each; ending early loses nothing and can be taken up again. */
export async function* remove(store: Store, what: Removable, key: string): AsyncIterable<RemovalStep> {
  const next = what === 'run' ? removeRunChunk : removeDatasetChunk
  for (;;) {
    const step = await next(store, key)
    if (step.done) {
      if (what === 'dataset') await removeOrphanedAudio(store)
      yield step
      return
    }
    yield step
  }
}
