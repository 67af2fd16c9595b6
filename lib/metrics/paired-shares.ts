import { type Interval, z95 } from './wilson'

/** How many standard errors what was seen lies over a difference of `delta`, the other share at its likeliest under that difference. */
function scoreAt(delta: number, onlyA: number, onlyB: number, n: number): number {
  const over = onlyB - onlyA - n * delta
  const linear = (2 * n - onlyB + onlyA) * delta - onlyB - onlyA
  const rest = -onlyA * delta * (1 - delta)
  const share = (Math.sqrt(Math.max(0, linear * linear - 8 * n * rest)) - linear) / (4 * n)
  const variance = n * (2 * share + delta * (1 - delta))
  return over === 0 ? 0 : over / Math.sqrt(Math.max(0, variance))
}

/**
 * The 95% score interval of the difference of two shares of the same n units, b − a, of which `onlyA` and `onlyB` were hit by one alone
 * (T. Tango, Statistics in Medicine 17 (1998) 891-908): the differences that McNemar's score test does not reject. It keeps its width
 * where no unit differs. Null when there is no unit.
 */
export function pairedShares(onlyA: number, onlyB: number, n: number): Interval | null {
  if (n <= 0) return null
  const difference = (onlyB - onlyA) / n
  const limit = (end: number) => {
    let [inside, outside] = [difference, end]
    for (let step = 0; step < 60; step++) {
      const middle = (inside + outside) / 2
      if (Math.abs(scoreAt(middle, onlyA, onlyB, n)) <= z95) inside = middle
      else outside = middle
    }
    return inside
  }
  return { low: difference === -1 ? -1 : limit(-1), high: difference === 1 ? 1 : limit(1) }
}
