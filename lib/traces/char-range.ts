/** Lengths of reasoning, in UTF-16 code units, both ends included; `high` is null where it has no end. */
export type CharRange = { readonly low: number; readonly high: number | null }

/** Reads `120-480`, or `2000-` for all from there on; null where it is anything else. */
export function readCharRange(text: string): CharRange | null {
  const match = /^(\d{1,9})-(\d{1,9})?$/.exec(text)
  if (!match) return null
  const [low, high] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])]
  return high !== null && high < low ? null : { low, high }
}
