/** A 95% interval around an estimate, in its unit; around a share, both are in [0, 1]. */
export type Interval = { readonly low: number; readonly high: number }

/** The two-sided 95% quantile of the standard normal distribution. */
export const z95 = 1.959963984540054

/**
 * The 95% score interval of a share of `n` (E. B. Wilson, JASA 22 (1927) 209-212; method 3 in
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872). `successes` may be a sum of shares, where a unit was tried several times.
 * Null when n is 0.
 */
export function wilson(successes: number, n: number): Interval | null {
  if (n <= 0) return null
  const share = successes / n
  const zz = z95 * z95
  const middle = share + zz / (2 * n)
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n))
  const scale = 1 + zz / n
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
