import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { apiLineResult } from '@/lib/export/api-schema'
import { ingestBatch } from '@/lib/ingest/ingest-batch'
import type { Store } from '@/lib/store/open-store'
import { tempStore } from '@/tests/temp-home'

const definitions = [
  { dataset: { key: 'd' } },
  { clip: { key: 'q', gold: 'Isländische Straße' }, dataset: 'd' },
  { run: { key: 'r', model: 'm', dataset: 'd' } },
]
const trace = { run: 'r', clip: 'q', output: 'x' }
const ranking = { run: 'r', clip: 'q', retrieval: 'dense', depth: 10, rank: 3 }

async function send(store: Store, lines: readonly unknown[], end = '') {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + end
  const results = await ingestBatch(store, new TextEncoder().encode(text))
  return results.split('\n').flatMap((line) => (line === '' ? [] : [apiLineResult.parse(JSON.parse(line))]))
}

const statuses = (results: Awaited<ReturnType<typeof send>>) => results.map(({ status }) => status)

test('each line is answered in its place with its kind, key and status, also one that waited for what came after it', async () => {
  const results = await send(await tempStore(), [{ ranking }, trace, ...definitions])
  const key = results[1]?.key ?? ''
  expect(key).toMatch(/^[0-9a-z]{12}$/)
  expect(results.map(({ message: _none, ...result }) => result)).toEqual([
    { line: 1, kind: 'ranking', key, status: 'new' },
    { line: 2, kind: 'trace', key, status: 'new' },
    { line: 3, kind: 'dataset', key: 'd', status: 'new' },
    { line: 4, kind: 'clip', key: 'q', status: 'new' },
    { line: 5, kind: 'run', key: 'r', status: 'new' },
  ])
})

test('the same lines again are unchanged, and more of a trace updates it', async () => {
  const store = await tempStore()
  await send(store, [...definitions, trace])
  expect(statuses(await send(store, [...definitions, trace]))).toEqual(Array(4).fill('unchanged'))
  expect(statuses(await send(store, [{ ...trace, latencyMs: 5 }, { ranking }]))).toEqual(['updated', 'new'])
})

test('another output is a conflict, and so is another rank in a line whose trace is stored', async () => {
  const store = await tempStore()
  const results = await send(store, [
    ...definitions,
    trace,
    { ...trace, output: 'y' },
    { ranking },
    { ranking: { ...ranking, rank: 4 } },
  ])
  expect(statuses(results).slice(3)).toEqual(['new', 'conflict', 'new', 'conflict'])
  expect(results[4]?.message).toContain('another output of this trace stands earlier in this import')
  expect(results[6]?.message).toContain('rank 4 under dense')
})

test('lines that cannot be read or refer to nothing are invalid with what was expected, and the good ones among them are stored', async () => {
  const results = await send(await tempStore(), [
    'no json',
    ...definitions,
    '[1]',
    { run: 'other', clip: 'q', output: 'x' },
    { run: { model: 'm', dataset: 'd' } },
    trace,
  ])
  expect(statuses(results)).toEqual(['invalid', 'new', 'new', 'new', 'invalid', 'invalid', 'invalid', 'new'])
  expect(results[0]).toMatchObject({
    kind: null,
    key: null,
    message: expect.stringContaining('one JSON object a line'),
  })
  expect(results[5]?.message).toContain('expected a line {"run": {"key": "other"')
  expect(results[6]?.message).toBe('run.key: expected 1 to 300 characters')
})

test('a line that holds run and clip beside its trace is about the trace, and no trace where that is not stored', async () => {
  const store = await tempStore()
  await send(store, [definitions[0]])
  const run = { key: 'r', model: 'm', dataset: 'd' }
  expect(await send(store, [{ run, clip: { key: 'q' } }])).toMatchObject([{ kind: 'trace', status: 'invalid' }])
  expect(await send(store, [{ ...trace, run, clip: { key: 'q' } }])).toMatchObject([{ kind: 'trace', status: 'new' }])
  expect(await send(store, [{ ...trace, run: { ...run, expected: 9 } }])).toMatchObject([{ status: 'updated' }])
  expect(await send(store, [{ ...trace, run: { ...run, model: 'n' } }])).toMatchObject([{ status: 'conflict' }])
})

test('a blank line is answered too, and a newline at the end begins no other', async () => {
  const store = await tempStore()
  expect(statuses(await send(store, ['', { dataset: { key: 'd' } }, '  '], '\n'))).toEqual(['blank', 'new', 'blank'])
  expect(await send(store, [])).toEqual([])
  expect(statuses(await send(store, [' \r'], '\n'))).toEqual(['blank'])
})

test('audio that no batch can bring is said to be missing, and its clip is stored', async () => {
  const store = await tempStore()
  await send(store, definitions)
  const [result] = await send(store, [{ clip: { key: 'p', audio: 'mondegreen.db' }, dataset: 'd' }])
  expect(result).toMatchObject({ status: 'new', message: expect.stringContaining('audio is missing') })
})

test('the audio of a clip may stand in its line, is stored once, and stays where others name it', async () => {
  const store = await tempStore()
  const bytes = await readFile('prisma/demo/audio/q002.ogg')
  const clip = { key: 'q', gold: 'Zeil', audio: `data:audio/ogg;codecs=vorbis;base64,${bytes.toString('base64')}` }
  const [dataset] = definitions
  const sound = { ...trace, run: { key: 's', model: 'm', dataset: 'd' }, clip: { ...clip, key: 'p' } }
  expect(statuses(await send(store, [{ clip, dataset: 'd' }, dataset, sound]))).toEqual(['new', 'new', 'new'])
  expect(statuses(await send(store, [{ clip, dataset: 'd' }]))).toEqual(['unchanged'])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const select = { audioName: true, audioState: true, audioSha256: true }
  const stored = () => store.read.clip.findMany({ select, orderBy: { key: 'asc' } })
  const ok = (audioName: string) => ({ audioName, audioState: 'ok', audioSha256: sha256 })
  expect(await stored()).toEqual([ok('p.ogg'), ok('q.ogg')])
  // as an export without audio names it
  expect(statuses(await send(store, [{ clip: { ...clip, audio: 'q.ogg' }, dataset: 'd' }]))).toEqual(['unchanged'])
  expect(await stored()).toEqual([ok('p.ogg'), ok('q.ogg')])
  const [row] = await store.read.clip.findMany({ where: { key: 'q' } })
  expect(JSON.stringify(row)).not.toContain('base64')
})

test('audio in a line that is no audio is said to be unreadable, and other data than base64 of audio is refused', async () => {
  const store = await tempStore()
  const withAudio = (audio: string) => ({ clip: { key: 'q', audio }, dataset: 'd' })
  const results = await send(store, [
    ...definitions,
    withAudio('data:audio/wav;base64,AAAA'),
    withAudio('data:text/plain,audio'),
  ])
  expect(results[3]).toMatchObject({ status: 'updated', message: expect.stringContaining('audio is unreadable') })
  expect(results[4]).toMatchObject({
    ...{ status: 'invalid', kind: null },
    message: expect.stringContaining('expected a path, or data:audio/<format>;base64,<bytes>'),
  })
})
