import { parseFile } from 'music-metadata'

/** What an audio file says of itself; times in seconds. */
export type Probe =
  | {
      readonly ok: true
      readonly container: string
      readonly codec: string
      readonly mime: string
      readonly kind: AudioKind
      readonly durationSec: number
      readonly sampleRateHz: number
      readonly channels: number
    }
  | { readonly ok: false; readonly reason: string }

/** Which decoder a file needs. */
export type AudioKind = 'wav' | 'mp3' | 'flac' | 'opus' | 'vorbis' | 'other'

function kindOf(container: string, codec: string): AudioKind {
  if (/wave|riff/i.test(container)) return 'wav'
  if (/opus/i.test(codec)) return 'opus'
  if (/vorbis/i.test(codec)) return 'vorbis'
  if (/flac/i.test(container) || /flac/i.test(codec)) return 'flac'
  return /layer 3|mp3/i.test(codec) ? 'mp3' : 'other'
}

const mimes: Readonly<Record<Exclude<AudioKind, 'other'>, string>> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  opus: 'audio/ogg',
  vorbis: 'audio/ogg',
}

/** Reads what an audio file is from its content, whatever its name says. */
export async function probeAudio(path: string): Promise<Probe> {
  try {
    const { format } = await parseFile(path, { duration: true, skipCovers: true })
    const { container = '', codec = container, duration, sampleRate, numberOfChannels } = format
    if (!sampleRate || container === '') return { ok: false, reason: 'it is not audio of a known format' }
    const kind = kindOf(container, codec)
    const mime =
      kind === 'other' ? (/m4a|mp4|isom|aac/i.test(container) ? 'audio/mp4' : 'application/octet-stream') : mimes[kind]
    return {
      ok: true,
      container,
      codec,
      mime,
      kind,
      durationSec: duration ?? 0,
      sampleRateHz: sampleRate,
      channels: numberOfChannels ?? 1,
    }
  } catch (cause) {
    return { ok: false, reason: `it is not audio that can be read (${cause instanceof Error ? cause.message : cause})` }
  }
}
