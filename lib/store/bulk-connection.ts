import Database from 'better-sqlite3'
import { databasePath } from './home'

/** The one connection beside Prisma's: bulk writes by prepared statements (docs/decisions/006). */
export type BulkConnection = {
  /** Runs `work` in one transaction that takes the write lock at once. */
  transaction(work: () => void): void
  /** A statement by its text, prepared once. */
  prepare(sql: string): Database.Statement
  close(): void
}

/** Opens a connection for bulk writes to the database of a home. */
export function openBulkConnection(home: string): BulkConnection {
  const database = new Database(databasePath(home), { timeout: 15_000 })
  database.pragma('foreign_keys = ON')
  database.pragma('synchronous = NORMAL')
  const statements = new Map<string, Database.Statement>()
  return {
    transaction: (work) => database.transaction(work).immediate(),
    prepare(sql) {
      const known = statements.get(sql) ?? database.prepare(sql)
      statements.set(sql, known)
      return known
    },
    close: () => database.close(),
  }
}
