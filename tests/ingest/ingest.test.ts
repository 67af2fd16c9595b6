import { describe, expect, test } from 'vitest'
import { traceKey } from '@/lib/ingest/trace-key'
import { importLines, tempStore } from '@/tests/temp-home'

const dataset = { dataset: { key: 'd', name: 'Streets' } }
const clip = { clip: { key: 'q1', reference: 'Navigate to Münchener Straße', gold: 'Münchener Straße' }, dataset: 'd' }
const run = { run: { key: 'r', model: 'm', dataset: 'd', asksReasoning: true } }
const output = '<think>It sounds like Munich.</think>\nTRANSCRIPTION: Navigate to Münchener Straße'
const ranking = { retrieval: 'dense-v1', indexVersion: 'i1', depth: 100, rank: 3, top: [{ entity: 'x', score: 0.5 }] }
const trace = { run: 'r', clip: 'q1', output, rankings: [ranking] }
const all = [dataset, clip, run, trace]
const key = traceKey({ run: 'r', clip: 'q1', attempt: 0 })

describe('the same file again', () => {
  test('changes nothing, and says so', async () => {
    const store = await tempStore()
    const first = await importLines(store, all)
    const before = await store.read.trace.findMany({ include: { text: true, rankings: true } })
    const second = await importLines(store, all)
    expect(first.tallies.traces).toEqual({ new: 1, updated: 0, unchanged: 0, conflicts: 0 })
    for (const kind of ['datasets', 'clips', 'runs', 'traces'] as const)
      expect(second.tallies[kind]).toEqual({ new: 0, updated: 0, unchanged: 1, conflicts: 0 })
    expect(await store.read.trace.findMany({ include: { text: true, rankings: true } })).toEqual(before)
  })

  test('is unchanged also after another file has added facts', async () => {
    const store = await tempStore()
    await importLines(store, all)
    await importLines(store, [{ run: 'r', clip: 'q1', latencyMs: 1200, meta: { seed: 7 } }])
    const again = await importLines(store, all)
    expect(again.tallies.traces.unchanged).toBe(1)
    const stored = await store.read.trace.findUniqueOrThrow({ where: { key }, include: { text: true } })
    expect([stored.latencyMs, stored.text?.output, stored.text?.metaJson]).toEqual([1200, output, '{"seed":7}'])
  })
})

test('lines may stand in any order', async () => {
  const store = await tempStore()
  const report = await importLines(store, [...all].reverse())
  expect(report.issues).toEqual([])
  expect(report.tallies.traces.new).toBe(1)
  expect(await store.read.staged.count()).toBe(0)
})

test('more lines than a batch holds may wait for a definition at the end of the file', async () => {
  const store = await tempStore()
  const traces = Array.from({ length: 1201 }, (_, attempt) => ({ run: 'r', clip: 'q1', attempt, output }))
  const report = await importLines(store, [...traces, dataset, clip, run])
  expect(report.issueCount).toBe(0)
  expect(report.tallies.traces.new).toBe(1201)
})

describe('a bad line', () => {
  test('is reported with file, line and what was expected, and all good lines are stored', async () => {
    const store = await tempStore()
    const bad = ['{"run": "r", ', { run: 'r', clip: 'q1', attempt: -1 }, { nonsense: 1 }, '[1]', { run: 'r', clip: 7 }]
    const report = await importLines(store, [dataset, clip, run, ...bad, trace], { name: 'mixed.jsonl' })
    expect(report.issues.map(({ file, line }) => `${file}:${line}`)).toEqual(
      [4, 5, 6, 7, 8].map((n) => `mixed.jsonl:${n}`),
    )
    for (const { message } of report.issues) expect(message).toMatch(/expected|Too small/)
    expect(report.tallies.traces.new).toBe(1)
  })

  test('that names a run or a clip that nobody defines says which line is missing', async () => {
    const store = await tempStore()
    const report = await importLines(store, [dataset, clip, run, { ...trace, run: 'x' }, { ...trace, clip: 'y' }])
    expect(report.issues.map((issue) => issue.message)).toEqual([
      expect.stringContaining('{"run": {"key": "x"'),
      expect.stringContaining('{"clip": {"key": "y"'),
    ])
  })
})

