import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolveInside } from '@/lib/audio/resolve-inside'
import { markDatasetStale } from '@/lib/store/commands/mark-stale'
import { writeCatalogue, writeDataset } from '@/lib/store/commands/write-dataset'
import { writeReported } from '@/lib/store/commands/write-reported'
import { datasetContext } from '@/lib/store/queries/import-context'
import { fold } from '@/lib/traces/fold'
import { defaultTask } from '@/lib/traces/words'
import type { Arrival, Fate, Session } from './session'
import { mergedMeta, settled } from './settled'

const because = (cause: unknown) => (cause instanceof Error ? cause.message : `${cause}`)

/** A text file as UTF-8 without its byte order mark, or what is wrong with it. */
async function readText(path: string): Promise<string | { readonly problem: string }> {
  try {
    const bytes = await readFile(path)
    if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
    return { problem: 'expected UTF-8 text, one entity a line' }
  } catch (cause) {
    return { problem: `expected a text file that can be read (${because(cause)})` }
  }
}

/** The name and text of a catalogue, whether it lies in a file or in the line itself; null where there is none, or none that can be read. */
async function catalogueText(session: Session, { event, origin }: Arrival<'dataset'>) {
  const { catalogue } = event.dataset
  if (!catalogue) return null
  if (typeof catalogue !== 'string')
    return { name: catalogue.name, text: catalogue.entities.map((entity) => `${entity}\n`).join('') }
  const place = await resolveInside(origin.dir, catalogue)
  if (!place.ok) {
    session.remark(origin, event.line, `catalogue: ${place.reason}`)
    return null
  }
  const text = await readText(place.path)
  if (typeof text === 'string') return { name: catalogue, text }
  session.remark(origin, event.line, `catalogue ${JSON.stringify(catalogue)}: ${text.problem}`)
  return null
}

async function readCatalogue(session: Session, arrival: Arrival<'dataset'>, known: string | null) {
  const given = await catalogueText(session, arrival)
  if (given === null) return null
  const { name, text } = given
  const sha = createHash('sha256').update(text).digest('hex')
  if (sha === known) return null
  const entities = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => [line.trim(), fold(line.trim())] as const)
  return { name, sha, entities }
}

/** Stores a dataset and its catalogue. */
export async function ingestDataset(session: Session, arrival: Arrival<'dataset'>): Promise<Fate> {
  const { event, origin } = arrival
  const { dataset, line } = event
  const known = await datasetContext(session.store, dataset.key)
  const row = {
    key: dataset.key,
    name: settled(dataset.name, known?.name) ?? dataset.key,
    task: dataset.task ?? known?.task ?? defaultTask,
    origin: dataset.origin ?? known?.origin ?? 'real',
    note: settled(dataset.note, known?.note),
    metaJson: mergedMeta(dataset.meta, known?.metaJson),
  }
  const catalogue = await readCatalogue(session, arrival, known?.catalogueSha ?? null)
  const facts = ['name', 'task', 'origin', 'note', 'metaJson'] as const
  const same = known !== null && catalogue === null && facts.every((fact) => row[fact] === known[fact])
  if (known) session.datasets.add(known.id)
  session.count('datasets', known === null ? 'new' : same ? 'unchanged' : 'updated', line)
  if (same) return 'done'
  const id = await writeDataset(session.store, { ...row, sourceId: origin.sourceId, line })
  if (catalogue) await writeCatalogue(session.store, id, catalogue)
  if (known && known.task !== row.task) await markDatasetStale(session.store, id)
  return 'done'
}

/** Stores a figure that somebody reported. */
export async function ingestReported(session: Session, { event, origin }: Arrival<'reported'>): Promise<Fate> {
  const { dataset, source, meta, ...figure } = event.reported
  const known = await datasetContext(session.store, dataset)
  if (!known) return 'waits'
  const came = await writeReported(session.store, {
    ...figure,
    datasetId: known.id,
    citation: source ?? null,
    metaJson: JSON.stringify(meta ?? {}),
    sourceId: origin.sourceId,
    line: event.line,
  })
  session.count('reported', came, event.line)
  return 'done'
}
