import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import type { IngestOptions } from '@/lib/ingest/session'
import { tempFolder, tempStore } from '@/tests/temp-home'

const date = '2025-11-24T10-00-00.000000'
const samples = `tests/fixtures/import/lm-eval/samples_streets_${date}.jsonl`
const results = `tests/fixtures/import/lm-eval-results/results_${date}.json`

async function imported(files: readonly string[], options: IngestOptions = {}) {
  const store = await tempStore()
  const sources = []
  for (const file of files) sources.push(await openSource(file, () => {}))
  const report = await ingest(store, sources, options)
  return { store, report, messages: report.issues.map(({ file, message }) => `${file}: ${message}`) }
}

/** A file of results like the fixture, changed, in a folder of its own. */
async function otherResults(name: string, change: (text: string) => string = (text) => text) {
  const file = join(await tempFolder(), name)
  await writeFile(file, change(await readFile(results, 'utf8')))
  return file
}

test('samples are of the run that the results beside them tell of, whichever file comes first', async () => {
  const { store, messages } = await imported([samples, results])
  expect(messages).toEqual([expect.stringMatching(/samples_streets.*log-likelihoods/)])
  expect(await store.read.run.findFirst()).toMatchObject({
    key: `samples_streets_${date}`,
    name: 'stepfun-ai/Step-Audio-R1, streets',
    model: 'stepfun-ai/Step-Audio-R1',
    asksReasoning: true,
    expected: 8,
    startedAt: new Date('2025-11-24T10:00:00.500Z'),
  })
  const { paramsJson, metaJson } = await store.read.run.findFirstOrThrow()
  expect(JSON.parse(paramsJson)).toEqual({ until: ['\n\n'], max_gen_toks: 256, temperature: 0.7 })
  expect(JSON.parse(metaJson)).toMatchObject({
    'n-shot': 0,
    results: { 'exact_match,none': 0.25 },
    lm_eval_version: '0.4.9.1',
  })
})

test('where the results name a think_end_token, an answer without one has lost its reasoning', async () => {
  const states = async (files: readonly string[], options: IngestOptions = {}) =>
    (await (await imported(files, options)).store.read.trace.findMany({ orderBy: { id: 'asc' } })).map(
      ({ clipKey, attempt, thinkState }) => `${clipKey}.${attempt} ${thinkState}`,
    )
  const told = ['1.0 stripped', '2.0 closed']
  expect(await states([results, samples])).toEqual(['0.0 stripped', '0.1 stripped', ...told])
  expect(await states([samples], { model: 'm' })).toEqual(['0.0 unknown', '0.1 unknown', ...told])
  const kept = await otherResults(`results_${date}.json`, (text) => text.replace('=</think>', '=</Think>'))
  const raw = join(await tempFolder(), `samples_streets_${date}.jsonl`)
  await writeFile(raw, JSON.stringify({ doc_id: 0, target: 'x', resps: [['hm</Think>x']], filtered_resps: ['x'] }))
  expect(await states([kept, raw])).not.toContain('0.0 stripped')
})

test('lmms-eval names its files the other way round', async () => {
  const folder = await tempFolder()
  await copyFile(samples, join(folder, '20260203_101500_samples_streets.jsonl'))
  await copyFile(results, join(folder, '20260203_101500_results.json'))
  const files = ['20260203_101500_samples_streets.jsonl', '20260203_101500_results.json']
  const { store } = await imported(files.map((file) => join(folder, file)))
  expect(await store.read.run.findFirst({ include: { dataset: true } })).toMatchObject({
    model: 'stepfun-ai/Step-Audio-R1',
    dataset: { key: 'streets' },
  })
})

test('results of another time are not those of the samples, and are said to be without any', async () => {
  const other = await otherResults('results_2025-12-01T08-00-00.000000.json')
  const { store, messages } = await imported([samples, other])
  expect(messages).toEqual([
    expect.stringMatching(/^samples_streets.*--model NAME does, and so does the file of results/),
    expect.stringMatching(/^results_2025-12-01.*expected the samples of "streets"/),
  ])
  expect(await store.read.run.count()).toBe(0)
})

test('two files of results that the samples may be of are two readings: both are shown', async () => {
  const { store, messages } = await imported([samples, await otherResults('a.json'), await otherResults('b.json')])
  expect(messages).toEqual([expect.stringMatching(/of the eval of "a.json" or of "b.json"/)])
  expect(await store.read.trace.count()).toBe(0)
})

test('a model that a person names counts before that of the results', async () => {
  const { store } = await imported([samples, results], { model: 'step-audio-r1' })
  expect(await store.read.run.findFirst()).toMatchObject({ model: 'step-audio-r1', expected: 8 })
})

test('results that are cut are an issue', async () => {
  const cut = await otherResults(`results_${date}.json`, (text) => text.slice(0, 900))
  const { messages } = await imported([cut, samples], { model: 'm' })
  expect(messages).toContainEqual(expect.stringMatching(/^results_.*the file is cut/))
})
