import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isLiving, processMark } from './process-mark'

/** Where audio of this content lies in a home. */
export function audioPath(home: string, sha256: string): string {
  return join(home, 'audio', sha256)
}

/** A name of its own for a file of the store that is not whole yet. */
export function partPath(home: string): string {
  return join(home, 'audio', `${processMark}.${randomUUID()}.part`)
}

const namesIn = (home: string) => readdir(join(home, 'audio')).catch(() => [])

/** Removes half-written files that no running process will finish. */
export async function removeParts(home: string): Promise<void> {
  for (const name of await namesIn(home))
    if (name.endsWith('.part') && !isLiving(name)) await rm(join(home, 'audio', name), { force: true })
}

/** The hashes of all audio that lies in the store, be it as received or decoded. */
export async function storedAudio(home: string): Promise<readonly string[]> {
  const hashes = (await namesIn(home)).flatMap((name) => /^([0-9a-f]{64})(?:\.wav)?$/.exec(name)?.[1] ?? [])
  return [...new Set(hashes)]
}

type Stored = { readonly sha256: string; readonly bytes: number }

/** The hash and size of a file, whose bytes go to `take` as they are read. */
export async function contentOf(
  path: string,
  take: (chunk: Uint8Array) => Promise<unknown> | undefined,
): Promise<Stored> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk)
    bytes += chunk.length
    await take(chunk)
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder; there a rename is in the journal at once
  if (process.platform === 'win32') return
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

/** Copies a file and names the copy by what was copied, which is not what was read before where the file has changed since. */
async function copyOf(source: string, home: string): Promise<Stored> {
  const folder = join(home, 'audio')
  await mkdir(folder, { recursive: true })
  const part = partPath(home)
  try {
    const file = await open(part, 'wx')
    const stored = await contentOf(source, (chunk) => file.writeFile(chunk))
      .then(async (content) => {
        await file.sync()
        return content
      })
      .finally(() => file.close())
    await rename(part, audioPath(home, stored.sha256))
    await syncFolder(folder)
    return stored
  } finally {
    await rm(part, { force: true })
  }
}

/** Copies a file into the content-addressed store, whole or not at all; the same content is stored once. */
export async function storeAudio(source: string, home: string): Promise<Stored> {
  const content = await contentOf(source, () => undefined)
  const known = await stat(audioPath(home, content.sha256)).catch(() => null)
  return known?.size === content.bytes ? content : copyOf(source, home)
}

/** Takes audio, and its decoded copy, out of the store; it is no error when it is not there. */
export async function removeAudio(home: string, sha256: string): Promise<void> {
  for (const name of [sha256, `${sha256}.wav`]) await rm(audioPath(home, name), { force: true })
}
