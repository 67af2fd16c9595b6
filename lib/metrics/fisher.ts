import type { TwoByTwo } from './two-by-two'
import { weightsFromMode } from './weights-from-mode'

/** Tables this much more probable than the one seen still count as equally probable, as in R's fisher.test. */
const tolerance = 1 + 1e-7

/**
 * The two-sided p of Fisher's exact test (R. A. Fisher, Statistical Methods for Research Workers, 5th edition (1934) §21.02): the
 * probability, given the margins, of all tables that are no more probable than the one seen. In (0, 1]; takes whole counts, and
 * 100,000 units a group are no trouble. Null when there is no unit with, or none without.
 */
export function fisherExact({ hitsWith, nWith, hitsWithout, nWithout }: TwoByTwo): number | null {
  if (nWith <= 0 || nWithout <= 0) return null
  const hits = hitsWith + hitsWithout
  const [low, high] = [Math.max(0, hits - nWithout), Math.min(hits, nWith)]
  const mode = Math.floor(((hits + 1) * (nWith + 1)) / (nWith + nWithout + 2))
  // Of the hypergeometric distribution: hits with the property, given all margins.
  const weights = weightsFromMode(
    low,
    high,
    Math.min(high, Math.max(low, mode)),
    (x) => ((nWith - x) * (hits - x)) / ((x + 1) * (nWithout - hits + x + 1)),
  )
  const limit = (weights[hitsWith - low] ?? 0) * tolerance
  let [total, extreme] = [0, 0]
  for (const weight of weights) {
    total += weight
    if (weight <= limit) extreme += weight
  }
  return Math.max(extreme / total, Number.MIN_VALUE)
}
