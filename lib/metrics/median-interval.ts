/**
 * The ranks, from 1 in ascending order, of the two of n independent values between which the median lies with at least 95%
 * confidence: the r-th and the (n + 1 − r)-th, r the greatest with P(Bin(n, 1/2) < r) ≤ 0.025 (W. R. Thompson, Annals of
 * Mathematical Statistics 7 (1936) 122-128; W. J. Conover, Practical Nonparametric Statistics, 3rd ed. 1999, section 3.2). Null below 6 values, where there are none.
 */
export function medianRanks(n: number): { readonly low: number; readonly high: number } | null {
  // In logarithms: 2 ** -n is nothing from 1,075 values on.
  let logTerm = -n * Math.LN2
  let below = Math.exp(logTerm)
  let low = 0
  while (below <= 0.025 && low < n / 2) {
    logTerm += Math.log((n - low) / (low + 1))
    below += Math.exp(logTerm)
    low++
  }
  return low === 0 ? null : { low, high: n + 1 - low }
}
