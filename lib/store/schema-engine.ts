import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { projectRoot } from './home'

const fts = 'TraceFts'

/** What the engine must not call drift: the full-text table, which Prisma has no words for. */
export const filters = {
  externalTables: ['', '_data', '_idx', '_docsize', '_config'].map((part) => fts + part),
  externalEnums: [],
}

/** The Prisma schema as the engine takes it. */
export function schemaFiles(root: string) {
  const path = 'prisma/schema.prisma'
  return [{ path, content: readFileSync(join(root, path), 'utf8') }]
}

let loaded: Promise<void> | undefined

async function loadEngine() {
  const require = createRequire(join(projectRoot(), 'package.json'))
  const wasm = require.resolve('@prisma/schema-engine-wasm').replace('schema_engine.js', 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': glue as never })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** Prisma's own schema engine, in this process, on the database at `file`; `close` lets go of the database. */
export async function schemaEngine(root: string, file: string) {
  loaded ??= loadEngine()
  await loaded
  const factory = new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 15_000 })
  const connections: { dispose(): Promise<void> }[] = []
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    connections.push(connection)
    return connection
  }
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const datamodels = schemaFiles(root).map(({ path, content }) => [path, content])
  const engine = await glue.SchemaEngine.new({ datamodels } as never, () => {}, adapter as never)
  const close = async () => {
    engine.free()
    for (const connection of connections) await connection.dispose()
  }
  return { engine, close }
}
