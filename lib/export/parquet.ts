import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { ExportRow, ExportSource } from '@/lib/views/export-source'
import type { Exporter } from './exporter'
import { tableColumns } from './table-columns'

/** So many rows are held at once, and make a row group. */
const rowGroupRows = 5_000

const columnData = (rows: readonly ExportRow[]) =>
  tableColumns.map(({ name, type, of }) => ({ name, type, nullable: true, data: rows.map(of) }))

/** Takes what was written so far out of a writer; it goes on counting from there. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

async function* write(source: ExportSource): AsyncIterable<Uint8Array> {
  const writer = new ByteWriter()
  const table = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnData([]) }),
    createdBy: 'mondegreen',
  })
  let rows: ExportRow[] = []
  for await (const row of source.rows()) {
    rows.push(row)
    if (rows.length < rowGroupRows) continue
    await table.write({ columnData: columnData(rows), rowGroupSize: rowGroupRows })
    rows = []
    yield taken(writer)
  }
  if (rows.length > 0) await table.write({ columnData: columnData(rows), rowGroupSize: rowGroupRows })
  await table.finish()
  yield taken(writer)
}

/** The rows of the CSV with types: instants are timestamps, lists and counts are JSON. */
export const parquet: Exporter = {
  id: 'parquet',
  title: 'Parquet',
  about: 'The same rows, typed and compressed, for pandas, DuckDB or Arrow',
  mediaType: 'application/vnd.apache.parquet',
  ending: 'parquet',
  write,
}
