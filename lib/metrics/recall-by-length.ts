import { type Attempt, outcomeAt } from './attempt'
import { clipRate } from './clip-rate'
import { deciles } from './deciles'

/**
 * Recall@k over the deciles of reasoning length, of rankable attempts with reasoning. An attempt is a hit or none (one without a ranking
 * is none); the unit within a group is the clip.
 */
export function recallByLength(attempts: readonly Attempt[], k: number) {
  const sized = attempts
    .flatMap((attempt) =>
      attempt.rankable && attempt.reasoningChars ? [{ ...attempt, chars: attempt.reasoningChars }] : [],
    )
    .sort((a, b) => a.chars - b.chars || a.traceId - b.traceId)
  return deciles(sized.map(({ chars }) => chars)).flatMap(({ decile, low, high }) => {
    const own = sized.filter(({ chars }) => chars >= low && chars <= high)
    const recall = clipRate(own.map((one) => ({ clip: one.clip, value: Number(outcomeAt(one, k) === 'hit') })))
    if (recall === null) return []
    const notWhole = own.filter(({ thinkState }) => thinkState !== 'closed').length
    return [{ decile, low, high, recall, traces: own.length, notWhole }]
  })
}
