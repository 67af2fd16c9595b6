import type { FileHandle } from 'node:fs/promises'
import { codeAt, readAt } from './sniff-audio'

/** How a sample is written; null for what only other decoders read (ADPCM, MP3 in WAV). */
export type WavEncoding = 'pcm' | 'float' | 'alaw' | 'mulaw'

/** What the head of a WAV file says, with what it says wrongly set right. */
export type WavFormat = {
  readonly encoding: WavEncoding | null
  readonly codec: string
  readonly sampleRateHz: number
  readonly channels: number
  /** Bytes of one sample of one channel. */
  readonly sampleBytes: number
  readonly dataStart: number
  readonly dataBytes: number
  readonly durationSec: number
}

const extensible = 0xfffe
const unknownSize = 0xffffffff
const mostChunks = 10_000

const encodings: Readonly<Record<number, readonly [WavEncoding, string]>> = {
  1: ['pcm', 'PCM'],
  3: ['float', 'IEEE_FLOAT'],
  6: ['alaw', 'ALAW'],
  7: ['mulaw', 'MULAW'],
}
const sampleSizes: Readonly<Record<WavEncoding, readonly number[]>> = {
  pcm: [1, 2, 3, 4],
  float: [4, 8],
  alaw: [1],
  mulaw: [1],
}

type Chunks = { fmt: DataView | null; dataStart: number; dataBytes: number }

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The size that a chunk has: what is cut short, or was never filled in, reaches to the end of the file. */
function dataSize(said: number, long: number, isUnfinished: boolean, left: number): number {
  if (said === unknownSize) return Math.min(long || left, left)
  return said === 0 && isUnfinished ? left : Math.min(said, left)
}

async function chunksOf(file: FileHandle, fileBytes: number): Promise<Chunks> {
  const found: Chunks = { fmt: null, dataStart: 0, dataBytes: 0 }
  const riff = viewOf(await readAt(file, 0, 12))
  const isUnfinished = [0, unknownSize].includes(riff.getUint32(4, true))
  let longData = 0
  for (let at = 12, count = 0; at + 8 <= fileBytes && count < mostChunks; count++) {
    const head = await readAt(file, at, 8)
    const id = codeAt(head, 0)
    const size = viewOf(head).getUint32(4, true)
    at += 8
    if (id === 'ds64') longData = Number(viewOf(await readAt(file, at, 16)).getBigUint64(8, true))
    if (id === 'fmt ') found.fmt = viewOf(await readAt(file, at, Math.min(size, 40)))
    if (id === 'data') {
      found.dataStart = at
      found.dataBytes = dataSize(size, longData, isUnfinished, fileBytes - at)
      if (found.fmt) break
      at += found.dataBytes + (found.dataBytes % 2)
    } else at += size + (size % 2)
  }
  return found
}

/** Reads the head of a WAV or RF64 file; what is wrong with it, as text, when it holds nothing to play. */
export async function wavFormat(file: FileHandle, fileBytes: number): Promise<WavFormat | string> {
  const { fmt, dataStart, dataBytes } = await chunksOf(file, fileBytes)
  if (fmt === null || fmt.byteLength < 16) return 'its WAV header has no format'
  if (dataBytes === 0) return 'it is a WAV file without sound'
  const said = fmt.getUint16(0, true)
  const tag = said === extensible && fmt.byteLength >= 26 ? fmt.getUint16(24, true) : said
  const [channels, sampleRateHz, bytesPerSec] = [fmt.getUint16(2, true), fmt.getUint32(4, true), fmt.getUint32(8, true)]
  const [encoding = null, codec = `WAV format 0x${tag.toString(16).padStart(4, '0')}`] = encodings[tag] ?? []
  if (channels === 0 || sampleRateHz === 0) return 'its WAV header names no channel or no sample rate'
  const common = { codec, sampleRateHz, channels, dataStart, dataBytes }
  if (encoding === null)
    return { ...common, encoding, sampleBytes: 0, durationSec: dataBytes / Math.max(1, bytesPerSec) }
  const sampleBytes = Math.ceil(fmt.getUint16(14, true) / 8)
  if (!sampleSizes[encoding].includes(sampleBytes) || fmt.getUint16(12, true) !== sampleBytes * channels)
    return 'its WAV header contradicts itself'
  const frames = Math.floor(dataBytes / (sampleBytes * channels))
  return frames === 0
    ? 'it is a WAV file without sound'
    : { ...common, encoding, sampleBytes, durationSec: frames / sampleRateHz }
}
