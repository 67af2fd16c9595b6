import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nativeLine } from '@/lib/export/native-lines'
import { loadDemoIfEmpty } from '@/lib/ingest/demo'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { editRun } from '@/lib/store/commands/edit-run'
import { showSearch } from '@/lib/store/commands/write-rankings'
import type { Store } from '@/lib/store/open-store'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { oneRecord } from '@/lib/store/queries/trace-record'
import { readLeaderboard } from '@/lib/url/leaderboard-query'
import { importLines, tempFolder, tempStore } from '@/tests/temp-home'
import { exported, saidBy, unpack } from './exported'

// the demo is imported three times, with its audio
vi.setConfig({ testTimeout: 180_000 })

const prompt = [{ role: 'user', content: 'Write TRANSCRIPTION: and what was said' }]
const search = (retrieval: string, indexVersion: string, depth = 100) => ({ retrieval, indexVersion, depth })
const lines = (text: Buffer): Record<string, Record<string, unknown>>[] =>
  text
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const odd = [
  {
    dataset: {
      key: 'Straßen / 100 %',
      name: 'Odd',
      origin: 'synthetic',
      note: 'a note',
      catalogue: { name: 'lists/streets.txt', entities: ['Zeil', 'Ährenweg', 'Am Ring'] },
      owner: 'nobody',
    },
  },
  { dataset: { key: 'plain' } },
  {
    clip: {
      key: 'q/1?',
      reference: 'Fahr zum Ährenweg',
      gold: ['Ährenweg', 'Aehrenweg'],
      language: 'de',
      goldStartSec: 0.25,
      goldEndSec: 1.5,
      audio: 'gone/q1.wav',
      tags: { split: 'test', loud: true },
      speaker: { age: 41 },
    },
    dataset: 'Straßen / 100 %',
  },
  { clip: { key: 'absent', gold: 'Nirgendsweg' }, dataset: 'Straßen / 100 %' },
  { clip: { key: 'no gold', gold: null }, dataset: 'Straßen / 100 %' },
  { clip: { key: 'never tried', gold: 'Zeil' }, dataset: 'Straßen / 100 %' },
  {
    run: {
      key: 'ü run',
      name: 'A run',
      model: 'm',
      dataset: 'Straßen / 100 %',
      origin: 'scripted',
      asksReasoning: true,
      prefill: '<think>\n',
      params: { temperature: 0, nested: { no: null } },
      prompt,
      expected: 9,
      startedAt: '2025-12-05T10:30:00+01:00',
      tags: { host: 'a' },
      commit: 'abc',
    },
  },
  {
    run: 'ü run',
    clip: 'q/1?',
    output: 'I heard Ährenweg. Wait, no: the user has made a typo.\u2028\0</think>\nTRANSCRIPTION: Fahr zum Öhrenweg',
    finishReason: 'stop',
    latencyMs: 12.5,
    usage: { promptTokens: 3, completionTokens: 900, cached: 2 },
    words: [{ word: 'Fahr', logprob: -0.1 }],
    meta: { id: '12345678901234567', text: '"quoted": 12345678901234567890, \\ "', list: [1e20, -1e300] },
    rankings: [
      { ...search('dense', 'v2'), rank: 4, top: [{ entity: 'Zeil', score: 0.5, id: 7 }], seconds: 0.2 },
      { ...search('dense', 'v1'), rank: null },
    ],
    candidateRanks: [
      { ...search('dense', 'v1'), text: 'Ährenweg', rank: 1 },
      { ...search('dense', 'v2'), text: 'Öhrenweg', rank: null },
    ],
  },
  { run: 'ü run', clip: 'q/1?', attempt: 3, error: { code: 503, message: 'overloaded' } },
  { run: 'ü run', clip: 'absent', output: null, finishReason: 'length', reasoning: null },
  { run: 'ü run', clip: 'no gold', output: '', reasoning: 'A field of its own.\r\n\r\nEnd', transcription: ' Zeil ' },
  // as text, since numbers that are written with an exponent are not written so again
  '{"run": "ü run", "clip": "absent", "attempt": 2, "output": "x", "meta": {"id": 12345678901234567, "big": 1e20, "list": [-1234567890123456789e3, 1e300, "1e20 100000000000000000000"]}}',
  { run: 'ü run', clip: 'absent', attempt: 1, transcription: 'Nirgendsweg', prompt: [{ role: 'user', content: 'x' }] },
  {
    reported: { dataset: 'plain', model: 'm', retrieval: 'dense', k: 1, recall: 0.1, n: 3, source: 'a paper', by: 'x' },
  },
]

