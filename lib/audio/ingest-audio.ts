import { decodeAudio } from './decode-audio'
import { Outline, type Peaks } from './peaks-of'
import { type AudioKind, probeAudio } from './probe-audio'
import { resolveInside } from './resolve-inside'
import { storeAudio } from './store-audio'

/** A clip's audio in the store, with its outline; or why it is not there. */
export type IngestedAudio =
  | {
      readonly state: 'ok'
      readonly sha256: string
      readonly bytes: number
      readonly container: string
      readonly codec: string
      readonly mime: string
      readonly durationSec: number
      readonly sampleRateHz: number
      readonly channels: number
      readonly peaks: Uint8Array | null
      readonly peaksPerSec: number
      readonly peaksFrom: 'decoder' | 'ffmpeg' | 'none'
    }
  | { readonly state: 'missing' | 'unreadable' | 'refused'; readonly reason: string }

/** The outline of a file, or why there is none. */
async function outlineOf(path: string, kind: AudioKind): Promise<Peaks | string> {
  const outline = new Outline()
  try {
    for await (const block of decodeAudio(path, kind)) outline.add(block)
  } catch (cause) {
    return `it cannot be decoded (${cause instanceof Error ? cause.message : cause})`
  }
  return outline.done() ?? 'it holds no sound'
}

/** Finds, probes, outlines and stores the audio of a clip. Bad files and paths are values; a store that cannot be written throws. */
export async function ingestAudio(given: {
  baseDir: string
  relativePath: string
  home: string
}): Promise<IngestedAudio> {
  const place = await resolveInside(given.baseDir, given.relativePath)
  if (!place.ok) return { state: place.state, reason: place.reason }
  const unreadable = (why: string) =>
    ({ state: 'unreadable', reason: `${JSON.stringify(given.relativePath)}: ${why}` }) as const
  const probe = await probeAudio(place.path)
  if (!probe.ok) return unreadable(probe.reason)
  const { kind, ok: _ok, ...facts } = probe
  const outline = await outlineOf(place.path, kind)
  if (typeof outline !== 'string') {
    const peaksFrom = kind === 'other' ? 'ffmpeg' : 'decoder'
    return { state: 'ok', ...facts, ...(await storeAudio(place.path, given.home)), ...outline, peaksFrom }
  }
  if (kind !== 'other') return unreadable(outline)
  const none = { peaks: null, peaksPerSec: 0, peaksFrom: 'none' } as const
  return { state: 'ok', ...facts, ...(await storeAudio(place.path, given.home)), ...none }
}
