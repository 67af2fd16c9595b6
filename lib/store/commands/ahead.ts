import type { Store } from '@/lib/store/open-store'

/** Forgets what an earlier import of this process kept. A temporary table, since it may be a line for each trace. */
export function clearAhead({ bulk }: Store): void {
  bulk.prepare('CREATE TEMP TABLE IF NOT EXISTS "Ahead" ("key" TEXT NOT NULL, "recordJson" TEXT NOT NULL)').run()
  bulk.prepare('CREATE INDEX IF NOT EXISTS temp."Ahead_key" ON "Ahead" ("key")').run()
  bulk.prepare('DELETE FROM temp."Ahead"').run()
}

/** Keeps what lines say of traces that have not come, each as the trace's key and a record in JSON. */
export function writeAhead({ bulk }: Store, lines: readonly (readonly [key: string, recordJson: string])[]): void {
  if (lines.length === 0) return
  bulk
    .prepare('INSERT INTO temp."Ahead" ("key", "recordJson") SELECT value->>0, value->>1 FROM json_each(?)')
    .run(JSON.stringify(lines))
}

/** What was kept of these traces, in the order in which it came. */
export function aheadOf({ bulk }: Store, keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = bulk
    .prepare(
      'SELECT "key", "recordJson" FROM temp."Ahead" WHERE "key" IN (SELECT value FROM json_each(?)) ORDER BY rowid',
    )
    .raw()
    .all(JSON.stringify(keys)) as [string, string][]
  const ahead = new Map<string, string[]>()
  for (const [key, recordJson] of rows) ahead.set(key, [...(ahead.get(key) ?? []), recordJson])
  return ahead
}
