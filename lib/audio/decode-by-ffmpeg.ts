import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Decoded } from './decode-audio'

const program = 'ffmpeg'
const sampleRateHz = 16_000

/** Decodes by ffmpeg where one is on the PATH: mono at 16 kHz, enough for an outline. Throws where there is none, or it fails. */
export async function* decodeByFfmpeg(path: string): AsyncGenerator<Decoded> {
  // a file may name others (playlists do): ffmpeg reads no network for it
  const input = ['-nostdin', '-v', 'quiet', '-protocol_whitelist', 'file', '-i', `file:${path}`]
  const output = ['-map', '0:a:0', '-f', 'f32le', '-ac', '1', '-ar', String(sampleRateHz), 'pipe:1']
  const child = spawn(program, [...input, ...output], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'close')
  ended.catch(() => {})
  try {
    let rest = Buffer.alloc(0)
    for await (const chunk of child.stdout) {
      const bytes = Buffer.concat([rest, chunk])
      const whole = bytes.length - (bytes.length % 4)
      rest = bytes.subarray(whole)
      // a copy, since samples must lie at a multiple of four bytes
      yield { sampleRateHz, channels: [new Float32Array(new Uint8Array(bytes.subarray(0, whole)).buffer)] }
    }
    const [code] = await ended
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}`)
  } finally {
    child.kill()
  }
}
