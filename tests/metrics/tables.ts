import fc from 'fast-check'
import type { TwoByTwo } from '@/lib/metrics/two-by-two'

/** Two groups of at least one unit, of any shares. */
export const someTable = (largest = 300): fc.Arbitrary<TwoByTwo> =>
  fc.tuple(fc.integer({ min: 1, max: largest }), fc.integer({ min: 1, max: largest })).chain(([nWith, nWithout]) =>
    fc.record({
      hitsWith: fc.integer({ min: 0, max: nWith }),
      nWith: fc.constant(nWith),
      hitsWithout: fc.integer({ min: 0, max: nWithout }),
      nWithout: fc.constant(nWithout),
    }),
  )

/** The same units with the property and its absence told the other way round. */
export const swapped = ({ hitsWith, nWith, hitsWithout, nWithout }: TwoByTwo): TwoByTwo => ({
  hitsWith: hitsWithout,
  nWith: nWithout,
  hitsWithout: hitsWith,
  nWithout: nWith,
})
