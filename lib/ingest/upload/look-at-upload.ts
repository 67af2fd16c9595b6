import { open } from 'node:fs/promises'
import { sniffAudio } from '@/lib/audio/sniff-audio'
import { columnNames, flatFields, mapColumns } from '@/lib/import/columns'
import { delimitedRows } from '@/lib/import/delimited-rows'
import { type Head, headFrom } from '@/lib/import/head'
import { importersFor } from '@/lib/import/registry'
import { bytesSource } from '@/lib/ingest/bytes-source'

/** A column of a file, with what it holds in its first rows, cut where it is long. */
type Column = { readonly name: string; readonly samples: readonly string[] }

/** What an uploaded file is, by its first bytes. */
export type UploadLook = {
  /** What it is read as unless somebody says otherwise; null for what is not read itself: audio, catalogues, others. */
  readonly format: string | null
  readonly alsoRecognisedBy: readonly string[]
  readonly isAudio: boolean
  /** Columns or fields, where rows are lines. */
  readonly columns: readonly Column[]
  /** Our fields whose column is known by its name. */
  readonly known: Readonly<Record<string, string>>
  /** Two readings that are possible of its columns; null where there is one. */
  readonly question: string | null
}

const headBytes = 1 << 18
const rowsShown = 3
const longestSample = 120

function sampleText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const [line = ''] = [(text ?? '').replace(/\s+/g, ' ').trim()]
  return line.length > longestSample ? `${line.slice(0, longestSample)}…` : line
}

const columnsOf = (names: readonly string[], rows: readonly ((name: string, at: number) => unknown)[]): Column[] =>
  names.map((name, at) => ({
    name,
    samples: rows.slice(0, rowsShown).map((cell) => sampleText(cell(name, at) ?? '')),
  }))

async function tableColumns(whole: Uint8Array): Promise<Column[]> {
  const rows: (readonly string[])[] = []
  for await (const { cells } of delimitedRows(bytesSource('head', whole, ''))) {
    if (cells !== null) rows.push(cells)
    if (rows.length > rowsShown) break
  }
  const [header = [], ...rest] = rows
  return columnsOf(
    header.map((name) => name.trim()),
    rest.map((cells) => (_name, at) => cells[at]),
  )
}

/** The object of a line; null where the line is none, or is cut. */
function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

function jsonColumns(head: Head): Column[] {
  const names = [...(head.fields?.keys() ?? [])]
  const rows = head.lines.slice(0, rowsShown).map(objectOf)
  return columnsOf(
    names,
    rows.filter((row) => row !== null).map((row) => (name) => row[name]),
  )
}

/** The first bytes, without a last line that may be cut. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.length < headBytes ? -1 : bytes.lastIndexOf(0x0a)
  return end === -1 ? bytes : bytes.subarray(0, end)
}

/** Field by field, so that a question about one leaves what is known of the others. */
function knownColumns(columns: readonly string[]): Pick<UploadLook, 'known' | 'question'> {
  const known: Record<string, string> = {}
  let question: string | null = null
  for (const field of flatFields) {
    const names: readonly string[] = columnNames[field]
    const map = mapColumns(
      columns.filter((one) => names.includes(one)),
      { keys: {}, columns: {} },
    )
    if (typeof map === 'string') question ??= map
    else {
      const column = map.get(field)
      if (column !== undefined) known[field] = column
    }
  }
  return { known, question }
}

/** Looks at the first bytes of a file that was uploaded. */
export async function lookAtUpload(path: string): Promise<UploadLook> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0)
    const bytes = buffer.subarray(0, bytesRead)
    const head = headFrom(bytes)
    const [first, ...others] = importersFor(head)
    const format = first?.id ?? null
    const isAudio = first === undefined && (await sniffAudio(file)) !== null
    const columns =
      format === 'csv' ? await tableColumns(wholeLines(bytes)) : first?.unit === 'line' ? jsonColumns(head) : []
    const alsoRecognisedBy = others.filter((one) => !one.isLastResort).map((one) => one.id)
    const isFlat = format === 'csv' || format === 'jsonl'
    const names = isFlat ? columns.map(({ name }) => name) : []
    return { format, alsoRecognisedBy, isAudio, columns, ...knownColumns(names) }
  } finally {
    await file.close()
  }
}

/** The fields that a column can be said to hold. */
export const mappableFields: readonly string[] = flatFields
