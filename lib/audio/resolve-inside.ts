import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** A path that was found inside its folder, or why it was not. */
export type Resolved =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly state: 'missing' | 'refused'; readonly reason: string }

const leaves = (from: string, to: string) => {
  const way = relative(from, to)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

async function realPathOf(path: string): Promise<string | null> {
  return realpath(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR' || cause.code === 'ENAMETOOLONG') return null
    throw cause
  })
}

/** Finds a relative path inside a folder. Absolute paths, `..` and links that lead out are refused by name; both Unicode forms of a name are tried. */
export async function resolveInside(baseDir: string, relativePath: string): Promise<Resolved> {
  const refused = (why: string): Resolved => ({
    ok: false,
    state: 'refused',
    reason: `${JSON.stringify(relativePath)} ${why}`,
  })
  if (relativePath.includes('\0')) return refused('holds a NUL character')
  if (isAbsolute(relativePath) || /^[a-zA-Z]:[\\/]/.test(relativePath))
    return refused('is an absolute path; expected one relative to the file')
  if (leaves(baseDir, join(baseDir, relativePath))) return refused('leaves the folder of the file')
  const base = await realPathOf(baseDir)
  for (const form of new Set([relativePath, relativePath.normalize('NFC'), relativePath.normalize('NFD')])) {
    const path = base && (await realPathOf(join(base, form)))
    if (!base || !path) continue
    return leaves(base, path) ? refused('is a link that leaves the folder of the file') : { ok: true, path }
  }
  return { ok: false, state: 'missing', reason: `there is no file ${JSON.stringify(relativePath)}` }
}
