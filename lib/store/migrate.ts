import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { lock } from 'proper-lockfile'
import { databasePath, projectRoot } from './home'
import { filters, schemaEngine } from './schema-engine'

function migrationDirectories(root: string) {
  const base = join(root, 'prisma/migrations')
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(base, path, 'migration.sql'), 'utf8') },
      },
    }))
}

/** Whether a database has these migrations, asked without Prisma's engine: that wants the file to itself, and a server may have it open. */
function hasAll(file: string, names: readonly string[]): boolean {
  const database = new Database(file, { timeout: 15_000 })
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (!known) return false
    const applied = database
      .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
      .pluck()
      .all()
    return names.every((name) => applied.includes(name))
  } finally {
    database.close()
  }
}

/** Brings the database of a home to the newest schema, under a lock; answers the names of the migrations it applied. */
export async function migrate(home: string, root = projectRoot()): Promise<readonly string[]> {
  await mkdir(home, { recursive: true })
  const file = databasePath(home)
  await (await open(file, 'a')).close()
  const directories = migrationDirectories(root)
  const names = directories.map(({ path }) => path)
  if (hasAll(file, names)) return []
  const release = await lock(file, {
    lockfilePath: `${file}.migrate.lock`,
    retries: { retries: 600, minTimeout: 50, maxTimeout: 200 },
  })
  try {
    if (hasAll(file, names)) return []
    const { engine, close } = await schemaEngine(root, file)
    try {
      const migrationsList = {
        baseDir: 'prisma/migrations',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
        shadowDbInitScript: '',
        migrationDirectories: directories,
      }
      const result = await engine.applyMigrations({ migrationsList, filters } as never)
      return result.appliedMigrationNames
    } finally {
      await close()
    }
  } finally {
    await release()
  }
}
