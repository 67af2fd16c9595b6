import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { columnNames } from '@/lib/import/columns'
import { importers } from '@/lib/import/registry'
import { readChoices } from '@/lib/ingest/choices'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import type { IngestOptions } from '@/lib/ingest/session'
import type { Store } from '@/lib/store/open-store'
import { tempFolder, tempStore } from '@/tests/temp-home'

/** Imports files given by name and text, in that order. */
async function importFiles(store: Store, files: Readonly<Record<string, string>>, options: IngestOptions = {}) {
  const folder = await tempFolder()
  const sources = []
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text)
    sources.push(await openSource(join(folder, name), () => {}))
  }
  return ingest(store, sources, options)
}

test('a TREC run is ranked by its qrels, whichever file comes first', async () => {
  const store = await tempStore()
  const report = await importFiles(store, {
    'dense.trec': 'q1 Q0 Torgasse 0 0.9 dense\nq1 Q0 Torstraße 1 0.8 dense\nq2 Q0 Torgasse 0 0.9 dense\n',
    'qrels.txt': 'q1 0 Torstraße 1\nq2 0 Torstraße 1\n',
    'my-run.csv': 'clip,gold,output,model\nq1,Torstraße,x,m\nq2,Torstraße,y,m\n',
  })
  expect(report.issues).toEqual([])
  const ranks = await store.read.ranking.findMany({ include: { set: true }, orderBy: { traceId: 'asc' } })
  expect(ranks.map(({ rank, depth, set }) => [rank, depth, set.retrieval])).toEqual([
    [2, 2, 'dense'],
    [-1, 2, 'dense'],
  ])
})

test('a TREC list that begins at 1 in a file whose ranks begin at 0 is two readings, and left out', async () => {
  const store = await tempStore()
  const report = await importFiles(store, {
    'dense.trec': 'q1 Q0 Torgasse 0 0.9 dense\nq2 Q0 Torstraße 1 0.9 dense\n',
    'qrels.txt': 'q1 0 Torgasse 1\nq2 0 Torstraße 1\n',
    'my-run.csv': 'clip,gold,output,model\nq1,Torgasse,x,m\nq2,Torstraße,y,m\n',
  })
  expect(report.issues).toEqual([
    { file: 'dense.trec', line: 2, message: expect.stringMatching(/expected ranks from 0.*got 1 first/) },
  ])
  expect((await store.read.ranking.findMany()).map(({ rank }) => rank)).toEqual([1])
})

test('rankings that may be of two runs are left out, and --run decides', async () => {
  const store = await tempStore()
  const files = {
    'table.csv': 'clip,run,gold,output,model\nq1,a,Torstraße,x,m\nq1,b,Torstraße,y,m\n',
    'ranks.jsonl': '{"clip":"q1","retrieval":"dense","depth":10,"rank":1}',
  }
  const report = await importFiles(store, files)
  expect(report.issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/run "a" or of run "b"; --run KEY decides/),
  ])
  const { 'ranks.jsonl': ranks } = files
  expect((await importFiles(store, { 'ranks.jsonl': ranks }, { runKey: 'b' })).tallies.rankings.new).toBe(1)
})

test('columns are named by --map; where they are not known the issue shows them and what to write', async () => {
  const store = await tempStore()
  const table = { 'table.csv': 'nr,what,said\n1,Torstraße,x\n' }
  const asked = await importFiles(store, table, { dataset: 'd', model: 'm' })
  expect(asked.issues[0]?.message).toMatch(/"nr", "what", "said".*--map clip=nr,output=what,gold=said/)
  const fields = { keys: {}, columns: { clip: 'nr', gold: 'what', output: 'said' } }
  expect((await importFiles(store, table, { fields, model: 'm' })).tallies.traces.new).toBe(1)
})

