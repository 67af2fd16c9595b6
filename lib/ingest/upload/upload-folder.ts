import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { homeOf } from '@/lib/store/home'

/** Files that a page has sent to be imported: `files/` below `dir` holds them under their relative paths. */
export type Upload = { readonly id: string; readonly dir: string }

const dayMs = 24 * 60 * 60 * 1000

const uploadsDir = (home: string) => join(/* turbopackIgnore: true */ home, 'uploads')

/** Where the files of an upload lie. */
export const filesDir = ({ dir }: Upload) => join(dir, 'files')

/** Begins an upload; nobody can guess its id. */
export async function createUpload(home = homeOf()): Promise<Upload> {
  const id = randomBytes(12).toString('hex')
  const upload = { id, dir: join(uploadsDir(home), id) }
  await mkdir(filesDir(upload), { recursive: true })
  return upload
}

/** The upload with this id; null where there is none, or none any more. */
export async function findUpload(id: string, home = homeOf()): Promise<Upload | null> {
  if (!/^[0-9a-f]{24}$/.test(id)) return null
  const dir = join(uploadsDir(home), id)
  const found = await stat(dir).catch(() => null)
  return found?.isDirectory() ? { id, dir } : null
}

/** Every upload of a home. */
export async function allUploads(home = homeOf()): Promise<Upload[]> {
  const names = await readdir(uploadsDir(home)).catch(() => [])
  const found = await Promise.all(names.map((name) => findUpload(name, home)))
  return found.filter((upload) => upload !== null)
}

/** Removes an upload with all that lies in it. It is gone at once under its id, so that a file on its way finds no place. */
export async function removeUpload({ dir }: Upload): Promise<void> {
  const removed = `${dir}.removed`
  const isGone = await rename(dir, removed).then(
    () => false,
    () => true,
  )
  if (!isGone) await rm(removed, { recursive: true, force: true, maxRetries: 3 })
}

/** Removes uploads that nobody came back to for a day, and what a removal left that was ended before it could. */
export async function sweepUploads(isInUse: (id: string) => boolean, home = homeOf()): Promise<void> {
  for (const name of await readdir(uploadsDir(home)).catch(() => [])) {
    const path = join(uploadsDir(home), name)
    const [id = ''] = name.split('.')
    const found = await stat(path).catch(() => null)
    const isStale = found !== null && Date.now() - found.mtimeMs > dayMs
    if (!isInUse(id) && (isStale || name.endsWith('.removed'))) await rm(path, { recursive: true, force: true })
  }
}
