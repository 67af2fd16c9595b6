import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holm } from '@/lib/metrics/holm'
import reference from '@/tests/fixtures/metrics/holm.json'

describe("Holm's adjustment", () => {
  test.each(reference.cases)('of $ps is that of R, tests that were not made left out', ({ ps, adjusted }) => {
    holm(ps).forEach((p, index) => {
      const expected = adjusted[index] ?? null
      if (expected === null) expect(p).toBeNull()
      else expect(p).toBeCloseTo(expected, 12)
    })
    expect(holm(ps)).toHaveLength(adjusted.length)
  })

  test('never lowers a p, keeps their order, and multiplies the smallest by their number', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-300, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
        const adjusted = holm(ps).map((p) => p ?? Number.NaN)
        const pairs = ps.map((p, index) => ({ p, adjusted: adjusted[index] ?? Number.NaN }))
        for (const pair of pairs) {
          expect(pair.adjusted).toBeGreaterThanOrEqual(pair.p)
          expect(pair.adjusted).toBeLessThanOrEqual(1)
        }
        const sorted = pairs.toSorted((a, b) => a.p - b.p).map((pair) => pair.adjusted)
        expect(sorted).toEqual(adjusted.toSorted((a, b) => a - b))
        expect(sorted[0]).toBe(Math.min(1, Math.min(...ps) * ps.length))
      }),
    )
  })
})
