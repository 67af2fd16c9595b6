import { expect, test } from 'vitest'
import { Outline, peaksOf } from '@/lib/audio/peaks-of'

const noise = (length: number) => Float32Array.from({ length }, (_, at) => Math.sin(at * at * 0.001) * 0.9)
const soundOf = (sec: number, sampleRateHz = 16_000) => ({
  sampleRateHz,
  channels: [noise(Math.round(sec * sampleRateHz))],
})

test.each([
  [0.001, 1],
  [1, 200],
  [1.2031, 241],
  [19.999, 4000],
  [20, 4000],
  [63, 4000],
])('%d seconds have %i buckets', (sec, buckets) => {
  const outline = peaksOf(soundOf(sec))
  expect(outline?.peaks.length).toBe(buckets * 2)
  expect(buckets / (outline?.peaksPerSec ?? 0)).toBeCloseTo(outline?.durationSec ?? 0, 9)
})

test('blocks of any length draw what the whole draws', () => {
  const whole = soundOf(23, 11_025)
  const samples = whole.channels[0] ?? new Float32Array()
  const outline = new Outline()
  for (let at = 0, size = 1; at < samples.length; at += size, size = (size * 7) % 5003)
    outline.add({ sampleRateHz: 11_025, channels: [samples.subarray(at, at + size)] })
  expect(outline.done()).toEqual(peaksOf(whole))
})

test('a click stands in the bucket of its time, also where many buckets are one', () => {
  for (const [sec, at] of [
    [2, 1.2525],
    [50, 31.2345],
  ] as const) {
    const samples = new Float32Array(sec * 16_000)
    samples[Math.round(at * 16_000)] = -1
    const { peaks, peaksPerSec } = peaksOf({ sampleRateHz: 16_000, channels: [samples] }) ?? {
      peaks: new Uint8Array(),
      peaksPerSec: 0,
    }
    const bucket = new Int8Array(peaks.buffer).indexOf(-127) / 2
    expect(bucket).toBe(Math.floor(at * peaksPerSec))
  }
})

test('channels are averaged, and what is no number is silence', () => {
  const left = Float32Array.from([1, 1, Number.NaN, 3])
  const right = Float32Array.from([-1, 0, 0, 3])
  const outline = peaksOf({ sampleRateHz: 200, channels: [left, right] })
  expect([...new Int8Array(outline?.peaks.buffer ?? new ArrayBuffer())]).toEqual([0, 0, 0, 64, 0, 0, 0, 127])
})

test('no sound has no outline', () => {
  expect(peaksOf({ sampleRateHz: 16_000, channels: [] })).toBeNull()
})
