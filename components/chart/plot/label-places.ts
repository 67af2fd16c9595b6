/** A label that belongs at a height, in pixels from the top, and how much of it it takes. */
export type Label = { readonly at: number; readonly height: number }

/** Where the middle of each label stands: as near to where it belongs as it can without covering another, none below `bottom` while there is room. */
export function labelPlaces(labels: readonly Label[], bottom: number): readonly number[] {
  const order = labels.map((_, at) => at).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0))
  const places = labels.map(({ at }) => at)
  const halfOf = (at: number) => (labels[at]?.height ?? 0) / 2
  let above = Number.NEGATIVE_INFINITY
  for (const at of order) {
    const place = Math.max(places[at] ?? 0, above + halfOf(at))
    places[at] = place
    above = place + halfOf(at)
  }
  let below = bottom
  for (const at of order.toReversed()) {
    const place = Math.min(places[at] ?? 0, below - halfOf(at))
    places[at] = place
    below = place - halfOf(at)
  }
  return places
}
