import { bootstrapMean } from './bootstrap'
import { resamplesOf } from './clip-rate'
import { rateOf } from './rate'

/** How many attempts at a clip were judged, and how many of these were flagged. */
export type JudgedClip = { readonly judged: number; readonly flagged: number }

/** More clips have Wilson's interval, which they hardly differ from: a page has a rate for each of dozens of pathologies. */
const mostDrawn = 500
/** Draws of a rate's bootstrap, some 10 ms: at least 500 resamples. */
const draws = 250_000

/**
 * The mean over clips of the share of judged attempts that were flagged. Its interval is a bootstrap over clips; Wilson's by clips where
 * each was judged once, where clips are more than 500, and where all have the same share, of which nothing else can be drawn. Clips of
 * which no attempt was judged are left out; null where that leaves none.
 */
export function judgedRate(clips: readonly JudgedClip[]) {
  const known = clips.filter(({ judged }) => judged > 0)
  const shares = known.map(({ judged, flagged }) => flagged / judged)
  const rate = rateOf(
    shares.reduce((sum, share) => sum + share, 0),
    shares.length,
  )
  if (rate === null) return null
  const attempts = known.reduce((most, { judged }) => Math.max(most, judged), 1)
  const attemptsLow = known.reduce((least, { judged }) => Math.min(least, judged), attempts)
  const differ = shares.some((share) => share !== shares[0])
  const isDrawn = attempts > 1 && differ && shares.length <= mostDrawn
  const over = isDrawn ? bootstrapMean(shares, { resamples: resamplesOf(shares.length, draws) }) : null
  return { ...rate, ...over, attempts, attemptsLow }
}
