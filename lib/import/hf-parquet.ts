import type { FileMetaData } from 'hyparquet'
import { type ColumnMap, type FlatField, mapColumns } from './columns'
import { FlatRows } from './flat-row'
import type { ImportEvent, Importer, ImportSetting, Sound, SourceFile } from './import-event'
import { asEvents, BadLine, type Fields, isObject, parseJson } from './json-lines'
import { columnsOf, metadataOf, rowRanges } from './parquet-ranges'

/** What data sets call the column that says what was said. */
const textNames = ['text', 'sentence', 'transcription', 'transcript'] as const

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

const isSamples = (array: unknown): array is readonly number[] =>
  Array.isArray(array) && array.every((one) => typeof one === 'number')

function audioOf(value: unknown): Audio {
  if (!isObject(value)) return { sound: null, path: typeof value === 'string' ? value : null }
  const { bytes, path, array, sampling_rate: rate } = value
  const named = typeof path === 'string' && path !== '' ? path : null
  if (bytes instanceof Uint8Array) return { sound: { bytes }, path: named }
  if (array == null) return { sound: null, path: named }
  // whole numbers of 64 bits come as bigint
  const sampleRateHz = typeof rate === 'bigint' ? Number(rate) : rate
  if (!isSamples(array) || typeof sampleRateHz !== 'number' || !(sampleRateHz > 0))
    throw new BadLine('audio: expected "array" as the samples of one channel, and "sampling_rate"')
  return { sound: { samples: array, sampleRateHz }, path: named }
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

function speechRows(metadata: FileMetaData, setting: ImportSetting): SpeechRows {
  const columns = columnsOf(metadata)
  const audio = audioColumn(metadata, columns)
  return new SpeechRows(speechColumns(columns, audio, setting), audio, setting)
}

async function* read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const metadata = await metadataOf(source)
  if (metadata instanceof BadLine) {
    yield { kind: 'issue', line: 1, message: metadata.message, ofFile: true }
    return
  }
  let speech: SpeechRows | null = null
  const look = () => {
    speech = speechRows(metadata, setting)
    return []
  }
  yield* asEvents(1, look, 'expected columns')
  if (speech !== null) yield* rowEvents(source, metadata, speech)
}

async function* rowEvents(source: SourceFile, metadata: FileMetaData, speech: SpeechRows): AsyncIterable<ImportEvent> {
  for await (const { from, rows } of rowRanges(source, metadata)) {
    if (rows instanceof BadLine) yield { kind: 'issue', line: from, message: rows.message }
    else
      for (const [at, row] of rows.entries()) {
        const line = from + at
        yield* asEvents(line, () => speech.events(row, line), 'expected a row')
      }
  }
}

async function* columnsIn(source: SourceFile): AsyncIterable<readonly string[]> {
  const metadata = await metadataOf(source)
  if (!(metadata instanceof BadLine)) yield columnsOf(metadata)
}

const magic = [0x50, 0x41, 0x52, 0x31]

/** A Parquet file of a speech data set, as Hugging Face has them: clips with their audio. */
export const hfParquet: Importer = {
  id: 'parquet',
  version: 1,
  title: 'Parquet of a speech data set',
  unit: 'row',
  needs: ['dataset'],
  recognises: ({ bytes }) => magic.every((byte, at) => bytes[at] === byte),
  roleOf: () => 'clips',
  columnsIn,
  read,
}
