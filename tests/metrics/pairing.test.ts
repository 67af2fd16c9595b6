import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt } from '@/lib/metrics/attempt'
import { bootstrapMean, bootstrapRatio } from '@/lib/metrics/bootstrap'
import { bootstrapSums } from '@/lib/metrics/paired-bootstrap'
import { rankMeasures, wordErrorMeasure } from '@/lib/metrics/paired-measures'
import { pairedShares } from '@/lib/metrics/paired-shares'
import { attemptPairs, cellAt, pairAttempts, tableAt } from '@/lib/metrics/pairing'

type Given = { clip: number; rank?: number | null; attempt?: number; failed?: boolean; rankable?: boolean }

function attempt({ clip, rank = null, attempt: number = 0, failed = false, rankable = true }: Given): Attempt {
  const of = { traceId: 0, trace: '', clipId: clip, clip: `c${clip}`, attempt: number }
  const facts = { thinkState: 'closed', reasoningChars: null, latencyMs: null } as const
  return { ...of, ...facts, rankable, failed, rank, depth: 100 }
}

/** A run as it comes from the store: each clip and attempt once. */
const runs = (mostAttempts: number) =>
  fc
    .uniqueArray(
      fc.record({
        clip: fc.integer({ min: 0, max: 15 }),
        attempt: fc.integer({ min: 0, max: mostAttempts - 1 }),
        rank: fc.option(fc.integer({ min: 1, max: 100 })),
        failed: fc.boolean(),
      }),
      { selector: ({ clip, attempt: number }) => `${clip} ${number}` },
    )
    .map((rows) => rows.map((row) => attempt({ ...row, rankable: row.clip !== 7 })))

const swapped = { both: 'both', onlyA: 'onlyB', onlyB: 'onlyA', neither: 'neither' } as const

