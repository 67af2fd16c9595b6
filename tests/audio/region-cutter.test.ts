import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wavOf } from '@/lib/audio/pcm-wav'
import { RegionCutter } from '@/lib/audio/region-cutter'
import { tempFolder } from '@/tests/temp-home'

const rate = 8000

/** A home with a cutter, and a WAV of 3 s whose every sample is its number. */
async function placed() {
  const [home, baseDir] = [await tempFolder(), await tempFolder()]
  const samples = Int16Array.from({ length: 3 * rate }, (_, at) => at)
  await writeFile(join(baseDir, 'ramp.wav'), wavOf({ sampleRateHz: rate, channels: 1, blocks: [samples] }))
  const cutter = new RegionCutter(home)
  const cut = async (relativePath: string, startSec: number, endSec: number | null) => {
    const part = await cutter.cut({ baseDir, relativePath, region: { startSec, endSec } })
    if (part.state !== 'ok') return part.reason
    const bytes = await readFile(join(home, 'audio', part.sha256))
    return Array.from({ length: (bytes.length - 44) / 2 }, (_, at) => bytes.readInt16LE(44 + 2 * at))
  }
  return { home, baseDir, cutter, cut }
}

const count = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

test('a part of a WAV is exactly its frames, from wherever it begins', async () => {
  const { cut } = await placed()
  expect(await cut('ramp.wav', 1.25, 1.5)).toEqual(count(10_000, 12_000))
  expect(await cut('ramp.wav', 0, 0.01)).toEqual(count(0, 80))
  expect(await cut('ramp.wav', 2.9, null)).toEqual(count(23_200, 24_000))
  expect(await cut('ramp.wav', 2.9, 99)).toEqual(count(23_200, 24_000))
  expect(await cut('ramp.wav', 3, null)).toBe('"ramp.wav": it holds no sound from 3 s')
})

test('a file of another format is decoded once for all its parts, and the decoded one goes', async () => {
  const { home, baseDir, cutter, cut } = await placed()
  await copyFile('prisma/demo/audio/q002.ogg', join(baseDir, 'long.ogg'))
  const parts = async () => (await readdir(join(home, 'audio'))).filter((name) => name.endsWith('.part'))
  const whole = await cut('long.ogg', 0, null)
  const [decoded] = await parts()
  const later = await cut('long.ogg', 0.5, 0.75)
  const earlier = await cut('long.ogg', 0.25, 0.5)
  expect(await parts()).toEqual([decoded])
  const from = later.length * 2
  expect(later).toEqual(whole.slice(from, from + later.length))
  expect(earlier).toEqual(whole.slice(later.length, from))
  await cut('ramp.wav', 0, 1)
  expect(await parts()).toEqual([])
  await cutter.close()
})

test('what cannot be decoded is said of each part', async () => {
  const { baseDir, cut } = await placed()
  await mkdir(join(baseDir, 'a'))
  await writeFile(join(baseDir, 'a/noise.wav'), 'RIFF....WAVE and no more')
  for (const _part of [1, 2]) expect(await cut('a/noise.wav', 0, 1)).toMatch(/^"a\/noise.wav": /)
})