test('the name of a column in --map may hold a comma or an equals sign', () => {
  expect(readChoices({ map: ['clip=id, output=said, in full,gold=a=b'] })).toMatchObject({
    fields: { columns: { clip: 'id', output: 'said, in full', gold: 'a=b' } },
  })
  expect(readChoices({ map: ['clip=id,utterance=said'] })).toEqual({
    problem: expect.stringMatching(/OURS is one of clip, run.*got "utterance=said"/),
  })
})

test('a column that two names fit is two readings', async () => {
  const report = await importFiles(await tempStore(), { 'table.csv': 'id,gold,response,prediction\nq,x,y,z\n' })
  expect(report.issues[0]?.message).toMatch(/output may be in "response" or in "prediction": --map output=COLUMN/)
})

test('a column of --map that no file has is an error, before anything is stored, and names those that are there', async () => {
  const store = await tempStore()
  const files = {
    'table.csv': 'id,gold\nq1,Torstraße\n',
    'out.jsonl': `${JSON.stringify({ id: 'q1', responses: 'x' })}\n${JSON.stringify({ id: 'q2', fault: 'y' })}`,
  }
  const told = async (columns: Readonly<Record<string, string>>) => {
    const report = await importFiles(store, files, { model: 'm', fields: { keys: {}, columns } })
    return report.issues.map(({ message }) => message)
  }
  expect(await told({ output: 'response' })).toEqual([
    expect.stringMatching(/no file has a column "response".*are, nearest first: "responses", "[^r]/),
  ])
  expect(await store.read.clip.count()).toBe(0)
  expect(await told({ output: 'responses', error: 'fault' })).toEqual([expect.stringMatching(/clip "q2" is not in/)])
})

test('a field of --key that no file has is an error, before anything is stored, and names those that are there', async () => {
  const store = await tempStore()
  const answered = { status_code: 200, body: { model: 'm', choices: [{ index: 0, message: { content: 'x' } }] } }
  const files = {
    'clips.jsonl': JSON.stringify({ utt: 'q1', audio_filepath: 'a.wav', text: 'y' }),
    'out.jsonl': JSON.stringify({ custom_id: 'q1', response: answered, error: null }),
    'ranks.csv': 'utt,rank,depth,retrieval\nq1,1,10,dense\n',
  }
  const told = async (clip: readonly string[]) => {
    const report = await importFiles(store, files, { fields: { keys: { clip }, columns: {} } })
    return report.issues.map(({ message }) => message)
  }
  expect(await told(['utt', 'custom'])).toEqual([
    expect.stringMatching(/--key custom=clip: no file has a field "custom".*are, nearest first: "custom_id", "/),
  ])
  expect(await store.read.clip.count()).toBe(0)
  expect(await told(['custom_id', 'utt'])).toEqual([expect.stringMatching(/audio is missing/)])
  expect(await store.read.ranking.count()).toBe(1)
})

test('an answer in text beside custom_id is a flat row, not a failed answer of a batch', async () => {
  const store = await tempStore()
  const files = {
    'clips.jsonl': JSON.stringify({ custom_id: 'q1', gold: 'Torstraße' }),
    'out.jsonl': JSON.stringify({ custom_id: 'q1', response: '<think>a</think>b' }),
  }
  const report = await importFiles(store, files, { model: 'm' })
  expect(report.files.map(({ format }) => format)).toEqual(['jsonl', 'jsonl'])
  expect((await store.read.trace.findMany()).map(({ answer }) => answer)).toEqual(['b'])
  const read = await importFiles(store, files, { model: 'm', formats: { 'out.jsonl': 'openai-batch' } })
  expect(read.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/response: expected an object/)])
})

test('--map where all formats fix their fields is an error, too', async () => {
  const line = { custom_id: 'q1', response: null, error: { message: 'gone' } }
  const options = { dataset: 'd', fields: { keys: {}, columns: { output: 'text' } } }
  const report = await importFiles(await tempStore(), { 'a.jsonl': JSON.stringify(line) }, options)
  expect(report.issues[0]?.message).toMatch(/--map output=text.*fields of these formats are fixed/)
})

