import { randomUUID } from 'node:crypto'
import type { ExportClip, ExportDataset, ExportSource } from '@/lib/views/export-source'

/** How what lies beside the records travels: the catalogue as it stands in the line, and the path of a clip's audio. */
export type Beside = {
  catalogue(dataset: ExportDataset): unknown
  audio(clip: ExportClip): string | null
}

const mark = randomUUID()
const marked = new RegExp(`"${mark}([^"]+)"`, 'g')

/** A whole number beyond 2^53 with an exponent: written out, its digits would be read as more exact than they are, and kept as text. */
const withExponent = (_name: string, value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
    ? `${mark}${value.toExponential()}`
    : value

/** A record as one line of JSON, which an import reads as the same values. */
export function nativeLine(record: unknown): string {
  const json = JSON.stringify(record)
  return `${/\d{16}/.test(json) ? JSON.stringify(record, withExponent).replace(marked, '$1') : json}\n`
}

/** Everything of a source as native records (DESIGN §5): definitions first, then the traces with their ranks. */
export async function* nativeLines(source: ExportSource, beside: Beside): AsyncIterable<string> {
  for await (const dataset of source.datasets()) {
    const catalogue = dataset.catalogue === null ? undefined : beside.catalogue(dataset)
    yield nativeLine({ dataset: { ...dataset.fields, catalogue } })
  }
  for await (const clip of source.clips()) {
    const audio = beside.audio(clip) ?? undefined
    yield nativeLine({ clip: { ...clip.fields, audio }, dataset: clip.dataset })
  }
  for await (const run of source.runs()) yield nativeLine({ run })
  for await (const reported of source.reported()) yield nativeLine({ reported })
  for await (const trace of source.traces()) yield nativeLine(trace)
}
