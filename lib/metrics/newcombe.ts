import type { TwoByTwo } from './two-by-two'
import { wilson } from './wilson'

/** A difference of two shares (with − without) and its 95% interval, all in [-1, 1]. */
export type ShareDifference = { readonly difference: number; readonly low: number; readonly high: number }

/**
 * The difference of two independent shares, with − without, and its 95% hybrid score interval: the Wilson limits of both,
 * squared and added (R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10; no continuity correction).
 * Null when there is no unit with, or none without.
 */
export function newcombe({ hitsWith, nWith, hitsWithout, nWithout }: TwoByTwo): ShareDifference | null {
  const [having, lacking] = [wilson(hitsWith, nWith), wilson(hitsWithout, nWithout)]
  if (!having || !lacking) return null
  const [shareWith, shareWithout] = [hitsWith / nWith, hitsWithout / nWithout]
  const difference = shareWith - shareWithout
  return {
    difference,
    low: difference - Math.hypot(shareWith - having.low, lacking.high - shareWithout),
    high: difference + Math.hypot(having.high - shareWith, shareWithout - lacking.low),
  }
}
