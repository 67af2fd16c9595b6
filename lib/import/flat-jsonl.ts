import { type ColumnMap, columnProblem, flatRole, mapColumns } from './columns'
import { FlatRows } from './flat-row'
import type { Importer, ImportSetting, SourceFile } from './import-event'
import { asEvents, BadLine, type Fields, isObject, jsonLines, parseJson } from './json-lines'
import { linesOf } from './lines'

/** Rows may have different fields: each set of them is looked at once. */
class Maps {
  private readonly known = new Map<string, ColumnMap>()

  constructor(private readonly setting: ImportSetting) {}

  of(row: Fields): ColumnMap {
    const columns = Object.keys(row)
    const id = JSON.stringify(columns)
    const known = this.known.get(id)
    if (known) return known
    const map = mapColumns(columns, this.setting)
    const problem = columnProblem(columns, map)
    if (typeof map === 'string' || problem !== null) throw new BadLine(problem ?? '')
    this.known.set(id, map)
    return map
  }
}

async function* columnsIn(source: SourceFile): AsyncIterable<readonly string[]> {
  const known = new Set<string>()
  let row: Fields = {}
  for await (const { line, text } of linesOf(source.stream())) {
    const take = () => {
      const value = parseJson(text ?? '')
      row = isObject(value) ? value : {}
      return []
    }
    // a line that cannot be read names no column, and is an issue when it is read
    if (asEvents(line, take, '').length > 0) continue
    const fresh = Object.keys(row).filter((name) => !known.has(name))
    if (fresh.length > 0) yield fresh
    for (const name of fresh) known.add(name)
  }
}

/** Any JSON object a line, its fields named by --map or by the names that columns.ts knows. */
export const flatJsonl: Importer = {
  id: 'jsonl',
  version: 1,
  title: 'any JSONL, with --map',
  unit: 'line',
  needs: ['dataset'],
  isLastResort: true,
  recognises: ({ fields }) => fields !== null,
  roleOf: ({ fields }, choice) => flatRole([...(fields?.keys() ?? [])], choice),
  columnsIn,
  read(source, setting) {
    const maps = new Maps(setting)
    const rows = new FlatRows(setting, false)
    return jsonLines(source, 'expected one JSON object a line', (row, line) => rows.events(row, line, maps.of(row)))
  },
}
