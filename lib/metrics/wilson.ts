/** A 95% interval around an estimate, in its unit; around a share, both are in [0, 1]. */
export type Interval = { readonly low: number; readonly high: number }

/** The two-sided 95% quantile of the standard normal distribution. */
export const z95 = 1.959963984540054

/**
 * The 95% score interval of a share of `n` (E. B. Wilson, JASA 22 (1927) 209-212; method 3 in
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872). `successes` may be a sum of shares, where a unit was tried several times.
 * `low` is exactly 0 where nothing was hit and `high` exactly 1 where all was, and the share lies within. Null when n is 0.
 */
export function wilson(successes: number, n: number): Interval | null {
  if (n <= 0) return null
  const share = successes / n
  const zz = z95 * z95
  const middle = share + zz / (2 * n)
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n))
  const scale = 1 + zz / n
  // Rounding would leave 1e-17 where nothing was hit, and an end beyond a share that is all but 0 or 1.
  const low = successes <= 0 ? 0 : Math.max(0, Math.min(share, (middle - spread) / scale))
  const high = successes >= n ? 1 : Math.min(1, Math.max(share, (middle + spread) / scale))
  return { low, high }
}
