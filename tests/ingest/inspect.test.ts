import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { tempFolder, tempStore } from '@/tests/temp-home'

const folder = 'tests/fixtures/import'

async function storeOf(path: string) {
  const store = await tempStore()
  const report = await ingest(store, [await openSource(path, () => {})])
  const traces = await store.read.trace.findMany({
    orderBy: [{ clipKey: 'asc' }, { attempt: 'asc' }],
    include: {
      text: { include: { prompt: true } },
      clip: { include: { golds: true } },
      run: { include: { dataset: true } },
    },
  })
  return { store, report, traces }
}

const told = [
  ['2', 0, 'redacted', 'Ring', 'none'],
  ['q001', 0, 'closed', 'Torstraße', 'ok'],
  ['q001', 1, 'closed', 'Torgasse', 'ok'],
]

test('what a log of Inspect was generated with are the parameters of its run, and all else of its eval is kept', async () => {
  const text = await readFile(join(folder, 'inspect-json/streets.json'), 'utf8')
  const log = JSON.parse(text)
  const config = { temperature: 0.3, max_tokens: null, seed: 7 }
  const path = join(await tempFolder(), 'streets.json')
  const packages = { inspect_ai: '0.3.140' }
  await writeFile(path, JSON.stringify({ ...log, eval: { ...log.eval, model_generate_config: config, packages } }))
  const { store } = await storeOf(path)
  const run = await store.read.run.findFirstOrThrow()
  expect(JSON.parse(run.paramsJson ?? '')).toEqual({ temperature: 0.3, seed: 7 })
  expect(JSON.parse(run.metaJson ?? '')).toMatchObject({ task: 'streets', run_id: 'rUn1d', task_id: 't', packages })
})

test('a log of Inspect that is a success ended when it says, and another one did not end', async () => {
  const log = JSON.parse(await readFile(join(folder, 'inspect-json/streets.json'), 'utf8'))
  const finished = async (status: string, completed_at: string) => {
    const path = join(await tempFolder(), 'streets.json')
    const { samples, ...head } = log
    await writeFile(path, JSON.stringify({ ...head, status, stats: { ...log.stats, completed_at }, samples }))
    const { store } = await storeOf(path)
    return (await store.read.run.findFirstOrThrow()).finishedAt?.toISOString() ?? null
  }
  expect(await finished('success', '2025-11-24T10:30:00+00:00')).toBe('2025-11-24T10:30:00.000Z')
  expect(await finished('error', '2025-11-24T10:30:00+00:00')).toBeNull()
  expect(await finished('success', '')).toBeNull()
})

test('the doctor counts no epoch of a sample as a second clip', async () => {
  const { report } = await storeOf(join(folder, 'inspect-json/streets.json'))
  expect(report.files[0]).toMatchObject({ clips: { rows: 5, duplicates: 0 }, traces: { rows: 5, duplicates: 0 } })
})

test('a log of Inspect gives epochs as attempts, reasoning parts as reasoning, attachments as audio', async () => {
  const { report, traces, store } = await storeOf(join(folder, 'inspect-json/streets.json'))
  expect(traces.map((one) => [one.clipKey, one.attempt, one.thinkState, one.answer, one.clip.audioState])).toEqual([
    ...told,
    ['q003', 0, 'truncated', '', 'missing'],
    ['q004', 0, 'unknown', 'CUDA out of memory', 'missing'],
  ])
  expect(traces[1]).toMatchObject({
    latencyMs: 4250,
    text: { reasoningField: 'I hear Tor.\n\nIt is Torstraße.' },
    run: { key: 'eVaL1d', model: 'vllm/stepfunr1', dataset: { key: 'streets-50' } },
  })
  expect(JSON.parse(traces[1]?.text?.prompt?.messagesJson ?? '')).toMatchObject([
    { role: 'system' },
    { role: 'user', content: [{ type: 'text' }, { type: 'audio', format: 'wav' }] },
  ])
  expect(traces[1]?.text?.prompt?.messagesJson).not.toContain('base64')
  expect(JSON.parse(traces[0]?.clip.metaJson ?? '')).toMatchObject({ audioRemoved: true, split: 'test' })
  expect(report.issues.filter(({ message }) => !message.includes('audio is')).map(({ line }) => line)).toEqual([6])
  expect(await store.read.audio.count()).toBe(1)
})

test('a zip of several frames, of zip64, and of samples in parts gives the same', async () => {
  const { report, traces } = await storeOf(join(folder, 'inspect-eval/streets.eval'))
  expect(traces.map((one) => [one.clipKey, one.attempt, one.thinkState, one.answer, one.clip.audioState])).toEqual([
    ...told,
    ['q003', 0, 'truncated', '', 'ok'],
    ['q004', 0, 'unknown', 'CUDA out of memory', 'missing'],
  ])
  expect(traces[3]).toMatchObject({ text: { reasoningField: 'It goes on and' } })
  expect(JSON.parse(traces[3]?.clip.metaJson ?? '')).toEqual({ split: 'dev' })
  expect(traces[3]?.text?.prompt?.messagesJson).not.toContain('not of this conversation')
  expect(report.issues.filter(({ message }) => !message.includes('audio is')).map(({ line }) => line)).toEqual([6])
})

test('a log that is cut keeps the samples before the cut, and says so', async () => {
  const temp = await tempFolder()
  const text = await readFile(join(folder, 'inspect-json/streets.json'), 'utf8')
  await writeFile(join(temp, 'cut.json'), text.slice(0, text.indexOf('"q003"')))
  const { report, traces } = await storeOf(join(temp, 'cut.json'))
  expect(traces).toHaveLength(3)
  expect(report.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/the file is cut/)])
})

test('a zip that is cut is an issue', async () => {
  const temp = await tempFolder()
  const bytes = await readFile(join(folder, 'inspect-eval/streets.eval'))
  await writeFile(join(temp, 'cut.eval'), bytes.subarray(0, bytes.length / 2))
  const { report } = await storeOf(join(temp, 'cut.eval'))
  expect(report.issues.map(({ line, message }) => [line, message])).toEqual([[1, expect.stringMatching(/a whole zip/)]])
  expect(report.files.map(({ rows, leftOut }) => [rows, leftOut])).toEqual([[0, 0]])
})

test('a log whose name says something else is recognised all the same', async () => {
  const temp = await tempFolder()
  await copyFile(join(folder, 'inspect-eval/streets.eval'), join(temp, 'log.jsonl'))
  const { report } = await storeOf(join(temp, 'log.jsonl'))
  expect(report.files[0]?.format).toBe('inspect-eval')
})
