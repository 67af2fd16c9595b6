import { expect, test } from 'vitest'
import { medianRanks } from '@/lib/metrics/median-interval'

// R 4.2.2: qbinom(0.025, n, 0.5), and n + 1 less it.
test.each([
  [6, 1, 6],
  [8, 1, 8],
  [9, 2, 8],
  [10, 2, 9],
  [20, 6, 15],
  [25, 8, 18],
  [50, 18, 33],
  [100, 40, 61],
  [101, 41, 61],
  [500, 228, 273],
  [1000, 469, 532],
  [10_000, 4902, 5099],
])('the median of %i lies between the values that R gives', (n, low, high) => {
  expect(medianRanks(n)).toEqual({ low, high })
})

test('five values and fewer have no interval of the median', () => {
  for (const n of [0, 1, 5]) expect(medianRanks(n)).toBeNull()
})
