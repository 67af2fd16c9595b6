import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { SourceFile } from '@/lib/import/import-event'

/** A file on disk, opened for an import; `dir` is where its relative paths start. */
export type FileSource = SourceFile & { readonly path: string; readonly dir: string; readonly sha256: string }

const chunkBytes = 1 << 20
/** Progress is counted in pieces of this size, and only when a piece has been read on. */
const pieceBytes = 1 << 16
/** Enough for the fields of a row that begins with a long one. */
const headBytes = 1 << 16

async function sha256Of(path: string, onBytes: (count: number) => void): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    hash.update(chunk)
    onBytes(chunk.length)
  }
  return hash.digest('hex')
}

/** Tells how many bytes of a file were read on: of what is read twice, or not in order, no more than there are. */
function readOf(size: number, onBytes: (count: number) => void): (count: number) => void {
  let told = 0
  return (count) => {
    const fresh = Math.min(count, size - told)
    told += fresh
    if (fresh > 0) onBytes(fresh)
  }
}

/** Opens a file to import; the two hear how many bytes were read on, or hashed, since they were last called. */
export async function openSource(
  given: string,
  onBytes: (count: number) => void,
  onHashed: (count: number) => void = () => {},
): Promise<FileSource> {
  const path = await realpath(given)
  const { size } = await stat(path)
  const read = readOf(size, onBytes)
  return {
    path,
    dir: dirname(path),
    name: basename(given),
    size,
    sha256: await sha256Of(path, onHashed),
    async *stream() {
      for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
        for (let from = 0; from < chunk.length; from += pieceBytes) {
          const piece = chunk.subarray(from, from + pieceBytes)
          yield piece
          read(piece.length)
        }
      }
    },
    async slice(from, to) {
      const file = await open(path)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
      await file.close()
      read(bytesRead)
      return buffer.subarray(0, bytesRead)
    },
  }
}

const isBlank = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim() === ''

/** The bytes with which a file begins, blank lines aside; null where there is nothing else. */
export async function headOf(source: SourceFile): Promise<Uint8Array | null> {
  for (let from = 0; from < source.size; from += headBytes) {
    const head = await source.slice(from, Math.min(source.size, from + headBytes))
    if (!isBlank(head)) return head
  }
  return null
}
