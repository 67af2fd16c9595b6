import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastInCell, liftsOf } from '@/lib/metrics/lift'
import { rateOf } from '@/lib/metrics/rate'
import { someTable } from './tables'

const table = (hitsWith: number, nWith: number, hitsWithout: number, nWithout: number) => ({
  ...{ hitsWith, nWith, hitsWithout, nWithout },
})

describe('the lifts of a table of properties', () => {
  // p by exact summation of the hypergeometric distribution in whole numbers (Python's math.comb), and Holm by hand from them:
  // 4 × 0.01252, 3 × 0.01977, 2 × 0.16062, 1 × 0.67492. The intervals are Newcombe's own, 1998, table II, method 10.
  const lifts = liftsOf([table(56, 70, 48, 80), table(9, 10, 3, 10), table(5, 56, 0, 29), table(3, 10, 5, 12)])
  test.each([
    [0, 0.012521129749209155, 0.05008451899683662],
    [1, 0.01976661109788045, 0.05929983329364135],
    [2, 0.16062144320947108, 0.32124288641894216],
    [3, 0.674922600619195, 0.674922600619195],
  ])('have p of the exact test and by Holm over all of them: %i', (at, p, pHolm) => {
    expect(lifts[at]?.p).toBeCloseTo(p, 12)
    expect(lifts[at]?.pHolm).toBeCloseTo(pHolm, 12)
  })

  test('have the difference of shares and its interval', () => {
    expect(lifts[0]?.difference?.difference).toBeCloseTo(0.2, 12)
    expect(lifts[0]?.difference?.low).toBeCloseTo(0.0524, 4)
    expect(lifts[0]?.difference?.high).toBeCloseTo(0.3339, 4)
  })

  test('are small where a cell holds fewer than five', () => {
    expect(lifts.map(({ small }) => small)).toEqual([false, true, true, true])
    expect(liftsOf([table(leastInCell, 2 * leastInCell, leastInCell, 2 * leastInCell)])[0]?.small).toBe(false)
    expect(liftsOf([table(leastInCell - 1, 2 * leastInCell, leastInCell, 2 * leastInCell)])[0]?.small).toBe(true)
  })

  test('of a property that every unit has, or none, are not known, and count for nothing in Holm’s correction', () => {
    const [one, all] = liftsOf([table(56, 70, 48, 80), table(3, 5, 0, 0)])
    expect(all).toMatchObject({ difference: null, p: null, pHolm: null })
    expect(one?.pHolm).toBe(one?.p)
  })

  test('are never less likely by Holm than by themselves', () => {
    fc.assert(
      fc.property(fc.array(someTable(), { maxLength: 8 }), (tables) => {
        for (const { p, pHolm, difference } of liftsOf(tables)) {
          if (p === null || pHolm === null || difference === null) continue
          expect(pHolm).toBeGreaterThanOrEqual(p)
          expect(pHolm).toBeLessThanOrEqual(1)
          expect(difference.low).toBeLessThanOrEqual(difference.difference)
          expect(difference.high).toBeGreaterThanOrEqual(difference.difference)
        }
      }),
    )
  })
})

test('a rate of 25 of 50 has Wilson’s 36.6-63.4%, and one of none is not known', () => {
  expect(rateOf(25, 50)).toMatchObject({ share: 0.5, n: 50 })
  expect(rateOf(25, 50)?.low).toBeCloseTo(0.3664451431682858, 12)
  expect(rateOf(25, 50)?.high).toBeCloseTo(0.6335548568317142, 12)
  expect(rateOf(0, 0)).toBeNull()
})
