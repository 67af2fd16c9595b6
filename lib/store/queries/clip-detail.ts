import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { ClipDetail, SoundView } from '@/lib/views/clip-detail'
import { audioView } from './audio-view'
import type { ClipFound } from './clip-audio'

function findClips(store: Store, key: string, dataset: string | null) {
  return store.read.clip.findMany({
    where: { key, ...(dataset === null ? {} : { dataset: { key: dataset } }) },
    orderBy: { dataset: { key: 'asc' } },
    include: {
      dataset: true,
      golds: { orderBy: { ordinal: 'asc' } },
      tags: { orderBy: { key: 'asc' } },
      audio: true,
      source: true,
    },
  })
}

type Row = Awaited<ReturnType<typeof findClips>>[number]

function soundOf({ audio }: Row): SoundView | null {
  if (audio === null) return null
  const { soundVersion, durationSec, levelDbfs, peakDbfs, clippedShare, silentShare, bandwidthHz } = audio
  const { leadingSilenceSec, trailingSilenceSec } = audio
  const silence = { silentShare, leadingSilenceSec, trailingSilenceSec }
  return { isMeasured: soundVersion > 0, durationSec, levelDbfs, peakDbfs, clippedShare, ...silence, bandwidthHz }
}

function viewOf(row: Row): ClipDetail {
  const { key, reference, goldState, goldStartSec, goldEndSec, language, audioName, source, line } = row
  const { key: dataset, name, origin, note, task } = row.dataset
  return {
    key,
    dataset: { key: dataset, name, origin: origin as Origin, note, task },
    reference,
    gold: row.golds.map(({ text }) => text),
    goldState,
    goldStartSec,
    goldEndSec,
    language,
    audioName,
    audio: audioView(row),
    sound: soundOf(row),
    tags: row.tags.map((tag) => [tag.key, tag.value] as const),
    source: {
      name: source.name,
      sha256: source.sha256,
      importer: `${source.importer} ${source.importerVersion}`,
      line,
      importedAt: row.importedAt.toISOString(),
    },
  }
}

/** The clip of that key, in the dataset when one is named. */
export async function clipDetail(store: Store, key: string, dataset: string | null): Promise<ClipFound<ClipDetail>> {
  const rows = await findClips(store, key, dataset)
  const [row] = rows
  if (!row) return { kind: 'none' }
  if (rows.length > 1) return { kind: 'several', datasets: rows.map((one) => one.dataset.key) }
  return { kind: 'one', clip: viewOf(row) }
}
