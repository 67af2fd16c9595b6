import { clipRate, resamplesOf } from './clip-rate'
import { clipMeans } from './clip-values'
import { shareInterval } from './share-interval'

/** One attempt at a clip: whether its answer is a hit, and whether the best of its answer and candidates is one. */
export type Decided = { readonly clip: string; readonly submitted: boolean; readonly oracle: boolean }

/** Draws of the gap's bootstrap: about a quarter of a second. */
const draws = 5_000_000

/**
 * What deciding cost: recall over clips of the best that stood in a trace and of what was submitted, and the gap between them, which is
 * no less than 0 on any clip, with the interval of a paired bootstrap over clips (`shareInterval`: Wilson's where all clips are alike). `missing` clips without a trace are misses in both. Null where there is no clip.
 */
export function decisionLoss(attempts: readonly Decided[], missing: number) {
  const rate = (hit: (one: Decided) => boolean) =>
    clipRate(
      attempts.map((one) => ({ clip: one.clip, value: Number(hit(one)) })),
      missing,
    )
  const [oracle, submitted] = [rate((one) => one.oracle), rate((one) => one.submitted)]
  if (oracle === null || submitted === null) return null
  const gaps = clipMeans(
    attempts,
    ({ clip }) => clip,
    (one) => Number(one.oracle) - Number(one.submitted),
  )
  const values = [...gaps.values(), ...new Array<number>(missing).fill(0)]
  const resamples = resamplesOf(values.length, draws)
  const share = values.reduce((sum, value) => sum + value, 0) / values.length
  const { low, high } = shareInterval(values, { resamples }) ?? { low: share, high: share }
  return {
    oracle,
    submitted,
    loss: { share, low, high, n: values.length, attempts: oracle.attempts, attemptsLow: oracle.attemptsLow },
    resamples,
  }
}
