import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { SourceFile } from '@/lib/import/import-event'

/** A file on disk, opened for an import; `dir` is where its relative paths start. */
export type FileSource = SourceFile & { readonly path: string; readonly dir: string; readonly sha256: string }

const chunkBytes = 1 << 20

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) hash.update(chunk)
  return hash.digest('hex')
}

/** Opens a file to import; `onBytes` hears how many bytes were read since it was last called. */
export async function openSource(given: string, onBytes: (count: number) => void): Promise<FileSource> {
  const path = await realpath(given)
  const { size } = await stat(path)
  return {
    path,
    dir: dirname(path),
    name: basename(given),
    size,
    sha256: await sha256Of(path),
    async *stream() {
      for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
        onBytes(chunk.length)
        yield chunk
      }
    },
    async slice(from, to) {
      const file = await open(path)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
      await file.close()
      return buffer.subarray(0, bytesRead)
    },
  }
}
