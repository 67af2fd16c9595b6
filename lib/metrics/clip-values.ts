/**
 * The value of each clip: the mean over its attempts, for the unit of all intervals and tests is the clip. Rows are attempts, in any
 * order; one whose value is null has none and is left out, and so is a clip without any value.
 */
export function clipMeans<Row>(
  rows: readonly Row[],
  clipOf: (row: Row) => string,
  measure: (row: Row) => number | null,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; n: number }>()
  for (const row of rows) {
    const value = measure(row)
    if (value === null) continue
    const { sum, n } = sums.get(clipOf(row)) ?? { sum: 0, n: 0 }
    sums.set(clipOf(row), { sum: sum + value, n: n + 1 })
  }
  return new Map([...sums].map(([clip, { sum, n }]) => [clip, sum / n]))
}
