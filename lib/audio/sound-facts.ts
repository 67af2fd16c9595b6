import { Spectrum } from './bandwidth'
import type { Decoded } from './decode-audio'

/** By which rules sound is measured; it goes up with them, and audio that was measured by others is measured again when its clip is imported. */
export const soundVersion = 1

/** What a clip sounds like, over all channels; null is what could not be known. Levels are dBFS: 0 is full scale, -120 digital silence. */
export type SoundFacts = {
  readonly levelDbfs: number | null
  readonly peakDbfs: number | null
  /** Of all samples, those in runs of 3 or more at full scale, or within a step of 16 bits of it. */
  readonly clippedShare: number | null
  /** Of the frames of 20 ms, those more than 40 dB under the loudest, or under -60 dBFS. */
  readonly silentShare: number | null
  readonly leadingSilenceSec: number | null
  readonly trailingSilenceSec: number | null
  /** The highest frequency that is within 50 dB of the strongest. */
  readonly bandwidthHz: number | null
}

/** The facts of a sound that cannot be decoded. */
export const unknownSound: SoundFacts = {
  levelDbfs: null,
  peakDbfs: null,
  clippedShare: null,
  silentShare: null,
  leadingSilenceSec: null,
  trailingSilenceSec: null,
  bandwidthHz: null,
}

/** The greatest code of 16 bits is 1 - 2⁻¹⁵; a step less counts too. Fewer bits, A-law and µ-law have a lower greatest code, at which nothing counts. */
const fullScale = 1 - 2 ** -14
/** One or two samples at full scale are a peak that just fits; three in a row are cut. */
const shortestRun = 3
const frameSec = 0.02
/** A pause of a recording with a signal-to-noise ratio of 40 dB, that of a quiet room, is silent. */
const underLoudestDb = 40
/** Nothing under this is heard at a usual volume, however quiet the rest is. */
const alwaysSilentDbfs = -60
const lowestDbfs = -120

/** A mean square of samples from -1 to 1 in dBFS: 10 log₁₀, so that a constant 1 is 0 and a full sine -3. */
const decibels = (meanSquare: number) =>
  meanSquare === 0 ? lowestDbfs : Math.max(lowestDbfs, 10 * Math.log10(meanSquare))

/** How much of a channel is cut, as its samples come. */
class ClippedRuns {
  private run = 0
  clipped = 0

  take(size: number): void {
    this.run = size >= fullScale ? this.run + 1 : 0
    if (this.run === shortestRun) this.clipped += shortestRun
    else if (this.run > shortestRun) this.clipped += 1
  }
}

/** Measures a sound while blocks of it arrive. */
export class SoundMeter {
  private readonly spectrum = new Spectrum()
  private readonly runs: ClippedRuns[] = []
  private frames = new Float64Array(1024)
  private frameCount = 0
  private inFrame = 0
  private frameSquares = 0
  private squares = 0
  private samples = 0
  private peak = 0
  private channelCount = 1
  private sampleRateHz = 1

  private closeFrame(): void {
    if (this.frameCount === this.frames.length) {
      const more = new Float64Array(this.frames.length * 2)
      more.set(this.frames)
      this.frames = more
    }
    this.frames[this.frameCount] = this.frameSquares / (this.inFrame * this.channelCount)
    this.frameCount += 1
    this.squares += this.frameSquares
    this.frameSquares = 0
    this.inFrame = 0
  }

  private take(samples: Float32Array, channel: number): void {
    const runs = this.runs[channel]
    for (const sample of samples) {
      // what is no number is silence
      const size = Number.isFinite(sample) ? Math.abs(sample) : 0
      this.frameSquares += size * size
      if (size > this.peak) this.peak = size
      runs?.take(size)
    }
  }

  /** Takes the next block; all blocks of a sound have one sample rate and as many channels. */
  add(block: Decoded): void {
    const { channels } = block
    const length = channels[0]?.length ?? 0
    if (length === 0) return
    this.sampleRateHz = block.sampleRateHz
    this.channelCount = channels.length
    while (this.runs.length < channels.length) this.runs.push(new ClippedRuns())
    this.spectrum.add(block)
    const frameSamples = Math.max(1, Math.round(frameSec * this.sampleRateHz))
    for (let at = 0; at < length; ) {
      const count = Math.min(frameSamples - this.inFrame, length - at)
      for (const [place, channel] of channels.entries()) this.take(channel.subarray(at, at + count), place)
      this.inFrame += count
      at += count
      if (this.inFrame === frameSamples) this.closeFrame()
    }
    this.samples += length * channels.length
  }

  private silence() {
    const levels = Array.from(this.frames.subarray(0, this.frameCount), decibels)
    const loudest = levels.reduce((most, level) => Math.max(most, level), lowestDbfs)
    const threshold = Math.max(alwaysSilentDbfs, loudest - underLoudestDb)
    const isHeard = (level: number) => level >= threshold
    const first = levels.findIndex(isHeard)
    const durationSec = this.samples / this.channelCount / this.sampleRateHz
    const sec = (frames: number) => Math.min(durationSec, frames * frameSec)
    return {
      silentShare: levels.filter((level) => !isHeard(level)).length / levels.length,
      leadingSilenceSec: first === -1 ? durationSec : sec(first),
      trailingSilenceSec:
        first === -1 ? durationSec : Math.max(0, durationSec - sec(levels.findLastIndex(isHeard) + 1)),
    }
  }

  /** The facts of all that was taken; null when that was no sound. */
  done(): SoundFacts | null {
    if (this.samples === 0) return null
    if (this.inFrame > 0) this.closeFrame()
    return {
      levelDbfs: decibels(this.squares / this.samples),
      peakDbfs: decibels(this.peak ** 2),
      clippedShare: this.runs.reduce((sum, { clipped }) => sum + clipped, 0) / this.samples,
      ...this.silence(),
      bandwidthHz: this.spectrum.done(),
    }
  }
}
