import { expect, test } from 'vitest'
import { bootstrapRatio } from '@/lib/metrics/bootstrap'
import { ratioInterval } from '@/lib/metrics/ratio-interval'

function momentsOf(parts: readonly { over: number; under: number }[]) {
  const sum = (of: (part: { over: number; under: number }) => number) => parts.reduce((all, part) => all + of(part), 0)
  return {
    units: parts.length,
    over: sum(({ over }) => over),
    under: sum(({ under }) => under),
    overSquared: sum(({ over }) => over ** 2),
    underSquared: sum(({ under }) => under ** 2),
    product: sum(({ over, under }) => over * under),
  }
}

test('of three clips it is as reckoned by hand', () => {
  // r = 3/12; residuals 1 - 4/4 = 0, 2 - 4/4 = 1, 0 - 4/4 = -1; √(3/2 · 2)/12 · 1.96
  const parts = [1, 2, 0].map((over) => ({ over, under: 4 }))
  const half = (1.959963984540054 * Math.sqrt(3)) / 12
  expect(ratioInterval(momentsOf(parts))?.high).toBeCloseTo(0.25 + half, 12)
  expect(ratioInterval(momentsOf(parts))?.low).toBe(0)
})

test('of many clips it is close to the bootstrap', () => {
  const parts = Array.from({ length: 1500 }, (_, at) => ({ over: (at * 7) % 4, under: 3 + (at % 5) }))
  const [ours, drawn] = [ratioInterval(momentsOf(parts)), bootstrapRatio(parts)]
  expect(ours?.low).toBeCloseTo(drawn?.low ?? 0, 2.5)
  expect(ours?.high).toBeCloseTo(drawn?.high ?? 0, 2.5)
})

test('of one clip, or of no words, there is none', () => {
  expect(ratioInterval(momentsOf([{ over: 1, under: 4 }]))).toBeNull()
  expect(ratioInterval(momentsOf([1, 2].map((over) => ({ over, under: 0 }))))).toBeNull()
})
