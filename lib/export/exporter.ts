import type { ExportSource } from '@/lib/views/export-source'

/** A format that traces are given out in. */
export type Exporter = {
  /** The word that `format=` takes. */
  readonly id: string
  readonly title: string
  /** What the file holds, in one sentence. */
  readonly about: string
  readonly mediaType: string
  /** Of the file's name, without a full stop. */
  readonly ending: string
  /** The bytes of the file, made as they are asked for. */
  write(source: ExportSource): AsyncIterable<Uint8Array>
}
