import { type PairedMeasure, rankMeasures } from '@/lib/metrics/paired-measures'
import { type PairedClip, type Pairing, tableAt } from '@/lib/metrics/pairing'
import { wilson } from '@/lib/metrics/wilson'
import type { ComparedRun, MeasureView, PairAtK, Sides } from '@/lib/views/comparison'
import type { RunAttempts } from './attempts'

/** How often each of two runs tried one of their clips at most. */
export function attemptsBySide(clips: readonly PairedClip[]): Sides {
  const most = (side: 'a' | 'b') => clips.reduce((sofar, clip) => Math.max(sofar, clip[side].length), 1)
  return { a: most('a'), b: most('b') }
}

/** A measure with the attempts that each side of it is the mean of. */
export const withAttempts = (measure: PairedMeasure | null, attempts: Sides): MeasureView | null =>
  measure && { ...measure, attempts }

/** A recall, with Wilson's interval around the side that tried each clip once, however often the other tried. */
function recallOfSides(measure: PairedMeasure | null, attempts: Sides): MeasureView | null {
  if (measure === null) return null
  const own = (side: 'a' | 'b') => {
    const { value } = measure[side]
    const interval = attempts[side] === 1 ? wilson(value * measure.n, measure.n) : null
    return { ...measure[side], ...interval }
  }
  return { ...measure, a: own('a'), b: own('b'), attempts }
}

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
    return { k, table: tableAt(pairing.clips, k), recall: recallOfSides(recall[place] ?? null, attempts) }
  })
  return { at, mrr: withAttempts(mrr, attempts) }
}
