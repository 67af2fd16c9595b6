/**
 * p values of several tests, adjusted step-down so that the chance of any false alarm stays that of one test (S. Holm, Scandinavian
 * Journal of Statistics 6 (1979) 65-70). The order is kept; a null is a test that could not be made: it stays null and counts as none.
 */
export function holm(ps: readonly (number | null)[]): readonly (number | null)[] {
  const made = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).toSorted((a, b) => a.p - b.p)
  const adjusted: (number | null)[] = ps.map(() => null)
  let largest = 0
  made.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (made.length - rank) * p))
    adjusted[index] = largest
  })
  return adjusted
}
