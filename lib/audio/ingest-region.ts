import { decodeAudio } from './decode-audio'
import { type IngestedAudio, ingestSound } from './ingest-audio'
import { type Pcm, pcm16, wavOf } from './pcm-wav'
import { type AudioKind, probeAudio } from './probe-audio'
import { resolveInside } from './resolve-inside'
import { contentOf } from './store-audio'

type Span = { readonly startSec: number; readonly endSec: number | null }

/** Some frames of a block, channel beside channel. */
function interleaved(channels: readonly Float32Array[], from: number, to: number): Int16Array {
  const block = new Int16Array((to - from) * channels.length)
  for (const [channel, samples] of channels.entries())
    for (let frame = from; frame < to; frame++)
      block[(frame - from) * channels.length + channel] = pcm16(samples[frame] ?? 0)
  return block
}

/** The frames of a file between two times; it is decoded from its beginning, since most formats cannot be entered within. */
async function cut(path: string, kind: AudioKind, { startSec, endSec }: Span): Promise<Pcm | string> {
  const blocks: Int16Array[] = []
  let [frame, sampleRateHz, count] = [0, 0, 0]
  for await (const { channels, sampleRateHz: rate } of decodeAudio(path, kind)) {
    const length = channels[0]?.length ?? 0
    if (length === 0) continue
    ;[sampleRateHz, count] = [rate, channels.length]
    const start = Math.round(startSec * rate)
    const end = endSec === null ? Number.POSITIVE_INFINITY : Math.round(endSec * rate)
    const [from, to] = [Math.max(0, start - frame), Math.min(length, end - frame)]
    if (to > from) blocks.push(interleaved(channels, from, to))
    frame += length
    if (frame >= end) break
  }
  return blocks.length === 0 ? `holds no sound from ${startSec} s` : { sampleRateHz, channels: count, blocks }
}

async function cutOrReason(path: string, kind: AudioKind, region: Span): Promise<Pcm | string> {
  try {
    return await cut(path, kind, region)
  } catch (cause) {
    return `cannot be decoded (${cause instanceof Error ? cause.message : cause})`
  }
}

/** Stores a part of an audio file as a 16-bit WAV of its own, and says of what content it is a part. */
export async function ingestRegion(given: {
  baseDir: string
  relativePath: string
  home: string
  region: Span
}): Promise<IngestedAudio | (Extract<IngestedAudio, { state: 'ok' }> & { readonly sourceSha256: string })> {
  const place = await resolveInside(given.baseDir, given.relativePath)
  if (!place.ok) return { state: place.state, reason: place.reason }
  const unreadable = (why: string) =>
    ({ state: 'unreadable', reason: `${JSON.stringify(given.relativePath)}: ${why}` }) as const
  const probe = await probeAudio(place.path)
  if (!probe.ok) return unreadable(probe.reason)
  const pcm = await cutOrReason(place.path, probe.kind, given.region)
  if (typeof pcm === 'string') return unreadable(`it ${pcm}`)
  const stored = await ingestSound(wavOf(pcm), given.relativePath, given.home)
  if (stored.state !== 'ok') return stored
  return { ...stored, sourceSha256: (await contentOf(place.path, () => undefined)).sha256 }
}
