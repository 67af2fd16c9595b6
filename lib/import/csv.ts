import { columnProblem, flatRole, mapColumns } from './columns'
import { cellsOf, type DelimitedRow, delimitedRows, delimiterOf } from './delimited-rows'
import { FlatRows } from './flat-row'
import type { Head } from './head'
import type { ImportEvent, Importer, ImportSetting, SourceFile } from './import-event'
import { asEvents, BadLine } from './json-lines'

const headerOf = ({ lines: [first = ''] }: Head) => cellsOf(first, delimiterOf(first)) ?? []

const isName = (cell: string) => cell.trim() !== '' && cell.length <= 100 && !/[\p{Cc}\uFFFD]/u.test(cell)

/** A table has a header of several names, no two the same. */
function isTable(head: Head): boolean {
  const header = headerOf(head)
  if (head.fields !== null || head.elementFields !== null) return false
  return header.length > 1 && header.every(isName) && new Set(header).size === header.length
}

const namesOf = (cells: readonly string[]) => cells.map((cell) => cell.trim())

async function* columnsIn(source: SourceFile): AsyncIterable<readonly string[]> {
  for await (const { cells } of delimitedRows(source)) {
    if (cells === null) continue
    yield namesOf(cells)
    return
  }
}

async function* read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const rows = new FlatRows(setting, true)
  let columns: readonly string[] | null = null
  for await (const row of delimitedRows(source)) {
    const { line, text, cells } = row
    if (cells === null) yield { kind: 'issue', line, message: row.problem }
    else if (columns === null) columns = namesOf(cells)
    else yield* asEvents(line, () => rowEvents(rows, setting, columns ?? [], { line, text, cells }), 'expected a row')
  }
}

type Row = Extract<DelimitedRow, { readonly cells: readonly string[] }>

/** Where a row of several lines ends: a quotation mark may have been left open. */
function reach(line: number, text: string): string {
  const last = line + text.split('\n').length - 1
  return last === line ? '' : `; its quotation marks make lines ${line} to ${last} one row`
}

function rowEvents(
  rows: FlatRows,
  setting: ImportSetting,
  columns: readonly string[],
  { line, text, cells }: Row,
): readonly ImportEvent[] {
  const map = mapColumns(columns, setting)
  const problem = columnProblem(columns, map)
  if (typeof map === 'string' || problem !== null) throw new BadLine(problem ?? '')
  if (cells.length !== columns.length)
    throw new BadLine(
      `expected ${columns.length} cells, as the header has them, got ${cells.length}${reach(line, text)}`,
    )
  return rows.events(Object.fromEntries(columns.map((name, at) => [name, cells[at]])), line, map)
}

/** A table with a header, its columns named by --map or by the names that columns.ts knows. */
export const csv: Importer = {
  id: 'csv',
  version: 1,
  title: 'any CSV or TSV with a header, with --map',
  unit: 'line',
  needs: ['dataset'],
  isLastResort: true,
  recognises: isTable,
  roleOf: (head, choice) => flatRole(headerOf(head), choice),
  columnsIn,
  rowsOf: delimitedRows,
  read,
}
