import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** A path that was found inside its folder, or why it was not. */
export type Resolved =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly state: 'missing' | 'refused' | 'unreadable'; readonly reason: string }

const absences = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

const leaves = (from: string, to: string) => {
  const way = relative(from, to)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/** Whether something has this name, be it a link that leads nowhere. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** A path with each of its names in the Unicode form that the folder knows: archives from macOS come decomposed. */
async function asNamed(base: string, names: readonly string[]): Promise<string> {
  let path = base
  for (const name of names) {
    const forms = [name, name.normalize('NFC'), name.normalize('NFD')].map((form) => join(path, form))
    path = join(path, name)
    for (const form of forms)
      if (await isThere(form)) {
        path = form
        break
      }
  }
  return path
}

/** Finds a path inside a folder. Paths and links that lead out are refused by name; both Unicode forms of each name are tried. */
export async function resolveInside(baseDir: string, relativePath: string): Promise<Resolved> {
  const given = JSON.stringify(relativePath)
  const refused = (why: string): Resolved => ({ ok: false, state: 'refused', reason: `${given} ${why}` })
  if (relativePath.includes('\0')) return refused('holds a NUL character')
  const isWhole = isAbsolute(relativePath)
  const aim = isWhole ? relativePath : join(baseDir, relativePath)
  if (/^[a-zA-Z]:[\\/]/.test(relativePath) || (isWhole && leaves(baseDir, aim)))
    return refused('is an absolute path; expected one inside the folder of the file or of --audio, or relative to it')
  const way = relative(baseDir, aim)
  if (leaves(baseDir, aim)) return refused('leaves the folder of the file')
  try {
    const base = await realpath(baseDir)
    const path = await realpath(await asNamed(base, way.split(sep)))
    return leaves(base, path) ? refused('is a link that leaves the folder of the file') : { ok: true, path }
  } catch (cause) {
    const { code, message } =
      cause instanceof Error ? (cause as NodeJS.ErrnoException) : { code: '', message: `${cause}` }
    if (absences.includes(code ?? '')) return { ok: false, state: 'missing', reason: `there is no file ${given}` }
    return { ok: false, state: 'unreadable', reason: `${given} cannot be reached (${message})` }
  }
}
