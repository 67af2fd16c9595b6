import { expect, test } from 'vitest'
import { reportedInterval } from '@/lib/metrics/reported-interval'
import { wilson } from '@/lib/metrics/wilson'

test.each([
  [0.92, 50, 46],
  [0.5, 50, 25],
  [0, 50, 0],
  [1, 50, 50],
  [0.33, 3, 1],
  [0.667, 3, 2],
  [0.1, 1000, 100],
])('%f of %i is %i of them', (share, n, hits) => {
  expect(reportedInterval(share, n)).toEqual(wilson(hits, n))
})

test.each([
  [0.33, 50],
  [0.9217, 50],
  [0.3, 3],
  [0.666, 3],
])('%f of %i is no whole number of hits, so that its interval is not known', (share, n) => {
  expect(reportedInterval(share, n)).toBeNull()
})
