import { type ColumnChoice, columnOptions } from './column-choice'
import type { ImportChoices, UploadedFile } from './upload'

/** Stands where a format would, for a file that is not to be read itself. */
export const notRead = ''

/** What a person chose on the page: of each file by its path, and of all. Null is "as it is recognised". */
export type Chosen = {
  readonly formats: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, ColumnChoice>>
  readonly audio: string | null
  readonly dataset: string
  readonly model: string
  readonly run: string
  readonly n: string
  readonly replace: boolean
}

export const nothingChosen: Chosen = {
  formats: {},
  columns: {},
  audio: null,
  dataset: '',
  model: '',
  run: '',
  n: '',
  replace: false,
}

/** The format that a file is read as; null where it is not read itself. */
export function formatOf(file: UploadedFile, { formats }: Chosen): string | null {
  const format = formats[file.path] ?? file.format ?? notRead
  return format === notRead ? null : format
}

/** Whether a file's columns can be said to be any of our fields; of other formats only keys can be chosen. */
export const isFlat = (format: string | null): boolean => format === 'csv' || format === 'jsonl'

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The folders in which audio lies, with those above them. */
export function audioFolders(files: readonly UploadedFile[]): readonly string[] {
  const folders = new Set<string>()
  for (const { path, isAudio } of files)
    for (let folder = isAudio ? folderOf(path) : ''; folder !== ''; folder = folderOf(folder)) folders.add(folder)
  return [...folders].toSorted()
}

/** The folder in which all audio lies, which is looked in first unless another is chosen; `''` where there is none. */
export function audioFolderOf(files: readonly UploadedFile[], { audio }: Chosen): string {
  if (audio !== null) return audio
  const [first = '', ...others] = files.filter((file) => file.isAudio).map(({ path }) => folderOf(path))
  let folder = first
  while (folder !== '' && !others.every((other) => `${other}/`.startsWith(`${folder}/`))) folder = folderOf(folder)
  return folder
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** A chosen format holds for every file of that name: where another one is read otherwise, that is a conflict, not a guess. */
function formatConflict(read: readonly UploadedFile[], chosen: Chosen): string | null {
  for (const file of read) {
    const format = formatOf(file, chosen)
    const other = read.find((one) => nameOf(one.path) === nameOf(file.path) && formatOf(one, chosen) !== format)
    if (format !== file.format && other !== undefined)
      return `${file.path} and ${other.path} have one name and are read differently. Rename one, or import them one after another.`
  }
  return null
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** What was chosen, as options of the command; or what is in their way. */
export function importChoices(
  files: readonly UploadedFile[],
  chosen: Chosen,
): ImportChoices | { readonly problem: string } {
  const read = files.filter((file) => formatOf(file, chosen) !== null)
  if (read.length === 0)
    return { problem: 'None of the files is recognised. Choose a format for one, or add files of a known one.' }
  const conflict = formatConflict(read, chosen)
  if (conflict !== null) return { problem: conflict }
  const options = columnOptions(
    read.map((file) => ({ ...file, isFlat: isFlat(formatOf(file, chosen)), chosen: chosen.columns[file.path] ?? {} })),
  )
  if ('problem' in options) return options
  return {
    files: read.map((file) => ({
      path: file.path,
      format: formatOf(file, chosen) === file.format ? null : formatOf(file, chosen),
    })),
    audio: textOrNull(audioFolderOf(files, chosen)),
    ...options,
    dataset: textOrNull(chosen.dataset),
    model: textOrNull(chosen.model),
    run: textOrNull(chosen.run),
    n: textOrNull(chosen.n),
    replace: chosen.replace,
  }
}
