import { decodeAudio } from './decode-audio'
import { peaksOf } from './peaks-of'
import { probeAudio } from './probe-audio'
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

/** Finds, probes, stores and outlines the audio of a clip. Bad files and paths are values. */
export async function ingestAudio(given: {
  baseDir: string
  relativePath: string
  home: string
}): Promise<IngestedAudio> {
  const place = await resolveInside(given.baseDir, given.relativePath)
  if (!place.ok) return { state: place.state, reason: place.reason }
  const probe = await probeAudio(place.path)
  if (!probe.ok) return { state: 'unreadable', reason: `${JSON.stringify(given.relativePath)}: ${probe.reason}` }
  const { kind, ok: _ok, ...facts } = probe
  const decoded = await decodeAudio(place.path, kind)
  if (decoded.from === 'none' && kind !== 'other')
    return { state: 'unreadable', reason: `${JSON.stringify(given.relativePath)}: ${decoded.reason}` }
  const stored = await storeAudio(place.path, given.home)
  if (decoded.from === 'none')
    return { state: 'ok', ...stored, ...facts, peaks: null, peaksPerSec: 0, peaksFrom: 'none' }
  const durationSec = (decoded.channels[0]?.length ?? 0) / decoded.sampleRateHz
  return { state: 'ok', ...stored, ...facts, durationSec, ...peaksOf(decoded), peaksFrom: decoded.from }
}
