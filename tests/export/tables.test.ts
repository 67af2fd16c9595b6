import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { exportFileName } from '@/lib/export/file-name'
import { exporters } from '@/lib/export/registry'
import { tableColumns } from '@/lib/export/table-columns'
import { importLines, tempStore } from '@/tests/temp-home'
import { exported } from './exported'

const said = 'Fahr "links", dann\nrechts; =1+1 🎧'

/** Traces enough for more than one read of ids and more than one row group. */
async function filled() {
  const store = await tempStore()
  const clips = Array.from({ length: 5_203 }, (_, at) => `c${String(at).padStart(4, '0')}`)
  await importLines(store, [
    { dataset: { key: 'd' } },
    ...clips.map((key) => ({ clip: { key, gold: ['A', 'B'], reference: 'Fahr' }, dataset: 'd' })),
    { run: { key: 'r', model: 'm', dataset: 'd' } },
    ...clips.map((clip, at) =>
      at === 1
        ? { run: 'r', clip, error: 'timeout' }
        : {
            run: 'r',
            clip,
            transcription: at === 0 ? said : 'Fahr',
            latencyMs: 10_000 - at,
            rankings: [{ retrieval: 'dense', depth: 100, rank: at === 2 ? null : 1 + (at % 3) }],
          },
    ),
  ])
  return store
}

/** Rows of CSV, as RFC 4180 has them. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\n') rows.push([])
  }
  return rows.filter((row) => row.length === tableColumns.length)
}

test('CSV and Parquet say the same, a row each trace, in the order of the list', async () => {
  const store = await filled()
  const query = 'retrieval=dense&k=2&sort=-latencyMs'
  const bytes = await exported(store, 'parquet', query)
  const file = new Uint8Array(bytes).buffer
  const rows = await parquetReadObjects({ file })
  expect(rows).toHaveLength(5_203)
  expect(Object.keys(rows[0] ?? {})).toEqual(tableColumns.map(({ name }) => name))
  expect(rows[0]).toMatchObject({
    clip: 'c0000',
    gold: ['A', 'B'],
    transcription: said,
    rank: 1,
    depth: 100,
    k: 2,
    outcome: 'hit',
    latencyMs: 10_000,
    error: null,
    findings: expect.any(Object),
  })
  expect(rows[0]?.importedAt).toBeInstanceOf(Date)
  expect(rows[1]).toMatchObject({ clip: 'c0002', rank: null, outcome: 'miss' })
  // what is not known comes last
  expect(rows.at(-1)).toMatchObject({ clip: 'c0001', error: 'timeout', transcription: null, latencyMs: null })
  expect(new Set(rows.map(({ trace }) => trace)).size).toBe(5_203)

  const [head, ...lines] = cells((await exported(store, 'csv', query)).toString())
  expect(head).toEqual(tableColumns.map(({ name }) => name))
  const text = (value: unknown) => {
    if (value === null) return ''
    if (value instanceof Date) return value.toISOString()
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  expect(lines).toEqual(rows.map((row) => Object.values(row).map(text)))

  const chosen = await exported(store, 'csv', `${query}&outcome=hit`)
  expect(cells(chosen.toString())).toHaveLength(1 + rows.filter(({ outcome }) => outcome === 'hit').length)
})

test('nothing to export is a file that says so in its format', async () => {
  const store = await tempStore()
  expect((await exported(store, 'jsonl')).length).toBe(0)
  expect(cells((await exported(store, 'csv')).toString())).toHaveLength(1)
  const file = new Uint8Array(await exported(store, 'parquet')).buffer
  expect(await parquetReadObjects({ file })).toEqual([])
  expect((await exported(store, 'zip')).length).toBeGreaterThan(100)
})

test("a file's name says what it was filtered by", () => {
  expect(exportFileName('', 'csv')).toBe('mondegreen.csv')
  expect(exportFileName('?run=a%2Fb+c&outcome=miss&edit=Straße>', 'jsonl')).toBe(
    'mondegreen_run=a-b-c_outcome=miss_edit=Straße-.jsonl',
  )
  expect(exportFileName(`q=${'x'.repeat(500)}`, 'zip')).toMatch(/^mondegreen_q=x{100,110}_and-more\.zip$/)
})

test('every format has a name, an ending and a type of its own', () => {
  for (const part of ['id', 'ending', 'mediaType', 'title', 'about'] as const)
    expect(new Set(exporters.map((one) => one[part])).size).toBe(exporters.length)
})
