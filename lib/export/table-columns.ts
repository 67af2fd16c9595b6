import type { ExportRow } from '@/lib/views/export-source'

/** What a column holds: a text, a whole number, JSON, or an instant. */
type Value = string | number | Date | readonly string[] | Readonly<Record<string, number>> | null

/** One column of the tables that are exported; types are those of Parquet. */
export type TableColumn = {
  readonly name: string
  readonly type: 'STRING' | 'INT32' | 'JSON' | 'TIMESTAMP'
  of(row: ExportRow): Value
}

const column = (name: keyof ExportRow, type: TableColumn['type'] = 'STRING'): TableColumn => ({
  name,
  type,
  of: (row) => row[name],
})

/** The columns of a table of traces, a row each. */
export const tableColumns: readonly TableColumn[] = [
  column('trace'),
  column('dataset'),
  column('clip'),
  column('attempt', 'INT32'),
  column('run'),
  column('runName'),
  column('model'),
  column('origin'),
  column('reference'),
  column('gold', 'JSON'),
  column('transcription'),
  column('error'),
  column('thinkState'),
  column('goldFate'),
  column('retrieval'),
  column('k', 'INT32'),
  column('rank', 'INT32'),
  column('depth', 'INT32'),
  column('outcome'),
  column('reasoningChars', 'INT32'),
  column('latencyMs', 'INT32'),
  { name: 'pathologies', type: 'STRING', of: ({ findings }) => Object.keys(findings).sort().join(';') },
  column('findings', 'JSON'),
  column('importedAt', 'TIMESTAMP'),
]
