/** Hits among the units with a property and among those without it: counts, `hits` ≤ `n`. */
export type TwoByTwo = {
  readonly hitsWith: number
  readonly nWith: number
  readonly hitsWithout: number
  readonly nWithout: number
}
