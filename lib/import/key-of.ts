import { key } from '@/lib/traces/record'
import type { ImportSetting, KeyField } from './import-event'
import { BadLine, check, type Fields } from './json-lines'

/** The field of a row that holds a key: the first that was chosen and is there, else the one that the format has for it. */
export function keyField(fields: Fields, setting: ImportSetting, of: KeyField, own: string | null): string | null {
  setting.onKeyed?.(fields)
  const chosen = (setting.keys[of] ?? []).find((name) => fields[name] != null)
  return chosen ?? (own !== null && fields[own] != null ? own : null)
}

/** The clip key that a row holds; `own` is where the format has it. */
export function clipKey(fields: Fields, setting: ImportSetting, own: string): string {
  const name = keyField(fields, setting, 'clip', own)
  if (name === null) throw new BadLine(`${own}: expected the key of a clip (--key FIELD=clip names another field)`)
  const value = fields[name]
  return check(key, typeof value === 'number' ? String(value) : value, name)
}

/** The attempt that a row is of, 0 where it says nothing. */
export function attemptOf(fields: Fields, setting: ImportSetting, own = 'attempt'): number {
  const name = keyField(fields, setting, 'attempt', own)
  if (name === null) return 0
  const value = Number(fields[name])
  if (!Number.isSafeInteger(value) || value < 0) throw new BadLine(`${name}: expected a whole number from 0`)
  return value
}

/** The run that a row is of: its own, else the one run of the import; two would be two readings. */
export function runOf(fields: Fields, setting: ImportSetting): string {
  const name = keyField(fields, setting, 'run', 'run')
  if (name !== null) return check(key, fields[name], name)
  const [only, other] = setting.runs
  if (only === undefined)
    throw new BadLine('expected a field "run", or the outputs of a run in the same import, or --run KEY')
  if (other !== undefined)
    throw new BadLine(
      `expected a field "run": it may be of run ${JSON.stringify(only)} or of run ${JSON.stringify(other)}; --run KEY decides`,
    )
  return only
}
