import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alikeInterval } from '@/lib/metrics/alike-interval'
import { pairedShares } from '@/lib/metrics/paired-shares'
import { wilson } from '@/lib/metrics/wilson'
import reference from '@/tests/fixtures/metrics/paired.json'

const counts = fc.record({ onlyA: fc.nat(40), onlyB: fc.nat(40), alike: fc.nat(40) })

describe('the difference of two shares of the same units', () => {
  test.each(reference.cases)(
    'of $onlyA and $onlyB of $n is as its likelihood has it',
    ({ onlyA, onlyB, n, low, high }) => {
      const ours = pairedShares(onlyA, onlyB, n)
      expect(ours?.low).toBeCloseTo(low, 7)
      expect(ours?.high).toBeCloseTo(high, 7)
    },
  )

  test('is no certainty where no unit differs, or every one does alike', () => {
    for (const n of [1, 5, 50, 1000]) {
      const most = wilson(0, n)?.high ?? Number.NaN
      expect(pairedShares(0, 0, n)?.low).toBeCloseTo(-most, 9)
      expect(pairedShares(0, 0, n)?.high).toBeCloseTo(most, 9)
      for (const [a, b, difference] of [
        [0, 0, 0],
        [0, n, 1],
        [n, 0, -1],
      ] as const) {
        const [ours, alike] = [pairedShares(a, b, n), alikeInterval(difference, n)]
        expect(ours?.low).toBeCloseTo(alike.low, 9)
        expect(ours?.high).toBeCloseTo(alike.high, 9)
      }
    }
    expect(pairedShares(0, 0, 0)).toBeNull()
  })

  test('lies in -1 and 1 around the difference, and changes its sign with the sides', () => {
    fc.assert(
      fc.property(counts, ({ onlyA, onlyB, alike }) => {
        const n = onlyA + onlyB + alike
        fc.pre(n > 0)
        const [ours, other] = [pairedShares(onlyA, onlyB, n), pairedShares(onlyB, onlyA, n)]
        if (!ours || !other) throw new Error('there are units')
        expect(ours.low).toBeGreaterThanOrEqual(-1)
        expect(ours.high).toBeLessThanOrEqual(1)
        expect(ours.low).toBeLessThanOrEqual((onlyB - onlyA) / n)
        expect(ours.high).toBeGreaterThanOrEqual((onlyB - onlyA) / n)
        expect(ours.high - ours.low).toBeGreaterThan(0)
        expect(other.low).toBeCloseTo(-ours.high, 9)
        expect(other.high).toBeCloseTo(-ours.low, 9)
      }),
    )
  })
})
