import { wilson } from './wilson'

/** A share of n with its 95% Wilson interval; null when n is 0. */
export function rateOf(successes: number, n: number) {
  const interval = wilson(successes, n)
  return interval && { share: successes / n, n, ...interval }
}
