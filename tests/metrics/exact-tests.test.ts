import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fisherExact } from '@/lib/metrics/fisher'
import { mcnemarExact } from '@/lib/metrics/mcnemar'
import fisher from '@/tests/fixtures/metrics/fisher.json'
import mcnemar from '@/tests/fixtures/metrics/mcnemar.json'
import { someTable, swapped } from './tables'

const relative = (actual: number | null, expected: number) => Math.abs((actual ?? Number.NaN) / expected - 1)

describe("Fisher's exact test", () => {
  test.each(fisher.cases)('of $table gives the p of R', ({ table, p }) => {
    expect(relative(fisherExact(table), p)).toBeLessThan(1e-10)
  })

  test('cannot be made without units on both sides', () => {
    expect(fisherExact({ hitsWith: 0, nWith: 0, hitsWithout: 3, nWithout: 5 })).toBeNull()
    expect(fisherExact({ hitsWith: 3, nWith: 5, hitsWithout: 0, nWithout: 0 })).toBeNull()
  })

  test('gives a p above 0 where it is too small for a double', () => {
    expect(fisherExact({ hitsWith: 100_000, nWith: 100_000, hitsWithout: 0, nWithout: 100_000 })).toBe(Number.MIN_VALUE)
  })

  test('gives a p in (0, 1] that does not know which side is which, nor hits from misses', () => {
    fc.assert(
      fc.property(someTable(), (table) => {
        const p = fisherExact(table) ?? Number.NaN
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1 + 1e-12)
        expect(relative(fisherExact(swapped(table)), p)).toBeLessThan(1e-9)
        const { nWith, hitsWith, nWithout, hitsWithout } = table
        const misses = { nWith, hitsWith: nWith - hitsWith, nWithout, hitsWithout: nWithout - hitsWithout }
        expect(relative(fisherExact(misses), p)).toBeLessThan(1e-9)
      }),
    )
  })
})

describe("McNemar's exact test", () => {
  test.each(mcnemar.cases)('of $onlyA against $onlyB gives the p of R', ({ onlyA, onlyB, p }) => {
    expect(relative(mcnemarExact(onlyA, onlyB), p)).toBeLessThan(1e-10)
  })

  test('gives 1 where nobody differs, and above 0 where p is too small for a double', () => {
    expect(mcnemarExact(0, 0)).toBe(1)
    expect(mcnemarExact(0, 5000)).toBe(Number.MIN_VALUE)
  })

  test('gives exactly 1 where the sides differ by one at most, and less where they differ by more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 2, max: 200 }), (least, more) => {
        expect([mcnemarExact(least, least), mcnemarExact(least, least + 1), mcnemarExact(least + 1, least)]).toEqual([
          1, 1, 1,
        ])
        expect(mcnemarExact(least, least + more)).toBeLessThan(1)
      }),
    )
  })

  test('gives a p in (0, 1] that does not know which side is which', () => {
    const count = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(count, count, (onlyA, onlyB) => {
        const p = mcnemarExact(onlyA, onlyB)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(mcnemarExact(onlyB, onlyA)).toBe(p)
      }),
    )
  })
})
