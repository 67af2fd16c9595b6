import { open } from 'node:fs/promises'
import type { Decoded } from './decode-audio'
import { readAt } from './sniff-audio'
import { type WavEncoding, type WavFormat, wavFormat } from './wav-format'

const blockBytes = 1 << 18

/** A-law to linear (ITU-T G.711), from -1 to 1. */
function fromALaw(byte: number): number {
  const bits = byte ^ 0x55
  const exponent = (bits >> 4) & 7
  const mantissa = ((bits & 15) << 4) + 8
  const size = exponent === 0 ? mantissa : (mantissa + 256) << (exponent - 1)
  return (bits & 0x80 ? size : -size) / 32768
}

/** µ-law to linear (ITU-T G.711), from -1 to 1. */
function fromMuLaw(byte: number): number {
  const bits = ~byte & 255
  const size = ((((bits & 15) << 3) + 132) << ((bits >> 4) & 7)) - 132
  return (bits & 0x80 ? -size : size) / 32768
}

type Read = (view: DataView, at: number) => number

const pcm: Readonly<Record<number, Read>> = {
  1: (view, at) => (view.getUint8(at) - 128) / 128,
  2: (view, at) => view.getInt16(at, true) / 32768,
  3: (view, at) => (view.getUint8(at) | (view.getInt16(at + 1, true) << 8)) / 8388608,
  4: (view, at) => view.getInt32(at, true) / 2147483648,
}
const float: Readonly<Record<number, Read>> = {
  4: (view, at) => view.getFloat32(at, true),
  8: (view, at) => view.getFloat64(at, true),
}
const readers: Readonly<Record<WavEncoding, Readonly<Record<number, Read>>>> = {
  pcm,
  float,
  alaw: { 1: (view, at) => fromALaw(view.getUint8(at)) },
  mulaw: { 1: (view, at) => fromMuLaw(view.getUint8(at)) },
}

/** Samples that lie channel beside channel, as one array a channel. */
function separated(bytes: Uint8Array, { channels, sampleBytes }: WavFormat, read: Read): Float32Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames = Math.floor(bytes.length / (channels * sampleBytes))
  return Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(frames)
    for (let frame = 0; frame < frames; frame++) samples[frame] = read(view, (frame * channels + channel) * sampleBytes)
    return samples
  })
}

/** Decodes WAV of 8 to 32 bits, float, A-law or µ-law, block by block, to samples from -1 to 1; from `startSec` on, without reading what is before it. */
export async function* decodeWav(path: string, startSec = 0): AsyncGenerator<Decoded> {
  const file = await open(path)
  try {
    const format = await wavFormat(file, (await file.stat()).size)
    if (typeof format === 'string') throw new Error(format)
    const { encoding, channels, sampleBytes, sampleRateHz, dataStart, dataBytes } = format
    const read = encoding && readers[encoding][sampleBytes]
    if (!read) throw new Error(`no decoder for ${format.codec}`)
    const frameBytes = channels * sampleBytes
    const step = Math.max(1, Math.floor(blockBytes / frameBytes)) * frameBytes
    for (let at = Math.round(startSec * sampleRateHz) * frameBytes; at < dataBytes; at += step) {
      const bytes = await readAt(file, dataStart + at, Math.min(step, dataBytes - at))
      yield { sampleRateHz, channels: separated(bytes, format, read) }
    }
  } finally {
    await file.close()
  }
}