describe('pairing two runs', () => {
  test('is the same with the runs swapped, but for the names', () => {
    fc.assert(
      fc.property(runs(3), runs(3), fc.integer({ min: 1, max: 100 }), (a, b, k) => {
        const [one, other] = [pairAttempts(a, b), pairAttempts(b, a)]
        expect(other.onlyA).toEqual(one.onlyB)
        expect(other.onlyB).toEqual(one.onlyA)
        expect(other.unrankable).toEqual(one.unrankable)
        const [table, back] = [tableAt(one.clips, k), tableAt(other.clips, k)]
        for (const cell of ['both', 'onlyA', 'onlyB', 'neither'] as const) expect(back[swapped[cell]]).toBe(table[cell])
        expect([back.p, back.test]).toEqual([table.p, table.test])
        expect(table.p).toBeGreaterThan(0)
        expect(table.p).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('loses no clip', () => {
    fc.assert(
      fc.property(runs(2), runs(2), (a, b) => {
        const { clips, onlyA, onlyB, unrankable } = pairAttempts(a, b)
        const named = [...clips.map(({ clip }) => clip), ...onlyA, ...onlyB, ...unrankable]
        expect(unrankable.filter((clip) => clip !== 'c7')).toEqual([])
        expect(clips.filter(({ clip }) => clip === 'c7')).toEqual([])
        expect(named.toSorted()).toEqual([...new Set([...a, ...b].map(({ clip }) => clip))].sort())
      }),
    )
  })

  test('counts every pair of single attempts once', () => {
    fc.assert(
      fc.property(runs(1), runs(1), (a, b) => {
        const { clips } = pairAttempts(a, b)
        const { both, onlyA, onlyB, neither, test: kind } = tableAt(clips, 10)
        expect(both + onlyA + onlyB + neither).toBe(clips.length)
        expect(kind).toBe('mcnemar')
      }),
    )
  })

  test('takes a failed attempt for a miss, even one that was ranked', () => {
    const [pair] = pairAttempts([attempt({ clip: 1, rank: 1, failed: true })], [attempt({ clip: 1, rank: 1 })]).clips
    const [both] = pair ? attemptPairs(pair) : []
    expect(both && cellAt(both, 1)).toBe('onlyB')
  })

  test('pairs by attempt where a clip was tried several times, and single tries whatever their number', () => {
    const pairsOf = (a: readonly Given[], b: readonly Given[]) =>
      pairAttempts(a.map(attempt), b.map(attempt))
        .clips.flatMap(attemptPairs)
        .map((pair) => [pair.a.attempt, pair.b.attempt])
    const tries = (...numbers: number[]) => numbers.map((number) => ({ clip: 1, attempt: number }))
    expect(pairsOf(tries(0, 1, 2), tries(2, 1, 5))).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(pairsOf(tries(0), tries(1))).toEqual([[0, 1]])
  })
})

test('with several attempts the test is over the means of clips, as if each sign could have been the other', () => {
  // Clips' shares at k = 1: a 1/2, 0, 0; b 1, 1, 1/2. Differences 1/2, 1, 1/2, all one way: 2 of 2³ signs are as far.
  const a = [
    attempt({ clip: 1, rank: 1 }),
    attempt({ clip: 1, rank: 9, attempt: 1 }),
    attempt({ clip: 2, rank: 9 }),
    attempt({ clip: 3, rank: 9 }),
  ]
  const b = [
    attempt({ clip: 1, rank: 1 }),
    attempt({ clip: 2, rank: 1 }),
    attempt({ clip: 3, rank: 1 }),
    attempt({ clip: 3, attempt: 1 }),
  ]
  const table = tableAt(pairAttempts(a, b).clips, 1)
  expect(table).toEqual({ k: 1, both: 1, onlyA: 0, onlyB: 2, neither: 0, p: 0.25, test: 'permutation' })
})

describe('resampling several columns', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6]
  const weights = [2, 7, 1, 8, 2, 8, 1, 8]

  test('draws as the bootstrap of a mean and of a ratio do', () => {
    const units = values.map((value, at) => [value, weights[at] ?? 0])
    const [mean, ratio] = bootstrapSums(units, [
      (sums, n) => (sums[0] ?? 0) / n,
      (sums) => (sums[0] ?? 0) / (sums[1] ?? 0),
    ])
    const close = (one: number) => expect.closeTo(one, 12)
    const [ofMean, ofRatio] = [
      bootstrapMean(values),
      bootstrapRatio(values.map((over, at) => ({ over, under: weights[at] ?? 0 }))),
    ]
    expect(mean).toEqual({ low: close(ofMean?.low ?? 0), high: close(ofMean?.high ?? 0) })
    expect(ratio).toEqual({ low: close(ofRatio?.low ?? 0), high: close(ofRatio?.high ?? 0) })
  })

  test('gives nothing of no units, nor of a statistic that is no number', () => {
    expect(bootstrapSums([], [() => 1])).toEqual([null])
    expect(bootstrapSums([[1]], [() => Number.NaN, (sums) => sums[0] ?? 0])).toEqual([null, { low: 1, high: 1 }])
  })
})

describe('measures of paired clips', () => {
  test('hold what is counted by hand, and are no certainty of a run and itself', () => {
    const a = [1, 2, 4, null].map((rank, clip) => attempt({ clip, rank }))
    const { recall, mrr } = rankMeasures(pairAttempts(a, a).clips, [1, 10])
    expect(mrr?.a.value).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 4, 12)
    expect(recall.map((one) => one?.a.value)).toEqual([0.25, 0.75])
    // Wilson's upper limit of 0 of 4 is 0.4899: as many other clips may differ, by 1 at most.
    const unsure = { value: 0, low: expect.closeTo(-0.4899, 4), high: expect.closeTo(0.4899, 4) }
    expect([mrr?.difference, recall[0]?.difference]).toEqual([unsure, unsure])
    // Wilson's interval of 1 of 4.
    expect(recall[0]?.a.low).toBeCloseTo(0.0456, 4)
  })

  test('give nothing for a rank that came with a failure', () => {
    const [a, b] = [[attempt({ clip: 1, rank: 2, failed: true })], [attempt({ clip: 1, rank: 2 })]]
    expect(rankMeasures(pairAttempts(a, b).clips, [2]).mrr).toMatchObject({ a: { value: 0 }, b: { value: 0.5 } })
  })

  test('lie within their intervals, and turn about with the runs', () => {
    fc.assert(
      fc.property(runs(2), runs(2), (a, b) => {
        const { recall, mrr } = rankMeasures(pairAttempts(a, b).clips, [5])
        const back = rankMeasures(pairAttempts(b, a).clips, [5])
        for (const [one, other] of [
          [mrr, back.mrr],
          [recall[0], back.recall[0]],
        ]) {
          if (!one || !other) continue
          expect(other.difference.value).toBeCloseTo(-one.difference.value, 12)
          expect(other.difference.low).toBeCloseTo(-one.difference.high, 9)
          expect(one.difference.value).toBeCloseTo(one.b.value - one.a.value, 12)
          expect(one.difference.low).toBeLessThanOrEqual(one.difference.high)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('weigh a word error rate by the words that were said', () => {
    const measure = wordErrorMeasure([
      { a: 1, b: 0, words: 2 },
      { a: 1, b: 2, words: 8 },
    ])
    expect(measure).toMatchObject({ n: 2, a: { value: 0.2 }, b: { value: 0.2 }, difference: { value: 0 } })
    expect(wordErrorMeasure([])).toBeNull()
  })

  test('have no interval of word error rates where all clips are alike', () => {
    const alike = { a: 1, b: 1, words: 4 }
    expect(wordErrorMeasure([alike, alike])).toMatchObject({
      a: { value: 0.25, low: null },
      difference: { value: 0, low: null, high: null },
    })
  })

  test('of runs that tried each clip once have the score interval of a difference of recalls', () => {
    const [a, b] = [
      [1, 1, 9].map((rank, clip) => attempt({ clip, rank })),
      [1, 9, 9].map((rank, clip) => attempt({ clip, rank })),
    ]
    const { recall } = rankMeasures(pairAttempts(a, b).clips, [1])
    expect(recall[0]?.difference).toMatchObject({ value: -1 / 3, ...pairedShares(1, 0, 3) })
  })
})
