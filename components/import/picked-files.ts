/** A file that somebody picked, with the path that it had in its folder. */
export type PickedFile = { readonly path: string; readonly file: File }

/** Files of an `<input type="file">`, of one file each or of a whole folder. */
export function pickedFrom(list: FileList | null): readonly PickedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A folder gives its entries some at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) return entries
    entries.push(...some)
  }
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const files: PickedFile[] = []
  for (const below of await entriesOf(entry)) files.push(...(await filesBelow(below)))
  return files
}

/** What was dropped or pasted: files, and folders with all that is below them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  // all that a transfer holds must be asked for at once: it is empty after the event
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const found = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const files = await Promise.all(
    found.map(({ entry, file }) => (entry ? filesBelow(entry) : file ? [{ path: file.name, file }] : [])),
  )
  return files.flat()
}

/** Whether a name in a path hides it, as `.DS_Store` does. */
export const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.'))
