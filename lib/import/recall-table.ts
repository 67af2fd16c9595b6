import { reportedRecord } from '@/lib/traces/record'
import { cellsOf, delimiterOf } from './delimited-rows'
import type { Head } from './head'
import type { ImportEvent, Importer, ImportSetting, SourceFile } from './import-event'
import { asEvents, BadLine, check } from './json-lines'
import { linesOf } from './lines'
import { OneDataset } from './one-run'

type Cells = readonly string[]

/** A cell without the emphasis that marks the best or the new. */
const plain = (cell: string) =>
  cell
    .trim()
    .replace(/^(\*\*|__|[*_`])+|(\*\*|__|[*_`])+$/g, '')
    .trim()

/** The cells of a row of a Markdown table or of a CSV; null for a line that is none. */
function rowOf(line: string): Cells | null {
  const text = line.trim()
  if (text.startsWith('|'))
    return text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(plain)
  const cells = cellsOf(text, delimiterOf(text))
  return cells && cells.length > 2 ? cells.map(plain) : null
}

const isRule = (cells: Cells) => cells.every((cell) => /^:?-+:?$/.test(cell))

function isHeader(cells: Cells | null): cells is Cells {
  return (
    cells !== null && cells.length > 2 && /^retrieval[_ ]?model$/i.test(cells[0] ?? '') && /^k$/i.test(cells[1] ?? '')
  )
}

function recallOf(cell: string): number {
  const percent = /^([\d.]+)\s*%$/.exec(cell)
  const value = percent ? Number(percent[1]) / 100 : Number(cell)
  if (cell === '' || !(value >= 0 && value <= 1))
    throw new BadLine(`expected a recall from 0 to 1, or a percentage, got ${JSON.stringify(cell)}`)
  return value
}

type Place = { readonly line: number; readonly source: string; readonly models: Cells }

function figures(cells: Cells, { line, source, models }: Place, setting: ImportSetting): readonly ImportEvent[] {
  const [retrieval, k, ...values] = cells
  if (values.length !== models.length)
    throw new BadLine(`expected ${models.length + 2} cells, as the header has them, got ${cells.length}`)
  if (setting.n === null) throw new BadLine('expected to be told how many clips these figures rest on: --n COUNT')
  return values.flatMap((cell, at): ImportEvent[] => {
    // a model that was not searched so has no figure
    if (cell === '' || cell === '-' || cell === '–') return []
    const figure = {
      dataset: setting.dataset,
      model: models[at],
      retrieval,
      k: Number(k),
      recall: recallOf(cell),
      n: setting.n,
      source,
    }
    return [{ kind: 'reported', line, reported: check(reportedRecord, figure, 'reported') }]
  })
}

class TableReader {
  private models: Cells | null = null
  private readonly dataset: OneDataset

  constructor(
    private readonly source: string,
    private readonly setting: ImportSetting,
  ) {
    this.dataset = new OneDataset(setting)
  }

  /** What a line that is not blank says: text around the table says nothing. */
  take(line: number, text: string): readonly ImportEvent[] {
    const cells = rowOf(text)
    const { models, source, setting } = this
    if (isHeader(cells)) this.models = cells.slice(2)
    // a line of the file that is no row ends the table
    else if (cells === null) this.models = null
    else if (models !== null && !isRule(cells))
      return asEvents(
        line,
        () => {
          const reported = figures(cells, { line, source, models }, setting)
          return [...this.dataset.define(line), ...reported]
        },
        'expected a row',
      )
    return []
  }
}

async function* read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const table = new TableReader(source.name, setting)
  for await (const read of linesOf(source.stream())) {
    const { line, text } = read
    if (text === null) yield { kind: 'issue', line, message: read.problem }
    else if (text.trim() !== '') yield* table.take(line, text)
  }
}

/** Whether a table of recall is in what a file begins with. */
const holdsTable = ({ lines }: Head) => lines.some((line) => isHeader(rowOf(line)))

/** A pivot of recall@k by model, in Markdown or CSV: figures that somebody reported, without traces. */
export const recallTable: Importer = {
  id: 'recall-table',
  version: 1,
  title: 'table of recall@k by model',
  unit: 'line',
  needs: ['dataset'],
  recognises: (head) => head.fields === null && holdsTable(head),
  roleOf: () => 'reported',
  read,
}
