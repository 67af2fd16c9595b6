import { type FileMetaData, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { type ColumnMap, type FlatField, mapColumns } from './columns'
import { FlatRows } from './flat-row'
import type { ImportEvent, Importer, ImportSetting, Sound, SourceFile } from './import-event'
import { asEvents, BadLine, type Fields, isObject, parseJson } from './json-lines'

/** What data sets call the column that says what was said. */
const textNames = ['text', 'sentence', 'transcription', 'transcript'] as const

/** A file as the reader asks for it; a copy, since the buffer behind a view may be longer. */
const bufferOf = (source: SourceFile) => ({
  byteLength: source.size,
  slice: async (from: number, to = source.size) => new Uint8Array(await source.slice(from, to)).buffer,
})

/** The column of audio, as the metadata of the `datasets` library tells it; else the one of that name. */
function audioColumn(metadata: FileMetaData, columns: readonly string[]): string | null {
  const written = metadata.key_value_metadata?.find(({ key }) => key === 'huggingface')?.value
  const told: unknown = written === undefined ? null : parseJson(written)
  const features = isObject(told) && isObject(told.info) && isObject(told.info.features) ? told.info.features : {}
  const known = Object.entries(features).find(([, feature]) => isObject(feature) && feature._type === 'Audio')
  return known?.[0] ?? (columns.includes('audio') ? 'audio' : null)
}

const problem = (field: string, names: readonly string[]) =>
  `${field} may be in ${names.map((one) => JSON.stringify(one)).join(' or in ')}: --map ${field}=COLUMN decides`

/** The columns as a data set of speech has them: what is called transcription was said, and not by a model. */
function speechColumns(columns: readonly string[], audio: string | null, setting: ImportSetting): ColumnMap {
  const found = mapColumns(columns, setting)
  if (typeof found === 'string') throw new BadLine(found)
  const map = new Map<FlatField, string>(found)
  if (setting.columns.transcription === undefined) map.delete('transcription')
  if (!map.has('reference')) {
    const names = textNames.filter((name) => columns.includes(name) && ![...map.values()].includes(name))
    if (names.length > 1) throw new BadLine(problem('reference', names))
    if (names[0] !== undefined) map.set('reference', names[0])
  }
  if (audio !== null) map.set('audio', audio)
  return map
}

/** A value as JSON can hold it: whole numbers beyond 2^53 as text, instants in ISO 8601. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
}

type Audio = { readonly sound: Sound | null; readonly path: string | null }

function audioOf(value: unknown): Audio {
  if (!isObject(value)) return { sound: null, path: typeof value === 'string' ? value : null }
  const { bytes, path, array, sampling_rate: rate } = value
  const named = typeof path === 'string' && path !== '' ? path : null
  if (bytes instanceof Uint8Array) return { sound: { bytes }, path: named }
  if (Array.isArray(array) && array.every((one) => typeof one === 'number') && typeof rate === 'number')
    return { sound: { samples: array as readonly number[], sampleRateHz: rate }, path: named }
  return { sound: null, path: named }
}

const magics = [
  ['RIFF', 'wav'],
  ['fLaC', 'flac'],
  ['ID3', 'mp3'],
  ['OggS', 'ogg'],
] as const

function endingOf(sound: Sound): string {
  if (!('bytes' in sound)) return 'wav'
  const head = String.fromCharCode(...sound.bytes.subarray(0, 4))
  return magics.find(([magic]) => head.startsWith(magic))?.[1] ?? 'audio'
}

/** The rows of one file, which all have the same columns. */
class SpeechRows {
  private readonly rows: FlatRows

  constructor(
    private readonly map: ColumnMap,
    private readonly audio: string | null,
    setting: ImportSetting,
  ) {
    this.rows = new FlatRows(setting, false)
  }

  events(row: Fields, line: number): readonly ImportEvent[] {
    const { sound, path } = audioOf(this.audio === null ? null : row[this.audio])
    const column = this.map.get('clip')
    // without a column of keys the name of the file is the key, and without one the number of the row
    const clip = column === undefined ? (path ?? `row ${line}`) : plain(row[column])
    const name = path ?? (sound === null ? null : `${String(clip)}.${endingOf(sound)}`)
    const others = Object.entries(row).map(([key, value]) => [key, key === this.audio ? name : plain(value)] as const)
    const values = Object.fromEntries(others.filter(([, value]) => value != null))
    const map = column === undefined ? new Map([...this.map, ['clip', clipField] as const]) : this.map
    const events = this.rows.events(column === undefined ? { ...values, [clipField]: clip } : values, line, map)
    if (sound === null) return events
    return events.map((event) => (event.kind === 'clip' ? { ...event, sound } : event))
  }
}

const clipField = 'key of the clip'

type Opened = { readonly metadata: FileMetaData; readonly rows: SpeechRows }

async function open(source: SourceFile, setting: ImportSetting): Promise<Opened | BadLine> {
  try {
    const metadata = await parquetMetadataAsync(bufferOf(source))
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name)
    const audio = audioColumn(metadata, columns)
    return { metadata, rows: new SpeechRows(speechColumns(columns, audio, setting), audio, setting) }
  } catch (cause) {
    if (cause instanceof BadLine) return cause
    return new BadLine(`expected a whole Parquet file (${cause instanceof Error ? cause.message : cause})`)
  }
}

async function groupOf(source: SourceFile, metadata: FileMetaData, rowStart: number, rowEnd: number) {
  try {
    const file = bufferOf(source)
    return await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors, utf8: false })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : cause
    return new BadLine(`expected rows ${rowStart + 1} to ${rowEnd} in a row group that can be read (${why})`)
  }
}

async function* read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const opened = await open(source, setting)
  if (opened instanceof BadLine) {
    yield { kind: 'issue', line: 1, message: opened.message }
    return
  }
  const { metadata, rows } = opened
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    const found = await groupOf(source, metadata, rowStart, rowEnd)
    if (found instanceof BadLine) yield { kind: 'issue', line: rowStart + 1, message: found.message }
    else
      for (const [at, row] of found.entries()) {
        const line = rowStart + at + 1
        yield* asEvents(line, () => rows.events(row, line), 'expected a row')
      }
    rowStart = rowEnd
  }
}

const magic = [0x50, 0x41, 0x52, 0x31]

/** A Parquet file of a speech data set, as Hugging Face has them: clips with their audio; memory is that of a row group. */
export const hfParquet: Importer = {
  id: 'parquet',
  version: 1,
  title: 'Parquet of a speech data set',
  hasLines: false,
  needs: ['dataset'],
  recognises: ({ bytes }) => magic.every((byte, at) => bytes[at] === byte),
  roleOf: () => 'clips',
  read,
}
