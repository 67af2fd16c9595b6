import type { Importer } from './import-event'
import { native } from './native'

/** Every format that can be read; the first that recognises a file reads it. */
export const importers = [native] as const satisfies readonly Importer[]

/** The importer for a file that begins with these bytes, or `undefined` when none knows it. */
export function importerFor(head: Uint8Array): Importer | undefined {
  return importers.find((importer) => importer.recognises(head))
}
