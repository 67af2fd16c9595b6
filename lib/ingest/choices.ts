import { flatFields } from '@/lib/import/columns'
import { keyFields } from '@/lib/import/import-event'
import { importerNamed, importers } from '@/lib/import/registry'
import type { IngestOptions } from './session'

/** What a person says of files, as it is written: `custom_id=clip`, `clip=id,output=response`, `openai-batch` or `file=openai-batch`. */
export type WrittenChoices = {
  readonly key?: readonly string[] | undefined
  readonly map?: readonly string[] | undefined
  readonly format?: readonly string[] | undefined
}

type Choices = Pick<IngestOptions, 'fields' | 'formats'>
type Problem = { readonly problem: string }
type Pair = readonly [string, string]

const known = (names: readonly string[]) => names.join(', ')

/** A pair at its last equals sign: file and column names may hold one. */
function pairOf(text: string): Pair | null {
  const at = text.lastIndexOf('=')
  return at <= 0 || at === text.length - 1 ? null : [text.slice(0, at), text.slice(at + 1)]
}

function readKeys(written: readonly string[]): Readonly<Record<string, readonly string[]>> | Problem {
  const keys: Record<string, string[]> = {}
  for (const text of written) {
    const [field, of] = pairOf(text) ?? []
    const name = keyFields.find((one) => one === of)
    if (field === undefined || name === undefined)
      return { problem: `--key: expected FIELD=clip, FIELD=run or FIELD=attempt, got ${JSON.stringify(text)}` }
    keys[name] = [...(keys[name] ?? []), field]
  }
  return keys
}

/** Where a comma parts two columns: before a word and an equals sign, since the name of a column may hold a comma. */
const nextColumn = /,\s*(?=[A-Za-z]+=)/

function readColumns(written: readonly string[]): Readonly<Record<string, string>> | Problem {
  const columns: Record<string, string> = {}
  for (const text of written.flatMap((one) => one.split(nextColumn))) {
    const [field, column] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]
    if (!text.includes('=') || column === '' || !flatFields.some((one) => one === field))
      return {
        problem: `--map: expected OURS=COLUMN, where OURS is one of ${known(flatFields)}; got ${JSON.stringify(text)}`,
      }
    columns[field] = column
  }
  return columns
}

function readFormats(written: readonly string[]): Readonly<Record<string, string>> | Problem {
  const formats: Record<string, string> = {}
  for (const text of written) {
    const [file, id] = pairOf(text) ?? ['*', text]
    if (!importerNamed(id))
      return {
        problem: `--format: expected one of ${known(importers.map((one) => one.id))}; got ${JSON.stringify(id)}`,
      }
    formats[file] = id
  }
  return formats
}

const isProblem = (value: object): value is Problem => 'problem' in value && typeof value.problem === 'string'

/** Reads what a person says of files, or says what is wrong with it. */
export function readChoices({ key = [], map = [], format = [] }: WrittenChoices): Choices | Problem {
  const keys = readKeys(key)
  if (isProblem(keys)) return keys
  const columns = readColumns(map)
  if (isProblem(columns)) return columns
  const formats = readFormats(format)
  if (isProblem(formats)) return formats
  return { fields: { keys, columns }, formats }
}
