import { type BootstrapOptions, bootstrapMean } from './bootstrap'
import { type Interval, wilson } from './wilson'

/** Sums in another order differ in their last digits. */
const tiny = 1e-12

/** Whether an interval says nothing: units that are all alike, a single one among them, are the same however they are drawn again. */
export const isCollapsed = ({ low, high }: Interval): boolean => high - low < tiny

/**
 * The 95% interval of a mean share over units that were tried several times, each value in [0, 1]: a bootstrap over the units, or
 * Wilson's over them where that collapses. Null when there are no units.
 */
export function shareInterval(values: readonly number[], options?: BootstrapOptions): Interval | null {
  const drawn = bootstrapMean(values, options)
  if (drawn === null || !isCollapsed(drawn)) return drawn
  return wilson(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
}
