import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import { type BootstrapOptions, quantile } from './bootstrap'
import type { Interval } from './wilson'

/** A statistic of a sample of units: of the sums of their numbers, column by column, and of how many they are. */
export type OfSums = (sums: Float64Array, n: number) => number

/** The columns of a resample summed, over and over: the draws are those of `bootstrap` at the same seed. */
function* resampledSums(units: readonly (readonly number[])[], resamples: number, seed: number) {
  const width = units[0]?.length ?? 0
  const table = Float64Array.from(units.flat())
  const random = mersenne(seed)
  const sums = new Float64Array(width)
  for (let round = 0; round < resamples; round++) {
    sums.fill(0)
    for (let place = 0; place < units.length; place++) {
      const row = uniformInt(random, 0, units.length - 1) * width
      for (let column = 0; column < width; column++) sums[column] = (sums[column] ?? 0) + (table[row + column] ?? 0)
    }
    yield sums
  }
}

/**
 * The 95% percentile intervals of several statistics over the same resamples of units, each a row of numbers: what is measured of two
 * runs on a clip is drawn together, so that a difference of theirs is paired (Efron and Tibshirani, An Introduction to the Bootstrap
 * (1993) §13.3). 10,000 resamples, seed 1, unless said otherwise. Resamples without a finite value are left out; null where none has one.
 */
export function bootstrapSums(
  units: readonly (readonly number[])[],
  statistics: readonly OfSums[],
  { resamples = 10_000, seed = 1 }: BootstrapOptions = {},
): readonly (Interval | null)[] {
  if (units.length === 0) return statistics.map(() => null)
  const found = statistics.map(() => new Float64Array(resamples))
  const counts = statistics.map(() => 0)
  for (const sums of resampledSums(units, resamples, seed)) {
    for (const [at, statistic] of statistics.entries()) {
      const value = statistic(sums, units.length)
      const count = counts[at] ?? 0
      const values = found[at]
      if (!values || !Number.isFinite(value)) continue
      values[count] = value
      counts[at] = count + 1
    }
  }
  return found.map((values, at) => {
    const ascending = values.subarray(0, counts[at]).sort()
    return ascending.length === 0 ? null : { low: quantile(ascending, 0.025), high: quantile(ascending, 0.975) }
  })
}
