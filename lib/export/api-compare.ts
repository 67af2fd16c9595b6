import type { PairView } from '@/lib/views/comparison'
import type { ApiCompare } from './api-numbers'

/** Two runs at one k as the API answers it; null where they were not searched so deep. */
export function toApiCompare({ at, notPaired, slope }: PairView, k: number): ApiCompare | null {
  const table = at.find((one) => one.k === k)?.table
  if (!table) return null
  const { both, onlyA, onlyB, neither, p, test } = table
  const { a, b, retrieval } = slope
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
  }
}
