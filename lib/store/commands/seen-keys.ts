import type { Store } from '@/lib/store/open-store'

/** Forgets the keys that an earlier import of this process saw. */
export function clearSeenKeys({ bulk }: Store): void {
  bulk.prepare('CREATE TEMP TABLE IF NOT EXISTS "SeenKey" ("key" TEXT PRIMARY KEY) WITHOUT ROWID').run()
  bulk.prepare('DELETE FROM temp."SeenKey"').run()
}

/** Notes keys, and answers how many of them were noted before. */
export function countSeen({ bulk }: Store, keys: readonly string[]): number {
  if (keys.length === 0) return 0
  const { changes } = bulk
    .prepare('INSERT OR IGNORE INTO temp."SeenKey" ("key") SELECT value FROM json_each(?)')
    .run(JSON.stringify(keys))
  return keys.length - changes
}
