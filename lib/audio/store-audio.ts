import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where audio of this content lies in a home. */
export function audioPath(home: string, sha256: string): string {
  return join(home, 'audio', sha256)
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** Copies a file into the content-addressed store, whole or not at all; the same content is stored once. */
export async function storeAudio(source: string, home: string): Promise<{ sha256: string; bytes: number }> {
  const [sha256, { size: bytes }] = await Promise.all([sha256Of(source), stat(source)])
  const target = audioPath(home, sha256)
  const known = await stat(target).catch(() => null)
  if (known?.size === bytes) return { sha256, bytes }
  await mkdir(join(home, 'audio'), { recursive: true })
  const part = `${target}.${randomUUID()}.part`
  await copyFile(source, part)
  const file = await open(part, 'r+')
  await file.sync()
  await file.close()
  await rename(part, target)
  return { sha256, bytes }
}

/** Takes audio out of the store; it is no error when it is not there. */
export async function removeAudio(home: string, sha256: string): Promise<void> {
  await rm(audioPath(home, sha256), { force: true })
}
