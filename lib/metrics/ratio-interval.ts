import type { Interval } from './wilson'

/** Sums over units of what is over and under a ratio, and of their squares and products. */
export type RatioMoments = {
  readonly units: number
  readonly over: number
  readonly under: number
  readonly overSquared: number
  readonly underSquared: number
  readonly product: number
}

/** The 97.5% quantile of the standard normal distribution. */
const z = 1.959963984540054

/**
 * The 95% interval of a ratio of sums over many units by linearisation: r ± z·√(n/(n−1)·Σ(y − r·x)²)/Σx (W. G. Cochran, Sampling
 * Techniques (3rd ed., 1977) §6.4, without a finite population), at least 0. It needs sums alone, so it stands in for a bootstrap
 * (`bootstrapRatio`) where the units are too many to be drawn thousands of times. Null when there are fewer than two units or nothing is under.
 */
export function ratioInterval(moments: RatioMoments): Interval | null {
  const { units, over, under, overSquared, underSquared, product } = moments
  if (units < 2 || under === 0) return null
  const ratio = over / under
  const squares = Math.max(0, overSquared - 2 * ratio * product + ratio ** 2 * underSquared)
  const half = (z * Math.sqrt((units / (units - 1)) * squares)) / under
  return { low: Math.max(0, ratio - half), high: ratio + half }
}
