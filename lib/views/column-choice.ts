import type { UploadedFile } from './upload'

/** Which column of a file holds which of our fields: field to column. */
export type ColumnChoice = Readonly<Record<string, string>>

/** A file whose columns were looked at, with what was chosen for them. */
export type ChosenFile = Pick<UploadedFile, 'path' | 'columns' | 'known'> & {
  readonly isFlat: boolean
  readonly chosen: ColumnChoice
}

/** Options of the command, or what is in their way. */
export type ColumnOptions =
  | { readonly key: readonly string[]; readonly map: readonly string[] }
  | { readonly problem: string }

const keyFields = ['clip', 'run', 'attempt']

const quoted = (text: string) => JSON.stringify(text)

/** What is chosen for each field over all files, in the order of the files. */
function chosenColumns(files: readonly ChosenFile[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, string[]>()
  for (const { chosen } of files)
    for (const [field, column] of Object.entries(chosen)) {
      const others = columns.get(field) ?? []
      if (!others.includes(column)) columns.set(field, [...others, column])
    }
  return columns
}

/** Options hold for all files of an import: one that says of a file what was not chosen for it is a conflict, not a guess. */
function conflictIn(field: string, columns: readonly string[], files: readonly ChosenFile[]): string | null {
  for (const { path, columns: all, chosen, known, isFlat } of files) {
    const names = all.map(({ name }) => name)
    const taken = columns.find((column) => names.includes(column))
    const meant = chosen[field] ?? (isFlat ? known[field] : undefined)
    if (taken !== undefined && meant !== undefined && taken !== meant)
      return `${field} is column ${quoted(taken)} in another file, and ${quoted(meant)} in ${path}, which has both. Import them one after another.`
  }
  return null
}

/** What was chosen for the columns of files, as options of the command; each holds for all files that have such a column. */
export function columnOptions(files: readonly ChosenFile[]): ColumnOptions {
  const key: string[] = []
  const map: string[] = []
  for (const [field, columns] of chosenColumns(files)) {
    const problem = conflictIn(field, columns, files)
    if (problem !== null) return { problem }
    if (keyFields.includes(field)) key.push(...columns.map((column) => `${column}=${field}`))
    else if (columns.length > 1)
      return {
        problem: `${field} is ${columns.map(quoted).join(' and ')} in different files: expected one name for it. Import them one after another.`,
      }
    else map.push(`${field}=${columns[0]}`)
  }
  // the command would take it for two columns
  const cut = map.find((one) => /,\s*[A-Za-z]+=/.test(one))
  if (cut !== undefined)
    return { problem: `A column whose name holds a comma, a word and "=" cannot be chosen: ${quoted(cut)}.` }
  return { key, map }
}
