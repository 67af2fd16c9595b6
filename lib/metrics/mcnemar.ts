import { weightsFromMode } from './weights-from-mode'

/**
 * The two-sided p of McNemar's test, exact (Q. McNemar, Psychometrika 12 (1947) 153-157): of units tried by both sides, `onlyA` were
 * hit by A alone and `onlyB` by B alone; twice the smaller tail of the binomial with share ½, at most 1. Exactly 1 when
 * the two differ by one at most: a tail then holds half of the binomial, or more.
 */
export function mcnemarExact(onlyA: number, onlyB: number): number {
  if (Math.abs(onlyA - onlyB) <= 1) return 1
  const n = onlyA + onlyB
  const weights = weightsFromMode(0, n, Math.floor(n / 2), (x) => (n - x) / (x + 1))
  const smaller = Math.min(onlyA, onlyB)
  let [total, tail] = [0, 0]
  weights.forEach((weight, x) => {
    total += weight
    if (x <= smaller) tail += weight
  })
  return Math.min(1, Math.max((2 * tail) / total, Number.MIN_VALUE))
}
