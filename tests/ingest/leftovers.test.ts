import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { processMark } from '@/lib/audio/process-mark'
import { remove } from '@/lib/ingest/remove'
import { beginImport } from '@/lib/store/commands/imports'
import { removeDatasetChunk, removeRunChunk } from '@/lib/store/commands/remove'
import { stage } from '@/lib/store/commands/staging'
import type { Store } from '@/lib/store/open-store'
import { importLines, tempStore } from '@/tests/temp-home'

// No process has an id beyond what a kernel gives out.
const dead = `${processMark.split('-')[0]}-999999999-1.x`
const living = `${processMark}.another`

const trace = { run: 'r', clip: 'q', output: 'TRANSCRIPTION: x' }
const lines = [
  { dataset: { key: 'd' } },
  { clip: { key: 'q' }, dataset: 'd' },
  { run: { key: 'r', model: 'm', dataset: 'd' } },
  trace,
]

async function withOrphans(store: Store): Promise<() => Promise<readonly string[]>> {
  const folder = join(store.home, 'audio')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'a'.repeat(64)), 'left by a removal that was interrupted')
  await writeFile(join(folder, `${'b'.repeat(64)}.wav`), 'its decoded copy')
  return async () => (await readdir(folder)).sort()
}

test('audio files that no row knows go with the next import and with any removal', async () => {
  const store = await tempStore()
  const files = await withOrphans(store)
  await importLines(store, lines)
  expect(await files()).toEqual([])
  await withOrphans(store)
  for await (const _step of remove(store, 'run', 'r'));
  expect(await files()).toEqual([])
})

test('audio is left alone while another import is under way', async () => {
  const store = await tempStore()
  const files = await withOrphans(store)
  await beginImport(store, living)
  await importLines(store, lines)
  expect((await files()).length).toBe(2)
})

test('what a killed import left is cleared by the next one, and what a living one holds is not', async () => {
  const store = await tempStore()
  await importLines(store, lines)
  const { id: sourceId } = await store.read.source.findFirstOrThrow()
  const folder = join(store.home, 'audio')
  await mkdir(folder, { recursive: true })
  for (const mark of [dead, living]) {
    await beginImport(store, mark)
    await stage(store, mark, [{ sourceId, line: 1, text: '{}' }])
    await writeFile(join(folder, `${mark}.part`), 'half')
  }
  await importLines(store, lines)
  expect((await store.read.staged.findMany()).map(({ importId }) => importId)).toEqual([living])
  expect(await store.read.setting.count({ where: { key: { startsWith: 'import ' } } })).toBe(1)
  expect(await readdir(folder)).toEqual([`${living}.part`])
})

test('an import that ends leaves nothing of itself', async () => {
  const store = await tempStore()
  await importLines(store, [trace, ...lines.slice(0, 3)])
  expect([await store.read.staged.count(), await store.read.setting.count()]).toEqual([0, 0])
})

test('a run or dataset that was half removed is whole again when it is imported again', async () => {
  const store = await tempStore()
  const traces = Array.from({ length: 501 }, (_, attempt) => ({ ...trace, attempt }))
  await importLines(store, [...lines, ...traces])
  expect((await removeRunChunk(store, 'r')).done).toBe(false)
  await importLines(store, [...lines, ...traces])
  expect(await store.read.run.findFirstOrThrow()).toMatchObject({ removing: false })
  expect(await store.read.trace.count()).toBe(501)
  await removeDatasetChunk(store, 'd')
  await importLines(store, traces)
  expect([
    await store.read.dataset.count({ where: { removing: true } }),
    await store.read.run.count({ where: { removing: true } }),
  ]).toEqual([0, 0])
})
