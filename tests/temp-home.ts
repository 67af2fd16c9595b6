import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import type { IngestHooks } from '@/lib/ingest/read-all'
import type { IngestOptions } from '@/lib/ingest/session'
import { openStore, type Store } from '@/lib/store/open-store'

/** A folder that goes when the test ends. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mondegreen-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A migrated, empty home that goes when the test ends. */
export async function tempStore(): Promise<Store> {
  const store = await openStore(await tempFolder())
  onTestFinished(() => store.close())
  return store
}

/** Imports JSON lines, given as objects or as text, from a file in a folder of its own or in `folder`. */
export async function importLines(
  store: Store,
  lines: readonly unknown[],
  options: IngestOptions & { name?: string; folder?: string } = {},
  hooks: IngestHooks = {},
) {
  const folder = options.folder ?? (await tempFolder())
  const file = join(folder, options.name ?? 'records.jsonl')
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return ingest(store, [await openSource(file, () => {})], options, hooks)
}
