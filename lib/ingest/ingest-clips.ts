import { markClipsStale } from '@/lib/store/commands/mark-stale'
import { type ClipRow, writeClips } from '@/lib/store/commands/write-clips'
import { type ClipContext, clipContexts } from '@/lib/store/queries/import-context'
import { fold } from '@/lib/traces/fold'
import { audioOf } from './clip-audio'
import { groups } from './groups'
import type { Arrival, Session } from './session'
import { mergedMeta, mergedTags, settled } from './settled'

type ClipArrival = Arrival<'clip'>
type Placed = { readonly arrival: ClipArrival; readonly datasetId: number }

async function datasetIdOf(session: Session, { event }: ClipArrival): Promise<number | null> {
  if (event.dataset !== null) return session.datasetId(event.dataset)
  const run = event.run === null ? null : await session.run(event.run)
  return run?.datasetId ?? null
}

async function rowOf(session: Session, { arrival, datasetId }: Placed, known: ClipContext | null): Promise<ClipRow> {
  const { clip, line } = arrival.event
  const stored = known?.golds.map((gold) => gold.text) ?? []
  const golds = clip.gold === undefined ? stored : (clip.gold ?? [])
  const changed = stored.length > 0 && JSON.stringify(stored) !== JSON.stringify(golds)
  const { audioSource, ...audio } = await audioOf(session, arrival, known)
  const meta = audioSource === undefined ? clip.meta : { ...clip.meta, audioSource }
  return {
    datasetId,
    key: clip.key,
    reference: settled(clip.reference, known?.reference),
    language: settled(clip.language, known?.language),
    goldStartSec: settled(clip.goldStartSec, known?.goldStartSec),
    goldEndSec: settled(clip.goldEndSec, known?.goldEndSec),
    goldChangedAt: changed ? new Date().toISOString() : null,
    ...audio,
    metaJson: mergedMeta(meta, known?.metaJson),
    sourceId: arrival.origin.sourceId,
    line,
    golds: golds.map((gold) => [gold, fold(gold)] as const),
    tags: mergedTags(clip.tags, known?.tags ?? []),
  }
}

function isSame(row: ClipRow, known: ClipContext): boolean {
  const { sourceId: _source, line: _line, goldChangedAt: _changed, golds, tags, ...facts } = row
  return (
    Object.entries(facts).every(([name, value]) => known[name as keyof ClipContext] === value) &&
    JSON.stringify(golds.map(([text]) => text)) === JSON.stringify(known.golds.map((gold) => gold.text)) &&
    JSON.stringify(tags) === JSON.stringify(mergedTags({}, known.tags))
  )
}

const goldText = (row: Pick<ClipRow, 'golds'>) => JSON.stringify(row.golds.map(([text]) => text))

/** Whether traces of the clip were read in the light of another gold, reference or language; a clip that is not known has none. */
function readsOtherwise(row: ClipRow, known: ClipContext | null): known is ClipContext {
  if (known === null) return false
  if (row.reference !== known.reference || row.language !== known.language) return true
  return goldText(row) !== JSON.stringify(known.golds.map((gold) => gold.text))
}

/** Another gold that this import has already given the clip, null where it has given none; remembers what it gives. */
function otherGold(session: Session, { event }: ClipArrival, known: ClipContext | null, row: ClipRow): string | null {
  if (!known || event.clip.gold === undefined) return null
  const given = session.goldsGiven.get(known.id)
  if (given === undefined) session.goldsGiven.set(known.id, goldText(row))
  return given === goldText(row) ? null : (given ?? null)
}

/** What of a clip that others define is lacking; nothing where none of them defines it. */
function lacking(session: Session, { arrival, datasetId }: Placed, known: ClipContext | null): Placed[] {
  const { event, origin } = arrival
  if (known === null) {
    session.issue(
      origin,
      event.line,
      `clip "${event.clip.key}" is not in dataset "${event.dataset}", which other files define`,
    )
    return []
  }
  if (known.audioState !== 'ok') return [{ arrival, datasetId }]
  const { sound: _sound, ...rest } = event
  const { audio: _audio, ...clip } = rest.clip
  return [{ arrival: { event: { ...rest, clip }, origin }, datasetId }]
}

async function storeGroup(session: Session, datasetId: number, given: readonly Placed[]): Promise<void> {
  const keys = given.map(({ arrival }) => arrival.event.clip.key)
  const stored = new Map((await clipContexts(session.store, datasetId, keys)).map((clip) => [clip.key, clip]))
  const placed = given.flatMap((item) =>
    item.arrival.event.onlyLacking ? lacking(session, item, stored.get(item.arrival.event.clip.key) ?? null) : [item],
  )
  const rows: ClipRow[] = []
  const changed: number[] = []
  for (const item of placed) {
    const { event, origin } = item.arrival
    const known = stored.get(event.clip.key) ?? null
    const row = await rowOf(session, item, known)
    const earlier = otherGold(session, item.arrival, known, row)
    if (earlier !== null) {
      const message = `clip "${row.key}" has two golds in this import: ${earlier} earlier, and ${goldText(row)} here, which is not stored`
      session.count('clips', 'conflicts', event.line)
      session.issue(origin, event.line, message)
    } else if (known && isSame(row, known)) session.count('clips', 'unchanged', event.line)
    else {
      session.count('clips', known ? 'updated' : 'new', event.line)
      rows.push(row)
      if (readsOtherwise(row, known)) changed.push(known.id)
    }
  }
  await writeClips(session.store, rows)
  await markClipsStale(session.store, changed)
  const written = await clipContexts(
    session.store,
    datasetId,
    rows.filter((row) => row.golds.length > 0).map((row) => row.key),
  )
  for (const clip of written) session.goldsGiven.set(clip.id, JSON.stringify(clip.golds.map((gold) => gold.text)))
}

/** Stores clips with their audio; answers those whose dataset has not arrived. */
export async function ingestClips(session: Session, arrivals: readonly ClipArrival[]): Promise<readonly ClipArrival[]> {
  const waiting: ClipArrival[] = []
  const placed: Placed[] = []
  for (const arrival of arrivals) {
    const datasetId = await datasetIdOf(session, arrival)
    if (datasetId === null) waiting.push(arrival)
    else {
      session.datasets.add(datasetId)
      placed.push({ arrival, datasetId })
    }
  }
  for (const group of groups(placed, ({ arrival, datasetId }) => `${datasetId}\n${arrival.event.clip.key}`))
    for (const datasetId of new Set(group.map((item) => item.datasetId)))
      await storeGroup(
        session,
        datasetId,
        group.filter((item) => item.datasetId === datasetId),
      )
  return waiting
}
