import { describe, expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { importLines, tempStore } from '@/tests/temp-home'

const definitions = [
  { dataset: { key: 'd' } },
  { clip: { key: 'q1', gold: 'Münchener Straße' }, dataset: 'd' },
  { run: { key: 'r', model: 'm', dataset: 'd' } },
]
const address = { run: 'r', clip: 'q1' }
const output = 'TRANSCRIPTION: Münchener Straße'
const ranked = (rank: number, more = {}) => ({ retrieval: 'dense-v1', indexVersion: 'i1', depth: 100, rank, ...more })
const rankingLine = (rank: number, more = {}) => ({ ranking: { ...address, ...ranked(rank, more) } })

const rankOf = async (store: Store) => (await store.read.ranking.findFirstOrThrow()).rank
const textOf = async (store: Store) => store.read.traceText.findFirstOrThrow()
const revisions = (store: Store) => store.read.traceRevision.count()

describe('two rankings of one trace and search in one import', () => {
  test.each([
    ['as ranking lines', [{ ...address, output }, rankingLine(3), rankingLine(5)]],
    ['one of them in the trace line', [{ ...address, output, rankings: [ranked(3)] }, rankingLine(5)]],
    ['both in the trace line', [{ ...address, output, rankings: [ranked(3), ranked(5)] }]],
    [
      'in two trace lines',
      [
        { ...address, output, rankings: [ranked(3)] },
        { ...address, rankings: [ranked(5)] },
      ],
    ],
  ])('%s: the first counts, the second is a conflict, however often they are imported', async (_, lines) => {
    const store = await tempStore()
    for (const round of [1, 2, 3]) {
      const report = await importLines(store, [...definitions, ...lines])
      expect([round, await rankOf(store), report.tallies.rankings.conflicts]).toEqual([round, 3, 1])
      expect(report.issues.map(({ message }) => message)).toEqual([expect.stringContaining('rank 5 under dense-v1')])
    }
  })

  test('merge where one only says more', async () => {
    const store = await tempStore()
    const top = [{ entity: 'x' }]
    const lines = [...definitions, { ...address, output, rankings: [ranked(3)] }, rankingLine(3, { top })]
    await importLines(store, lines)
    const again = await importLines(store, lines)
    expect([again.issueCount, again.tallies.rankings.unchanged]).toEqual([0, 1])
    expect((await store.read.rankingTop.findFirstOrThrow()).topJson).toBe(JSON.stringify(top))
  })
})

describe('an older file whose ranking is no longer what is stored', () => {
  const older = [...definitions, { ...address, output, rankings: [ranked(3)] }]

  test.each([
    ['a trace line', { ...address, output, rankings: [ranked(5)] }],
    ['a ranking line', rankingLine(5)],
  ])('counts again, and says so, after %s has changed it', async (_, newer) => {
    const store = await tempStore()
    await importLines(store, older)
    await importLines(store, [newer])
    expect(await rankOf(store)).toBe(5)
    const again = await importLines(store, older)
    expect([again.tallies.traces.updated, await rankOf(store)]).toEqual([1, 3])
    expect((await importLines(store, older)).tallies.traces.unchanged).toBe(1)
  })
})

describe('a failed attempt and its retry in one file', () => {
  test.each([
    ['', { ...address, error: 'timeout' }, { ...address, output }],
    [
      ' with null fields',
      { ...address, output: null, error: 'timeout', latencyMs: 5 },
      { ...address, output, error: null, latencyMs: 90 },
    ],
  ])('are one trace, and the same file again changes nothing%s', async (_, failed, retry) => {
    const store = await tempStore()
    const lines = [...definitions, failed, { ...failed, error: 'another timeout' }, retry]
    const first = await importLines(store, lines)
    expect([first.issueCount, first.tallies.traces.new, (await textOf(store)).output]).toEqual([0, 1, output])
    const again = await importLines(store, lines)
    expect(again.issues).toEqual([])
    expect(again.tallies.traces).toEqual({ new: 0, updated: 0, unchanged: 3, conflicts: 0 })
    expect(await textOf(store)).toMatchObject({ output, error: null })
  })
})

describe('--replace', () => {
  test('with two outputs of one trace in one file: the first counts, and the same file again makes no revision', async () => {
    const store = await tempStore()
    await importLines(store, [...definitions, { ...address, output: 'TRANSCRIPTION: before' }])
    for (const round of [1, 2, 3]) {
      const report = await importLines(
        store,
        [
          { ...address, output },
          { ...address, output: 'TRANSCRIPTION: other' },
        ],
        { replace: true },
      )
      expect([round, report.tallies.traces.conflicts, await revisions(store)]).toEqual([round, 1, 1])
      expect((await textOf(store)).output).toBe(output)
    }
  })

  test('leaves what a partial record does not name', async () => {
    const store = await tempStore()
    await importLines(store, [
      ...definitions,
      { ...address, output, transcription: 'a', latencyMs: 5, finishReason: 'stop' },
    ])
    await importLines(store, [{ ...address, transcription: 'b' }], { replace: true })
    expect(await textOf(store)).toMatchObject({ output, transcriptionField: 'b', finishReason: 'stop' })
    expect([(await store.read.trace.findFirstOrThrow()).latencyMs, await revisions(store)]).toEqual([5, 1])
  })
})

test('another value of a fact within one import is a conflict, and the same file again changes nothing', async () => {
  const store = await tempStore()
  const lines = [
    ...definitions,
    { ...address, output, latencyMs: 5, seed: 1 },
    { ...address, latencyMs: 7 },
    { ...address, seed: 2 },
  ]
  for (const round of [1, 2]) {
    const report = await importLines(store, lines)
    expect(report.issues.map(({ line, message }) => [line, message])).toEqual([
      [5, expect.stringContaining('another latencyMs')],
      [6, expect.stringContaining('another meta.seed')],
    ])
    expect([round, report.tallies.traces.updated]).toEqual([round, 0])
  }
})

describe('a trace of which nothing came', () => {
  test('is reported, unless its output is null beside a reason why it ended', async () => {
    const store = await tempStore()
    const report = await importLines(store, [
      ...definitions,
      address,
      { ...address, attempt: 1, output: null, finishReason: 'length' },
    ])
    expect(report.issues).toEqual([
      expect.objectContaining({ line: 4, message: expect.stringContaining('expected one of them') }),
    ])
    expect(report.tallies.traces.new).toBe(1)
  })

  test('may come before its answer', async () => {
    const store = await tempStore()
    const report = await importLines(store, [...definitions, { ...address, latencyMs: 5 }, { ...address, output }])
    expect([report.issueCount, (await store.read.trace.findFirstOrThrow()).latencyMs]).toEqual([0, 5])
  })
})

describe('a run line that contradicts the run', () => {
  const other = { run: { key: 'r', model: 'other', dataset: 'd' } }
  const traces = Array.from({ length: 600 }, (_, attempt) => ({ ...address, attempt, output }))

  test('late in a file is an issue of its own: every trace is stored', async () => {
    const store = await tempStore()
    const report = await importLines(store, [...definitions, ...traces.slice(0, 550), other, ...traces.slice(550)])
    expect(report.issues).toEqual([
      expect.objectContaining({ line: 554, message: expect.stringContaining('its model is "m"') }),
    ])
    expect(await store.read.trace.count()).toBe(600)
  })

  test('at the head of a file is refused with all its traces and rankings', async () => {
    const store = await tempStore()
    await importLines(store, [...definitions, traces[0]])
    const elsewhere = { run: { key: 'r', model: 'm', dataset: 'e' } }
    const report = await importLines(store, [elsewhere, ...traces.slice(1), rankingLine(3), { dataset: { key: 'e' } }])
    expect(report.issueCount).toBe(601)
    expect([await store.read.trace.count(), await store.read.ranking.count()]).toEqual([1, 0])
  })
})