test('the demo, exported and imported into an empty home, gives the same keys, findings and numbers', async () => {
  const [first, second] = [await tempStore(), await tempStore()]
  await loadDemoIfEmpty(first)
  const text = await exported(first, 'jsonl')
  const report = await importLines(second, [text.toString()])
  // the audio is named, but lies elsewhere
  expect(report.issues.filter(({ message }) => !message.includes('audio is missing'))).toEqual([])
  const [before, after] = [await saidBy(first), await saidBy(second)]
  expect(after).toEqual(before)
  expect(before.findings?.length).toBeGreaterThan(100)
  const board = async (store: Store) =>
    JSON.stringify(await leaderboard(store, readLeaderboard(new URLSearchParams())), (name, value) =>
      name === 'importedAt' ? null : value,
    )
  expect(await board(second)).toBe(await board(first))
  expect((await exported(second, 'jsonl')).equals(text)).toBe(true)

  const again = await importLines(first, [text.toString()])
  expect(again.issues).toEqual([])
  for (const { new: fresh, updated, conflicts } of Object.values(again.tallies))
    expect([fresh, updated, conflicts]).toEqual([0, 0, 0])

  // an archive carries catalogue and audio, too
  const [third, folder] = [await tempStore(), await tempFolder()]
  const names = await unpack(await exported(first, 'zip'), folder)
  expect(names).toEqual(expect.arrayContaining(['README.md', 'catalogue.txt', 'records.jsonl', 'audio/q002.ogg']))
  const unpacked = await ingest(third, [await openSource(join(folder, 'records.jsonl'), () => {})])
  expect(unpacked.issues).toEqual([])
  expect(await saidBy(third)).toEqual(before)
  const audio = (store: Store) =>
    store.read.clip.findMany({ select: { key: true, audioState: true, audioSha256: true }, orderBy: { key: 'asc' } })
  expect(await audio(third)).toEqual(await audio(first))
})

test('odd records come back as they are: attempts, errors, fields, several golds, tags, catalogues and what shows', async () => {
  const [first, second] = [await tempStore(), await tempStore()]
  const report = await importLines(first, odd)
  expect(report.issues.map(({ message }) => message)).toEqual([expect.stringContaining('audio is missing')])
  const run = await first.read.run.findUniqueOrThrow({ where: { key: 'ü run' } })
  // a person has chosen the earlier search, and another name
  expect(await showSearch(first, { runId: run.id, ...search('dense', 'v2') })).toBe(true)
  await editRun(first, 'ü run', { editedName: 'Renamed', notes: null })
  const text = await exported(first, 'jsonl')
  await importLines(second, [text.toString()])
  const [before, after] = [await saidBy(first), await saidBy(second)]
  expect(after).toEqual(before)
  expect(before.traces).toHaveLength(6)
  expect(before.searches).toMatchObject([
    { indexVersion: 'v1', shown: false },
    { indexVersion: 'v2', shown: true },
  ])
  expect(before.clips?.map(({ goldState }) => goldState)).toEqual(['known', 'absent', 'unknown', 'known'])
  // what is compared is there
  expect(before.catalogue).toHaveLength(3)
  expect(before.candidateRanks).toMatchObject([
    { text: 'Ährenweg', rank: 1 },
    { text: 'Öhrenweg', rank: -1 },
  ])
  expect(before.rankings).toMatchObject([{ metaJson: '{}' }, { metaJson: '{"seconds":0.2}' }])
  expect(before.runs).toMatchObject([{ name: 'Renamed', tags: '{"host":"a"}', metaJson: '{"commit":"abc"}' }])
  expect(before.clips?.[0]).toMatchObject({
    tags: '{"loud":"true","split":"test"}',
    metaJson: '{"speaker":{"age":41}}',
  })
})

