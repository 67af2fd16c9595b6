import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import wavefile from 'wavefile'
import { ingestAudio } from '@/lib/audio/ingest-audio'
import { SoundMeter } from '@/lib/audio/sound-facts'
import { tempFolder } from '@/tests/temp-home'

type Wave = (sec: number) => number

const sine =
  (hertz: number, size = 1): Wave =>
  (sec) =>
    size * Math.sin(2 * Math.PI * hertz * sec)
const samples = (wave: Wave, sec: number, sampleRateHz: number) =>
  Float32Array.from({ length: Math.round(sec * sampleRateHz) }, (_, at) => wave(at / sampleRateHz))

/** Noise whose spectrum ends at a frequency: many sines of unlike phases, every 20 Hz. */
function noiseUpTo(hertz: number): Wave {
  const sines = Array.from({ length: Math.floor(hertz / 20) }, (_, at) => ({
    hertz: 20 * (at + 1),
    phase: at * at * 2.4,
  }))
  const size = 0.2 / Math.sqrt(sines.length)
  return (sec) => sines.reduce((sum, one) => sum + size * Math.sin(2 * Math.PI * one.hertz * sec + one.phase), 0)
}

/** A WAV file of 16 bits, as it is measured when it is imported. */
async function measured(channels: readonly Float32Array[], sampleRateHz = 16_000, depth = '16') {
  const folder = await tempFolder()
  const wav = new wavefile.WaveFile()
  const full = depth === '32f' ? 1 : 32767
  const codes = channels.map((one) => one.map((value) => Math.max(-1, Math.min(1, value)) * full))
  wav.fromScratch(codes.length, sampleRateHz, depth, codes.length === 1 ? (codes[0] ?? []) : codes)
  await writeFile(join(folder, 'sound.wav'), wav.toBuffer())
  const audio = await ingestAudio({ baseDir: folder, relativePath: 'sound.wav', home: await tempFolder() })
  if (audio.state !== 'ok') throw new Error(audio.reason)
  return audio
}

describe('the level', () => {
  test.each([
    [1, 0, -3.01],
    [0.1, -20, -23.01],
    [0.01, -40, -43.01],
  ])('of a sine whose peak is %d', async (size, peak, level) => {
    const sound = await measured([samples(sine(440, size), 2, 16_000)])
    expect(sound.peakDbfs).toBeCloseTo(peak, 1)
    expect(sound.levelDbfs).toBeCloseTo(level, 1)
  })

  test('is that of both channels, so that opposite phases do not cancel', async () => {
    const sound = await measured([samples(sine(440, 0.5), 1, 16_000), samples(sine(440, -0.5), 1, 16_000)])
    expect(sound.levelDbfs).toBeCloseTo(-9.03, 1)
  })

  test('of digital silence is -120, and all of it is silent', async () => {
    const sound = await measured([new Float32Array(16_000)])
    expect(sound).toMatchObject({ levelDbfs: -120, peakDbfs: -120, clippedShare: 0, silentShare: 1, bandwidthHz: 0 })
    expect([sound.leadingSilenceSec, sound.trailingSilenceSec]).toEqual([1, 1])
  })
})

describe('clipping', () => {
  test('a full sine that just fits is not clipped', async () => {
    expect((await measured([samples(sine(440), 1, 16_000)])).clippedShare).toBe(0)
  })

  test('a sine that is twice too loud is cut for two thirds of the time', async () => {
    // |2 sin x| ≥ 1 from 30° to 150° of each half
    const { clippedShare } = await measured([samples(sine(100, 2), 1, 16_000)])
    expect(clippedShare).toBeCloseTo(2 / 3, 1)
  })

  test('two samples at full scale are no run, three are; also across blocks', () => {
    const meter = new SoundMeter()
    for (const block of [[0, 1, 1], [0, 1], [1], [-1, 0], [0, 0]])
      meter.add({ sampleRateHz: 8000, channels: [Float32Array.from(block)] })
    expect(meter.done()?.clippedShare).toBe(3 / 10)
  })
})

describe('silence', () => {
  const padded = (sec: number) => (sec < 0.5 || sec >= 1.5 ? 0 : sine(300, 0.3)(sec))

  test('before and after a sound is measured to a frame of 20 ms', async () => {
    const sound = await measured([samples(padded, 2.25, 16_000)])
    expect(sound.leadingSilenceSec).toBeCloseTo(0.5, 9)
    expect(sound.trailingSilenceSec).toBeCloseTo(0.75, 9)
    expect(sound.silentShare).toBeCloseTo(1.25 / 2.25, 2)
  })

  test.each([
    ['50 dB under the sound is silent', 0.0032, 0.5],
    ['30 dB under the sound is not', 0.032, 0],
  ])('noise %s', async (_what, size, share) => {
    const wave: Wave = (sec) => sine(300, sec < 1 ? 1 : size)(sec)
    expect((await measured([samples(wave, 2, 16_000)])).silentShare).toBeCloseTo(share, 2)
  })
})

describe('bandwidth', () => {
  test.each([
    [3400, 16_000],
    [3400, 44_100],
    [7000, 16_000],
    [12_000, 48_000],
  ])('of noise up to %i Hz at %i samples a second is known to 6 steps of its spectrum', async (hertz, sampleRateHz) => {
    const { bandwidthHz } = await measured([samples(noiseUpTo(hertz), 1, sampleRateHz)], sampleRateHz)
    const step = sampleRateHz / 1024
    expect(Math.abs((bandwidthHz ?? 0) - hertz)).toBeLessThan(6 * step)
  })

  test('of a sound shorter than a frame, and of one with an offset, is that of its tone', async () => {
    for (const [sec, offset] of [
      [0.03, 0],
      [1, 0.5],
    ] as const) {
      const { bandwidthHz } = await measured([samples((at) => offset + sine(1000, 0.4)(at), sec, 16_000)])
      expect(bandwidthHz).toBeGreaterThan(950)
      expect(bandwidthHz).toBeLessThan(1150)
    }
  })
})

test('blocks of any length are measured as the whole is', () => {
  const whole = samples((sec) => noiseUpTo(2000)(sec) + sine(50, 0.9)(sec), 1.37, 11_025)
  const facts = (step: (size: number) => number) => {
    const meter = new SoundMeter()
    for (let at = 0, size = step(1); at < whole.length; at += size, size = step(size))
      meter.add({ sampleRateHz: 11_025, channels: [whole.subarray(at, at + size)] })
    return meter.done()
  }
  expect(facts((size) => (size * 7) % 5003)).toEqual(facts(() => whole.length))
})

test('what is no number is silence, and no sound has no facts', async () => {
  const holes = samples(sine(440, 0.5), 1, 16_000).map((value, at) => (at % 100 === 0 ? Number.NaN : value))
  const sound = await measured([holes], 16_000, '32f')
  expect(sound.levelDbfs).toBeCloseTo(-9.07, 1)
  expect(Number.isFinite(sound.bandwidthHz)).toBe(true)
  expect(new SoundMeter().done()).toBeNull()
})

test('what cannot be decoded has no facts, under the rules of today', async () => {
  const audio = await ingestAudio({
    baseDir: 'tests/fixtures/audio',
    relativePath: 'tone.m4a',
    home: await tempFolder(),
  })
  expect(audio).toMatchObject({ state: 'ok', soundVersion: 1, bandwidthHz: null, clippedShare: null })
})
