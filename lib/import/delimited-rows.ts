import type { SourceFile } from './import-event'
import { linesOf } from './lines'

/** A row of a delimited table, from the line on which it begins; `cells` is null where it cannot be read. */
export type DelimitedRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly cells: null; readonly problem: string }

/** A quoted cell that is longer is no cell, but a quotation mark that nothing closes. */
const mostLines = 10_000
const mostChars = 16 * 1024 * 1024

/** What a line separates its cells by: a tab where there is one, else the more frequent of semicolon and comma. */
export function delimiterOf(line: string): string {
  if (line.includes('\t')) return '\t'
  const count = (char: string) => line.split(char).length
  return count(';') > count(',') ? ';' : ','
}

/** The cells of a row, with quoting as RFC 4180 has it; null where a quotation mark is never closed. */
export function cellsOf(text: string, delimiter: string): readonly string[] | null {
  const cells: string[] = []
  for (let at = 0; ; at++) {
    let cell = ''
    if (text[at] === '"') {
      const close = closingQuote(text, at)
      if (close === -1) return null
      cell = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    }
    const end = text.indexOf(delimiter, at)
    cells.push(cell + text.slice(at, end === -1 ? text.length : end))
    if (end === -1) return cells
    at = end
  }
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

type Numbered = { readonly line: number; readonly text: string }

/** Takes lines into rows. A row that nothing closes is one bad line, and the lines behind it are looked at again. */
class RowBuilder {
  private held: Numbered[] = []
  private chars = 0

  constructor(private readonly delimiter: string) {}

  take(next: Numbered): readonly DelimitedRow[] {
    if (this.held.length === 0 && next.text.trim() === '') return []
    this.held.push(next)
    this.chars += next.text.length
    const cells = this.cells()
    if (cells !== null) return [this.close(cells)]
    return this.held.length >= mostLines || this.chars >= mostChars ? this.giveUp() : []
  }

  end(): readonly DelimitedRow[] {
    return this.held.length === 0 ? [] : this.giveUp()
  }

  private cells(): readonly string[] | null {
    const last = this.held.at(-1)
    // a line without a quotation mark cannot close one
    if (this.held.length > 1 && !last?.text.includes('"')) return null
    return cellsOf(this.held.map(({ text }) => text).join('\n'), this.delimiter)
  }

  private close(cells: readonly string[]): DelimitedRow {
    const row = { line: this.held[0]?.line ?? 0, cells }
    this.held = []
    this.chars = 0
    return row
  }

  private giveUp(): readonly DelimitedRow[] {
    const [first, ...rest] = this.held
    this.held = []
    this.chars = 0
    const problem = 'expected a quotation mark that closes the one in this line'
    const rows: DelimitedRow[] = first ? [{ line: first.line, cells: null, problem }] : []
    for (const line of rest) rows.push(...this.take(line))
    return rows
  }
}

/** Reads a delimited table row by row; memory is that of one row. */
export async function* delimitedRows(source: SourceFile, delimiter?: string): AsyncIterable<DelimitedRow> {
  let builder: RowBuilder | null = null
  for await (const read of linesOf(source.stream())) {
    if (read.text === null) {
      yield { line: read.line, cells: null, problem: read.problem }
      continue
    }
    const text = read.text.endsWith('\r') ? read.text.slice(0, -1) : read.text
    builder ??= text.trim() === '' ? null : new RowBuilder(delimiter ?? delimiterOf(text))
    if (builder) yield* builder.take({ line: read.line, text })
  }
  if (builder) yield* builder.end()
}
