import { clipRecord, key, rankingRecord, traceRecord } from '@/lib/traces/record'
import { type ColumnMap, clipFields, type FlatField, rankingFields, traceFields } from './columns'
import type { ImportEvent, ImportSetting } from './import-event'
import { BadLine, check, type Fields } from './json-lines'
import { attemptOf, runOf } from './key-of'
import { OneDataset, OneRun } from './one-run'

const numbers: ReadonlySet<string> = new Set(['latencyMs', 'depth', 'rank'])

const isBlank = (value: unknown) => value === undefined || value === null || value === ''

function asNumber(field: string, value: unknown): unknown {
  if (!numbers.has(field) || typeof value !== 'string') return value
  const number = Number(value)
  if (value.trim() === '' || Number.isNaN(number))
    throw new BadLine(`${field}: expected a number, got ${JSON.stringify(value)}`)
  return number
}

type Address = { readonly clip: string; readonly attempt: number }

/** A row under our names. */
type Row = {
  readonly line: number
  readonly values: Fields
  readonly map: ColumnMap
  readonly address: Address
  /** What no field of ours holds. */
  readonly rest: Fields
}

/** Reads the rows of one file: of a table, whose values are text, or JSON objects. */
export class FlatRows {
  private readonly dataset: OneDataset
  private readonly runs = new Map<string, OneRun>()

  constructor(
    private readonly setting: ImportSetting,
    /** In a table a blank cell says nothing; in JSON, null clears. */
    private readonly isTable: boolean,
  ) {
    this.dataset = new OneDataset(setting)
  }

  events(values: Fields, line: number, map: ColumnMap): readonly ImportEvent[] {
    const used = new Set(map.values())
    const rest = Object.fromEntries(
      Object.entries(values).filter(([name, value]) => !used.has(name) && !isBlank(value)),
    )
    const row: Row = { line, values, map, address: this.address(values, map), rest }
    const answers = traceFields.some((field) => this.says(row, field))
    const mustAnswer = !this.setting.definesClips && traceFields.some((field) => map.has(field))
    const own = [
      ...(this.setting.definesClips ? [this.clip(row, answers ? {} : rest)] : []),
      ...(answers || mustAnswer ? [this.trace(row)] : []),
      ...(map.has('rank') && map.has('retrieval') ? [this.ranking(row)] : []),
    ]
    // what a row defines is said once all of the row is known to be good
    const run = answers || mustAnswer ? this.run(row) : []
    return [...this.dataset.define(line), ...run, ...own]
  }

  private address(values: Fields, map: ColumnMap): Address {
    const column = map.get('clip') ?? 'clip'
    const value = values[column]
    if (isBlank(value)) throw new BadLine(`${column}: expected the key of a clip`)
    const clip = check(key, typeof value === 'number' ? String(value) : value, column)
    return { clip, attempt: attemptOf(values, this.setting, map.get('attempt')) }
  }

  private says({ values, map }: Row, field: FlatField): boolean {
    const column = map.get(field)
    return column !== undefined && !isBlank(values[column])
  }

  private pick({ values, map }: Row, names: readonly FlatField[]): Fields {
    const picked: Record<string, unknown> = {}
    for (const name of names) {
      const column = map.get(name)
      const value = column === undefined ? undefined : values[column]
      if (value === undefined || (this.isTable && isBlank(value))) continue
      picked[name] = asNumber(name, value)
    }
    return picked
  }

  private clip(row: Row, meta: Fields): ImportEvent {
    const { line, address } = row
    const clip = check(clipRecord, { ...this.pick(row, clipFields), key: address.clip, meta }, 'clip')
    return { kind: 'clip', line, dataset: this.setting.dataset, run: null, clip }
  }

  private trace(row: Row): ImportEvent {
    const { line, address, rest } = row
    const facts = this.pick(row, traceFields)
    const trace = check(traceRecord, { ...facts, attempt: address.attempt, meta: rest }, '')
    return { kind: 'trace', line, address: { run: this.runKey(row), ...address }, trace }
  }

  private runKey(row: Row): string {
    return this.says(row, 'run') ? check(key, row.values[row.map.get('run') ?? ''], 'run') : this.setting.run
  }

  private run(row: Row): readonly ImportEvent[] {
    const name = this.runKey(row)
    const run = this.runs.get(name) ?? new OneRun(this.setting, name)
    this.runs.set(name, run)
    return run.define(row.line, this.says(row, 'model') ? String(row.values[row.map.get('model') ?? '']) : null)
  }

  private ranking(row: Row): ImportEvent {
    const { line, address, values, map } = row
    const ranking = check(rankingRecord, { rank: null, ...this.pick(row, rankingFields) }, 'ranking')
    const isBesideTrace = traceFields.some((field) => map.has(field)) && !map.has('run')
    const run = isBesideTrace ? this.setting.run : runOf({ run: values[map.get('run') ?? ''] }, this.setting)
    return { kind: 'ranking', line, address: { run, ...address }, ranking }
  }
}
