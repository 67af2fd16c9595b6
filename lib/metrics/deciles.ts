/** One of at most ten groups of values, by size: `decile` 1 to 10, the least and greatest value in it, and how many. */
export type Decile = { readonly decile: number; readonly low: number; readonly high: number; readonly n: number }

/**
 * Values in ten groups of nearly equal number by rank, ascending. Equal values stay together, in the group where the middle of them
 * falls, so each value lies in exactly one [low, high]; a group that gets none is left out.
 */
export function deciles(values: readonly number[]): readonly Decile[] {
  const ascending = values.toSorted((a, b) => a - b)
  const groups: Decile[] = []
  let first = 0
  while (first < ascending.length) {
    const value = ascending[first] ?? Number.NaN
    let end = first + 1
    while (ascending[end] === value) end++
    const decile = Math.floor((5 * (first + end)) / ascending.length) + 1
    const last = groups.at(-1)
    const n = end - first
    if (last?.decile === decile) groups[groups.length - 1] = { ...last, high: value, n: last.n + n }
    else groups.push({ decile, low: value, high: value, n })
    first = end
  }
  return groups
}
