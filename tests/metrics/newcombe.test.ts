import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombe } from '@/lib/metrics/newcombe'
import reference from '@/tests/fixtures/metrics/newcombe.json'
import { someTable, swapped } from './tables'

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10, as published to four digits.
  test.each([
    [{ hitsWith: 56, nWith: 70, hitsWithout: 48, nWithout: 80 }, 0.0524, 0.3339],
    [{ hitsWith: 9, nWith: 10, hitsWithout: 3, nWithout: 10 }, 0.1705, 0.809],
    [{ hitsWith: 10, nWith: 10, hitsWithout: 0, nWithout: 20 }, 0.6791, 1],
    [{ hitsWith: 10, nWith: 10, hitsWithout: 0, nWithout: 10 }, 0.6075, 1],
  ])('of %o has the published interval', (table, low, high) => {
    expect(newcombe(table)?.low).toBeCloseTo(low, 4)
    expect(newcombe(table)?.high).toBeCloseTo(high, 4)
  })

  test.each(reference.cases)('of $table is as statsmodels has it', ({ table, difference, low, high }) => {
    const ours = newcombe(table)
    expect(ours?.difference).toBeCloseTo(difference, 12)
    expect(ours?.low).toBeCloseTo(low, 12)
    expect(ours?.high).toBeCloseTo(high, 12)
  })

  test('does not exist without units on both sides', () => {
    expect(newcombe({ hitsWith: 0, nWith: 0, hitsWithout: 3, nWithout: 5 })).toBeNull()
    expect(newcombe({ hitsWith: 3, nWith: 5, hitsWithout: 0, nWithout: 0 })).toBeNull()
  })

  test('lies in its interval, which lies in -1 and 1, and changes its sign with the sides', () => {
    fc.assert(
      fc.property(someTable(), (table) => {
        const [ours, other] = [newcombe(table), newcombe(swapped(table))]
        if (!ours || !other) throw new Error('both sides have units')
        expect(ours.low).toBeLessThanOrEqual(ours.difference)
        expect(ours.high).toBeGreaterThanOrEqual(ours.difference)
        expect(ours.low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(ours.high).toBeLessThanOrEqual(1 + 1e-12)
        expect(other.difference).toBeCloseTo(-ours.difference, 12)
        expect(other.low).toBeCloseTo(-ours.high, 12)
        expect(other.high).toBeCloseTo(-ours.low, 12)
      }),
    )
  })
})
