import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databasePath } from '@/lib/store/home'
import { migrate } from '@/lib/store/migrate'
import { openStore } from '@/lib/store/open-store'
import { filters, schemaEngine, schemaFiles } from '@/lib/store/schema-engine'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mondegreen-'))
})
afterAll(() => rm(home, { recursive: true }))

test('an empty home is migrated once, also when several open it at the same moment', async () => {
  const applied = await Promise.all([migrate(home), migrate(home), migrate(home)])
  const written = await readdir('prisma/migrations', { withFileTypes: true })
  const names = written.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(applied.flat()).toEqual(names.sort())
})

test('schema.prisma and the migrations agree', async () => {
  await migrate(home)
  const { engine, close } = await schemaEngine(process.cwd(), databasePath(home))
  const files = schemaFiles(process.cwd())
  const drift = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: process.cwd() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters,
  } as never)
  await close()
  expect(drift.stdout ?? '').not.toMatch(/CREATE|DROP|ALTER/)
  expect(drift.exitCode).toBe(0)
})

test('a store has WAL and foreign keys on, on both its clients', async () => {
  const store = await openStore(home)
  for (const client of [store.read, store.write]) {
    expect(await client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }])
    expect(await client.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }])
  }
  await store.close()
})

test('a home that a server has open and has read from can be opened by another', async () => {
  const served = await openStore(home)
  await served.read.trace.count()
  const other = await openStore(home)
  expect(await other.read.trace.count()).toBe(0)
  await other.close()
  await served.close()
})
