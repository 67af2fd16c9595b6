import type { Store } from '@/lib/store/open-store'

/** A row that an import did not store, or not whole: its file by path, its line and why. */
export type LeftOut = { readonly path: string; readonly line: number; readonly reason: string }

/** Forgets what an earlier import of this process left out. A temporary table, since it may be millions of rows. */
export function clearLeftOut({ bulk }: Store): void {
  bulk.prepare('CREATE TEMP TABLE IF NOT EXISTS "LeftOut" ("path" TEXT, "line" INTEGER, "reason" TEXT NOT NULL)').run()
  bulk.prepare('DELETE FROM temp."LeftOut"').run()
}

/** Notes a row that is left out. */
export function leaveOut({ bulk }: Store, { path, line, reason }: LeftOut): void {
  bulk.prepare('INSERT INTO temp."LeftOut" ("path", "line", "reason") VALUES (?, ?, ?)').run(path, line, reason)
}

/** How many rows of a file were left out. */
export function leftOutCount({ bulk }: Store, path: string): number {
  const count = bulk.prepare('SELECT COUNT(DISTINCT "line") FROM temp."LeftOut" WHERE "path" = ?').pluck().get(path)
  return Number(count)
}

/** The next rows of a file that were left out, behind a line, in the order of their lines. */
export function leftOutAfter({ bulk }: Store, path: string, line: number, limit = 1000): readonly LeftOut[] {
  const rows = bulk
    .prepare(
      `SELECT "path", "line", group_concat("reason", '; ') AS "reason" FROM temp."LeftOut"
       WHERE "path" = ? AND "line" > ? GROUP BY "line" ORDER BY "line" LIMIT ?`,
    )
    .all(path, line, limit)
  return rows as LeftOut[]
}
