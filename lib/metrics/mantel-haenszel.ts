import { alikeInterval } from './alike-interval'
import type { ShareDifference } from './newcombe'
import type { TwoByTwo } from './two-by-two'
import { z95 } from './wilson'

/** Whether a stratum has units on both sides: others say nothing. */
export const isTelling = ({ nWith, nWithout }: TwoByTwo): boolean => nWith > 0 && nWithout > 0

/** A difference of shares over `strata` strata: those that have units both with and without the property. */
export type StratifiedDifference = ShareDifference & { readonly strata: number }

/** Whether all strata have the same difference of shares that are each 0 or 1. */
function isAlike(strata: readonly TwoByTwo[]): boolean {
  const isSure = (hits: number, n: number) => hits === 0 || hits === n
  const differences = strata.map(({ hitsWith, nWith, hitsWithout, nWithout }) =>
    isSure(hitsWith, nWith) && isSure(hitsWithout, nWithout) ? hitsWith / nWith - hitsWithout / nWithout : null,
  )
  return differences[0] !== null && new Set(differences).size === 1
}

/**
 * The difference of shares, with − without, within strata: Mantel and Haenszel's weighted mean, and its 95% interval by Sato's variance,
 * which holds for few large strata and for many small ones (T. Sato, Biometrics 45 (1989) 1323-1324), cut to [-1, 1]. Strata that
 * have units on one side only say nothing and are left out; null when none is left. Where every
 * stratum says the same without doubt (all or none hit on each side), that variance is 0: the interval is then that of units alike.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[]): StratifiedDifference | null {
  const telling = strata.filter(isTelling)
  if (telling.length === 0) return null
  // weight, excess and the two parts of the variance: Sato's Σ nm/N, Σ R, Σ P and Σ Q.
  let [weight, excess, skewed, spread] = [0, 0, 0, 0]
  for (const { hitsWith: a, nWith: n, hitsWithout: b, nWithout: m } of telling) {
    const all = n + m
    weight += (n * m) / all
    excess += (a * m - b * n) / all
    skewed += (n * n * b - m * m * a + (n * m * (m - n)) / 2) / (all * all)
    spread += (a * (m - b) + b * (n - a)) / (2 * all)
  }
  const difference = excess / weight
  if (isAlike(telling)) return { difference, ...alikeInterval(difference, telling.length), strata: telling.length }
  const reach = (z95 * Math.sqrt(Math.max(0, difference * skewed + spread))) / weight
  return {
    difference,
    low: Math.max(-1, difference - reach),
    high: Math.min(1, difference + reach),
    strata: telling.length,
  }
}
