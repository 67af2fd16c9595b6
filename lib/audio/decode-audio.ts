import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { FLACDecoder } from '@wasm-audio-decoders/flac'
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { MPEGDecoder } from 'mpg123-decoder'
import { OggOpusDecoder } from 'ogg-opus-decoder'
import { decodeWav } from './decode-wav'
import type { AudioKind } from './probe-audio'

/** Sound as samples from -1 to 1, one array a channel. */
export type Decoded = { readonly sampleRateHz: number; readonly channels: readonly Float32Array[] }

/** Sound, and which of us decoded it; or why nobody could. */
export type DecodeResult =
  | (Decoded & { readonly from: 'decoder' | 'ffmpeg' })
  | { readonly from: 'none'; readonly reason: string }

type Wasm = {
  readonly ready: Promise<void>
  free(): void
  decode(data: Uint8Array): { channelData: Float32Array[]; sampleRate: number }
}

async function mp3(data: Uint8Array): Promise<Decoded> {
  const decoder: Wasm = new MPEGDecoder({ enableGapless: true })
  await decoder.ready
  try {
    const { channelData, sampleRate } = decoder.decode(data)
    return { sampleRateHz: sampleRate, channels: channelData }
  } finally {
    decoder.free()
  }
}

async function ogg(decoder: OggOpusDecoder | OggVorbisDecoder | FLACDecoder, data: Uint8Array): Promise<Decoded> {
  await decoder.ready
  try {
    const { channelData, sampleRate } = await decoder.decodeFile(data)
    return { sampleRateHz: sampleRate, channels: channelData }
  } finally {
    decoder.free()
  }
}

const decoders: Readonly<Record<Exclude<AudioKind, 'other'>, (data: Uint8Array) => Promise<Decoded>>> = {
  wav: async (data) => decodeWav(data),
  mp3,
  flac: (data) => ogg(new FLACDecoder(), data),
  opus: (data) => ogg(new OggOpusDecoder(), data),
  vorbis: (data) => ogg(new OggVorbisDecoder(), data),
}

const ffmpegRateHz = 16_000

/** Decodes by ffmpeg where one is on the PATH: mono at 16 kHz, enough for peaks. */
async function byFfmpeg(path: string): Promise<DecodeResult> {
  const args = ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', '1', '-ar', String(ffmpegRateHz), '-']
  try {
    const { stdout } = await promisify(execFile)('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1 << 30 })
    const samples = new Float32Array(
      stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength - (stdout.byteLength % 4)),
    )
    return { from: 'ffmpeg', sampleRateHz: ffmpegRateHz, channels: [samples] }
  } catch (cause) {
    return { from: 'none', reason: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** Decodes an audio file whole; a file that cannot be decoded is a value, not an error. */
export async function decodeAudio(path: string, kind: AudioKind): Promise<DecodeResult> {
  if (kind === 'other') return byFfmpeg(path)
  try {
    const decoded = await decoders[kind](await readFile(path))
    if ((decoded.channels[0]?.length ?? 0) === 0) return { from: 'none', reason: 'it holds no sound' }
    return { ...decoded, from: 'decoder' }
  } catch (cause) {
    return { from: 'none', reason: cause instanceof Error ? cause.message : String(cause) }
  }
}
