import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bootstrapMean } from '@/lib/metrics/bootstrap'
import { shareInterval } from '@/lib/metrics/share-interval'
import { wilson } from '@/lib/metrics/wilson'

test('units that are all alike, and a single one, have Wilson’s interval over units and none of no width', () => {
  expect(shareInterval([1, 1, 1])).toEqual(wilson(3, 3))
  expect(shareInterval([0.5])).toEqual(wilson(0.5, 1))
  expect(shareInterval([2 / 3, 2 / 3, 2 / 3])).toEqual(wilson(2, 3))
  expect(shareInterval([])).toBeNull()
  const share = fc.integer({ min: 0, max: 3 }).map((hits) => hits / 3)
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (values) => {
      const { low, high } = shareInterval(values, { resamples: 200 }) ?? { low: 0, high: 0 }
      expect(high).toBeGreaterThan(low)
    }),
  )
})

test('units that differ are drawn again', () => {
  expect(shareInterval([0, 1, 0.5, 1])).toEqual(bootstrapMean([0, 1, 0.5, 1]))
})
