import { targetColumn } from './columns'
import type { ImportEvent, Importer, ImportSetting, SourceFile } from './import-event'
import { InspectSamples, isAsked, namingSample, sampleOf } from './inspect-sample'
import { JsonFields } from './json-elements'
import { asEvents, BadLine, type Fields, ofFile, parseJson } from './json-lines'
import { ZipEntries } from './zip-entries'

const expected = 'expected a sample in JSON'

const whole = /^samples\/([^/]+_epoch_\d+)\.json$/
const shell = /^samples\/([^/]+_epoch_\d+)\/sample\.json$/

/** The names of samples in the order of the zip, without folder and ending; a sample is one entry, or a folder of them. */
function sampleNames(zip: ZipEntries): readonly string[] {
  const names = zip.names.flatMap((name) => whole.exec(name)?.[1] ?? shell.exec(name)?.[1] ?? [])
  return [...new Set(names)]
}

async function json(zip: ZipEntries, name: string): Promise<unknown> {
  const text = await zip.text(name)
  return text === null ? null : parseJson(text)
}

/** The sample in an entry, null where there is none of that name. */
async function sampleIn(zip: ZipEntries, name: string): Promise<Fields | null> {
  const fields = new JsonFields(isAsked)
  return (await zip.read(name, (text) => fields.add(text))) ? sampleOf(fields) : null
}

/** A list that is cut into entries, each named by the index of its first item. */
async function listOf(zip: ZipEntries, folder: string): Promise<readonly unknown[]> {
  const starts = zip.names.flatMap((name) =>
    name.startsWith(folder) && /^\d+\.json$/.test(name.slice(folder.length))
      ? [Number.parseInt(name.slice(folder.length), 10)]
      : [],
  )
  const items: unknown[] = []
  for (const start of starts.sort((a, b) => a - b)) {
    const chunk = await json(zip, `${folder}${start}.json`)
    if (!Array.isArray(chunk)) throw new BadLine(`${folder}${start}.json: expected a list`)
    items.push(...chunk)
  }
  return items
}

/** The messages that ranges `[from, to)` of a pool name. */
function expand(refs: unknown, pool: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(refs)) return pool
  return refs.flatMap((ref: unknown) => {
    if (!Array.isArray(ref)) return []
    const [from, to] = ref
    return pool.slice(Number(from), Number(to))
  })
}

/** A sample whose parts are entries of their own: its events are not read. */
async function chunkedSample(zip: ZipEntries, name: string): Promise<unknown> {
  const folder = `samples/${name}/`
  const { message_refs, ...sample } = (await sampleIn(zip, `${folder}sample.json`)) ?? {}
  const attachments: Fields = Object.fromEntries((await listOf(zip, `${folder}attachments/`)).entries())
  const messages = expand(message_refs, await listOf(zip, `${folder}messages/`))
  const metadata = await json(zip, `${folder}metadata.json`)
  return { ...sample, messages, attachments, ...(metadata === null ? {} : { metadata }) }
}

/** A sample by its name; an eval that was not finished has its head in its journal alone. */
async function readSample(zip: ZipEntries, name: string): Promise<unknown> {
  return (await sampleIn(zip, `samples/${name}.json`)) ?? chunkedSample(zip, name)
}

/** What is awaited, as a bad line where it fails as one. */
async function settled<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly failure: unknown }> {
  try {
    return { value: await work() }
  } catch (failure) {
    return { failure }
  }
}

const unwrapped = <Value>(result: { readonly value: Value } | { readonly failure: unknown }): Value => {
  if ('failure' in result) throw result.failure
  return result.value
}

type Opened = { readonly zip: ZipEntries; readonly samples: InspectSamples }

async function open(source: SourceFile, setting: ImportSetting): Promise<Opened> {
  const zip = await ZipEntries.of(source)
  const header = (await json(zip, 'header.json')) ?? (await json(zip, '_journal/start.json'))
  return { zip, samples: new InspectSamples(header, setting) }
}

async function* read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const opened = await settled(() => open(source, setting))
  if ('failure' in opened) {
    yield* ofFile(asEvents(1, () => unwrapped<readonly ImportEvent[]>(opened), 'expected the head of a log'))
    return
  }
  const { zip, samples } = opened.value
  for (const [at, name] of sampleNames(zip).entries()) {
    const sample = await settled(() => readSample(zip, name))
    yield* namingSample(
      asEvents(at + 1, () => samples.events(unwrapped(sample), at + 1), expected),
      name,
    )
  }
}

const zipMagic = [0x50, 0x4b, 0x03, 0x04]

/** A log of Inspect as a zip, whose entries are Zstandard or Deflate; a sample's number is its line. */
export const inspectEval: Importer = {
  id: 'inspect-eval',
  version: 1,
  title: 'Inspect log (.eval)',
  unit: 'sample',
  needs: ['dataset'],
  recognises: ({ bytes }) => zipMagic.every((byte, at) => bytes[at] === byte),
  roleOf: () => 'clips',
  columnsIn: targetColumn,
  read,
}
