import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLiving, processMark } from '@/lib/audio/process-mark'
import { databasePath, homeOf } from '@/lib/store/home'
import { openStore, type Store } from '@/lib/store/open-store'

const prefix = 'mondegreen-dry-run-'

/** Removes copies that dry runs left which were ended before they could. */
async function clearAbandonedCopies(): Promise<void> {
  for (const name of await readdir(tmpdir()))
    if (name.startsWith(prefix) && !isLiving(name.slice(prefix.length)))
      // another person's are not ours to remove
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {})
}

/** Copies the database of a home, whole; a home that has none stays as it is. */
async function copyDatabase(from: string, to: string): Promise<void> {
  if (!(await stat(databasePath(from)).catch(() => null))) return
  const source = await openStore(from)
  await source.write.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  await source.close()
  await copyFile(databasePath(from), databasePath(to))
}

/** Opens the store, or for a dry run a copy of it that is thrown away. */
export async function openFor(dryRun: boolean): Promise<{ store: Store; close(): Promise<void> }> {
  await clearAbandonedCopies()
  if (!dryRun) {
    const store = await openStore()
    return { store, close: () => store.close() }
  }
  const home = await mkdtemp(join(tmpdir(), `${prefix}${processMark}-`))
  await copyDatabase(homeOf(), home)
  const store = await openStore(home)
  return {
    store,
    close: async () => {
      await store.close()
      await rm(home, { recursive: true })
    },
  }
}
