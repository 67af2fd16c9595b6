/** What a panel of filters says of pathologies: any or every one of some, and none of others. */
export type PathologyFilter = {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Whether all of `include` are wanted at once. */
  readonly every: boolean
}

const partsOf = (value: string) => value.split(',').filter((part) => part !== '' && part !== '-')
const isWithout = (part: string) => part.startsWith('-')

/** Reads the `pathology` of an address (repeats are OR, commas AND); null where it says what the panel cannot. */
export function readPathologies(values: readonly string[]): PathologyFilter | null {
  const groups = values.map(partsOf).filter((parts) => parts.length > 0)
  const withouts = groups.map((parts) => parts.filter(isWithout).sort())
  const include = groups.flatMap((parts) => parts.filter((part) => !isWithout(part)))
  const isEveryAlike = withouts.every((parts) => parts.join() === withouts[0]?.join())
  const isPlain = groups.length < 2 || (isEveryAlike && groups.length === include.length)
  const isOneEach = groups.every((parts, at) => groups.length < 2 || parts.length - (withouts[at]?.length ?? 0) === 1)
  if (!isPlain || !isOneEach) return null
  const exclude = (withouts[0] ?? []).map((part) => part.slice(1))
  return {
    include: [...new Set(include)],
    exclude: [...new Set(exclude)],
    every: groups.length === 1 && include.length > 1,
  }
}

/** The `pathology` of an address that says this. */
export function writePathologies({ include, exclude, every }: PathologyFilter): readonly string[] {
  const without = exclude.map((id) => `-${id}`)
  if (include.length === 0) return without.length === 0 ? [] : [without.join()]
  return every ? [[...include, ...without].join()] : include.map((id) => [id, ...without].join())
}

const toggledIn = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

/** The filter with one pathology switched to wanted or unwanted, or back to neither. */
export function togglePathology(filter: PathologyFilter, id: string, side: 'include' | 'exclude'): PathologyFilter {
  const other = side === 'include' ? 'exclude' : 'include'
  return { ...filter, [side]: toggledIn(filter[side], id), [other]: filter[other].filter((one) => one !== id) }
}

/** A filter in words: "cannot-hear and user-typo, or without user-typo". */
export function pathologyWords(values: readonly string[]): string {
  const words = (part: string) => (isWithout(part) ? `without ${part.slice(1)}` : part)
  return values.map((value) => partsOf(value).map(words).join(' and ')).join(', or ')
}

/** The pathologies that a filter names, wanted or not. */
export const pathologyIds = (values: readonly string[]): readonly string[] =>
  values.flatMap(partsOf).map((part) => (isWithout(part) ? part.slice(1) : part))
