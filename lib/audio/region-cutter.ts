import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Decoded, decodeAudio } from './decode-audio'
import { decodeWav } from './decode-wav'
import { type IngestedAudio, ingestSound } from './ingest-audio'
import { pcm16, unknownBytes, wavHead, wavOf } from './pcm-wav'
import { type AudioKind, probeAudio } from './probe-audio'
import { resolveInside } from './resolve-inside'
import { contentOf, partPath } from './store-audio'

type Span = { readonly startSec: number; readonly endSec: number | null }

const why = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** Frames of a block, channel beside channel. */
function interleaved({ channels }: Pick<Decoded, 'channels'>, frames: number): Int16Array {
  const block = new Int16Array(frames * channels.length)
  for (const [channel, samples] of channels.entries())
    for (let frame = 0; frame < frames; frame++) block[frame * channels.length + channel] = pcm16(samples[frame] ?? 0)
  return block
}

const framesOf = ({ channels }: Decoded) => channels[0]?.length ?? 0

/** What a decoder gives, and why it stopped before the end where it did. */
async function* blocksOf(decoding: AsyncIterable<Decoded>): AsyncGenerator<Decoded | string> {
  try {
    for await (const block of decoding) if (framesOf(block) > 0) yield block
  } catch (cause) {
    yield `it cannot be decoded (${why(cause)})`
  }
}

/** The frames of a WAV between two times as 16 bits; or why there are none. */
async function partOf(wav: string, { startSec, endSec }: Span): Promise<Uint8Array | string> {
  const blocks: Int16Array[] = []
  let [left, sampleRateHz, count] = [Number.POSITIVE_INFINITY, 0, 0]
  for await (const block of blocksOf(decodeWav(wav, startSec))) {
    if (typeof block === 'string') return block
    if (blocks.length === 0) {
      ;[sampleRateHz, count] = [block.sampleRateHz, block.channels.length]
      if (endSec !== null) left = Math.round(endSec * sampleRateHz) - Math.round(startSec * sampleRateHz)
    }
    const frames = Math.min(left, framesOf(block))
    if (frames > 0) blocks.push(interleaved(block, frames))
    left -= frames
    if (left <= 0) break
  }
  return blocks.length === 0 ? `it holds no sound from ${startSec} s` : wavOf({ sampleRateHz, channels: count, blocks })
}

/** A file that can be entered anywhere: as it lies, or decoded to a WAV beside the store. */
type LongFile = {
  readonly path: string
  readonly sha256: string
  readonly wav: string
  /** What was decoded before the decoder stopped, and why it did; null where it came to the end. */
  readonly cut: { readonly endSec: number; readonly reason: string } | null
}

async function decoded(path: string, kind: AudioKind, wav: string): Promise<LongFile['cut']> {
  await mkdir(dirname(wav), { recursive: true })
  const file = await open(wav, 'w')
  let [frames, sampleRateHz] = [0, 0]
  try {
    for await (const block of blocksOf(decodeAudio(path, kind))) {
      if (typeof block === 'string') return { endSec: frames / Math.max(1, sampleRateHz), reason: block }
      if (frames === 0) {
        sampleRateHz = block.sampleRateHz
        await file.write(wavHead({ sampleRateHz, channels: block.channels.length, dataBytes: unknownBytes }))
      }
      const samples = interleaved(block, framesOf(block))
      await file.write(new Uint8Array(samples.buffer))
      frames += framesOf(block)
    }
  } finally {
    await file.close()
  }
  return frames === 0 ? { endSec: 0, reason: 'it holds no sound' } : null
}

type Cut = IngestedAudio | (Extract<IngestedAudio, { state: 'ok' }> & { readonly sourceSha256: string })

/** Cuts parts out of files. The file that it cut last is kept ready, so that one of many parts is read, and decoded, once. */
export class RegionCutter {
  private ready: LongFile | null = null

  constructor(private readonly home: string) {}

  /** Stores a part of an audio file as a 16-bit WAV of its own, and says of what content it is a part. */
  async cut(given: { readonly baseDir: string; readonly relativePath: string; readonly region: Span }): Promise<Cut> {
    const { relativePath, region } = given
    const place = await resolveInside(given.baseDir, relativePath)
    if (!place.ok) return { state: place.state, reason: place.reason }
    const unreadable = (reason: string) =>
      ({ state: 'unreadable', reason: `${JSON.stringify(relativePath)}: ${reason}` }) as const
    const file = await this.fileAt(place.path)
    if (typeof file === 'string') return unreadable(file)
    if (file.cut !== null && (region.endSec ?? Number.POSITIVE_INFINITY) > file.cut.endSec)
      return unreadable(file.cut.reason)
    const part = await partOf(file.wav, region)
    if (typeof part === 'string') return unreadable(part)
    const stored = await ingestSound(part, relativePath, this.home)
    return stored.state === 'ok' ? { ...stored, sourceSha256: file.sha256 } : stored
  }

  private async fileAt(path: string): Promise<LongFile | string> {
    if (this.ready?.path === path) return this.ready
    await this.close()
    const probe = await probeAudio(path)
    if (!probe.ok) return probe.reason
    const { sha256 } = await contentOf(path, () => undefined)
    const wav = probe.kind === 'wav' ? path : partPath(this.home)
    this.ready = { path, sha256, wav, cut: probe.kind === 'wav' ? null : await decoded(path, probe.kind, wav) }
    return this.ready
  }

  /** Lets go of the file that is kept ready. */
  async close(): Promise<void> {
    const { ready } = this
    this.ready = null
    if (ready && ready.wav !== ready.path) await rm(ready.wav, { force: true })
  }
}
