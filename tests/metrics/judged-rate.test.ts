import { expect, test } from 'vitest'
import { judgedRate } from '@/lib/metrics/judged-rate'
import { wilson } from '@/lib/metrics/wilson'

const clip = (flagged: number, judged: number) => ({ flagged, judged })

test('a rate is the mean over clips of the share of judged attempts that were flagged', () => {
  // 2 of 2, 0 of 1, nothing judged: the mean of 1 and 0, where 2 of 3 traces are flagged.
  const found = judgedRate([clip(2, 2), clip(0, 1), clip(0, 0)])
  // Two clips drawn again are both the first or both the second in a quarter of draws each.
  expect(found).toEqual({ share: 0.5, n: 2, low: 0, high: 1, attempts: 2, attemptsLow: 1 })
  expect(judgedRate([clip(0, 0)])).toBeNull()
})

test('clips that were judged once have Wilson’s interval, and so have clips that all have one share, and more than 500', () => {
  expect(judgedRate([clip(1, 1), clip(0, 1), clip(0, 1)])).toMatchObject({ n: 3, ...wilson(1, 3), attempts: 1 })
  expect(judgedRate([clip(0, 3), clip(0, 3)])).toMatchObject({ share: 0, n: 2, ...wilson(0, 2), attempts: 3 })
  const many = (n: number) => Array.from({ length: n }, (_, at) => clip(at % 2, 2))
  expect(judgedRate(many(502))).toMatchObject({ share: 0.25, ...wilson(502 / 4, 502) })
  // Shares of 0 and ½ differ less than hits and misses do: drawing them again gives a narrower interval.
  expect(judgedRate(many(500))?.low).toBeGreaterThan((wilson(125, 500)?.low ?? 1) + 0.01)
})