describe('another output under a stored key', () => {
  const other = { ...trace, output: 'TRANSCRIPTION: Nowhere' }

  test('is a conflict and is not stored', async () => {
    const store = await tempStore()
    await importLines(store, all)
    const report = await importLines(store, [other], { name: 'later.jsonl' })
    expect(report.tallies.traces).toMatchObject({ conflicts: 1, updated: 0 })
    expect(report.issues[0]).toMatchObject({
      file: 'later.jsonl',
      line: 1,
      message: expect.stringContaining('another output'),
    })
    expect((await store.read.traceText.findFirstOrThrow()).output).toBe(output)
  })

  test('takes the place of the stored one with --replace, which stays readable as a revision', async () => {
    const store = await tempStore()
    await importLines(store, all)
    const report = await importLines(store, [other], { replace: true })
    expect(report.tallies.traces.updated).toBe(1)
    const stored = await store.read.trace.findUniqueOrThrow({
      where: { key },
      include: { text: true, revisions: true, rankings: true },
    })
    expect([stored.revision, stored.text?.output, stored.rankings.length]).toEqual([1, other.output, 1])
    expect(JSON.parse(stored.revisions[0]?.recordJson ?? '{}').output).toBe(output)
  })
})

test('a stored error gives way to an output, and not the other way round', async () => {
  const store = await tempStore()
  await importLines(store, [dataset, clip, run, { run: 'r', clip: 'q1', error: 'timeout' }])
  expect((await store.read.trace.findFirstOrThrow()).failure).toBe('error')
  await importLines(store, [trace])
  expect((await store.read.trace.findFirstOrThrow({ include: { text: true } })).failure).toBe('')
  const report = await importLines(store, [{ run: 'r', clip: 'q1', output: null, error: 'timeout' }])
  expect(report.tallies.traces).toMatchObject({ unchanged: 1, conflicts: 0 })
  expect((await store.read.traceText.findFirstOrThrow()).output).toBe(output)
})

test('absent fields leave what is stored, null clears', async () => {
  const store = await tempStore()
  await importLines(store, [...all, { run: 'r', clip: 'q1', latencyMs: 5, finishReason: 'stop' }])
  await importLines(store, [{ run: 'r', clip: 'q1', finishReason: null }])
  const stored = await store.read.trace.findFirstOrThrow({ include: { text: true } })
  expect([stored.latencyMs, stored.text?.finishReason]).toEqual([5, null])
})

describe('rankings', () => {
  test('merge by retrieval model, index version and depth, and the newest search shows', async () => {
    const store = await tempStore()
    await importLines(store, all)
    const side = { ranking: { run: 'r', clip: 'q1', ...ranking, indexVersion: 'i2', rank: null } }
    const report = await importLines(store, [side, { ranking: { run: 'r', clip: 'q1', ...ranking } }])
    expect(report.tallies.rankings).toEqual({ new: 1, updated: 0, unchanged: 1, conflicts: 0 })
    const rows = await store.read.ranking.findMany({ orderBy: { setId: 'asc' } })
    expect(rows.map(({ rank, shownFor }) => [rank, shownFor])).toEqual([
      [3, ''],
      [-1, 'dense-v1'],
    ])
  })

  test('of a trace that is not there are reported', async () => {
    const store = await tempStore()
    const report = await importLines(store, [dataset, clip, run, { ranking: { run: 'r', clip: 'q1', ...ranking } }])
    expect(report.issues[0]?.message).toContain('expected a trace')
  })
})

describe('gold', () => {
  test('twice in one import is a conflict; in a later import the new one counts', async () => {
    const store = await tempStore()
    const other = { clip: { key: 'q1', gold: ['Andere Straße'] }, dataset: 'd' }
    const report = await importLines(store, [...all, other])
    expect(report.tallies.clips.conflicts).toBe(1)
    await importLines(store, [other])
    const stored = await store.read.clip.findFirstOrThrow({ include: { golds: true, traces: true } })
    expect(stored.golds.map((gold) => gold.text)).toEqual(['Andere Straße'])
    expect(stored.goldChangedAt).not.toBeNull()
    expect(stored.traces[0]?.goldSort).toBe('andere strasse')
  })
})

