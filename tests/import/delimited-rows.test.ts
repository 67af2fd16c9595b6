import { expect, test } from 'vitest'
import { delimitedRows } from '@/lib/import/delimited-rows'
import { sourceOf } from './read-events'

async function rowsOf(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const rows: (readonly [number, readonly string[] | string])[] = []
  for await (const row of delimitedRows(sourceOf('a.csv', bytes, 97)))
    rows.push([row.line, row.cells ?? ('problem' in row ? row.problem : '')])
  return rows
}

test.each([
  [',', 'a,b;c'],
  [';', 'a;b'],
  ['\t', 'a\tb,c;d'],
])('cells are separated by %j as the header is', async (delimiter, header) => {
  expect(await rowsOf(header)).toEqual([[1, header.split(delimiter)]])
})

test('a row is known by the line on which it begins, and its cells keep their newlines as they are', async () => {
  expect(await rowsOf('a,b\r\n\r\nc,"x\r\n\r\n""y"""\r\n  \r\nd,e')).toEqual([
    [1, ['a', 'b']],
    [3, ['c', 'x\r\n\r\n"y"']],
    [7, ['d', 'e']],
  ])
})

test('a byte order mark is no part of the first name', async () => {
  expect(await rowsOf('\uFEFF"a",b')).toEqual([[1, ['a', 'b']]])
})

test('a quotation mark that nothing closes costs its own line alone', async () => {
  const open = 'expected a quotation mark that closes the one in this line'
  const good = Array.from({ length: 2000 }, (_, at) => `q${at},"so, it is"`)
  const rows = await rowsOf(['a,b', 'q,"Am Tor', ...good, 'z,"', 'y,last'].join('\n'))
  expect(rows).toHaveLength(2004)
  expect(rows[1]).toEqual([2, open])
  expect(rows[2]).toEqual([3, ['q0', 'so, it is']])
  expect(rows.slice(-2)).toEqual([
    [2003, open],
    [2004, ['y', 'last']],
  ])
})

test('a quotation mark within a cell is itself', async () => {
  expect(await rowsOf('a,b\nx "y" z,"q" r\nd,e')).toEqual([
    [1, ['a', 'b']],
    [2, ['x "y" z', '"q" r']],
    [3, ['d', 'e']],
  ])
})

test('a cell of thousands of lines, quotation marks in each, is one cell', async () => {
  const cell = Array.from({ length: 8000 }, (_, at) => `line ${at} says "so"`).join('\n')
  const rows = await rowsOf(`a,b\nx,"${cell.replaceAll('"', '""')}"\nd,e`)
  expect(rows).toEqual([
    [1, ['a', 'b']],
    [2, ['x', cell]],
    [8002, ['d', 'e']],
  ])
})

test('rows of many lines are rows, however many there are', async () => {
  const row = `x,"${'one\ntwo, ""three""\n'.repeat(20)}"`
  const rows = await rowsOf(`a,b\n${`${row}\n`.repeat(1000)}`)
  expect(rows).toHaveLength(1001)
  expect(rows.at(-1)?.[0]).toBe(2 + 999 * 41)
  expect(new Set(rows.slice(1).map(([, cells]) => cells.length))).toEqual(new Set([2]))
})

test('no row reaches over a line that is not UTF-8', async () => {
  const bytes = new TextEncoder().encode('a,b\nx,"y\n?\nz"\nd,e')
  bytes[bytes.indexOf(0x3f)] = 0xff
  expect((await rowsOf(bytes)).map(([line, cells]) => [line, typeof cells])).toEqual([
    [1, 'object'],
    [2, 'string'],
    [3, 'string'],
    [4, 'object'],
    [5, 'object'],
  ])
})
