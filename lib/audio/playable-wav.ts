import { randomUUID } from 'node:crypto'
import { rename, stat, writeFile } from 'node:fs/promises'
import wavefile from 'wavefile'
import { decodeAudio } from './decode-audio'
import { audioPath } from './store-audio'

/** The name of the decoded copy of stored MP3 audio, beside it in the store. */
export function wavName(sha256: string): string {
  return `${sha256}.wav`
}

/** Browsers seek in MP3 by a table or an estimate, and land up to 0.3 s beside what they say: it is played from a decoded copy, made once. False where it cannot be decoded. */
export async function ensureWav(home: string, sha256: string): Promise<boolean> {
  const target = audioPath(home, wavName(sha256))
  if (await stat(target).catch(() => null)) return true
  const decoded = await decodeAudio(audioPath(home, sha256), 'mp3')
  if (decoded.from === 'none') return false
  const { channels, sampleRateHz } = decoded
  const wav = new wavefile.WaveFile()
  const samples = channels.map((channel) =>
    Int16Array.from(channel, (value) => Math.max(-32768, Math.min(32767, Math.round(value * 32767)))),
  )
  wav.fromScratch(channels.length, sampleRateHz, '16', (samples.length === 1 ? samples[0] : samples) as never)
  const part = `${target}.${randomUUID()}.part`
  await writeFile(part, wav.toBuffer())
  await rename(part, target)
  return true
}
