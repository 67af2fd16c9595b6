const headBytes = 44

/** Interleaved samples of 16 bits, in blocks. */
export type Pcm = { readonly sampleRateHz: number; readonly channels: number; readonly blocks: readonly Int16Array[] }

/** A sample from -1 to 1 in 16 bits. */
export const pcm16 = (value: number) => Math.max(-32768, Math.min(32767, Math.round(value * 32768)))

/** A WAV file of 16-bit samples (http://soundfile.sapp.org/doc/WaveFormat). */
export function wavOf({ sampleRateHz, channels, blocks }: Pcm): Uint8Array {
  const samples = blocks.reduce((sum, block) => sum + block.length, 0)
  const bytes = new Uint8Array(headBytes + samples * 2)
  const view = new DataView(bytes.buffer)
  const text = (at: number, code: string) => {
    for (let index = 0; index < code.length; index++) view.setUint8(at + index, code.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, sampleRateHz, true)
  view.setUint32(28, sampleRateHz * channels * 2, true)
  view.setUint16(32, channels * 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, samples * 2, true)
  let at = headBytes
  for (const block of blocks)
    for (const sample of block) {
      view.setInt16(at, sample, true)
      at += 2
    }
  return bytes
}
