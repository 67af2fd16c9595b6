import type { ImportEvent, Importer, ImportSetting, SourceFile } from '@/lib/import/import-event'

/** The setting of an import in which a person chose what every format asks for. */
export const noSetting: ImportSetting = {
  chosen: { dataset: null, run: null },
  dataset: 'd',
  definesClips: true,
  run: 'r',
  runs: ['r'],
  model: null,
  evaluated: null,
  n: null,
  relevant: new Map(),
  keys: {},
  columns: {},
}

/** Bytes as a file, read in chunks of this size. */
export function sourceOf(name: string, bytes: Uint8Array, chunk = bytes.length || 1): SourceFile {
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk)
    },
    slice: async (from, to) => bytes.slice(from, to),
  }
}

/** All events of a file. */
export async function readEvents(importer: Importer, source: SourceFile, setting: Partial<ImportSetting> = {}) {
  const events: ImportEvent[] = []
  for await (const event of importer.read(source, { ...noSetting, ...setting })) events.push(event)
  return events
}
