import { stringify } from 'csv-stringify/sync'
import type { ExportSource } from '@/lib/views/export-source'
import type { Exporter } from './exporter'
import { packed } from './packed'
import { tableColumns } from './table-columns'

const cast = { date: (value: Date) => value.toISOString(), object: (value: unknown) => JSON.stringify(value) }

async function* lines(source: ExportSource): AsyncIterable<string> {
  yield stringify([tableColumns.map(({ name }) => name)])
  for await (const row of source.rows()) yield stringify([tableColumns.map((column) => column.of(row))], { cast })
}

/** One row a trace, as RFC 4180 has it, in UTF-8. */
export const csv: Exporter = {
  id: 'csv',
  title: 'CSV',
  about: 'One row a trace: what the list says of it, with its transcription and findings; without reasoning',
  mediaType: 'text/csv; charset=utf-8; header=present',
  ending: 'csv',
  write: (source) => packed(lines(source)),
}
