import { expect, test } from 'vitest'
import { timeLeft } from '@/lib/cli/output'

test.each([
  [0, 100, 5, ''],
  [50, 100, 4, '4s left'],
  [1, 100, 10, '16m 30s left'],
  [1, 1000, 10, '2h 46m left'],
  [100, 100, 9, ''],
])('%d of %d after %d seconds: "%s"', (done, total, elapsed, text) => {
  expect(timeLeft(done, total, elapsed)).toBe(text)
})
