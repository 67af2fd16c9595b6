import type { PairedMeasure } from '@/lib/metrics/paired-measures'
import type { PairedClip } from '@/lib/metrics/pairing'
import { wilson } from '@/lib/metrics/wilson'
import type { MeasureView, Sides } from '@/lib/views/comparison'

/** How often each of two runs tried one of their clips at most. */
export function attemptsBySide(clips: readonly PairedClip[]): Sides {
  const most = (side: 'a' | 'b') => clips.reduce((sofar, clip) => Math.max(sofar, clip[side].length), 1)
  return { a: most('a'), b: most('b') }
}

/** A measure with the attempts that each side of it is the mean of. */
export const withAttempts = (measure: PairedMeasure | null, attempts: Sides): MeasureView | null =>
  measure && { ...measure, attempts }

/** A recall, with Wilson's interval around the side that tried each clip once, however often the other tried. */
export function recallOfSides(measure: PairedMeasure | null, attempts: Sides): MeasureView | null {
  if (measure === null) return null
  const own = (side: 'a' | 'b') => {
    const { value } = measure[side]
    const interval = attempts[side] === 1 ? wilson(value * measure.n, measure.n) : null
    return { ...measure[side], ...interval }
  }
  return { ...measure, a: own('a'), b: own('b'), attempts }
}
