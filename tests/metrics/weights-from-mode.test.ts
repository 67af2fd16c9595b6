import { expect, test } from 'vitest'
import { weightsFromMode } from '@/lib/metrics/weights-from-mode'

/** The ratio of the binomial distribution of n throws of a fair coin. */
const coin = (n: number) => (heads: number) => (n - heads) / (heads + 1)

test('are those of the binomial distribution, but for their sum: ten throws of a coin', () => {
  const weights = weightsFromMode(0, 10, 5, coin(10))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  // Pascal's triangle, row 10, over 2^10.
  const row = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1]
  for (const [heads, ways] of row.entries()) expect((weights[heads] ?? 0) / sum).toBeCloseTo(ways / 1024, 14)
})

test('begin where they are asked to, and are 1 at the mode', () => {
  expect([...weightsFromMode(4, 6, 5, coin(10))]).toEqual(
    [210 / 252, 1, 210 / 252].map((one) => expect.closeTo(one, 14)),
  )
})

test('neither overflow nor lose the peak where n is large', () => {
  const weights = weightsFromMode(0, 1_000_000, 500_000, coin(1_000_000))
  expect(weights.every(Number.isFinite)).toBe(true)
  expect(weights[500_000]).toBe(1)
  expect(weights[0]).toBe(0)
  // Stirling: the sum over the weight of the mode is sqrt(pi n / 2).
  const sum = weights.reduce((all, weight) => all + weight, 0)
  expect(sum / Math.sqrt((Math.PI * 1_000_000) / 2)).toBeCloseTo(1, 5)
})
