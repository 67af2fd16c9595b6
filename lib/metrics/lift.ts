import { fisherExact } from './fisher'
import { holm } from './holm'
import { newcombe, type ShareDifference } from './newcombe'
import type { TwoByTwo } from './two-by-two'

/** Below this, a cell of a 2×2 says little (the count at which an approximate test of it is no longer trusted). */
export const leastInCell = 5

/** What a property does to a share of hits; null where no unit has it, or every one does. `small`: fewer than 5 in a cell. */
export type Lift = {
  readonly difference: ShareDifference | null
  readonly p: number | null
  readonly pHolm: number | null
  readonly small: boolean
}

function isSmall({ hitsWith, nWith, hitsWithout, nWithout }: TwoByTwo): boolean {
  return [hitsWith, nWith - hitsWith, hitsWithout, nWithout - hitsWithout].some((cell) => cell < leastInCell)
}

/** The lift of each property of a table, in its order: the difference of shares with Newcombe's interval, Fisher's two-sided p, and that p by Holm over all properties that units are both with and without. */
export function liftsOf(tables: readonly TwoByTwo[]): readonly Lift[] {
  const ps = tables.map(fisherExact)
  const adjusted = holm(ps)
  return tables.map((table, at) => ({
    difference: newcombe(table),
    p: ps[at] ?? null,
    pHolm: adjusted[at] ?? null,
    small: isSmall(table),
  }))
}