test('the record of one trace is the line that an export has of it', async () => {
  const store = await tempStore()
  await importLines(store, odd)
  const traces = lines(await exported(store, 'jsonl')).filter(({ clip, run }) => clip && run)
  const keys = await store.read.trace.findMany({ select: { key: true }, orderBy: { id: 'asc' } })
  const records = await Promise.all(keys.map(async ({ key }) => JSON.parse(nativeLine(await oneRecord(store, key, 0)))))
  expect(records).toEqual(traces)
  expect(traces.filter(({ candidateRanks }) => candidateRanks)).toHaveLength(1)
  expect(await oneRecord(store, keys[0]?.key ?? '', 1)).toBeNull()
})

test('of a trace that was replaced the newest revision is given out', async () => {
  const store = await tempStore()
  const base = [
    { dataset: { key: 'd' } },
    { clip: { key: 'c' }, dataset: 'd' },
    { run: { key: 'r', model: 'm', dataset: 'd' } },
  ]
  await importLines(store, [...base, { run: 'r', clip: 'c', output: 'old' }])
  await importLines(store, [{ run: 'r', clip: 'c', output: 'new' }], { replace: true })
  const traces = lines(await exported(store, 'jsonl')).filter(({ clip, run }) => clip && run)
  expect(traces).toEqual([{ run: 'r', clip: 'c', attempt: 0, output: 'new' }])
  const { key } = await store.read.trace.findFirstOrThrow({ select: { key: true } })
  const outputs = [0, 1, null].map(async (revision) => (await oneRecord(store, key, revision))?.output)
  expect(await Promise.all(outputs)).toEqual(['old', 'new', 'new'])
})

test('where traces are chosen, their runs and clips alone come along, since the others are not missing', async () => {
  const store = await tempStore()
  await importLines(store, odd)
  const kinds = async (query: string) => {
    const records = lines(await exported(store, 'jsonl', query))
    const keys = (name: string) =>
      records.flatMap((one) => (name in one && !('run' in one && 'clip' in one) ? [one[name]?.key] : []))
    const traces = records.filter((one) => 'run' in one && 'clip' in one)
    return { datasets: keys('dataset').filter(Boolean), clips: keys('clip'), runs: keys('run'), traces: traces.length }
  }
  const [odds, run] = ['Straßen / 100 %', 'ü run']
  const clips = ['q/1?', 'absent', 'no gold', 'never tried']
  expect(await kinds('')).toEqual({ datasets: [odds, 'plain'], clips, runs: [run], traces: 6 })
  expect(await kinds('model=m')).toEqual({ datasets: [odds], clips, runs: [run], traces: 6 })
  expect(await kinds('dataset=plain')).toEqual({ datasets: ['plain'], clips: [], runs: [], traces: 0 })
  expect(await kinds('clip=absent')).toEqual({ datasets: [odds], clips: ['absent'], runs: [run], traces: 3 })
  // as each filter that looks at traces does
  for (const query of ['failure=error', 'chars=100000-', 'judged=user-typo:failed', 'clipping=none'])
    expect([query, (await kinds(query)).clips.length]).not.toEqual([query, clips.length])
  expect(await kinds('q=typo')).toEqual({ datasets: [odds], clips: ['q/1?'], runs: [run], traces: 1 })
})
