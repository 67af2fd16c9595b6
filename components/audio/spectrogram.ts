import fft, { type FFT } from 'wavesurfer.js/dist/fft.js'

// The package declares its default export, a constructor, as a plain function.
const Fourier = fft as unknown as typeof FFT

/** What became of the wish to see a spectrogram. */
export type SpectrogramResult =
  | { readonly kind: 'drawn'; readonly paint: (canvas: HTMLCanvasElement, colour: string) => void }
  | { readonly kind: 'failed'; readonly message: string }

/** Levels from 0 to 255, row after row from the highest frequency down. */
type Levels = { readonly columns: number; readonly rows: number; readonly values: Uint8ClampedArray }

// Speech models hear 16 kHz: half of it, 8 kHz, is the top row.
const sampleRateHz = 16_000
const windowSamples = 400 // 25 ms, as in the models' own front ends
const fftSize = 512
const rows = fftSize / 2
const loudestColumnSec = 0.004
const mostColumns = 1600
const mostLooksPerColumn = 8
/** What is this much quieter than the loudest place is blank, in decibels. */
const rangeDb = 70
/** Decoded, this much takes about 80 MB. */
const longestSec = 20 * 60

type Channels = readonly Float32Array[]

/** Adds up the magnitudes of all channels around a time, so that opposite phases do not cancel. */
function addSpectrum(sum: Float32Array, fourier: FFT, channels: Channels, centreSec: number) {
  const from = Math.round(centreSec * sampleRateHz) - windowSamples / 2
  const frame = new Float32Array(fftSize)
  for (const channel of channels) {
    for (let at = 0; at < windowSamples; at++) frame[at] = channel[from + at] ?? 0
    const spectrum = fourier.calculateSpectrum(frame)
    for (let bin = 0; bin < rows; bin++) sum[bin] = (sum[bin] ?? 0) + (spectrum[bin] ?? 0)
  }
}

/** The loudness of each place in decibels; column `c` of `n` is the sound around `(c + ½) / n` of the clip. */
function decibelsOf(channels: Channels, durationSec: number): { columns: number; values: Float32Array } {
  const columns = Math.max(1, Math.min(mostColumns, Math.ceil(durationSec / loudestColumnSec)))
  const columnSec = durationSec / columns
  const looks = Math.min(mostLooksPerColumn, Math.ceil((columnSec * sampleRateHz) / windowSamples))
  const fourier = new Fourier(fftSize, sampleRateHz, 'hann', 0, windowSamples)
  const values = new Float32Array(columns * rows)
  for (let column = 0; column < columns; column++) {
    const sum = new Float32Array(rows)
    for (let look = 0; look < looks; look++)
      addSpectrum(sum, fourier, channels, (column + (look + 0.5) / looks) * columnSec)
    for (let bin = 0; bin < rows; bin++)
      values[(rows - 1 - bin) * columns + column] = 20 * Math.log10((sum[bin] ?? 0) / looks + 1e-9)
  }
  return { columns, values }
}

function levelsOf(channels: Channels, durationSec: number): Levels {
  const { columns, values } = decibelsOf(channels, durationSec)
  const loudest = values.reduce((most, value) => Math.max(most, value), -120)
  const shares = values.map((value) => 255 * (1 + (value - loudest) / rangeDb))
  return { columns, rows, values: Uint8ClampedArray.from(shares) }
}

/** Draws in one colour that is the more opaque the louder, so that the page's own surface is silence. */
function paintLevels(canvas: HTMLCanvasElement, { columns, rows, values }: Levels, colour: string) {
  canvas.width = columns
  canvas.height = rows
  const context = canvas.getContext('2d')
  if (!context) return
  const image = context.createImageData(columns, rows)
  values.forEach((value, at) => {
    image.data[at * 4 + 3] = value
  })
  context.putImageData(image, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = colour
  context.fillRect(0, 0, columns, rows)
}

async function fetchBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer | string> {
  try {
    const answer = await fetch(url, { signal })
    return answer.ok ? await answer.arrayBuffer() : `The audio could not be fetched (${answer.status}).`
  } catch (cause) {
    return `The audio could not be fetched (${cause instanceof Error ? cause.message : String(cause)}).`
  }
}

async function decode(bytes: ArrayBuffer): Promise<Channels | string> {
  try {
    const audio = await new OfflineAudioContext(1, 1, sampleRateHz).decodeAudioData(bytes)
    return Array.from({ length: audio.numberOfChannels }, (_, at) => audio.getChannelData(at))
  } catch (cause) {
    return `This browser could not decode the audio (${cause instanceof Error ? cause.message : String(cause)}).`
  }
}

/** Computes the spectrogram of the sound that is played, from 0 to 8 kHz, over the whole length of the clip. */
export async function readSpectrogram(
  url: string,
  durationSec: number,
  signal: AbortSignal,
): Promise<SpectrogramResult> {
  if (durationSec > longestSec)
    return { kind: 'failed', message: `The spectrogram shows clips of up to ${longestSec / 60} minutes.` }
  const bytes = await fetchBytes(url, signal)
  if (typeof bytes === 'string') return { kind: 'failed', message: bytes }
  const channels = await decode(bytes)
  if (typeof channels === 'string') return { kind: 'failed', message: channels }
  const levels = levelsOf(channels, durationSec)
  return { kind: 'drawn', paint: (canvas, colour) => paintLevels(canvas, levels, colour) }
}
