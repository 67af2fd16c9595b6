import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipMeans } from '@/lib/metrics/clip-values'
import { deciles } from '@/lib/metrics/deciles'
import { reciprocalRank } from '@/lib/metrics/reciprocal-rank'

test('a reciprocal rank is 1 over the rank, and 0 where gold was not found', () => {
  expect([1, 2, 40, null].map(reciprocalRank)).toEqual([1, 0.5, 0.025, 0])
})

describe("a clip's value", () => {
  const rows = [
    { clip: 'b', value: 1 },
    { clip: 'a', value: 0 },
    { clip: 'b', value: 0 },
    { clip: 'b', value: null },
    { clip: 'c', value: null },
  ]

  test('is the mean of its attempts, of those that have one', () => {
    const means = clipMeans(
      rows,
      (row) => row.clip,
      (row) => row.value,
    )
    expect([...means]).toEqual([
      ['b', 0.5],
      ['a', 0],
    ])
  })
})

describe('deciles', () => {
  test('of a hundred different values hold ten each', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index * 37) % 100)
    expect(deciles(values)).toEqual(
      Array.from({ length: 10 }, (_, index) => ({ decile: index + 1, low: index * 10, high: index * 10 + 9, n: 10 })),
    )
  })

  test('keep equal values in one group, and have no empty one', () => {
    expect(deciles([7, 7, 7, 7, 7, 7, 7, 7, 1, 9])).toEqual([
      { decile: 1, low: 1, high: 1, n: 1 },
      { decile: 6, low: 7, high: 7, n: 8 },
      { decile: 10, low: 9, high: 9, n: 1 },
    ])
    expect(deciles([])).toEqual([])
  })

  test('hold each value in exactly one group, and differ by one where no values are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (values) => {
        const groups = deciles(values)
        for (const value of values) {
          expect(groups.filter(({ low, high }) => low <= value && value <= high)).toHaveLength(1)
        }
        for (const { low, high, n } of groups) {
          expect(values.filter((value) => low <= value && value <= high)).toHaveLength(n)
        }
        expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(values.length)
      }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 10 }), (values) => {
        const sizes = deciles(values).map(({ n }) => n)
        expect(sizes).toHaveLength(10)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
