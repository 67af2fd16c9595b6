import { join } from 'node:path'
import { native } from '@/lib/import/native'
import type { Store } from '@/lib/store/open-store'
import { bytesSource } from './bytes-source'
import { ingest } from './ingest'
import { LineResults } from './line-results'

/** Ends in a slash, so that it has no stem: a run without a key is refused, where all such runs would be one. */
const sourceName = 'api/v1/records/'

const newline = 0x0a

/** How many lines bytes are; a newline at their end begins no other. */
function lineCount(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines += 1
  return bytes.length > 0 && bytes.at(-1) !== newline ? lines + 1 : lines
}

/** Imports a batch of native records and answers what came of each line, as NDJSON in the order of the lines. */
export async function ingestBatch(store: Store, bytes: Uint8Array): Promise<string> {
  const lines = new LineResults()
  // no file comes with a batch: audio and catalogues are looked for in a folder that there is not
  const source = bytesSource(sourceName, bytes, join(store.home, 'no-files'))
  const isBlank = bytes.every((byte) => byte <= 0x20)
  if (!isBlank) await ingest(store, [source], { formats: { '*': native.id } }, lines)
  return lines
    .results(lineCount(bytes))
    .map((result) => `${JSON.stringify(result)}\n`)
    .join('')
}
