import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from '@/lib/metrics/wilson'
import reference from '@/tests/fixtures/metrics/wilson.json'

describe('the Wilson interval', () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (successes, n, low, high) => {
    const interval = wilson(successes, n)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  test.each(reference.cases)('of $hits in $n is as statsmodels has it', ({ hits, n, low, high }) => {
    expect(wilson(hits, n)?.low).toBeCloseTo(low, 12)
    expect(wilson(hits, n)?.high).toBeCloseTo(high, 12)
  })

  test('of nothing does not exist', () => {
    expect(wilson(0, 0)).toBeNull()
  })

  test('begins at exactly 0 where nothing was hit and ends at exactly 1 where all was', () => {
    for (let n = 1; n <= 5000; n++) {
      expect(wilson(0, n)?.low).toBe(0)
      expect(wilson(n, n)?.high).toBe(1)
    }
  })

  test('holds the share, within 0 and 1, and is symmetric', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const { low, high } = wilson(share * n, n) ?? { low: 2, high: -1 }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual((share * n) / n)
        expect(high).toBeGreaterThanOrEqual((share * n) / n)
        expect(wilson((1 - share) * n, n)?.low).toBeCloseTo(1 - high, 9)
      }),
    )
  })
})
