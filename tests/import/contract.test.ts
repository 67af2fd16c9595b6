import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headFrom } from '@/lib/import/head'
import type { ImportEvent, Importer, ImportSetting } from '@/lib/import/import-event'
import { importers, importersFor } from '@/lib/import/registry'
import { noSetting, readEvents, sourceOf } from './read-events'

const folder = 'tests/fixtures/import'

/** A line that no reader of the format can take, where JSON that is cut is not one. */
const brokenLines: Readonly<Record<string, string>> = {
  csv: 'one cell',
  'recall-table': '| dense-v1 | 1 | 0.5 |',
  'trec-run': 'q001 Q0 Torstraße third 0.9 dense-v1',
  'trec-qrels': 'q001 Torstraße',
}

/** The lines of a fixture that are no rows of their own: a header, further lines of a cell or of a list, text. */
const noRows: Readonly<Record<string, readonly number[]>> = {
  'table.csv': [1, 3, 4],
  'outputs.tsv': [1],
  'dense.trec': [2, 3, 5],
  'post.md': [1, 3, 4, 8],
  'recall.csv': [1],
}

/** Where a broken line is put, when it is not the second. */
const breaksAt: Readonly<Record<string, number>> = { 'post.md': 6, 'table.csv': 5 }

/** What an import tells a reader of the format, beside what it tells all. */
const settings: Readonly<Record<string, Partial<ImportSetting>>> = {
  'trec-run': {
    relevant: new Map([
      ['q001', new Set(['Isländische_Straße'])],
      ['q002', new Set(['Torstraße'])],
    ]),
  },
}

const files = importers.flatMap((importer) =>
  readdirSync(join(folder, importer.id))
    .filter((name) => name !== 'README.md' && !name.startsWith('.'))
    .map((name) => ({ importer, name, path: join(folder, importer.id, name) })),
)

const headOf = (bytes: Uint8Array) => headFrom(bytes.subarray(0, 1 << 16))
const read = (importer: Importer, name: string, bytes: Uint8Array, chunk?: number) =>
  readEvents(importer, sourceOf(name, bytes, chunk), { model: 'm', n: 50, ...settings[importer.id] })

/** Events with the lines behind `from` moved by one. */
const moved = (events: readonly ImportEvent[], from: number) =>
  events.map((event) => (event.line >= from ? { ...event, line: event.line + 1 } : event))

test('a recognised file is claimed by one specific format at most', () => {
  for (const { importer, path } of files) {
    const others = importersFor(headOf(readFileSync(path))).filter((one) => !one.isLastResort && one.id !== importer.id)
    expect(
      others.map(({ id }) => id),
      path,
    ).toEqual([])
  }
})

test.each(importers.map(({ id }) => id))('%s has a fixture that says where it is from', (id) => {
  expect(readFileSync(join(folder, id, 'README.md'), 'utf8')).toMatch(/written for the purpose|taken from/i)
  expect(files.some(({ importer }) => importer.id === id)).toBe(true)
})

describe.each(files)('$importer.id: $name', ({ importer, name, path }) => {
  const bytes = readFileSync(path)

  test('is recognised by its content, and read by its own importer', () => {
    expect(importersFor(headOf(bytes))[0]?.id).toBe(importer.id)
  })

  test('gives the same events in pieces of any size', async () => {
    const whole = await read(importer, name, bytes)
    expect(whole.length).toBeGreaterThan(0)
    for (const chunk of [1, 13, 4096]) expect(await read(importer, name, bytes, chunk)).toEqual(whole)
  })

  test('stops, and lets go of its file, when nobody reads on', async () => {
    let isOpen = 0
    const source = sourceOf(name, bytes, 64)
    const watched = {
      ...source,
      async *stream() {
        isOpen += 1
        try {
          yield* source.stream()
        } finally {
          isOpen -= 1
        }
      },
    }
    const setting = { model: 'm', n: 50, ...settings[importer.id] }
    for await (const _event of importer.read(watched, { ...noSetting, ...setting })) break
    expect(isOpen).toBe(0)
  })
})

const filesOfLines = files.filter(({ importer }) => importer.unit === 'line')

describe.each(filesOfLines)('$importer.id: $name, line by line', ({ importer, name, path }) => {
  const bytes = readFileSync(path)

  test('gives something for each row', async () => {
    const events = await read(importer, name, bytes)
    const said = new Set(events.map(({ line }) => line))
    const rows = bytes
      .toString('utf8')
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
    expect(rows.filter((line) => !said.has(line) && !noRows[name]?.includes(line))).toEqual([])
  })

  test('a broken line is an issue with its number, and the others survive', async () => {
    const whole = await read(importer, name, bytes)
    const lines = bytes.toString('utf8').split('\n')
    const at = breaksAt[name] ?? 2
    const broken = [...lines.slice(0, at - 1), brokenLines[importer.id] ?? '{"oops', ...lines.slice(at - 1)]
    const events = await read(importer, name, Buffer.from(broken.join('\n')))
    expect(events.filter(({ line }) => line === at)).toEqual([
      { kind: 'issue', line: at, message: expect.stringMatching(/expected/) },
    ])
    expect(events.filter(({ line }) => line !== at)).toEqual(moved(whole, at))
  })
})
