import type { Decoded } from './decode-audio'

const bucketsPerSec = 200
const mostBuckets = 4000

/** The outline of a sound: a pair of least and greatest sample for each bucket, as int8. */
export type Peaks = { readonly peaks: Uint8Array; readonly peaksPerSec: number; readonly durationSec: number }

const int8 = (value: number) => Math.max(-128, Math.min(127, Math.round(value * 127)))

/** Every `many` buckets as one, so that a long sound has no more than 4,000. */
function joined(pairs: Int8Array, buckets: number): Int8Array {
  if (buckets <= mostBuckets) return pairs.slice(0, buckets * 2)
  const result = new Int8Array(mostBuckets * 2)
  for (let bucket = 0; bucket < mostBuckets; bucket++) {
    let [least, greatest] = [0, 0]
    const to = Math.floor(((bucket + 1) * buckets) / mostBuckets)
    for (let at = Math.floor((bucket * buckets) / mostBuckets); at < to; at++) {
      least = Math.min(least, pairs[at * 2] ?? 0)
      greatest = Math.max(greatest, pairs[at * 2 + 1] ?? 0)
    }
    result[bucket * 2] = least
    result[bucket * 2 + 1] = greatest
  }
  return result
}

/** Draws the outline of the mean of all channels while blocks of the sound arrive: 200 buckets a second, but no more than 4,000. */
export class Outline {
  private pairs = new Int8Array(2 * 4096)
  private bucket = -1
  private edge = 0
  private least = 0
  private greatest = 0
  private samples = 0
  private sampleRateHz = 1

  private keep(): void {
    if (this.bucket < 0) return
    if (this.bucket * 2 >= this.pairs.length) {
      const more = new Int8Array(this.pairs.length * 2)
      more.set(this.pairs)
      this.pairs = more
    }
    this.pairs[this.bucket * 2] = int8(this.least)
    this.pairs[this.bucket * 2 + 1] = int8(this.greatest)
  }

  private open(): void {
    this.keep()
    this.bucket += 1
    this.edge = Math.ceil(((this.bucket + 1) * this.sampleRateHz) / bucketsPerSec)
    this.least = 0
    this.greatest = 0
  }

  /** Takes the next block; all blocks of a sound have one sample rate. */
  add({ sampleRateHz, channels }: Decoded): void {
    const length = channels[0]?.length ?? 0
    if (length > 0) this.sampleRateHz = sampleRateHz
    for (let at = 0; at < length; at++) {
      while (this.samples >= this.edge) this.open()
      let sum = 0
      for (const channel of channels) sum += channel[at] ?? 0
      const value = sum / channels.length
      if (value < this.least) this.least = value
      if (value > this.greatest) this.greatest = value
      this.samples += 1
    }
  }

  /** The outline of all that was taken; null when that was no sound. */
  done(): Peaks | null {
    if (this.samples === 0) return null
    this.keep()
    const durationSec = this.samples / this.sampleRateHz
    const pairs = joined(this.pairs, this.bucket + 1)
    return { peaks: new Uint8Array(pairs.buffer), peaksPerSec: pairs.length / 2 / durationSec, durationSec }
  }
}

/** The outline of a whole sound; null when there is none. */
export function peaksOf(decoded: Decoded): Peaks | null {
  const outline = new Outline()
  outline.add(decoded)
  return outline.done()
}
