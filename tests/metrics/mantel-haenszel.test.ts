import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mantelHaenszel } from '@/lib/metrics/mantel-haenszel'
import reference from '@/tests/fixtures/metrics/mantel-haenszel.json'
import { someTable, swapped } from './tables'

const oneSided = { hitsWith: 0, nWith: 0, hitsWithout: 3, nWithout: 5 }

describe('the difference of shares within strata', () => {
  test.each(reference.cases)('of $name is as metafor has it', ({ strata, difference, low, high }) => {
    const ours = mantelHaenszel(strata)
    expect(ours?.difference).toBeCloseTo(difference, 12)
    expect(ours?.low).toBeCloseTo(low, 12)
    expect(ours?.high).toBeCloseTo(high, 12)
    expect(ours?.strata).toBe(strata.length)
  })

  test('takes nothing from strata with units on one side only', () => {
    fc.assert(
      fc.property(fc.array(someTable(9), { minLength: 1 }), (strata) => {
        expect(mantelHaenszel([oneSided, ...strata, swapped(oneSided)])).toEqual(mantelHaenszel(strata))
      }),
    )
    expect(mantelHaenszel([oneSided, swapped(oneSided)])).toBeNull()
    expect(mantelHaenszel([])).toBeNull()
  })

  test('removes what the strata differ in: no effect within each is no effect at all', () => {
    // Over both together, 9/12 with against 3/12 without.
    const easy = { hitsWith: 9, nWith: 10, hitsWithout: 1.8, nWithout: 2 }
    const hard = { hitsWith: 0.2, nWith: 2, hitsWithout: 1, nWithout: 10 }
    expect(mantelHaenszel([easy, hard])?.difference).toBeCloseTo(0, 12)
  })

  test('lies in its interval, which lies in -1 and 1, and changes its sign with the sides', () => {
    fc.assert(
      fc.property(fc.array(someTable(30), { minLength: 1 }), (strata) => {
        const [ours, other] = [mantelHaenszel(strata), mantelHaenszel(strata.map(swapped))]
        if (!ours || !other) throw new Error('all strata have units on both sides')
        expect(ours.low).toBeGreaterThanOrEqual(-1)
        expect(ours.high).toBeLessThanOrEqual(1)
        expect(ours.low).toBeLessThanOrEqual(ours.difference + 1e-12)
        expect(ours.high).toBeGreaterThanOrEqual(ours.difference - 1e-12)
        expect(other.difference).toBeCloseTo(-ours.difference, 9)
        // A variance of 0 is reached by rounding from either side, so its root agrees less well.
        expect(other.low).toBeCloseTo(-ours.high, 6)
        expect(other.high).toBeCloseTo(-ours.low, 6)
      }),
    )
  })
})
