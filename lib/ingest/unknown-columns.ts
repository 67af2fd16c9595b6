import { alignEdits } from '@/lib/metrics/edit-alignment'
import type { Reading } from './readings'
import type { Session } from './session'

/** How many edits make one name of another, letter case aside. */
function editsBetween(one: string, other: string): number {
  const { substitutions, insertions, deletions } = alignEdits([...one.toLowerCase()], [...other.toLowerCase()])
  return substitutions + insertions + deletions
}

const quoted = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(', ')

function problemWith(field: string, column: string, known: readonly string[]): string {
  const what = `--map ${field}=${column}: no file has a column ${JSON.stringify(column)}`
  if (known.length === 0) return `${what}; the fields of these formats are fixed, and --map names none of them`
  const nearest = known
    .map((name) => ({ name, edits: editsBetween(name, column) }))
    .sort((a, b) => a.edits - b.edits)
    .map(({ name }) => name)
  return `${what}. Nothing is stored; the columns are, nearest first: ${quoted(nearest)}`
}

/** The columns of files, as far as all that are wanted have been seen. */
async function columnsOf(readings: readonly Reading[], wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const { importer, source } of readings)
    for await (const columns of importer.columnsIn?.(source) ?? []) {
      for (const column of columns) known.add(column)
      if (wanted.every((column) => known.has(column))) return known
    }
  return known
}

/** Reports each column that `--map` names and no file has, before anything is stored; answers whether there is one. */
export async function refuseUnknownColumns(session: Session, readings: readonly Reading[]): Promise<boolean> {
  const wanted = Object.entries(session.options.fields?.columns ?? {})
  const mapped = readings.find(({ importer }) => importer.columnsIn) ?? readings[0]
  if (wanted.length === 0 || mapped === undefined) return false
  const known = await columnsOf(
    readings,
    wanted.map(([, column]) => column),
  )
  const unknown = wanted.filter(([, column]) => !known.has(column))
  for (const [field, column] of unknown) session.fileIssue(mapped.origin, problemWith(field, column, [...known]))
  return unknown.length > 0
}
