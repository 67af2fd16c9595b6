import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairedPermutation } from '@/lib/metrics/permutation'
import reference from '@/tests/fixtures/metrics/permutation.json'

describe('the paired permutation test', () => {
  test.each(reference.cases.filter(({ exact }) => exact))('of $differences gives the p of scipy', (known) => {
    expect(pairedPermutation(known.differences)).toBeCloseTo(known.p, 12)
  })

  test.each(reference.cases.filter(({ exact }) => !exact))('of many differences is near $p of scipy', (known) => {
    // 10,000 draws have a standard error of at most sqrt(p (1 - p) / 10,000).
    const error = Math.sqrt((known.p * (1 - known.p)) / 10_000)
    expect(Math.abs(pairedPermutation(known.differences) - known.p)).toBeLessThan(4 * error)
  })

  test('is drawn again the same for the same seed, and never 0', () => {
    const apart = Array.from({ length: 60 }, (_, index) => 1 + index / 100)
    expect(pairedPermutation(apart)).toBe(1 / 10_001)
    const mixed = apart.map((value, index) => (index % 3 === 0 ? -value : value))
    expect(pairedPermutation(mixed, { seed: 5 })).toBe(pairedPermutation(mixed, { seed: 5 }))
    expect(pairedPermutation(mixed, { seed: 5 })).not.toBe(pairedPermutation(mixed, { seed: 6 }))
  })

  test('gives 1 where nothing differs', () => {
    expect(pairedPermutation([])).toBe(1)
    expect(pairedPermutation([0, 0, 0])).toBe(1)
  })

  test('tries all signs of 12 differences that are not 0, however many are', () => {
    const twelve = Array.from({ length: 12 }, () => 0.1)
    expect(pairedPermutation([...twelve, ...Array.from({ length: 40 }, () => 0)])).toBe(2 / 2 ** 12)
  })

  test('gives a p in (0, 1] that does not know which side is which, nor the order or the unit', () => {
    const differences = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(differences, (whole) => {
        const p = pairedPermutation(whole)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(pairedPermutation(whole.map((value) => -value))).toBe(p)
        expect(pairedPermutation(whole.toReversed().map((value) => value / 10))).toBe(p)
      }),
    )
  })
})
