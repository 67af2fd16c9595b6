const headBytes = 44

/** Interleaved samples of 16 bits, in blocks. */
export type Pcm = { readonly sampleRateHz: number; readonly channels: number; readonly blocks: readonly Int16Array[] }

/** A sample from -1 to 1 in 16 bits. */
export const pcm16 = (value: number) => Math.max(-32768, Math.min(32767, Math.round(value * 32768)))

/** The size that a WAV gives of what reaches to the end of its file. */
export const unknownBytes = 0xffffffff

/** The head of a WAV file of 16-bit samples (http://soundfile.sapp.org/doc/WaveFormat). */
export function wavHead({
  sampleRateHz,
  channels,
  dataBytes,
}: {
  readonly sampleRateHz: number
  readonly channels: number
  readonly dataBytes: number
}): Uint8Array {
  const bytes = new Uint8Array(headBytes)
  const view = new DataView(bytes.buffer)
  const text = (at: number, code: string) => {
    for (let index = 0; index < code.length; index++) view.setUint8(at + index, code.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, Math.min(unknownBytes, headBytes - 8 + dataBytes), true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, sampleRateHz, true)
  view.setUint32(28, sampleRateHz * channels * 2, true)
  view.setUint16(32, channels * 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, dataBytes, true)
  return bytes
}

/** A WAV file of 16-bit samples. */
export function wavOf({ sampleRateHz, channels, blocks }: Pcm): Uint8Array {
  const dataBytes = 2 * blocks.reduce((sum, block) => sum + block.length, 0)
  const bytes = new Uint8Array(headBytes + dataBytes)
  const view = new DataView(bytes.buffer)
  bytes.set(wavHead({ sampleRateHz, channels, dataBytes }))
  let at = headBytes
  for (const block of blocks)
    for (const sample of block) {
      view.setInt16(at, sample, true)
      at += 2
    }
  return bytes
}
