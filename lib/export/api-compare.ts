import { beyondDepthText } from '@/lib/views/beyond-depth'
import type { PairView } from '@/lib/views/comparison'
import type { ApiCompare } from './api-numbers'

const notKnown = { both: null, onlyA: null, onlyB: null, neither: null, p: null, test: null }

/** Two runs at one k as the API answers it; where they were not searched so deep, counts are null, and it says so. */
export function toApiCompare({ at, notPaired, slope }: PairView, k: number): ApiCompare {
  const table = at.find((one) => one.k === k)?.table
  const { a, b, retrieval } = slope
  const { both, onlyA, onlyB, neither, p, test } = table ?? notKnown
  return {
    k,
    retrieval,
    indexVersion: { a: a.search.indexVersion, b: b.search.indexVersion },
    depth: { a: a.search.depth, b: b.search.depth },
    both,
    onlyA,
    onlyB,
    neither,
    p,
    test,
    unpaired: { a: notPaired.a.length, b: notPaired.b.length },
    unrankable: notPaired.unrankable.length,
    unranked: { a: notPaired.unranked.a.traces, b: notPaired.unranked.b.traces },
    reason: table ? null : beyondDepthText(k, Math.min(a.search.depth, b.search.depth)),
  }
}
