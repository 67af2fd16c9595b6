import { describe, expect, test } from 'vitest'
import type { ListQuery } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceCount } from '@/lib/store/queries/trace-count'
import { traceFacets } from '@/lib/store/queries/trace-facets'
import { readCursor, traceRows } from '@/lib/store/queries/trace-list'
import { traceNeighbours, tracePosition } from '@/lib/store/queries/trace-neighbours'
import { sorts } from '@/lib/traces/list-query'
import { readTraceList } from '@/lib/url/trace-list'
import { importLines, tempStore } from '@/tests/temp-home'

const streets = ['Münchener Straße', 'Östliche Allee', 'Hasenheide', null, 'Nicht im Katalog']

/** Two runs over five clips: hits, misses, an error, no transcription, no gold, and clips that one run has not. */
async function smallStore(): Promise<Store> {
  const store = await tempStore()
  const ranked = (rank: number | null) => [{ retrieval: 'dense-v1', indexVersion: '1', depth: 50, rank }]
  const trace = (run: string, clip: number, more: object) => ({ run, clip: `q${clip}`, ...more })
  const report = await importLines(store, [
    { dataset: { key: 'd' } },
    ...streets.map((gold, at) => ({
      clip: { key: `q${at}`, gold, reference: gold && `Navigate to ${gold}` },
      dataset: 'd',
    })),
    { run: { key: 'a', model: 'm1', dataset: 'd', asksReasoning: true } },
    { run: { key: 'b', model: 'm2', dataset: 'd', asksReasoning: false } },
    trace('a', 0, {
      output: "<think>I can't hear the audio.</think>TRANSCRIPTION: Navigate to Munchener Strasse",
      latencyMs: 30,
      rankings: ranked(1),
    }),
    trace('a', 1, {
      output: '<think>Navigate to 听不到 something.</think>TRANSCRIPTION: Navigate to X',
      latencyMs: 10,
      rankings: ranked(12),
    }),
    trace('a', 2, { error: 'timeout' }),
    trace('a', 3, { output: '<think>Hm.</think>TRANSCRIPTION: Y', rankings: ranked(null) }),
    trace('b', 0, { output: 'Navigate to Muenchen', latencyMs: 20, rankings: ranked(null) }),
    trace('b', 1, { output: '', rankings: ranked(null) }),
    trace('b', 4, { output: 'Z', latencyMs: 10, rankings: ranked(3) }),
  ])
  expect(report.issues).toEqual([])
  return store
}

async function ask(store: Store, search: string): Promise<ListQuery> {
  const query = readTraceList(new URLSearchParams(search))
  return settledQuery(query, await listChoices(store, query.dataset))
}

async function keys(store: Store, search: string): Promise<string[]> {
  const { rows } = await traceRows(store, await ask(store, search), { limit: 100 })
  return rows.map((row) => `${row.run.key}/${row.clip}`)
}

describe('filters', () => {
  test.each([
    ['run=a', ['a/q0', 'a/q1', 'a/q2', 'a/q3']],
    ['run=a&run=b&clip=q0', ['a/q0', 'b/q0']],
    ['model=m2', ['b/q0', 'b/q1', 'b/q4']],
    ['dataset=nowhere', []],
    ['k=1&outcome=hit', ['a/q0', 'b/q4'].slice(0, 1)],
    ['k=10&outcome=hit', ['a/q0', 'b/q4']],
    ['k=40&outcome=hit', ['a/q0', 'a/q1', 'b/q4']],
    ['k=10&outcome=miss', ['b/q0', 'a/q1', 'b/q1', 'a/q2']],
    ['k=60&outcome=unranked', ['b/q0', 'a/q3']],
    ['outcome=unranked', ['a/q3']],
    ['rank=1', ['a/q0']],
    ['rank=2-10', ['b/q4']],
    ['rank=11-40&rank=1', ['a/q0', 'a/q1']],
    ['rank=41-', []],
    ['rank=absent', ['b/q0', 'b/q1', 'a/q2', 'a/q3']],
    ['rank=absent&outcome=miss', ['b/q0', 'b/q1', 'a/q2']],
    ['rank=nowhere&clip=q4', ['b/q4']],
    ['failure=error', ['a/q2']],
    ['failure=no-transcription', ['b/q1']],
    ['failure=none&run=b', ['b/q0', 'b/q4']],
    ['failure=error&failure=no-transcription', ['b/q1', 'a/q2']],
    ['chars=3-3', ['a/q3']],
    ['chars=23-23', ['a/q0']],
    ['chars=4-22', []],
    ['chars=0-25', ['a/q0', 'a/q3']],
    ['chars=0-3&chars=24-', ['a/q1', 'a/q3']],
    ['judged=cannot-hear&run=a', ['a/q0', 'a/q1']],
    ['judged=-cannot-hear&run=a', ['a/q2', 'a/q3']],
    ['judged=cannot-hear:failed', []],
    ['judged=cannot-hear:not-asked', []],
    ['judged=no-such:not-asked&run=b', ['b/q0', 'b/q1', 'b/q4']],
    ['state=closed&run=a', ['a/q0', 'a/q1', 'a/q3']],
    ['pathology=cannot-hear', ['a/q0']],
    ['pathology=-cannot-hear&run=a', ['a/q1', 'a/q2', 'a/q3']],
    ['pathology=cannot-hear,user-typo', []],
    ['k=zero&sort=nonsense&outcome=perhaps&clip=q4', ['b/q4']],
  ])('%s', async (search, expected) => {
    expect(await keys(await smallStore(), search)).toEqual(expected)
  })
})

