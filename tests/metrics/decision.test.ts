import { expect, test } from 'vitest'
import { clipRate, resamplesOf } from '@/lib/metrics/clip-rate'
import { type Committed, commitmentCurve, commitmentPercents, type Standing } from '@/lib/metrics/commitment'
import { decisionLoss } from '@/lib/metrics/decision-loss'
import { recallByLength } from '@/lib/metrics/recall-by-length'
import { wilson } from '@/lib/metrics/wilson'

const decided = (clip: string, submitted: boolean, oracle: boolean) => ({ clip, submitted, oracle })

test('the loss is what the oracle hits over clips and the answer does not; missing clips are misses in both', () => {
  const found = decisionLoss(
    [decided('p', false, true), decided('q', true, true), decided('r', false, false), decided('s', false, true)],
    1,
  )
  expect(found).toMatchObject({
    oracle: { share: 0.6, n: 5, attempts: 1, ...wilson(3, 5) },
    submitted: { share: 0.2, n: 5, ...wilson(1, 5) },
    loss: { share: 0.4, n: 5 },
    resamples: 10_000,
  })
  // The number of lost clips among 5 drawn again is binomial(5, 0.4): its 2.5% and 97.5% quantiles are 0 and 4.
  expect(found?.loss).toMatchObject({ low: 0, high: 0.8 })
})

test('several attempts at a clip count as their mean', () => {
  const found = decisionLoss([decided('p', false, true), decided('p', true, true), decided('q', false, false)], 0)
  expect(found).toMatchObject({
    oracle: { share: 0.5, n: 2, attempts: 2, attemptsLow: 1 },
    submitted: { share: 0.25, n: 2, attempts: 2, low: 0, high: 0.5 },
    loss: { share: 0.25, low: 0, high: 0.5 },
  })
})

test('a run that decided as well as it could has lost nothing, and no clips have no loss', () => {
  expect(decisionLoss([decided('p', true, true), decided('q', false, false)], 3)?.loss).toMatchObject({
    share: 0,
    low: 0,
    // Wilson's upper limit of none of 5 clips: the clips that were not heard may be others.
    high: expect.closeTo(0.4345, 4),
  })
  expect(decisionLoss([], 0)).toBeNull()
})

test('what is not known of an attempt is left out of its clip, and a clip of which nothing is known has no value', () => {
  const trials = [
    { clip: 'p', value: 1 },
    { clip: 'p', value: null },
    { clip: 'q', value: null },
  ]
  expect(clipRate(trials)).toMatchObject({ share: 1, n: 1, attempts: 1, attemptsLow: 1 })
  expect(clipRate([{ clip: 'q', value: null }])).toBeNull()
  expect([resamplesOf(50), resamplesOf(500), resamplesOf(50_000)]).toEqual([10_000, 2000, 200])
})

const stands = (isGold: boolean, hit: boolean | null): Standing => ({ isGold, hit })
function committed(clip: string, from: number, standing: Standing, more: Partial<Committed> = {}): Committed {
  const course = commitmentPercents.map((percent) => (percent < from ? null : standing))
  return { clip, rankable: true, standing: course, answer: standing, ...more }
}

test('at each place gold is a share of all whole traces; in recall nothing is a miss, and what is not known is left out', () => {
  const points = commitmentCurve([
    committed('p', 20, stands(true, true)),
    committed('q', 50, stands(false, false), { answer: stands(false, true) }),
    committed('r', 50, stands(true, null)),
    committed('s', 10, stands(true, null), { rankable: false }),
  ])
  const at = (percent: number | null) => points.find((point) => point.percent === percent)
  expect(at(10)).toMatchObject({
    gold: { share: 0.25, n: 4 },
    none: 3,
    traces: 4,
    recall: { share: 0, n: 3 },
    known: 0,
    rankable: 3,
  })
  expect(at(20)).toMatchObject({
    gold: { share: 0.5 },
    none: 2,
    recall: { share: 1 / 3, n: 3 },
    known: 1,
    rankableNone: 2,
  })
  // p hits, q misses, and the rank of what stands in r is not known.
  expect(at(50)).toMatchObject({ gold: { share: 0.75 }, none: 0, recall: { share: 0.5, n: 2 }, known: 2 })
  expect(at(null)).toMatchObject({ gold: { share: 0.75 }, recall: { share: 1, n: 2 }, known: 2, rankable: 3 })
  expect(points.map(({ percent }) => percent)).toEqual([...commitmentPercents, null])
})

test('recall by length is over ten groups of rankable traces with reasoning, shortest first', () => {
  const attempt = (at: number, reasoningChars: number | null, rank: number | null) => ({
    ...{ traceId: at, trace: `t${at}`, clipId: at, clip: `c${at}`, attempt: 0, rankable: at !== 3, failed: false },
    ...{ rank, depth: 100, thinkState: at === 20 ? ('truncated' as const) : ('closed' as const) },
    ...{ reasoningChars, latencyMs: null },
  })
  const long = Array.from({ length: 20 }, (_, at) => attempt(at + 1, 1000 - 10 * (at + 1), at < 10 ? 5 : 50))
  const groups = recallByLength([...long, attempt(21, null, 1), attempt(22, 0, 1)], 10)
  expect(groups.reduce((sum, { traces }) => sum + traces, 0)).toBe(19)
  expect(groups[0]).toMatchObject({ decile: 1, low: 800, recall: { share: 0 }, notWhole: 1 })
  expect(groups.at(-1)).toMatchObject({ decile: 10, high: 990, recall: { share: 1 }, notWhole: 0 })
  for (const [at, { low }] of groups.entries()) expect(low).toBeGreaterThan(groups[at - 1]?.high ?? 0)
})
