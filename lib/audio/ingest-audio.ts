import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { decodeAudio } from './decode-audio'
import { Outline, type Peaks } from './peaks-of'
import { type AudioKind, probeAudio } from './probe-audio'
import { resolveInside } from './resolve-inside'
import { partPath, storeAudio } from './store-audio'

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

/** Probes, outlines and stores a file; `name` is what a person knows it by. */
export async function ingestAudioFile(path: string, name: string, home: string): Promise<IngestedAudio> {
  const unreadable = (why: string) => ({ state: 'unreadable', reason: `${JSON.stringify(name)}: ${why}` }) as const
  const probe = await probeAudio(path)
  if (!probe.ok) return unreadable(probe.reason)
  const { kind, ok: _ok, ...facts } = probe
  const outline = await outlineOf(path, kind)
  if (typeof outline !== 'string') {
    const peaksFrom = kind === 'other' ? 'ffmpeg' : 'decoder'
    return { state: 'ok', ...facts, ...(await storeAudio(path, home)), ...outline, peaksFrom }
  }
  if (kind !== 'other') return unreadable(outline)
  const none = { peaks: null, peaksPerSec: 0, peaksFrom: 'none' } as const
  return { state: 'ok', ...facts, ...(await storeAudio(path, home)), ...none }
}

/** Finds, probes, outlines and stores the audio of a clip. Bad files and paths are values; a store that cannot be written throws. */
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
