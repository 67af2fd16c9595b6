import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import type { IngestOptions } from '@/lib/ingest/session'
import { importLines, tempFolder, tempStore } from '@/tests/temp-home'

const fixture = (path: string) => openSource(join('tests/fixtures/import', path), () => {})
const requests = () => fixture('openai-requests/requests.jsonl')
const outputs = () => fixture('openai-batch/outputs.jsonl')

async function pairIn(store: Awaited<ReturnType<typeof tempStore>>, options: IngestOptions = {}) {
  return ingest(store, [await outputs(), await requests()], options)
}

test('a batch pair is joined by custom_id: failures are traces, choices are attempts, audio is stored', async () => {
  const store = await tempStore()
  const report = await pairIn(store)
  expect(report.issues).toEqual([])
  expect(await readdir(join(store.home, 'audio'))).toHaveLength(6)
  const traces = await store.read.trace.findMany({
    orderBy: [{ clipKey: 'asc' }, { attempt: 'asc' }],
    include: { text: { include: { prompt: true } } },
  })
  expect(traces.map((trace) => [trace.clipKey, trace.attempt, trace.thinkState, trace.answer])).toEqual([
    ['q001', 0, 'closed', 'Navigate to Isländische Straße'],
    ['q002', 0, 'truncated', ''],
    ['q003', 0, 'closed', 'Take me to Mauerstraße'],
    ['q004', 0, 'closed', 'Torstraße'],
    ['q004', 1, 'closed', 'Torgasse'],
    ['q005', 0, 'unknown', 'HTTP 503: The model is overloaded.'],
    ['q006', 0, 'unknown', 'batch_expired: This request could not be executed before the completion window expired.'],
  ])
  for (const { text } of traces)
    expect(text?.prompt?.messagesJson).toMatch(/User location.*"input_audio":\{"format":"wav"\}/)
  expect(await store.read.prompt.count()).toBe(1)
})

test('a trace is judged once, with its prompt: the requests have nothing to add when it is stored', async () => {
  const { tallies } = await pairIn(await tempStore())
  expect(tallies.traces).toMatchObject({ new: 7, updated: 0 })
})

test('the same pair again changes nothing', async () => {
  const store = await tempStore()
  await pairIn(store)
  const { tallies } = await pairIn(store)
  expect(Object.values(tallies).map(({ new: fresh, updated, conflicts }) => fresh + updated + conflicts)).toEqual([
    0, 0, 0, 0, 0, 0,
  ])
})

test('where reasoning lies, and how answers ended, is counted', async () => {
  const report = await pairIn(await tempStore())
  expect(report.files.map(({ format, rows, leftOut }) => [format, rows, leftOut])).toEqual([
    ['openai-batch', 6, 0],
    ['openai-requests', 6, 0],
  ])
  expect(report.files[0]).toMatchObject({
    reasoning: {
      'message.reasoning_content': 1,
      'message.reasoning': 1,
      'inline <think>': 2,
      'inline, only the closing tag': 1,
    },
    finishReasons: { stop: 4, length: 1, error: 2 },
  })
})

test('outputs beside two files that define clips have two readings: both are shown and nothing of them is stored', async () => {
  const store = await tempStore()
  const folder = await tempFolder()
  await importLines(store, [{ dataset: { key: 'a' } }], { folder, name: 'a.jsonl' })
  await importLines(store, [{ dataset: { key: 'b' } }], { folder, name: 'b.jsonl' })
  const clips = (name: string) => openSource(join(folder, name), () => {})
  const sources = async () => [await outputs(), await clips('a.jsonl'), await clips('b.jsonl')]
  const report = await ingest(store, await sources())
  expect(report.issues).toEqual([
    {
      file: 'outputs.jsonl',
      line: 1,
      place: 'the file',
      message: expect.stringMatching(/"a" or "b": --dataset KEY decides/),
    },
  ])
  expect(await store.read.run.count()).toBe(0)
  const chosen = await ingest(store, await sources(), { dataset: 'b' })
  expect(chosen.issues[0]?.message).toMatch(/clip "q003" is not in dataset "b", which has no clip/)
})

test('outputs alone say what they lack', async () => {
  const report = await ingest(await tempStore(), [await outputs()])
  expect(report.issues.map(({ message }) => message)).toEqual([expect.stringContaining('--dataset KEY')])
})

test('outputs for a dataset that nobody defines say so once, and figures define it', async () => {
  const store = await tempStore()
  const table = () => fixture('recall-table/recall.csv')
  const report = await ingest(store, [await outputs(), await table()], { dataset: 'nowhere', n: 50 })
  expect(report.issues.map(({ message }) => message)).toEqual([
    expect.stringContaining('there is no dataset "nowhere"'),
  ])
  expect(report.tallies.reported.new).toBe(3)
})

test('two reasoning fields that differ are two readings', async () => {
  const store = await tempStore()
  const message = { content: 'x', reasoning: 'one', reasoning_content: 'two' }
  const lines = [
    {
      custom_id: 'q',
      response: { status_code: 200, body: { model: 'm', choices: [{ index: 0, message }] } },
      error: null,
    },
  ]
  await importLines(store, [{ dataset: { key: 'd' } }, { clip: { key: 'q' }, dataset: 'd' }])
  const report = await importLines(store, lines, { dataset: 'd', name: 'out.jsonl' })
  expect(report.issues[0]?.message).toMatch(/"two".*"one"/)
  expect(await store.read.trace.count()).toBe(0)
})
