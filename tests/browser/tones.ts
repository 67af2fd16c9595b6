import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import wavefile from 'wavefile'
import { importHere } from '@/tests/e2e/this-home'

/** How long each tone is. */
export const toneSec = 2

/** The frequencies between which the chirp rises evenly. */
export const chirp = { fromHz: 500, toHz: 6500 }

function samples(rateHz: number, phase: (sec: number) => number, volume = 0.5): Int16Array {
  const length = toneSec * rateHz
  return Int16Array.from({ length }, (_, at) => 32_767 * volume * Math.sin(2 * Math.PI * phase(at / rateHz)))
}

const tone = (sec: number) => 1000 * sec
const rising = (sec: number) => chirp.fromHz * sec + ((chirp.toHz - chirp.fromHz) * sec * sec) / (2 * toneSec)

const sounds = {
  tone: { rateHz: 44_100, channels: [samples(44_100, tone)] },
  'tone-opposed': { rateHz: 44_100, channels: [samples(44_100, tone), samples(44_100, tone, -0.5)] },
  chirp: { rateHz: 16_000, channels: [samples(16_000, rising)] },
}

/** Imports the dataset `tones` into the home that the tests' server shows; the name is at 0.50-1.00 s of each clip. */
export function importTones() {
  const folder = mkdtempSync(join(tmpdir(), 'mondegreen-tones-'))
  const lines: unknown[] = [{ dataset: { key: 'tones', name: 'Tones', origin: 'synthetic' } }]
  for (const [key, { rateHz, channels }] of Object.entries(sounds)) {
    const wav = new wavefile.WaveFile()
    wav.fromScratch(channels.length, rateHz, '16', channels)
    writeFileSync(join(folder, `${key}.wav`), wav.toBuffer())
    const name = { gold: [key], goldStartSec: 0.5, goldEndSec: 1 }
    lines.push({ clip: { key, audio: `${key}.wav`, ...name }, dataset: 'tones' })
  }
  const file = join(folder, 'tones.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  importHere(file)
  rmSync(folder, { recursive: true })
}
