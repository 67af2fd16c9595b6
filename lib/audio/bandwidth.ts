import fft, { type FFT } from 'wavesurfer.js/dist/fft.js'
import type { Decoded } from './decode-audio'

// The package declares its default export, a constructor, as a plain function.
const Fourier = fft as unknown as typeof FFT

/** At 16 kHz a frame of 64 ms, and a step of 16 Hz from one frequency to the next. */
const frameSamples = 1024

/**
 * How far under its strongest frequency, in decibels of power, a sound still counts as having a frequency. Averaged over speech, what
 * is near 8 kHz lies 30 to 35 dB under the strongest (Byrne et al., J. Acoust. Soc. Am. 96 (1994) 2108-2120, per hertz); a
 * resampler's stop band lies 60 dB and more under it.
 */
const floorDb = 50

/** Averages the power at each frequency over a whole sound, channels added up, while blocks of it arrive. */
export class Spectrum {
  private fourier = new Fourier(frameSamples, 1, 'hann', 0)
  private readonly power = new Float64Array(frameSamples / 2)
  private frames: Float32Array[] = []
  private filled = 0
  private closed = 0
  private sampleRateHz = 0

  private close(): void {
    for (const frame of this.frames) {
      frame.fill(0, this.filled)
      // what is no number is silence
      for (const [at, value] of frame.entries()) if (!Number.isFinite(value)) frame[at] = 0
      const magnitudes = this.fourier.calculateSpectrum(frame)
      for (let at = 0; at < this.power.length; at++) this.power[at] = (this.power[at] ?? 0) + (magnitudes[at] ?? 0) ** 2
    }
    this.filled = 0
    this.closed += 1
  }

  /** Takes the next block; all blocks of a sound have one sample rate. */
  add({ sampleRateHz, channels }: Decoded): void {
    const length = channels[0]?.length ?? 0
    if (length === 0) return
    this.sampleRateHz = sampleRateHz
    while (this.frames.length < channels.length) this.frames.push(new Float32Array(frameSamples))
    for (let at = 0; at < length; ) {
      const count = Math.min(frameSamples - this.filled, length - at)
      for (const [place, channel] of channels.entries())
        this.frames[place]?.set(channel.subarray(at, at + count), this.filled)
      this.filled += count
      at += count
      if (this.filled === frameSamples) this.close()
    }
  }

  /** The highest frequency, in hertz, that is within 50 dB of the strongest; 0 where all is digital silence. */
  done(): number {
    // what is left over is cut off where the window is wide open, which would sound as a click; a sound shorter than a frame gets a window of its length
    if (this.closed === 0 && this.filled > 1) {
      this.fourier = new Fourier(frameSamples, 1, 'hann', 0, this.filled)
      this.close()
    }
    // the constant part of a sound is not heard, and the window spreads it over two steps
    const heard = this.power.subarray(2)
    const strongest = heard.reduce((most, one) => Math.max(most, one), 0)
    if (strongest === 0) return 0
    const floor = strongest / 10 ** (floorDb / 10)
    const highest = heard.findLastIndex((one) => one >= floor) + 2
    return ((highest + 1) * this.sampleRateHz) / frameSamples
  }
}
