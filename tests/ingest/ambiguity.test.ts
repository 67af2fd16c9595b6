import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import type { IngestOptions } from '@/lib/ingest/session'
import type { Store } from '@/lib/store/open-store'
import { tempFolder, tempStore } from '@/tests/temp-home'

/** Imports files given by path and text, in that order; answers what was wrong. */
async function problems(store: Store, files: Readonly<Record<string, string>>, options: IngestOptions = {}) {
  const folder = await tempFolder()
  const sources = []
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
    sources.push(await openSource(join(folder, name), () => {}))
  }
  return (await ingest(store, sources, options)).issues.map(({ message }) => message)
}

const stored = async ({ read }: Store) => [await read.clip.count(), await read.run.count(), await read.trace.count()]

const answer = (custom_id: string, content: string, model = 'm') =>
  JSON.stringify({
    custom_id,
    response: { status_code: 200, body: { model, choices: [{ index: 0, message: { content } }] } },
    error: null,
  })

const clips = '{"clip_id":"q1","gold":"Torstraße"}\n{"clip_id":"q2","gold":"Torgasse"}\n'

test('two columns that may hold the key are both shown, and nothing is stored', async () => {
  const store = await tempStore()
  const files = { 'table.csv': 'clip_id,utt_id,gold\nq1,u1,Torstraße\n' }
  expect(await problems(store, files)).toEqual(['clip may be in "clip_id" or in "utt_id": --map clip=COLUMN decides'])
  expect(await stored(store)).toEqual([0, 0, 0])
  expect(await problems(store, files, { fields: { keys: {}, columns: { clip: 'utt_id' } } })).toEqual([])
})

test('a file that is of two formats is read as neither: both are shown, and --format decides', async () => {
  const store = await tempStore()
  const both = { ...JSON.parse(answer('q1', 'Torstraße')), method: 'POST', body: { messages: [] } }
  const files = { 'clips.jsonl': clips, 'both.jsonl': JSON.stringify(both) }
  expect(await problems(store, files)).toEqual([
    expect.stringMatching(/OpenAI batch output \(openai-batch\) and as OpenAI batch input \(openai-requests\)/),
  ])
  expect(await stored(store)).toEqual([2, 0, 0])
  expect(await problems(store, files, { formats: { 'both.jsonl': 'openai-batch' } })).toEqual([])
})

test('two golds of a clip in one import are both shown, and the first stays', async () => {
  const store = await tempStore()
  const files = { 'a.csv': 'clip,gold\nq1,Torstraße\n', 'b.csv': 'clip,gold\nq1,Torgasse\n' }
  expect(await problems(store, files, { dataset: 'streets' })).toEqual([
    'clip "q1" has two golds in this import: ["Torstraße"] earlier, and ["Torgasse"] here, which is not stored',
  ])
  expect(await store.read.clipGold.findMany({ select: { text: true } })).toEqual([{ text: 'Torstraße' }])
})

test('two files of one name may be of two runs: both are shown, and --run takes them as one', async () => {
  const store = await tempStore()
  const files = {
    'clips.jsonl': clips,
    'a/outputs.jsonl': answer('q1', 'Torstraße'),
    'b/outputs.jsonl': answer('q2', 'Torgasse'),
  }
  expect(await problems(store, files)).toEqual([
    expect.stringMatching(/its run would be "outputs".*\/a\/outputs.jsonl: --run outputs takes both.*\/b\/outputs/),
  ])
  expect(await stored(store)).toEqual([2, 1, 1])
  expect(await problems(store, files, { runKey: 'outputs' })).toEqual([])
  expect(await stored(store)).toEqual([2, 1, 2])
})

test('two files of one name may be of two datasets: both are shown, and --dataset takes them as one', async () => {
  const store = await tempStore()
  const manifest = (file: string) => JSON.stringify({ audio_filepath: file, duration: 1, text: 'x' })
  const files = { 'train/manifest.json': manifest('a.wav'), 'test/manifest.json': manifest('b.wav') }
  const about = (messages: readonly string[]) => messages.filter((message) => !message.includes('audio is'))
  expect(about(await problems(store, files))).toEqual([
    expect.stringMatching(/its dataset would be "manifest".*\/train\/manifest.json: --dataset manifest takes both/),
  ])
  expect(await stored(store)).toEqual([1, 0, 0])
  expect(about(await problems(store, files, { dataset: 'manifest' }))).toEqual([])
})
