import type { RunName } from './rate'

/** What is measured of each trace: its latency in ms, or the length of its reasoning in UTF-16 code units. */
export type Measure = 'latencyMs' | 'reasoningChars'

/** The quantiles that a distribution is told by. */
export const quantileShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** How a measure is distributed over traces. */
export type Quantiles = {
  readonly traces: number
  /** Traces that it is known of. */
  readonly n: number
  /** At `quantileShares`, between neighbours by their distance; null where it is known of no trace. */
  readonly quantiles: readonly number[] | null
  /** The 95% interval of the median, between two of the values; null where they are fewer than 6. */
  readonly median: { readonly low: number; readonly high: number } | null
}

/** How a measure is distributed over the traces of a run. */
export type RunDistribution = RunName & Quantiles

/** The median with what it is of; null where the measure is known of no trace. */
export function medianOf({ n, quantiles, median }: Quantiles): Median | null {
  const value = quantiles?.[quantileShares.indexOf(0.5)]
  return value === undefined ? null : { value, n, interval: median }
}

/** A median of n values; without an interval where they are fewer than 6. */
export type Median = {
  readonly value: number
  readonly n: number
  readonly interval: { readonly low: number; readonly high: number } | null
}

/** A measure over the traces of each run of a dataset, scripted runs last. */
export type Distributions = {
  readonly dataset: string
  readonly measure: Measure
  readonly runs: readonly RunDistribution[]
}
