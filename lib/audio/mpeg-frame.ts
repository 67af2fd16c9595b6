const sampleRatesHz = [44100, 48000, 32000]
const kbps = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  low: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

/** The length in bytes of the MPEG audio frame of layer II or III whose header stands at `at`, null when none does (ISO 11172-3 §2.4.1.3). */
function frameLength(bytes: Uint8Array, at: number): number | null {
  const [sync = 0, version = 0, rates = 0] = bytes.subarray(at, at + 3)
  if (sync !== 0xff || (version & 0xe0) !== 0xe0) return null
  const [id, layer] = [(version >> 3) & 3, (version >> 1) & 3]
  const rateHz = sampleRatesHz[(rates >> 2) & 3]
  if (id === 1 || (layer !== 1 && layer !== 2) || rateHz === undefined) return null
  const isFirst = id === 3
  const rate = (isFirst ? (layer === 1 ? kbps.first : kbps.second) : kbps.low)[rates >> 4]
  if (!rate) return null
  const samples = layer === 1 && !isFirst ? 576 : 1152
  return (
    Math.floor(((samples / 8) * rate * 1000) / (isFirst ? rateHz : rateHz / (id === 2 ? 2 : 4))) + ((rates >> 1) & 1)
  )
}

/** Whether two frames of one stream follow each other at `at`: one header alone is found in any bytes. */
function followsAt(bytes: Uint8Array, at: number): boolean {
  const length = frameLength(bytes, at)
  if (length === null) return false
  const next = at + length
  // version, layer and sample rate stay the same through a stream; bit rate and padding do not
  const isSame = bytes[at + 1] === bytes[next + 1] && ((bytes[at + 2] ?? 0) & 12) === ((bytes[next + 2] ?? 0) & 12)
  return frameLength(bytes, next) !== null && isSame
}

/** Whether MPEG audio begins in these bytes, be there other bytes before it. */
export function holdsMpegFrames(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) if (followsAt(bytes, at)) return true
  return false
}
