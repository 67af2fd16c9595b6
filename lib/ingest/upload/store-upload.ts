import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesDir, type Upload } from './upload-folder'
import { limitNames, type UploadLimits } from './upload-limits'

/** Why a file was not kept; nothing of it lies on the disk then. */
export type Refused = {
  readonly ok: false
  readonly why: 'too-much' | 'broken-off' | 'gone' | 'in-the-way' | 'disk-full'
  readonly message: string
}
/** What became of a file that was sent: kept whole, or not at all. */
export type Stored = { readonly ok: true; readonly bytes: number } | Refused

/** How much of an upload is on the disk or on its way to it; by path, the bytes that are whole. */
type Tally = { bytes: number; readonly files: Map<string, number> }

const held = globalThis as { mondegreenUploadTallies?: Map<string, Promise<Tally>> }

/** Who sends too much hears so only when all is sent, since an answer before that breaks the connection; more than this is not listened to. */
const drainedBytes = 64_000_000

async function counted(upload: Upload): Promise<Tally> {
  const root = filesDir(upload)
  const tally: Tally = { bytes: 0, files: new Map() }
  for (const path of await readdir(root, { recursive: true }).catch(() => [])) {
    const found = await stat(join(root, path)).catch(() => null)
    if (!found?.isFile()) continue
    tally.files.set(path, found.size)
    tally.bytes += found.size
  }
  return tally
}

/** Counted once from the disk, then kept. */
function tallyOf(upload: Upload): Promise<Tally> {
  held.mondegreenUploadTallies ??= new Map()
  const tallies = held.mondegreenUploadTallies
  const known = tallies.get(upload.id) ?? counted(upload)
  tallies.set(upload.id, known)
  return known
}

/** Forgets how much an upload holds, once it is removed. */
export function forgetTally({ id }: Upload): void {
  held.mondegreenUploadTallies?.delete(id)
}

const refuse = (why: Refused['why'], message: string): Refused => ({ ok: false, why, message })

const codeOf = (cause: unknown) => (cause instanceof Error && 'code' in cause ? cause.code : null)

/** What the file system says to it, in words; what is not about the file is thrown on. */
function refusalFor(cause: unknown, path: string): Refused {
  const code = codeOf(cause)
  if (code === 'ENOENT') return refuse('gone', 'This upload is gone. Add the files again.')
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return refuse('disk-full', `The disk of the server is full; nothing of ${JSON.stringify(path)} is kept.`)
  if (code === 'EISDIR' || code === 'ENOTDIR' || code === 'EEXIST')
    return refuse('in-the-way', `${JSON.stringify(path)}: a file and a folder of this upload would have the same name.`)
  throw cause
}

const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`

function overLimit(bytes: number, tally: Tally, limits: UploadLimits): string | null {
  if (bytes > limits.fileBytes)
    return `Expected at most ${megabytes(limits.fileBytes)} a file (${limitNames.file} sets it).`
  if (tally.bytes > limits.totalBytes)
    return `Expected at most ${megabytes(limits.totalBytes)} in one upload (${limitNames.total} sets it).`
  if (tally.files.size >= limits.files) return `Expected at most ${limits.files} files in one upload.`
  return null
}

/** A file on its way; `bytes` of it have come so far. */
type Coming = {
  readonly body: AsyncIterable<Uint8Array>
  readonly tally: Tally
  readonly limits: UploadLimits
  bytes: number
}

/** Writes a body to a file as it comes, in memory that does not grow with it; answers why not all of it was taken. */
async function receive(part: string, coming: Coming): Promise<Refused | null> {
  const { body, tally, limits } = coming
  let tooMuch: string | null = null
  let drained = 0
  const file = await open(part, 'wx')
  try {
    for await (const chunk of chunksOf(body)) {
      if (tooMuch === null) {
        coming.bytes += chunk.length
        tally.bytes += chunk.length
        tooMuch = overLimit(coming.bytes, tally, limits)
      }
      if (tooMuch === null) await file.appendFile(chunk)
      else drained += chunk.length
      if (drained > drainedBytes) break
    }
  } catch (cause) {
    if (!(cause instanceof BrokenOff)) throw cause
    return refuse('broken-off', 'The file ended before it was whole; nothing of it is kept.')
  } finally {
    await file.close()
  }
  return tooMuch === null ? null : refuse('too-much', tooMuch)
}

class BrokenOff extends Error {}

/** What is sent, so that its breaking off is told from a disk that fails. */
async function* chunksOf(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  const next = () =>
    chunks.next().catch((cause: unknown) => {
      throw new BrokenOff('the sender went away', { cause })
    })
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) yield chunk.value
  } finally {
    await chunks.return?.()
  }
}

/** Gives a whole file its name; only folders below `files/` are made, so that an upload that was removed stays so. */
async function place(upload: Upload, part: string, path: string): Promise<void> {
  const names = path.split('/')
  let folder = filesDir(upload)
  for (const name of names.slice(0, -1)) {
    folder = join(folder, name)
    await mkdir(folder).catch((cause) => {
      if (codeOf(cause) !== 'EEXIST') throw cause
    })
  }
  await rename(part, join(folder, names.at(-1) ?? ''))
}

/** A file that is sent: its path, which `pathProblem` has nothing against, and its size where the sender said it. */
export type Sent = { readonly path: string; readonly body: AsyncIterable<Uint8Array>; readonly size: number | null }

/** Keeps a file that is sent: whole, or nothing of it. A file of the same path gives way to it. */
export async function storeUpload(upload: Upload, sent: Sent, limits: UploadLimits): Promise<Stored> {
  const { path, body, size } = sent
  const tally = await tallyOf(upload)
  const coming = { body, tally, limits, bytes: 0 }
  const part = join(upload.dir, `${randomBytes(6).toString('hex')}.part`)
  let counted = 0
  try {
    const refused = await receive(part, coming)
    if (refused) return refused
    if (size !== null && size !== coming.bytes)
      return refuse('broken-off', `Expected ${size} bytes, got ${coming.bytes}; nothing of them is kept.`)
    await place(upload, part, path)
    counted = coming.bytes - (tally.files.get(path) ?? 0)
    tally.files.set(path, coming.bytes)
    return { ok: true, bytes: coming.bytes }
  } catch (cause) {
    return refusalFor(cause, path)
  } finally {
    tally.bytes += counted - coming.bytes
    await rm(part, { force: true })
  }
}

/** Removes a file of an upload; one that is not there is removed already. */
export async function removeFile(upload: Upload, path: string): Promise<void> {
  const tally = await tallyOf(upload)
  await rm(join(filesDir(upload), path), { force: true })
  tally.bytes -= tally.files.get(path) ?? 0
  tally.files.delete(path)
}
