import { type Interval, wilson } from './wilson'

/**
 * The 95% interval of a mean of differences, each in [-1, 1], over `n` units that all had the same: a resample of them would be the same
 * again, which is no certainty. Up to Wilson's upper limit for none of n, units may have another difference, at worst -1 or 1. Where no
 * unit differs, these are the limits of `pairedShares`.
 */
export function alikeInterval(difference: number, n: number): Interval {
  const others = wilson(0, n)?.high ?? 1
  return { low: difference - others * (1 + difference), high: difference + others * (1 - difference) }
}
