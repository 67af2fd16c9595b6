import { type ColumnMap, columnProblem, flatRole, mapColumns } from './columns'
import { FlatRows } from './flat-row'
import type { Importer, ImportSetting } from './import-event'
import { BadLine, type Fields, jsonLines } from './json-lines'

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

/** Any JSON object a line, its fields named by --map or by the names that columns.ts knows. */
export const flatJsonl: Importer = {
  id: 'jsonl',
  version: 1,
  title: 'any JSONL, with --map',
  hasLines: true,
  needs: ['dataset'],
  isLastResort: true,
  recognises: ({ fields }) => fields !== null,
  roleOf: ({ fields }, choice) => flatRole([...(fields?.keys() ?? [])], choice),
  read(source, setting) {
    const maps = new Maps(setting)
    const rows = new FlatRows(setting, false)
    return jsonLines(source, 'expected one JSON object a line', (row, line) => rows.events(row, line, maps.of(row)))
  },
}
