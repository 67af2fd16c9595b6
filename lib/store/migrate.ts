import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
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

/** Brings the database of a home to the newest schema, under a lock; answers the names of the migrations it applied. */
export async function migrate(home: string, root = projectRoot()): Promise<readonly string[]> {
  await mkdir(home, { recursive: true })
  const file = databasePath(home)
  await (await open(file, 'a')).close()
  const release = await lock(file, {
    lockfilePath: `${file}.migrate.lock`,
    retries: { retries: 600, minTimeout: 50, maxTimeout: 200 },
  })
  try {
    const { engine, close } = await schemaEngine(root, file)
    try {
      const migrationsList = {
        baseDir: 'prisma/migrations',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrationDirectories(root),
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
