import type { FieldChoice } from '@/lib/import/import-event'
import { alignEdits } from '@/lib/metrics/edit-alignment'
import { noChoice, type Reading } from './readings'
import type { Session } from './session'

/** How many edits make one name of another, letter case aside. */
function editsBetween(one: string, other: string): number {
  const { substitutions, insertions, deletions } = alignEdits([...one.toLowerCase()], [...other.toLowerCase()])
  return substitutions + insertions + deletions
}

const quoted = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(', ')

/** What an option names of files: `--map output=response` a column, `--key utt=clip` a field. */
type Named = { readonly option: string; readonly what: 'column' | 'field'; readonly name: string }

function problemWith({ option, what, name }: Named, known: readonly string[]): string {
  const problem = `${option}: no file has a ${what} ${JSON.stringify(name)}`
  const [flag] = option.split(' ')
  if (known.length === 0) return `${problem}; the fields of these formats are fixed, and ${flag} names none of them`
  const nearest = known
    .map((one) => ({ one, edits: editsBetween(one, name) }))
    .sort((a, b) => a.edits - b.edits)
    .map(({ one }) => one)
  return `${problem}. Nothing is stored; the ${what}s are, nearest first: ${quoted(nearest)}`
}

/** The columns of a file that `--map` may name, in sets as they come. */
const columnsIn = ({ importer, source }: Reading) => importer.columnsIn?.(source) ?? []

const anyFile = {
  chosen: { dataset: null, run: null },
  dataset: 'any',
  definesClips: true,
  run: 'any',
  runs: ['any'],
  model: 'any',
  evaluated: null,
  n: null,
  relevant: new Map(),
} as const

/** The fields of a file that `--key` may name, in sets as they come: those in which its importer looks for keys, read as an import would. */
async function* fieldsIn(reading: Reading, choice: FieldChoice): AsyncIterable<readonly string[]> {
  yield* columnsIn(reading)
  let names: readonly string[] = []
  const onKeyed = (fields: object) => {
    names = Object.keys(fields)
  }
  for await (const _event of reading.importer.read(reading.source, { ...choice, ...anyFile, onKeyed })) yield names
}

type NamesIn = (reading: Reading) => AsyncIterable<readonly string[]> | readonly (readonly string[])[]

/** The names in files, as far as all that are wanted have been seen. */
async function namesIn(
  readings: readonly Reading[],
  namesOf: NamesIn,
  wanted: readonly Named[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const reading of readings)
    for await (const names of namesOf(reading)) {
      for (const name of names) known.add(name)
      if (wanted.every(({ name }) => known.has(name))) return known
    }
  return known
}

async function refuse(
  session: Session,
  readings: readonly Reading[],
  namesOf: NamesIn,
  wanted: readonly Named[],
): Promise<boolean> {
  const blamed = readings.find(({ importer }) => importer.columnsIn) ?? readings[0]
  if (wanted.length === 0 || blamed === undefined) return false
  const known = await namesIn(readings, namesOf, wanted)
  const unknown = wanted.filter(({ name }) => !known.has(name))
  for (const named of unknown) session.fileIssue(blamed.origin, problemWith(named, [...known]))
  return unknown.length > 0
}

/** Reports each column that `--map` names and each field that `--key` names and no file has, before anything is stored; answers whether there is one. */
export async function refuseUnknownColumns(session: Session, readings: readonly Reading[]): Promise<boolean> {
  const { columns, keys } = session.options.fields ?? noChoice
  const mapped = Object.entries(columns).map(
    ([field, name]): Named => ({ option: `--map ${field}=${name}`, what: 'column', name }),
  )
  const keyed = Object.entries(keys).flatMap(([of, names]) =>
    names.map((name): Named => ({ option: `--key ${name}=${of}`, what: 'field', name })),
  )
  const isMapUnknown = await refuse(session, readings, columnsIn, mapped)
  const isKeyUnknown = await refuse(session, readings, (reading) => fieldsIn(reading, { columns, keys }), keyed)
  return isMapUnknown || isKeyUnknown
}
