/** What was searched, and how deep. */
type Index = { readonly indexVersion: string | null; readonly depth: number | null }

/** An index and how deep it was searched: `v2, depth 100`; `(none), depth 100` where it has no version; null where nothing was searched. */
export function indexText({ indexVersion, depth }: Index): string | null {
  return depth === null ? null : `${indexVersion || '(none)'}, depth ${depth}`
}

/** What a figure of several searches rests on: their index and depth, where all that were made share them; else nothing, for it is of each row. */
export function commonIndex(searches: readonly Index[]): readonly (readonly [name: string, value: string])[] {
  const [first, ...others] = new Set(searches.flatMap((one) => indexText(one) ?? []))
  return first === undefined || others.length > 0 ? [] : [['index', first]]
}
