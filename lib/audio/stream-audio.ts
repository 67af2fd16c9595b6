import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { audioPath } from './store-audio'

/** The size in bytes of a stored audio file, null when the file is not there. */
export async function audioSize(home: string, sha256: string): Promise<number | null> {
  const found = await stat(audioPath(home, sha256)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
  return found?.size ?? null
}

/** Bytes `start` to `end` (inclusive) of a stored audio file, read as they are asked for. */
export function streamAudio(home: string, sha256: string, start: number, end: number): ReadableStream {
  if (end < start) return new Blob([]).stream()
  return Readable.toWeb(createReadStream(audioPath(home, sha256), { start, end })) as ReadableStream
}
