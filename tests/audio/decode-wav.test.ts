import { open, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import wavefile from 'wavefile'
import { decodeWav } from '@/lib/audio/decode-wav'
import { wavFormat } from '@/lib/audio/wav-format'
import { tempFolder } from '@/tests/temp-home'

const sampleRateHz = 16_000
const tone = Array.from({ length: 4000 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * 440 * at) / sampleRateHz))
const sixteen = tone.map((value) => Math.round(value * 32767))

async function fileOf(bytes: Uint8Array): Promise<string> {
  const path = join(await tempFolder(), 'sound.wav')
  await writeFile(path, bytes)
  return path
}

async function decoded(bytes: Uint8Array): Promise<number[][]> {
  const channels: number[][] = []
  for await (const block of decodeWav(await fileOf(bytes)))
    block.channels.forEach((samples, at) => {
      channels[at] = [...(channels[at] ?? []), ...samples]
    })
  return channels
}

async function formatOf(bytes: Uint8Array) {
  const path = await fileOf(bytes)
  const file = await open(path)
  return wavFormat(file, (await stat(path)).size).finally(() => file.close())
}

function furthest(samples: readonly number[] = [], from: readonly number[] = tone): number {
  expect(samples.length).toBe(from.length)
  return Math.max(...samples.map((value, at) => Math.abs(value - (from[at] ?? 0))))
}

type Chunk = readonly [id: string, body: Uint8Array, size?: number]

/** A WAV file chunk by chunk, whose sizes may be lies. */
function riff(chunks: readonly Chunk[], size?: number): Uint8Array {
  const body = Buffer.concat(
    chunks.map(([id, bytes, said = bytes.length]) => {
      const head = Buffer.alloc(8)
      head.write(id, 'latin1')
      head.writeUInt32LE(said, 4)
      return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)])
    }),
  )
  const head = Buffer.from('RIFF....WAVE', 'latin1')
  head.writeUInt32LE(size ?? body.length + 4, 4)
  return Buffer.concat([head, body])
}

function fmt({ tag = 1, channels = 1, bits = 16, rate = sampleRateHz, sub = 0 }): Uint8Array {
  const bytes = Buffer.alloc(sub === 0 ? 16 : 40)
  const frame = channels * Math.ceil(bits / 8)
  bytes.writeUInt16LE(sub === 0 ? tag : 0xfffe, 0)
  bytes.writeUInt16LE(channels, 2)
  bytes.writeUInt32LE(rate, 4)
  bytes.writeUInt32LE(rate * frame, 8)
  bytes.writeUInt16LE(frame, 12)
  bytes.writeUInt16LE(bits, 14)
  if (sub !== 0) bytes.writeUInt16LE(sub, 24)
  return bytes
}

const data = Buffer.from(Int16Array.from(sixteen).buffer)

describe('each way to write a sample is read as another library wrote it', () => {
  test.each([
    ['8', sixteen.map((value) => (value >> 8) + 128), 0.01],
    ['16', sixteen, 0.0001],
    ['24', sixteen.map((value) => value << 8), 0.0001],
    ['32', sixteen.map((value) => value * 65536), 0.0001],
    ['32f', tone, 1e-6],
    ['64', tone, 1e-6],
  ])('%s bits', async (depth, samples, within) => {
    const wav = new wavefile.WaveFile()
    wav.fromScratch(1, sampleRateHz, depth, samples)
    const [channel] = await decoded(wav.toBuffer())
    expect(furthest(channel)).toBeLessThan(within)
  })

  test.each(['toALaw', 'toMuLaw'] as const)('%s', async (method) => {
    const wav = new wavefile.WaveFile()
    wav.fromScratch(1, sampleRateHz, '16', sixteen)
    wav[method]()
    const [channel] = await decoded(wav.toBuffer())
    expect(furthest(channel)).toBeLessThan(0.02)
  })
})

test('the extensible form says its encoding in a second place', async () => {
  const floats = Buffer.from(Float32Array.from(tone).buffer)
  const [channel] = await decoded(
    riff([
      ['fmt ', fmt({ bits: 32, sub: 3 })],
      ['data', floats],
    ]),
  )
  expect(furthest(channel)).toBeLessThan(1e-6)
})

test('channels are taken apart, over more blocks than one', async () => {
  const both = Int16Array.from({ length: 400_000 }, (_, at) => (at % 2 === 0 ? at / 20 : -at / 20))
  const [left = [], right = []] = await decoded(
    riff([
      ['fmt ', fmt({ channels: 2 })],
      ['data', Buffer.from(both.buffer)],
    ]),
  )
  expect([left.length, right.length]).toEqual([200_000, 200_000])
  expect([left[199_999], right[199_999]]).toEqual([19_999 / 32768, -19_999 / 32768])
})

describe('a head that is not as it should be', () => {
  test.each<[string, Uint8Array]>([
    [
      'an odd chunk with its filling byte',
      riff([
        ['odd ', Buffer.from('abc')],
        ['fmt ', fmt({})],
        ['data', data],
      ]),
    ],
    [
      'chunks after the sound',
      riff([
        ['fmt ', fmt({})],
        ['data', data],
        ['LIST', Buffer.from('INFO')],
      ]),
    ],
    [
      'sizes never filled in',
      riff(
        [
          ['fmt ', fmt({})],
          ['data', data, 0],
        ],
        0,
      ),
    ],
    [
      'sizes unknown to who piped it',
      riff(
        [
          ['fmt ', fmt({})],
          ['data', data, 0xffffffff],
        ],
        0xffffffff,
      ),
    ],
    [
      'more sound promised than there is',
      riff([
        ['fmt ', fmt({})],
        ['data', data, data.length * 3],
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(furthest((await decoded(bytes))[0])).toBeLessThan(0.0001)
    expect(await formatOf(bytes)).toMatchObject({ durationSec: 0.25, channels: 1, codec: 'PCM' })
  })

  test.each<[string, Uint8Array, string]>([
    [
      'no channels',
      riff([
        ['fmt ', fmt({ channels: 0 })],
        ['data', data],
      ]),
      'names no channel',
    ],
    [
      'no sample rate',
      riff([
        ['fmt ', fmt({ rate: 0 })],
        ['data', data],
      ]),
      'no sample rate',
    ],
    [
      'a depth that is none',
      riff([
        ['fmt ', fmt({ bits: 40 })],
        ['data', data],
      ]),
      'contradicts itself',
    ],
    [
      'no sound',
      riff([
        ['fmt ', fmt({})],
        ['data', Buffer.alloc(0)],
      ]),
      'without sound',
    ],
    ['no format', riff([['data', data]]), 'no format'],
  ])('%s is said', async (_, bytes, why) => {
    expect(await formatOf(bytes)).toContain(why)
  })

  test('what only others decode is probed and left to them', async () => {
    expect(
      await formatOf(
        riff([
          ['fmt ', fmt({ tag: 0x55 })],
          ['data', data],
        ]),
      ),
    ).toMatchObject({
      encoding: null,
      codec: 'WAV format 0x0055',
    })
  })
})
