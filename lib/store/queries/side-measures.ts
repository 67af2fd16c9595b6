import { type OpenEstimate, type PairedMeasure, rankMeasures } from '@/lib/metrics/paired-measures'
import { type PairedClip, type Pairing, tableAt, triedBy } from '@/lib/metrics/pairing'
import type { ComparedRun, MeasureView, PairAtK, Sides } from '@/lib/views/comparison'
import type { RunAttempts } from './attempts'

/** How often each of two runs tried one of their clips at most. */
export function attemptsBySide(clips: readonly PairedClip[]): Sides {
  const { a, b } = triedBy(clips)
  return { a: a.attempts, b: b.attempts }
}

/** A measure with the attempts that each side of it is the mean of. */
export const withAttempts = (measure: PairedMeasure<OpenEstimate> | null, attempts: Sides): MeasureView | null =>
  measure && { ...measure, attempts }

/** A run that was searched, with its attempts. */
export type Ranked = { readonly run: ComparedRun; readonly id: number; readonly search: RunAttempts }

/** How deep both of two runs were searched. */
export const depthOf = (a: Ranked, b: Ranked) => Math.min(a.search.depth, b.search.depth)

/** Who won and lost, and recall, at each k within a depth; and the mean reciprocal rank. */
export function atEachK(pairing: Pairing, ks: readonly number[], depth: number) {
  const within = ks.filter((k) => k <= depth)
  const { recall, mrr } = rankMeasures(pairing.clips, within)
  const attempts = attemptsBySide(pairing.clips)
  const at = ks.map((k): PairAtK => {
    const place = within.indexOf(k)
    if (place === -1) return { k, table: null, recall: null }
    return { k, table: tableAt(pairing.clips, k), recall: withAttempts(recall[place] ?? null, attempts) }
  })
  return { at, mrr: withAttempts(mrr, attempts) }
}
