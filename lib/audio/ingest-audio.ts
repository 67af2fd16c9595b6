import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { decodeAudio } from './decode-audio'
import { Outline, type Peaks } from './peaks-of'
import { type AudioKind, probeAudio } from './probe-audio'
import { resolveInside } from './resolve-inside'
import { type SoundFacts, SoundMeter, soundVersion, unknownSound } from './sound-facts'
import { partPath, storeAudio } from './store-audio'

/** A clip's audio in the store, with its outline; or why it is not there. */
export type IngestedAudio =
  | ({
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
      readonly soundVersion: number
    } & SoundFacts)
  | { readonly state: 'missing' | 'unreadable' | 'refused'; readonly reason: string }

type Heard = { readonly outline: Peaks; readonly sound: SoundFacts }

/** The outline of a file and how it sounds, or why there is neither. */
async function heardIn(path: string, kind: AudioKind): Promise<Heard | string> {
  const outline = new Outline()
  const meter = new SoundMeter()
  try {
    for await (const block of decodeAudio(path, kind)) {
      outline.add(block)
      meter.add(block)
    }
  } catch (cause) {
    return `it cannot be decoded (${cause instanceof Error ? cause.message : cause})`
  }
  const [peaks, sound] = [outline.done(), meter.done()]
  return peaks && sound ? { outline: peaks, sound } : 'it holds no sound'
}

/** What ffmpeg's mix to one channel at 16 kHz does not keep of a file. */
const lostByFfmpeg = { clippedShare: null, bandwidthHz: null } as const

/** Probes, outlines, measures and stores a file; `name` is what a person knows it by. */
export async function ingestAudioFile(path: string, name: string, home: string): Promise<IngestedAudio> {
  const unreadable = (why: string) => ({ state: 'unreadable', reason: `${JSON.stringify(name)}: ${why}` }) as const
  const probe = await probeAudio(path)
  if (!probe.ok) return unreadable(probe.reason)
  const { kind, ok: _ok, ...facts } = probe
  const heard = await heardIn(path, kind)
  if (typeof heard !== 'string') {
    const peaksFrom = kind === 'other' ? 'ffmpeg' : 'decoder'
    const sound = kind === 'other' ? { ...heard.sound, ...lostByFfmpeg } : heard.sound
    const stored = await storeAudio(path, home)
    return { state: 'ok', ...facts, ...stored, ...heard.outline, peaksFrom, ...sound, soundVersion }
  }
  if (kind !== 'other') return unreadable(heard)
  const none = { peaks: null, peaksPerSec: 0, peaksFrom: 'none', ...unknownSound, soundVersion } as const
  return { state: 'ok', ...facts, ...(await storeAudio(path, home)), ...none }
}

/** Finds, probes, outlines, measures and stores the audio of a clip. Bad files and paths are values; a store that cannot be written throws. */
export async function ingestAudio(given: {
  baseDir: string
  relativePath: string
  home: string
}): Promise<IngestedAudio> {
  const place = await resolveInside(given.baseDir, given.relativePath)
  if (!place.ok) return { state: place.state, reason: place.reason }
  return ingestAudioFile(place.path, given.relativePath, given.home)
}

/** Stores audio that came within a row. */
export async function ingestSound(bytes: Uint8Array, name: string, home: string): Promise<IngestedAudio> {
  const part = partPath(home)
  await mkdir(dirname(part), { recursive: true })
  try {
    await writeFile(part, bytes)
    return await ingestAudioFile(part, name, home)
  } finally {
    await rm(part, { force: true })
  }
}
