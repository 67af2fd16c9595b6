import { createHash } from 'node:crypto'
import { configure, ZipWriter } from '@zip.js/zip.js'
import type { ExportDataset, ExportSource } from '@/lib/views/export-source'
import type { Exporter } from './exporter'
import { nativeLines } from './native-lines'
import { packed } from './packed'
import { ZipNames } from './zip-names'

// Entries are compressed in this process, a chunk at a time: workers would each load the library.
configure({ useWebWorkers: false })

const recordsName = 'records.jsonl'
const readmeName = 'README.md'

const readme = `# Exported from Mondegreen

- \`${recordsName}\`: one JSON record a line: datasets, clips, runs, reported figures, then traces with their ranks
- catalogues: the entities that retrieval searched, one a line, named by the dataset records
- audio, where it was stored: named by the clip records

\`npx mondegreen import ${recordsName}\` in the unpacked folder gives the same keys, findings and numbers.
`

/** Recorded sound is compressed already; a WAV file is not. */
const levelOf = (name: string) => (/\.(wav|aiff?|pcm)$/i.test(name) ? 6 : 0)

const catalogueText = ({ catalogue }: ExportDataset) =>
  (catalogue?.entities ?? []).map((entity) => `${entity}\n`).join('')

function catalogueName(names: ZipNames, dataset: ExportDataset, text: string): string {
  const content = createHash('sha256').update(text).digest('hex')
  return names.nameOf(dataset.catalogue?.name ?? '', content, 'catalogues')
}

function asStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}

const streamOf = (text: string) => new Blob([text]).stream()

async function addAll(zip: ZipWriter<unknown>, source: ExportSource): Promise<void> {
  const names = new ZipNames([readmeName, recordsName])
  const added = new Set<string>()
  const add = async (name: string, stream: ReadableStream<Uint8Array> | null, level: number) => {
    if (stream === null || added.has(name)) return
    added.add(name)
    await zip.add(name, stream, { level })
  }
  await add(readmeName, streamOf(readme), 6)
  for await (const dataset of source.datasets()) {
    const text = catalogueText(dataset)
    if (dataset.catalogue !== null) await add(catalogueName(names, dataset, text), streamOf(text), 6)
  }
  const audio = new Map<string, string>()
  const lines = nativeLines(source, {
    catalogue: (dataset) => catalogueName(names, dataset, catalogueText(dataset)),
    audio: ({ audioName, audioSha256 }) => {
      if (audioName === null || audioSha256 === null) return audioName
      const name = names.nameOf(audioName, audioSha256, 'audio')
      audio.set(name, audioSha256)
      return name
    },
  })
  await add(recordsName, asStream(packed(lines)), 6)
  for (const [name, sha256] of audio) await add(name, await source.audio(sha256), levelOf(name))
}

async function* write(source: ExportSource): AsyncIterable<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const zip = new ZipWriter(writable, { keepOrder: true, bufferedWrite: false, extendedTimestamp: false })
  const written = addAll(zip, source).then(
    () => zip.close(),
    (cause) => writable.abort(cause),
  )
  try {
    for await (const chunk of readable) yield chunk
  } finally {
    await written.catch(() => {})
  }
}

/** The records with their catalogues and audio, as one archive that can be unpacked and imported anywhere. */
export const zip: Exporter = {
  id: 'zip',
  title: 'Zip with audio',
  about: 'The JSONL with its catalogues and audio files, to be unpacked and imported anywhere',
  mediaType: 'application/zip',
  ending: 'zip',
  write,
}