test('a table of recall is reported for the dataset that is named, on the n that is named', async () => {
  const store = await tempStore()
  const table = {
    'post.md': '| retrieval_model | k | a | **b** |\n|---|---|---|---|\n| dense | 1 | 0.5 | **0.42** |\n',
  }
  const unasked = await importFiles(store, table, { dataset: 'post' })
  expect(unasked.issues[0]?.message).toMatch(/--n COUNT/)
  await importFiles(store, table, { dataset: 'post', n: 50 })
  const figures = await store.read.reported.findMany({ orderBy: { model: 'asc' } })
  expect(figures.map(({ model, k, recall, n }) => [model, k, recall, n])).toEqual([
    ['a', 1, 0.5, 50],
    ['b', 1, 0.42, 50],
  ])
})

test('--format reads a file as what it was not recognised as', async () => {
  const store = await tempStore()
  const lines = { 'odd.jsonl': '{"retrieval":"dense","rank":2,"clip":"q1","gold":"x","output":"y","model":"m"}' }
  const read = await importFiles(store, lines)
  expect(read.files[0]?.format).toBe('jsonl')
  const other = await importFiles(store, lines, { formats: { 'odd.jsonl': 'rankings' } })
  expect(other.files[0]?.format).toBe('rankings')
})

test('docs/formats.md names every format, and every column that is known', async () => {
  const { readFile } = await import('node:fs/promises')
  const doc = await readFile('docs/formats.md', 'utf8')
  for (const { id } of importers) expect(doc).toContain(`| \`${id}\` |`)
  for (const name of Object.values(columnNames).flat()) expect(doc).toContain(`\`${name}\``)
})

test('predictions on MMAR are joined to its questions by id', async () => {
  const store = await tempStore()
  const folder = 'tests/fixtures/import'
  const files = ['mmar-predictions/predictions.jsonl', 'mmar-meta/meta.json']
  const sources = await Promise.all(files.map((file) => openSource(join(folder, file), () => {})))
  const report = await ingest(store, sources, { model: 'qwen3-omni', runKey: 'v9' })
  expect(report.issues.map(({ file, line }) => [file, line])).toEqual([
    ['meta.json', 3],
    ['meta.json', 1],
    ['meta.json', 2],
    ['predictions.jsonl', 4],
    ['predictions.jsonl', 3],
  ])
  const traces = await store.read.trace.findMany({
    orderBy: { id: 'asc' },
    include: { clip: { include: { golds: true } } },
  })
  expect(traces.map((trace) => [trace.thinkState, trace.answer, trace.clip.golds[0]?.text])).toEqual([
    ['closed', '2', '2'],
    ['unknown', 'A dog', 'A dog'],
  ])
  expect(await store.read.dataset.findFirst()).toMatchObject({ key: 'meta', task: 'question answering' })
})

test('a doc under several filters is one trace, and a harness that cut the reasoning off is told', async () => {
  const store = await tempStore()
  const file = 'tests/fixtures/import/lm-eval/samples_streets_2025-11-24T10-00-00.000000.jsonl'
  const report = await ingest(store, [await openSource(file, () => {})], { model: 'm' })
  expect(report.issues.map(({ line, message }) => [line, message])).toEqual([
    [5, expect.stringMatching(/log-likelihoods/)],
  ])
  const traces = await store.read.trace.findMany({
    orderBy: [{ clipKey: 'asc' }, { attempt: 'asc' }],
    include: { text: true },
  })
  expect(traces.map((trace) => [trace.clipKey, trace.attempt, trace.thinkState, trace.answer])).toEqual([
    ['0', 0, 'unknown', 'Torgasse'],
    ['0', 1, 'unknown', 'Torstraße'],
    ['1', 0, 'stripped', 'Mauerstraße'],
    ['2', 0, 'closed', 'Ring'],
  ])
  expect(JSON.parse(traces[0]?.text?.metaJson ?? '')).toMatchObject({
    'filter none': { exact_match: 0 },
    'filter majority': { exact_match: 1 },
  })
  expect(await store.read.dataset.findFirst()).toMatchObject({ key: 'streets' })
})
