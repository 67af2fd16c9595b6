import { alikeInterval } from './alike-interval'
import type { Attempt } from './attempt'
import { bootstrapSums, type OfSums } from './paired-bootstrap'
import { pairedShares } from './paired-shares'
import { type PairedClip, shareAt, triedBy } from './pairing'
import { reciprocalRank } from './reciprocal-rank'
import { isCollapsed } from './share-interval'
import { type Interval, wilson } from './wilson'

/** A value with its 95% interval. */
export type Estimate = Interval & { readonly value: number }

/** One whose interval is not known, since all units are alike and nothing bounds what others may be. */
export type OpenEstimate = { readonly value: number; readonly low: number | null; readonly high: number | null }

/** What two runs measure on the same n clips, and b − a. */
export type PairedMeasure<Of = Estimate> = {
  readonly n: number
  readonly a: Of
  readonly b: Of
  readonly difference: Of
}

/** A statistic for each run, and the numbers of a clip that it is the statistic of. */
type Asked<Unit> = { readonly numbers: (unit: Unit) => readonly number[]; readonly of: readonly [OfSums, OfSums] }

/** Measures over the same resamples of units; null where there are none, or a value is no number. */
function measures<Unit>(units: readonly Unit[], asked: readonly Asked<Unit>[]): readonly (PairedMeasure | null)[] {
  const rows = units.map((unit) => asked.flatMap(({ numbers }) => numbers(unit)))
  const widths = asked.map(({ numbers }) => (units[0] === undefined ? 0 : numbers(units[0]).length))
  const statistics = asked.flatMap(({ of: [a, b] }, at) => {
    const from = widths.slice(0, at).reduce((sum, width) => sum + width, 0)
    const own = (statistic: OfSums): OfSums => {
      const part = (sums: Float64Array, n: number) => statistic(sums.subarray(from, from + (widths[at] ?? 0)), n)
      return from === 0 ? statistic : part
    }
    const [ofA, ofB] = [own(a), own(b)]
    return [ofA, ofB, (sums: Float64Array, n: number) => ofB(sums, n) - ofA(sums, n)]
  })
  const sums = Float64Array.from(rows[0] ?? [], (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const intervals = bootstrapSums(rows, statistics)
  const estimates = statistics.map((statistic, at): Estimate | null => {
    const [value, interval] = [statistic(sums, rows.length), intervals[at]]
    return interval ? { value, ...interval } : null
  })
  return asked.map((_, at) => {
    const [a, b, difference] = estimates.slice(3 * at, 3 * at + 3)
    return a && b && difference ? { n: rows.length, a, b, difference } : null
  })
}

const meanOfFirst: OfSums = (sums, n) => (sums[0] ?? 0) / n
const meanOfSecond: OfSums = (sums, n) => (sums[1] ?? 0) / n
const means = [meanOfFirst, meanOfSecond] as const

/** The mean reciprocal rank of a clip's attempts; one that failed found nothing. */
export function meanReciprocalRank(attempts: readonly Attempt[]): number {
  const sum = attempts.reduce((all, { failed, rank }) => all + (failed ? 0 : reciprocalRank(rank)), 0)
  return sum / attempts.length
}

/** Wilson's interval around a mean of n shares. */
const withWilson = ({ value }: Estimate, n: number): Estimate => ({
  value,
  ...(wilson(value * n, n) ?? { low: 0, high: 1 }),
})

/** A measure of values in [0, 1]: a bootstrap of units that are all alike is none, and gives way to what n such units tell. */
function ofShares({ n, a, b, difference }: PairedMeasure): PairedMeasure {
  const own = (one: Estimate) => (isCollapsed(one) ? withWilson(one, n) : one)
  const { value } = difference
  const between = isCollapsed(difference) ? { value, ...alikeInterval(value, n) } : difference
  return { n, a: own(a), b: own(b), difference: between }
}

/** Recall of runs that tried each clip once, or of the one that did: each has Wilson's interval, and both together the score interval of their difference. */
function triedOnce(measure: PairedMeasure, clips: readonly PairedClip[], k: number): PairedMeasure {
  const { a: triedA, b: triedB } = triedBy(clips)
  const { n, a, b, difference } = measure
  const own = (one: Estimate, attempts: number) => (attempts === 1 ? withWilson(one, n) : one)
  const sides = { n, a: own(a, triedA.attempts), b: own(b, triedB.attempts) }
  if (triedA.attempts > 1 || triedB.attempts > 1) return { ...sides, difference }
  const gaps = clips.map((one) => shareAt(one.b, k) - shareAt(one.a, k))
  const [onlyA, onlyB] = [gaps.filter((gap) => gap < 0).length, gaps.filter((gap) => gap > 0).length]
  return { ...sides, difference: { ...difference, ...pairedShares(onlyA, onlyB, n) } }
}

/**
 * Recall at each k, and the mean reciprocal rank, of two runs over paired clips. Differences are paired bootstraps over clips, or of the
 * recall of runs that both tried each clip once Tango's (`pairedShares`); so are the intervals of each run, but Wilson's stands around the
 * recall of a run that tried each clip once. Where clips are all alike, no interval has no width. Null without paired clips.
 */
export function rankMeasures(
  clips: readonly PairedClip[],
  ks: readonly number[],
): { readonly recall: readonly (PairedMeasure | null)[]; readonly mrr: PairedMeasure | null } {
  const recallAt = (k: number): Asked<PairedClip> => ({
    numbers: ({ a, b }) => [shareAt(a, k), shareAt(b, k)],
    of: means,
  })
  const reciprocal: Asked<PairedClip> = {
    numbers: ({ a, b }) => [meanReciprocalRank(a), meanReciprocalRank(b)],
    of: means,
  }
  const [mrr, ...recall] = measures(clips, [reciprocal, ...ks.map(recallAt)])
  return {
    mrr: mrr ? ofShares(mrr) : null,
    recall: ks.map((k, at) => {
      const one = recall[at]
      return one ? triedOnce(ofShares(one), clips, k) : null
    }),
  }
}

/** The word edits of two runs on a clip, each the mean of its attempts, over the words of its reference. */
export type PairedEdits = { readonly a: number; readonly b: number; readonly words: number }

const ratioOfA: OfSums = (sums) => (sums[0] ?? 0) / (sums[2] ?? 0)
const ratioOfB: OfSums = (sums) => (sums[1] ?? 0) / (sums[2] ?? 0)

/** The word error rates of two runs over the same clips: ratios of sums, clips drawn again; no interval where these are all alike. Null where no reference has a word. */
export function wordErrorMeasure(clips: readonly PairedEdits[]): PairedMeasure<OpenEstimate> | null {
  const asked = { numbers: ({ a, b, words }: PairedEdits) => [a, b, words], of: [ratioOfA, ratioOfB] as const }
  const [measure] = measures(clips, [asked])
  const open = (one: Estimate): OpenEstimate => (isCollapsed(one) ? { ...one, low: null, high: null } : one)
  return measure ? { n: measure.n, a: open(measure.a), b: open(measure.b), difference: open(measure.difference) } : null
}
