import type { Store } from '@/lib/store/open-store'

/** The facts that an import has given so far, by what they are about; kept in a temporary table, since a file may hold millions. */
export type Claims = ReadonlyMap<string, ReadonlySet<string>>

/** Forgets what an earlier import of this process gave. */
export function clearClaims({ bulk }: Store): void {
  bulk
    .prepare(
      'CREATE TEMP TABLE IF NOT EXISTS "Claim" ("about" TEXT PRIMARY KEY, "factsJson" TEXT NOT NULL) WITHOUT ROWID',
    )
    .run()
  bulk.prepare('DELETE FROM temp."Claim"').run()
}

/** The facts that this import has given about these. */
export function claimsOf({ bulk }: Store, about: readonly string[]): Claims {
  const rows = bulk
    .prepare('SELECT "about", "factsJson" FROM temp."Claim" WHERE "about" IN (SELECT value FROM json_each(?))')
    .raw()
    .all(JSON.stringify(about)) as [string, string][]
  return new Map(rows.map(([one, facts]) => [one, new Set<string>(JSON.parse(facts))]))
}

/** Notes the facts that this import has given, all that it gave of each. */
export function writeClaims({ bulk }: Store, claims: Claims): void {
  if (claims.size === 0) return
  const rows = [...claims].map(([about, facts]) => [about, JSON.stringify([...facts])])
  bulk
    .prepare('INSERT OR REPLACE INTO temp."Claim" ("about", "factsJson") SELECT value->>0, value->>1 FROM json_each(?)')
    .run(JSON.stringify(rows))
}
