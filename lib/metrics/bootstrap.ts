import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import type { Interval } from './wilson'

/** How often the units are drawn again (10,000), and the seed of the draws (1): the same seed gives the same interval. */
export type BootstrapOptions = { readonly resamples?: number; readonly seed?: number }

/** The quantile `share` of ascending values, between neighbours by their distance (type 7 of Hyndman and Fan 1996, R's default). */
export function quantile(ascending: Float64Array, share: number): number {
  const place = (ascending.length - 1) * share
  const below = ascending[Math.floor(place)] ?? Number.NaN
  const above = ascending[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * The 95% percentile interval of a statistic over units that are drawn again with replacement (B. Efron, The Annals of Statistics 7
 * (1979) 1-26; Efron and Tibshirani, An Introduction to the Bootstrap (1993) §13.3). The draws are those of the Mersenne Twister MT19937.
 * Resamples whose statistic is no finite number (0/0) are left out. The array that `statistic` gets is written over by the next
 * resample. Null when there are no units, or no resample gives a number.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number,
  { resamples = 10_000, seed = 1 }: BootstrapOptions = {},
): Interval | null {
  if (units.length === 0) return null
  const random = mersenne(seed)
  const sample = [...units]
  const found = new Float64Array(resamples)
  let count = 0
  for (let round = 0; round < resamples; round++) {
    for (let place = 0; place < sample.length; place++) {
      const drawn = units[uniformInt(random, 0, units.length - 1)]
      if (drawn !== undefined) sample[place] = drawn
    }
    const value = statistic(sample)
    if (Number.isFinite(value)) found[count++] = value
  }
  if (count === 0) return null
  const ascending = found.subarray(0, count).sort()
  return { low: quantile(ascending, 0.025), high: quantile(ascending, 0.975) }
}

/** The mean of values; not a number when there are none. */
function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/** The bootstrap interval of a mean over units, each with one value (of a clip: see `clipMeans`). */
export function bootstrapMean(values: readonly number[], options?: BootstrapOptions): Interval | null {
  return bootstrap(values, mean, options)
}

/** One unit's part in a ratio of sums, such as its errors over its words. */
export type RatioPart = { readonly over: number; readonly under: number }

/** All that is over by all that is under; not a finite number when nothing is under. */
function ratioOfSums(parts: readonly RatioPart[]): number {
  let [over, under] = [0, 0]
  for (const part of parts) {
    over += part.over
    under += part.under
  }
  return over / under
}

/** The bootstrap interval of a ratio of sums over units, such as a corpus's word error rate over its clips. */
export function bootstrapRatio(parts: readonly RatioPart[], options?: BootstrapOptions): Interval | null {
  return bootstrap(parts, ratioOfSums, options)
}