describe('search', () => {
  test.each([
    ['strasse', ['a/q0']],
    ['Straße', ['a/q0']],
    ['munchener', ['a/q0']],
    ['hear audio', ['a/q0']],
    ['"the audio"', ['a/q0']],
    ['"audio the"', []],
    ['听不到', ['a/q1']],
    ['"navigate to"', ['a/q0', 'b/q0', 'a/q1']],
    ["can't", ['a/q0']],
    ['Strass', ['a/q0']],
    ['navig', ['a/q0', 'b/q0', 'a/q1']],
    ['"navig"', []],
    ['audi hear', []],
    ['hear audi', ['a/q0']],
    ['au', []],
    ['"', []],
    ['*', []],
    ['🙂', []],
    ['NEAR(audio', []],
    ['-audio', ['a/q0']],
    ['plain:audio', []],
    ['audio) OR (x', []],
  ])('%s', async (q, expected) => {
    expect(await keys(await smallStore(), `q=${encodeURIComponent(q)}`)).toEqual(expected)
  })

  test('an umlaut is found as its vowel and as its digraph', async () => {
    const store = await tempStore()
    const lines = [
      { dataset: { key: 'd' } },
      { clip: { key: 'q' }, dataset: 'd' },
      { run: { key: 'r', model: 'm', dataset: 'd' } },
    ]
    await importLines(store, [...lines, { run: 'r', clip: 'q', output: 'Nach München, Straße 3' }])
    for (const q of [
      'munchen',
      'muenchen',
      'München',
      'MÜNCHEN',
      '"nach muenchen strasse"',
      'münch',
      'muench',
      'Straß',
    ])
      expect([q, await keys(store, `q=${encodeURIComponent(q)}`)]).toEqual([q, ['r/q']])
    expect(await keys(store, 'q=minchen')).toEqual([])
  })
})

