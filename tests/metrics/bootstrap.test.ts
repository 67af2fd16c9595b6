import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bootstrap, bootstrapMean, bootstrapRatio } from '@/lib/metrics/bootstrap'
import reference from '@/tests/fixtures/metrics/bootstrap.json'

const cases = reference.cases.map(({ parts, ...rest }) => ({
  ...rest,
  units: parts.length,
  parts: parts.map(([over = 0, under = 0]) => ({ over, under })),
}))

describe('the bootstrap interval', () => {
  test.each(cases)('of $units ratios is that of numpy over the same draws', ({ seed, parts, low, high }) => {
    const ours = bootstrapRatio(parts, { seed })
    expect(ours?.low).toBeCloseTo(low, 12)
    expect(ours?.high).toBeCloseTo(high, 12)
  })

  test.each(cases.filter(({ scipy }) => scipy))(
    'of $units ratios is near that of scipy, which draws others',
    (known) => {
      const ours = bootstrapRatio(known.parts, { seed: known.seed })
      const width = (known.scipy?.high ?? 0) - (known.scipy?.low ?? 0)
      expect(Math.abs((ours?.low ?? 9) - (known.scipy?.low ?? 0))).toBeLessThan(0.03 * width)
      expect(Math.abs((ours?.high ?? 9) - (known.scipy?.high ?? 0))).toBeLessThan(0.03 * width)
    },
  )

  test('of a mean is that of the ratio of the sum to the number', () => {
    const values = [0.2, 0.9, 1, 0, 0.4]
    const parts = values.map((over) => ({ over, under: 1 }))
    expect(bootstrapMean(values, { seed: 7 })).toEqual(bootstrapRatio(parts, { seed: 7 }))
  })

  test('does not exist without units, or where no resample has a value', () => {
    expect(bootstrapMean([])).toBeNull()
    expect(bootstrapRatio([{ over: 0, under: 0 }])).toBeNull()
  })

  test('leaves out the resamples without a value', () => {
    const parts = [
      { over: 0, under: 0 },
      { over: 1, under: 2 },
    ]
    expect(bootstrapRatio(parts)).toEqual({ low: 0.5, high: 0.5 })
  })

  test('leaves the units as they were', () => {
    const units = Object.freeze([1, 2, 3])
    bootstrap(units, (sample) => sample[0] ?? 0, { resamples: 10 })
    expect(units).toEqual([1, 2, 3])
  })

  const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 40 })

  test('is the same for the same seed, within the values, and moves and grows with them', () => {
    fc.assert(
      fc.property(values, fc.integer(), (units, seed) => {
        const ours = bootstrapMean(units, { seed, resamples: 200 })
        expect(bootstrapMean(units, { seed, resamples: 200 })).toEqual(ours)
        const { low, high } = ours ?? { low: Number.NaN, high: Number.NaN }
        expect(low).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(Math.min(...units) - 1e-9)
        expect(high).toBeLessThanOrEqual(Math.max(...units) + 1e-9)
        const moved = bootstrapMean(
          units.map((value) => 3 - 2 * value),
          { seed, resamples: 200 },
        )
        expect(moved?.low).toBeCloseTo(3 - 2 * high, 9)
        expect(moved?.high).toBeCloseTo(3 - 2 * low, 9)
      }),
      { numRuns: 50 },
    )
  })

  test('is another for another seed', () => {
    const units = Array.from({ length: 50 }, (_, index) => Math.sqrt(index))
    expect(bootstrapMean(units, { seed: 1 })).not.toEqual(bootstrapMean(units, { seed: 2 }))
  })
})
