import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { parseStream } from 'music-metadata'
import { type Container, sniffAudio } from './sniff-audio'
import { wavFormat } from './wav-format'

/** Which decoder of ours a file needs; `other` is what ffmpeg or a browser may know. */
export type AudioKind = 'wav' | 'mp3' | 'flac' | 'opus' | 'vorbis' | 'other'

/** What an audio file is; times in seconds. */
export type ProbedAudio = {
  readonly container: string
  readonly codec: string
  readonly mime: string
  readonly kind: AudioKind
  readonly durationSec: number
  readonly sampleRateHz: number
  readonly channels: number
  readonly bytes: number
}

/** What an audio file is, or why it is none. */
export type Probe = ({ readonly ok: true } & ProbedAudio) | { readonly ok: false; readonly reason: string }

const mimes: Readonly<Record<Container, string>> = {
  wav: 'audio/wav',
  flac: 'audio/flac',
  ogg: 'audio/ogg',
  mp4: 'audio/mp4',
  webm: 'audio/webm',
  aiff: 'audio/aiff',
  adts: 'audio/aac',
  mpeg: 'audio/mpeg',
}

function kindOf(container: Container, codec: string): AudioKind {
  if (container === 'flac') return 'flac'
  if (container === 'mpeg') return /layer 3/i.test(codec) ? 'mp3' : 'other'
  if (container !== 'ogg') return 'other'
  if (/opus/i.test(codec)) return 'opus'
  if (/vorbis/i.test(codec)) return 'vorbis'
  return /flac/i.test(codec) ? 'flac' : 'other'
}

const unknown: Probe = { ok: false, reason: 'it is not audio of a known format' }

async function probeWav(file: FileHandle, bytes: number): Promise<Probe> {
  const format = await wavFormat(file, bytes)
  if (typeof format === 'string') return { ok: false, reason: format }
  const { encoding, codec, durationSec, sampleRateHz, channels } = format
  const kind = encoding === null ? 'other' : 'wav'
  return { ok: true, container: 'WAVE', codec, mime: mimes.wav, kind, durationSec, sampleRateHz, channels, bytes }
}

async function probeOther(path: string, found: Exclude<Container, 'wav'>, bytes: number): Promise<Probe> {
  const mime = mimes[found]
  // as a stream, since music-metadata believes the ending of a path rather than the type it is given
  const stream = createReadStream(path)
  try {
    const { format } = await parseStream(stream, { mimeType: mime, size: bytes }, { duration: true, skipCovers: true })
    const { container = found, codec = container, duration: durationSec = 0, sampleRate, numberOfChannels } = format
    if (!sampleRate) return unknown
    const kind = kindOf(found, codec)
    return {
      ok: true,
      container,
      codec,
      mime,
      kind,
      durationSec,
      sampleRateHz: sampleRate,
      channels: numberOfChannels ?? 1,
      bytes,
    }
  } finally {
    stream.destroy()
  }
}

/** Says what an audio file is by its content, whatever its name says. */
export async function probeAudio(path: string): Promise<Probe> {
  try {
    const about = await stat(path)
    // a pipe would be waited for without end
    if (!about.isFile()) return { ok: false, reason: 'it is not a file' }
    if (about.size === 0) return { ok: false, reason: 'it is empty' }
    const file = await open(path)
    try {
      const found = await sniffAudio(file)
      if (found === null) return unknown
      return found === 'wav' ? await probeWav(file, about.size) : await probeOther(path, found, about.size)
    } finally {
      await file.close()
    }
  } catch (cause) {
    return { ok: false, reason: `it is not audio that can be read (${cause instanceof Error ? cause.message : cause})` }
  }
}
