import { createHash } from 'node:crypto'
import type { FileSource } from './file-source'

/** Bytes in memory as a source; `dir` is where its relative paths start. */
export function bytesSource(name: string, bytes: Uint8Array, dir: string): FileSource {
  return {
    name,
    dir,
    path: name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    async *stream() {
      yield bytes
    },
    slice: async (from, to) => bytes.subarray(from, to),
  }
}
