import { isLiving } from '@/lib/audio/process-mark'
import { removeAudio, removeParts, storedAudio } from '@/lib/audio/store-audio'
import { endImports, openImports } from '@/lib/store/commands/imports'
import { forgetOrphanedAudio, unknownAudio } from '@/lib/store/commands/remove'
import type { Store } from '@/lib/store/open-store'

const chunk = 500

/** Clears away what imports left that were ended before they could: lines put aside, half-copied audio. */
export async function clearAbandoned(store: Store): Promise<void> {
  await endImports(
    store,
    (await openImports(store)).filter((id) => !isLiving(id)),
  )
  await removeParts(store.home)
}

/** Removes audio that no clip uses, also files whose rows are gone; left to the last of them while imports are under way. Answers how many files it was. */
export async function removeOrphanedAudio(store: Store): Promise<number> {
  await clearAbandoned(store)
  if ((await openImports(store)).length > 0) return 0
  // rows first: what is interrupted here leaves files without rows, which the next call finds
  while ((await forgetOrphanedAudio(store, chunk)) > 0);
  const files = await storedAudio(store.home)
  let count = 0
  for (let from = 0; from < files.length; from += chunk)
    for (const hash of await unknownAudio(store, files.slice(from, from + chunk))) {
      await removeAudio(store.home, hash)
      count += 1
    }
  return count
}
