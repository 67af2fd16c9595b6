import { type Interval, wilson } from './wilson'

/** The digits after the point that a share is given to; two at least, since a 0 at the end may have been dropped. */
const digitsOf = (share: number): number => Math.max(2, (String(share).split('.')[1] ?? '').length)

/**
 * Wilson's interval of a share that somebody reported of n units, taken for the whole number of hits that comes to it when rounded to its
 * digits. Null where no whole number does: it is then another share than of n units, or they were tried several times.
 */
export function reportedInterval(share: number, n: number): Interval | null {
  const hits = Math.round(share * n)
  const isRounded = Math.abs(hits / n - share) <= 0.5 * 10 ** -digitsOf(share) + 1e-12
  return isRounded ? wilson(hits, n) : null
}