describe('every sort, both ways', () => {
  test.each(sorts)('%s: pages of two hold each row once, unknown values last, and neighbours agree', async (sort) => {
    const store = await smallStore()
    const query = await ask(store, `sort=${sort}`)
    const whole = (await traceRows(store, query, { limit: 100 })).rows.map((row) => row.key)
    expect(new Set(whole).size).toBe(7)
    const paged: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const part = await traceRows(store, query, { limit: 2, after })
      paged.push(...part.rows.map((row) => row.key))
      after = part.nextCursor
    }
    expect(paged).toEqual(whole)
    for (const [at, key] of whole.entries()) {
      expect(await tracePosition(store, query, key)).toBe(at)
      const expected = { previous: whole[at - 1] ?? null, next: whole[at + 1] ?? null, position: at + 1, total: 7 }
      expect(await traceNeighbours(store, query, key)).toEqual(expected)
    }
    expect((await traceRows(store, query, { limit: 2, offset: 3 })).rows.map((row) => row.key)).toEqual(
      whole.slice(3, 5),
    )
  })

  test.each(sorts)('%s: chosen runs keep the order that the whole list has', async (sort) => {
    const store = await smallStore()
    const both = await keys(store, `sort=${sort}`)
    const query = await ask(store, `run=a&sort=${sort}`)
    const paged: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const part = await traceRows(store, query, { limit: 1, after })
      paged.push(...part.rows.map((row) => `${row.run.key}/${row.clip}`))
      after = part.nextCursor
    }
    expect(paged).toEqual(both.filter((key) => key.startsWith('a/')))
  })

  test('unknown latencies and ranks come last both ways', async () => {
    const store = await smallStore()
    for (const [sort, known] of [
      ['latencyMs', 4],
      ['-latencyMs', 4],
      ['rank', 3],
      ['-rank', 3],
    ] as const) {
      const { rows } = await traceRows(store, await ask(store, `sort=${sort}`), { limit: 100 })
      const values = rows.map((row) => (sort.endsWith('rank') ? row.rank : row.latencyMs))
      expect(values.slice(known).every((value) => value === null)).toBe(true)
      expect(values.slice(0, known).every((value) => value !== null)).toBe(true)
    }
  })

  test('a cursor of another sort is not followed', () => {
    expect(readCursor('clip', Buffer.from('["run",0,"x",1]').toString('base64url'))).toBeNull()
    expect(readCursor('clip', 'nonsense')).toBeNull()
  })
})

test('a facet counts under all other filters, and the count is of what the list holds', async () => {
  const store = await smallStore()
  const query = await ask(store, 'run=a&k=10&outcome=miss')
  expect(await traceCount(store, query)).toEqual({ traces: 2, runs: 1 })
  const facets = await traceFacets(store, query)
  expect(facets.run).toEqual([
    { value: 'a', count: 2 },
    { value: 'b', count: 2 },
  ])
  expect(facets.outcome).toEqual([
    { value: 'miss', count: 2 },
    { value: 'hit', count: 1 },
    { value: 'unranked', count: 1 },
  ])
  expect((await traceFacets(store, await ask(store, 'failure=error'))).failure).toEqual([
    { value: 'none', count: 5 },
    { value: 'error', count: 1 },
    { value: 'no-transcription', count: 1 },
  ])
  expect((await traceFacets(store, await ask(store, 'failure=error'))).run).toEqual([{ value: 'a', count: 1 }])
  expect((await traceFacets(store, await ask(store, 'rank=1'))).rank).toEqual([
    { value: '1', count: 1 },
    { value: '2-10', count: 1 },
    { value: '11-40', count: 1 },
    { value: 'absent', count: 4 },
  ])
  const atOne = (await traceFacets(store, await ask(store, 'rank=1'))).pathology
  expect(atOne).toContainEqual({ value: 'cannot-hear', count: 1 })
  const every = (await traceFacets(store, await ask(store, ''))).pathology
  expect(every).toContainEqual({ value: 'cannot-hear', count: 1 })
  const within = (await traceFacets(store, await ask(store, 'run=a&outcome=hit&k=1'))).pathology
  expect(within.find(({ value }) => value === 'cannot-hear')).toEqual({ value: 'cannot-hear', count: 1 })
  expect((await traceFacets(store, await ask(store, 'run=b'))).pathology.map(({ value }) => value)).not.toContain(
    'cannot-hear',
  )
})

test('the choices tell which retrieval models rank runs of each dataset, and of those that are chosen', async () => {
  const store = await smallStore()
  const ranking = { retrieval: 'bm25', indexVersion: '1', depth: 9, rank: 2 }
  await importLines(store, [
    { dataset: { key: 'e' } },
    { clip: { key: 'x' }, dataset: 'e' },
    { run: { key: 'c', model: 'm', dataset: 'e' } },
    { run: 'c', clip: 'x', output: 'X', rankings: [ranking] },
  ])
  const { datasets, retrievals } = await listChoices(store, ['e'])
  expect(datasets).toEqual([
    { key: 'd', retrievals: ['dense-v1'] },
    { key: 'e', retrievals: ['bm25'] },
  ])
  expect(retrievals).toEqual(['bm25'])
  expect((await listChoices(store, [])).retrievals).toEqual(['dense-v1', 'bm25'])
})
