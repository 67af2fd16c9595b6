import type { Store } from '@/lib/store/open-store'

/** Where a clip's key leads: to none, to several (the keys of their datasets), or to one. */
export type ClipFound<Clip> =
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly datasets: readonly string[] }
  | { readonly kind: 'one'; readonly clip: Clip }

/** A clip's audio: how it is (`none ok missing unreadable refused`, with a note), and the stored file where there is one. */
export type ClipAudio = {
  readonly state: string
  readonly note: string | null
  readonly file: {
    readonly sha256: string
    readonly mime: string
    readonly durationSec: number
    readonly peaksPerSec: number
    readonly peaksFrom: string
    readonly peaks: Uint8Array | null
  } | null
}

/** The audio of the clip of that key, in the dataset when one is named. Peaks are read when asked for. */
export async function clipAudio(
  store: Store,
  key: string,
  dataset: string | null,
  withPeaks = false,
): Promise<ClipFound<ClipAudio>> {
  const rows = await store.read.clip.findMany({
    where: { key, ...(dataset === null ? {} : { dataset: { key: dataset } }) },
    orderBy: { dataset: { key: 'asc' } },
    select: {
      audioState: true,
      audioNote: true,
      dataset: { select: { key: true } },
      audio: {
        select: { sha256: true, mime: true, durationSec: true, peaksPerSec: true, peaksFrom: true, peaks: withPeaks },
      },
    },
  })
  const [row] = rows
  if (!row) return { kind: 'none' }
  if (rows.length > 1) return { kind: 'several', datasets: rows.map((one) => one.dataset.key) }
  const file = row.audio && { ...row.audio, peaks: row.audio.peaks ?? null }
  return { kind: 'one', clip: { state: row.audioState, note: row.audioNote, file } }
}
