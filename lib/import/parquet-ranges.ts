import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type RowGroup,
  readOffsetIndex,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { SourceFile } from './import-event'
import { BadLine, type Fields } from './json-lines'

/** A range ends at the first page of the largest column behind so many bytes of it. */
const rangeBytes = 8 * 1024 * 1024

const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** A file as the reader asks for it; a copy, since the buffer behind a view may be longer. */
const bufferOf = (source: SourceFile) => ({
  byteLength: source.size,
  slice: async (from: number, to = source.size) => new Uint8Array(await source.slice(from, to)).buffer,
})

/** What the foot of a file says; what is no Parquet is a bad line. */
export async function metadataOf(source: SourceFile): Promise<FileMetaData | BadLine> {
  try {
    return await parquetMetadataAsync(bufferOf(source))
  } catch (cause) {
    return new BadLine(`expected a whole Parquet file (${reason(cause)})`)
  }
}

/** The names of the columns, nested ones by their first. */
export function columnsOf(metadata: FileMetaData): readonly string[] {
  return parquetSchema(metadata).children.map(({ element }) => element.name)
}

const chunkBytes = ({ meta_data }: RowGroup['columns'][number]) => Number(meta_data?.total_compressed_size ?? 0)

/** The rows, counted from 0, at which a group can be entered: where its largest column has a page, as far as the file lists them. */
async function entriesOf(source: SourceFile, { columns }: RowGroup): Promise<readonly number[]> {
  const largest = columns.reduce((best, one) => (chunkBytes(one) > chunkBytes(best) ? one : best))
  const { offset_index_offset: at, offset_index_length: length } = largest
  if (chunkBytes(largest) <= rangeBytes || at === undefined || length === undefined) return [0]
  const index = await bufferOf(source).slice(Number(at), Number(at) + length)
  const entries = [0]
  let bytes = 0
  for (const page of readOffsetIndex({ view: new DataView(index), offset: 0 }).page_locations) {
    if (bytes >= rangeBytes) {
      entries.push(Number(page.first_row_index))
      bytes = 0
    }
    bytes += page.compressed_page_size
  }
  return entries
}

/** Rows that were read together; `from` counts from 1. In place of rows that cannot be read, why. */
export type RowRange = { readonly from: number; readonly rows: readonly Fields[] | BadLine }

/** Reads the rows of a file, a range at a time: memory is that of a row group, or of some of its pages where the file has a page index. */
export async function* rowRanges(source: SourceFile, metadata: FileMetaData): AsyncIterable<RowRange> {
  const file = bufferOf(source)
  let start = 0
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows)
    const entries = await entriesOf(source, group)
    for (const [at, entry] of entries.entries()) {
      const [rowStart, rowEnd] = [start + entry, Math.min(end, start + (entries[at + 1] ?? Number.POSITIVE_INFINITY))]
      const options = { file, metadata, rowStart, rowEnd, compressors, utf8: false, useOffsetIndex: entries.length > 1 }
      yield { from: rowStart + 1, rows: await rowsOrReason(options) }
    }
    start = end
  }
}

type ReadOptions = Parameters<typeof parquetReadObjects>[0] & { readonly rowStart: number; readonly rowEnd: number }

async function rowsOrReason(options: ReadOptions): Promise<readonly Fields[] | BadLine> {
  try {
    return await parquetReadObjects(options)
  } catch (cause) {
    const { rowStart, rowEnd } = options
    return new BadLine(`expected rows ${rowStart + 1} to ${rowEnd} in a row group that can be read (${reason(cause)})`)
  }
}
