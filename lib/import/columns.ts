import type { FieldChoice, KeyField, Role } from './import-event'
import { keyFields } from './import-event'

/** The names by which a column is known without being told, for each of our fields: ours, and others that mean nothing else. docs/formats.md lists them. */
export const columnNames = {
  clip: ['clip', 'clip_id', 'custom_id', 'utt_id', 'id'],
  run: ['run'],
  attempt: ['attempt'],
  model: ['model'],
  audio: ['audio', 'audio_path', 'audio_filepath'],
  reference: ['reference'],
  gold: ['gold', 'target'],
  language: ['language', 'lang'],
  output: ['output', 'response', 'prediction'],
  reasoning: ['reasoning', 'reasoning_content'],
  transcription: ['transcription'],
  finishReason: ['finishReason', 'finish_reason'],
  latencyMs: ['latencyMs', 'latency_ms'],
  error: ['error'],
  retrieval: ['retrieval', 'retrieval_model'],
  indexVersion: ['indexVersion', 'index_version'],
  depth: ['depth'],
  rank: ['rank'],
} as const
export type FlatField = keyof typeof columnNames
export const flatFields = Object.keys(columnNames) as readonly FlatField[]

export const clipFields = ['audio', 'reference', 'gold', 'language'] as const
export const traceFields = ['output', 'reasoning', 'transcription', 'finishReason', 'latencyMs', 'error'] as const
export const rankingFields = ['retrieval', 'indexVersion', 'depth', 'rank'] as const

/** Which column holds which of our fields. */
export type ColumnMap = ReadonlyMap<FlatField, string>

const isKeyField = (field: string): field is KeyField => keyFields.some((one) => one === field)

function chosenColumn(field: FlatField, columns: readonly string[], choice: FieldChoice): string | undefined {
  const byKey = isKeyField(field) ? (choice.keys[field] ?? []) : []
  return [choice.columns[field], ...byKey].find((name) => name !== undefined && columns.includes(name))
}

/** What the columns of a file are read as, or why two readings are possible. */
export function mapColumns(columns: readonly string[], choice: FieldChoice): ColumnMap | string {
  const map = new Map<FlatField, string>()
  const chosen = new Set(flatFields.flatMap((field) => chosenColumn(field, columns, choice) ?? []))
  for (const field of flatFields) {
    const own =
      chosenColumn(field, columns, choice) ?? (columns.includes(field) && !chosen.has(field) ? field : undefined)
    const names: readonly string[] = columnNames[field]
    const found = own === undefined ? columns.filter((one) => names.includes(one) && !chosen.has(one)) : [own]
    if (found.length > 1)
      return `${field} may be in ${found.map((one) => JSON.stringify(one)).join(' or in ')}: --map ${field}=COLUMN decides`
    if (found[0] !== undefined) map.set(field, found[0])
  }
  return map
}

function advice(columns: readonly string[]): string {
  const [clip = 'id', output = 'response', gold = 'target'] = columns
  return `the columns are ${columns.map((one) => JSON.stringify(one)).join(', ')}; say which is which, as in --map clip=${clip},output=${output},gold=${gold}`
}

/** Why rows of these columns cannot be read, null where they can. */
export function columnProblem(columns: readonly string[], map: ColumnMap | string): string | null {
  if (typeof map === 'string') return map
  const says = [...clipFields, ...traceFields, 'rank' as const].some((field) => map.has(field))
  if (map.has('clip') && says) return null
  return `expected a column with the key of the clip, and others with what is said of it: ${advice(columns)}`
}

/** What a file of such columns gives: it defines clips where it tells gold, reference or audio. */
export function flatRole(columns: readonly string[], choice: FieldChoice): Role {
  const map = mapColumns(columns, choice)
  // nothing of it is stored: its rows say what the two readings are
  if (typeof map === 'string') return 'clips'
  if (map.has('audio') || map.has('reference') || map.has('gold')) return 'clips'
  return traceFields.some((field) => map.has(field)) ? 'outputs' : 'rankings'
}

/** Of formats whose target a person may call the reference: `--map reference=target`. */
export async function* targetColumn(): AsyncIterable<readonly string[]> {
  yield ['target']
}
