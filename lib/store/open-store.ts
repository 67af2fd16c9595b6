import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { type BulkConnection, openBulkConnection } from './bulk-connection'
import { databasePath, homeOf } from './home'
import { migrate } from './migrate'
import { PrismaClient } from './prisma/client'

/** One home, opened: a client to read with, and one of its own to write with, since a client's open transaction shows through its other queries. */
export type Store = {
  readonly home: string
  readonly read: PrismaClient
  readonly write: PrismaClient
  readonly bulk: BulkConnection
  close(): Promise<void>
}

function client(home: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${databasePath(home)}`, timeout: 15_000 }) })
}

/** Opens a home, migrated. WAL is set once in the file, foreign keys are on in each connection. */
export async function openStore(home: string = homeOf()): Promise<Store> {
  await migrate(home)
  const read = client(home)
  const write = client(home)
  for (const one of [read, write]) {
    await one.$queryRawUnsafe('PRAGMA journal_mode = WAL')
    await one.$queryRawUnsafe('PRAGMA foreign_keys = ON')
    await one.$queryRawUnsafe('PRAGMA synchronous = NORMAL')
  }
  const bulk = openBulkConnection(home)
  const close = async () => {
    bulk.close()
    await Promise.all([read.$disconnect(), write.$disconnect()])
  }
  return { home, read, write, bulk, close }
}
