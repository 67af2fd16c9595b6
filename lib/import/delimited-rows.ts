import { CsvError, parse } from 'csv-parse/sync'
import type { SourceFile } from './import-event'
import { linesOf } from './lines'

/** A row of a delimited table as it was written, from the line on which it begins; `cells` is null where it cannot be read. */
export type DelimitedRow =
  | { readonly line: number; readonly text: string; readonly cells: readonly string[] }
  | { readonly line: number; readonly text: string | null; readonly cells: null; readonly problem: string }

/** So many lines are cut at once; more where a quotation mark is still open at their end. */
const windowLines = 256
/** A quoted cell that is longer is no cell, but a quotation mark that nothing closes. */
const mostLines = 1 << 14
const mostChars = 16 * 1024 * 1024

/** What a line separates its cells by: a tab where there is one, else the more frequent of semicolon and comma. */
export function delimiterOf(line: string): string {
  if (line.includes('\t')) return '\t'
  const count = (char: string) => line.split(char).length
  return count(';') > count(',') ? ';' : ','
}

type Cut = {
  readonly rows: readonly (readonly string[])[]
  /** Why no more rows were cut: a quotation mark is open at the end, or stands where RFC 4180 has none. */
  readonly stop: 'open' | 'stray' | null
}

/** The rows of whole lines, up to the first row that cannot be read. */
function cut(text: string, delimiter: string, isLenient: boolean): Cut {
  const rows: string[][] = []
  const keep = (row: string[]) => {
    rows.push(row)
    return null
  }
  try {
    const options = { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true, on_record: keep }
    parse(`${text}\n`, { ...options, relax_quotes: isLenient })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    return { rows, stop: cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'stray' }
  }
  return { rows, stop: null }
}

/** The cells of one line; a quotation mark within an unquoted cell is itself. Null where one is never closed. */
export function cellsOf(line: string, delimiter: string): readonly string[] | null {
  const { rows, stop } = cut(line, delimiter, true)
  return stop === null ? (rows[0] ?? null) : null
}

type Numbered = { readonly line: number; readonly text: string }

const isBlank = (cells: readonly string[]) => cells.length === 1 && cells[0]?.trim() === ''

/** Each newline that a row has in its cells is a line of it. */
const linesIn = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)

/** Cuts lines into rows. A row that nothing closes is one bad line, and the lines behind it are looked at again. */
class RowCutter {
  private readonly held: Numbered[] = []
  private window = windowLines

  constructor(private readonly delimiter: string) {}

  take(next: Numbered): readonly DelimitedRow[] {
    this.held.push(next)
    return this.held.length < this.window ? [] : this.rows(false)
  }

  end(): readonly DelimitedRow[] {
    return this.rows(true)
  }

  private rows(isEnd: boolean): readonly DelimitedRow[] {
    const rows: DelimitedRow[] = []
    while (this.held.length >= (isEnd ? 1 : this.window)) {
      const text = joined(this.held.slice(0, this.window))
      const looked = Math.min(this.window, this.held.length)
      const { rows: found, stop } = cut(text, this.delimiter, false)
      const used = this.give(found, rows)
      const isOpen = stop === 'open' && (found.length > 0 || this.mayClose(text, isEnd))
      // what is left of a window is looked at again with as much behind it, so that the work is linear
      const left = isOpen ? looked - used : 0
      this.window = Math.max(windowLines, 2 * left)
      if (stop !== null && !isOpen) rows.push(...this.firstAlone())
    }
    return rows
  }

  /** Whether lines that have not been looked at may close what is open. */
  private mayClose(text: string, isEnd: boolean): boolean {
    if (this.window >= mostLines || text.length >= mostChars) return false
    return !isEnd || this.held.length > this.window
  }

  /** Adds rows with the lines that they are of, which are held no longer; answers how many lines. */
  private give(found: readonly (readonly string[])[], rows: DelimitedRow[]): number {
    let used = 0
    for (const cells of found) {
      const lines = this.held.slice(used, used + linesIn(cells))
      used += lines.length
      if (!isBlank(cells)) rows.push({ line: lines[0]?.line ?? 0, text: joined(lines), cells })
    }
    this.held.splice(0, used)
    return used
  }

  private firstAlone(): readonly DelimitedRow[] {
    const first = this.held.shift()
    if (first === undefined) return []
    const cells = cellsOf(first.text, this.delimiter)
    if (cells !== null) return [{ ...first, cells }]
    return [{ ...first, cells: null, problem: 'expected a quotation mark that closes the one in this line' }]
  }
}

const joined = (lines: readonly Numbered[]) => lines.map(({ text }) => text).join('\n')

/** Reads a delimited table row by row; memory is that of a few hundred lines. */
export async function* delimitedRows(source: SourceFile): AsyncIterable<DelimitedRow> {
  let cutter: RowCutter | null = null
  for await (const read of linesOf(source.stream())) {
    const { line, text } = read
    if (text === null) {
      // no row reaches over a line that cannot be read
      if (cutter) yield* cutter.end()
      yield { line, text: null, cells: null, problem: read.problem }
      continue
    }
    cutter ??= text.trim() === '' ? null : new RowCutter(delimiterOf(text))
    if (cutter) yield* cutter.take({ line, text })
  }
  if (cutter) yield* cutter.end()
}
