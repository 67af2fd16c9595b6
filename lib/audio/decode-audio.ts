import { createReadStream } from 'node:fs'
import { FLACDecoder } from '@wasm-audio-decoders/flac'
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { MPEGDecoder } from 'mpg123-decoder'
import { OggOpusDecoder } from 'ogg-opus-decoder'
import { decodeByFfmpeg } from './decode-by-ffmpeg'
import { decodeWav } from './decode-wav'
import type { AudioKind } from './probe-audio'

/** Sound, or a block of it, as samples from -1 to 1, one array a channel. */
export type Decoded = { readonly sampleRateHz: number; readonly channels: readonly Float32Array[] }

type Output = { readonly channelData: Float32Array[]; readonly sampleRate: number }
type StreamDecoder = {
  readonly ready: Promise<void>
  decode(data: Uint8Array): Output | Promise<Output>
  flush?(): Promise<Output>
  free(): void
}

/** The decoders print each damaged frame, which would tear the progress of an import; they work before they return. */
function quietly<Result>(work: () => Result): Result {
  const { error } = console
  console.error = () => {}
  try {
    return work()
  } finally {
    console.error = error
  }
}

async function* decodeStream(path: string, make: () => StreamDecoder): AsyncGenerator<Decoded> {
  const decoder = make()
  await decoder.ready
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      const { channelData, sampleRate } = await quietly(() => decoder.decode(new Uint8Array(chunk)))
      yield { sampleRateHz: sampleRate, channels: channelData }
    }
    const last = await quietly(() => decoder.flush?.())
    if (last) yield { sampleRateHz: last.sampleRate, channels: last.channelData }
  } finally {
    decoder.free()
  }
}

const decoders: Readonly<Record<AudioKind, (path: string) => AsyncIterable<Decoded>>> = {
  wav: (path) => decodeWav(path),
  mp3: (path) => decodeStream(path, () => new MPEGDecoder({ enableGapless: true })),
  flac: (path) => decodeStream(path, () => new FLACDecoder()),
  opus: (path) => decodeStream(path, () => new OggOpusDecoder()),
  vorbis: (path) => decodeStream(path, () => new OggVorbisDecoder()),
  other: decodeByFfmpeg,
}

/** Decodes an audio file block by block, so that no length needs more memory than another. Throws what a decoder throws. */
export function decodeAudio(path: string, kind: AudioKind): AsyncIterable<Decoded> {
  return decoders[kind](path)
}
