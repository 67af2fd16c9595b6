import { bootstrapMean } from './bootstrap'
import { clipMeans } from './clip-values'
import { rateOf } from './rate'

/** What one attempt at a clip came to: 1, 0, or null where that is not known. */
export type Trial = { readonly clip: string; readonly value: number | null }

/** How often `n` units are drawn again: 10,000 times, and fewer where that were more than `draws` draws, but at least 200 times. */
export function resamplesOf(n: number, draws = 1_000_000): number {
  return Math.max(200, Math.min(10_000, Math.floor(draws / Math.max(1, n))))
}

function mostAttempts(trials: readonly Trial[]): number {
  const counts = new Map<string, number>()
  let most = 1
  for (const { clip, value } of trials) {
    if (value === null) continue
    const count = (counts.get(clip) ?? 0) + 1
    counts.set(clip, count)
    most = Math.max(most, count)
  }
  return most
}

/**
 * The mean over clips of the mean over their known attempts, beside `missing` clips that count 0; Wilson's interval, or that of a
 * bootstrap over clips where one was tried several times (`attempts`: how often at most). Null where there is no clip.
 */
export function clipRate(trials: readonly Trial[], missing = 0) {
  const known = clipMeans(
    trials,
    ({ clip }) => clip,
    ({ value }) => value,
  )
  const values = [...known.values(), ...new Array<number>(missing).fill(0)]
  const attempts = mostAttempts(trials)
  const rate = rateOf(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
  if (rate === null) return null
  const over = attempts > 1 ? bootstrapMean(values, { resamples: resamplesOf(values.length) }) : null
  return { ...rate, ...over, attempts }
}
