import { countText } from './number-text'

/** Why nothing is known at a k that a search did not go as deep as. */
export const beyondDepthText = (k: number, depth: number): string =>
  `k = ${countText(k)} lies beyond the searched depth of ${countText(depth)}`

/** Why a run has no recall at a k, for the cell of a table. */
export function unknownAt(search: { readonly depth: number } | null | undefined, k: number): string | null {
  if (!search) return 'not searched'
  return k > search.depth ? `beyond depth ${countText(search.depth)}` : null
}
