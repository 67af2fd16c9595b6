import type { Decoded } from './decode-audio'

const bucketsPerSec = 200
const mostBuckets = 4000

/** The outline of a sound: a pair of least and greatest sample for each bucket, as int8. */
export type Peaks = { readonly peaks: Uint8Array; readonly peaksPerSec: number }

const int8 = (value: number) => Math.max(-128, Math.min(127, Math.round(value * 127)))

/** Draws the outline of the mean of all channels, 200 buckets a second but no more than 4,000. */
export function peaksOf({ channels, sampleRateHz }: Decoded): Peaks {
  const length = channels[0]?.length ?? 0
  const durationSec = length / sampleRateHz
  const buckets = Math.max(1, Math.min(mostBuckets, Math.ceil(durationSec * bucketsPerSec)))
  const peaks = new Int8Array(buckets * 2)
  for (let bucket = 0; bucket < buckets; bucket++) {
    let [least, greatest] = [0, 0]
    const to = Math.floor(((bucket + 1) * length) / buckets)
    for (let at = Math.floor((bucket * length) / buckets); at < to; at++) {
      let sum = 0
      for (const channel of channels) sum += channel[at] ?? 0
      const value = sum / channels.length
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
    peaks[bucket * 2] = int8(least)
    peaks[bucket * 2 + 1] = int8(greatest)
  }
  return { peaks: new Uint8Array(peaks.buffer), peaksPerSec: buckets / Math.max(durationSec, 1e-9) }
}
