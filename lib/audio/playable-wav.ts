import { rename, stat, writeFile } from 'node:fs/promises'
import wavefile from 'wavefile'
import { decodeAudio } from './decode-audio'
import { audioPath, partPath } from './store-audio'

/** The name of the decoded copy of stored MP3 audio, beside it in the store. */
export function wavName(sha256: string): string {
  return `${sha256}.wav`
}

type Pcm = { readonly sampleRateHz: number; readonly channels: readonly Int16Array[] }

const pcm16 = (value: number) => Math.max(-32768, Math.min(32767, Math.round(value * 32767)))

/** The whole of an MP3 as 16-bit samples, or null where it cannot be decoded. */
async function pcmOf(path: string): Promise<Pcm | null> {
  const blocks: (readonly Int16Array[])[] = []
  let sampleRateHz = 0
  try {
    for await (const { channels, sampleRateHz: rate } of decodeAudio(path, 'mp3')) {
      if (channels.length === 0 || channels[0]?.length === 0) continue
      sampleRateHz = rate
      blocks.push(channels.map((channel) => Int16Array.from(channel, pcm16)))
    }
  } catch {
    return null
  }
  const first = blocks[0]
  if (!first) return null
  const channels = first.map((_, at) => {
    const parts = blocks.map((block) => block[at] ?? new Int16Array())
    const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0))
    let from = 0
    for (const part of parts) {
      whole.set(part, from)
      from += part.length
    }
    return whole
  })
  return { sampleRateHz, channels }
}

/** Browsers seek in MP3 by a table or an estimate, and land up to 0.3 s beside what they say: it is played from a decoded copy, made once. False where it cannot be decoded. */
export async function ensureWav(home: string, sha256: string): Promise<boolean> {
  const target = audioPath(home, wavName(sha256))
  if (await stat(target).catch(() => null)) return true
  const pcm = await pcmOf(audioPath(home, sha256))
  if (pcm === null) return false
  const wav = new wavefile.WaveFile()
  const samples = pcm.channels.length === 1 ? pcm.channels[0] : pcm.channels
  wav.fromScratch(pcm.channels.length, pcm.sampleRateHz, '16', samples as never)
  const part = partPath(home)
  await writeFile(part, wav.toBuffer())
  await rename(part, target)
  return true
}