describe('a run', () => {
  test('that is stored with another model is refused with its traces, and --run names it otherwise', async () => {
    const store = await tempStore()
    await importLines(store, all)
    const lines = [{ run: { ...run.run, model: 'other' } }, trace]
    const report = await importLines(store, lines)
    expect(report.issues.map((issue) => issue.message)).toEqual([
      expect.stringContaining('--run KEY'),
      expect.stringContaining('refused'),
    ])
    const renamed = await importLines(store, lines, { runKey: 'r2' })
    expect(renamed.issues).toEqual([])
    expect(await store.read.run.count()).toBe(2)
  })

  test('without a key is named by the file', async () => {
    const store = await tempStore()
    await importLines(store, [dataset, { run: { model: 'm', dataset: 'd' } }], { name: 'night run.v2.jsonl' })
    expect((await store.read.run.findFirstOrThrow()).key).toBe('night run.v2')
  })

  test('keeps the name that a person gave it when it is imported again', async () => {
    const store = await tempStore()
    await importLines(store, all)
    await store.write.run.update({ where: { key: 'r' }, data: { editedName: 'Mine', notes: 'see page 3' } })
    await importLines(store, [{ run: { ...run.run, name: 'Theirs' } }])
    expect(await store.read.run.findFirstOrThrow()).toMatchObject({
      name: 'Theirs',
      editedName: 'Mine',
      notes: 'see page 3',
    })
  })
})

test('run and clip may be objects in a trace line', async () => {
  const store = await tempStore()
  const report = await importLines(store, [dataset, { run: run.run, clip: clip.clip, output }])
  expect(report.issues).toEqual([])
  expect(report.tallies).toMatchObject({ runs: { new: 1 }, clips: { new: 1 }, traces: { new: 1 } })
})

test('unknown fields go to meta at each level, and none is lost', async () => {
  const store = await tempStore()
  await importLines(store, [
    { dataset: { ...dataset.dataset, colour: 'red' } },
    { clip: { ...clip.clip, snr: 12 }, dataset: 'd', speaker: 'f1' },
    { run: { ...run.run, gpu: 'a100' } },
    { ...trace, seed: 3, meta: { worker: 2 }, rankings: [{ ...ranking, ms: 8 }] },
  ])
  const meta = async (rows: Promise<{ metaJson: string } | null>) => JSON.parse((await rows)?.metaJson ?? '')
  expect(await meta(store.read.dataset.findFirst())).toEqual({ colour: 'red' })
  expect(await meta(store.read.clip.findFirst())).toEqual({ snr: 12, speaker: 'f1' })
  expect(await meta(store.read.run.findFirst())).toEqual({ gpu: 'a100' })
  expect(await meta(store.read.traceText.findFirst())).toEqual({ seed: 3, worker: 2 })
  expect(await meta(store.read.rankingTop.findFirst())).toEqual({ ms: 8 })
})

test('odd text is kept as received; only lone surrogates become U+FFFD', async () => {
  const store = await tempStore()
  const odd = 'a\u0000b \u202Eright\u202C \u200B e\u0301 👩‍👩‍👧 \u001b[31m </script> \r\n x'
  await importLines(store, [dataset, clip, run, { run: 'r', clip: 'q1', output: odd }])
  await importLines(store, [dataset, clip, run, '{"run":"r","clip":"q1","attempt":1,"output":"x\\ud800y"}'])
  const texts = await store.read.traceText.findMany({ orderBy: { traceId: 'asc' } })
  expect(texts.map((text) => text.output)).toEqual([odd, 'x\uFFFDy'])
})

test('keys are NFC, and control characters are refused', async () => {
  const store = await tempStore()
  const report = await importLines(store, [
    dataset,
    { clip: { key: 'a\u0308/ %#?' }, dataset: 'd' },
    { clip: { key: 'bad\u0007' }, dataset: 'd' },
  ])
  expect((await store.read.clip.findMany()).map((one) => one.key)).toEqual(['ä/ %#?'])
  expect(report.issues[0]).toMatchObject({ line: 3, message: expect.stringContaining('control') })
})

test('an import that is stopped keeps what it has read, and the next one completes the rest', async () => {
  const store = await tempStore()
  const traces = Array.from({ length: 1500 }, (_, attempt) => ({ run: 'r', clip: 'q1', attempt, output }))
  const stop = new AbortController()
  let seen = 0
  const onRecord = () => {
    seen += 1
    if (seen === 1000) stop.abort()
  }
  const first = await importLines(store, [dataset, clip, run, ...traces], {}, { signal: stop.signal, onRecord })
  expect(first.stopped).toBe(true)
  const kept = await store.read.trace.count()
  expect(kept).toBeGreaterThan(0)
  const second = await importLines(store, [dataset, clip, run, ...traces])
  expect(second.tallies.traces).toMatchObject({ new: 1500 - kept, unchanged: kept })
})
