/** Runs of items in which no two have the same id: the second starts the next group, so that it meets what the first has stored. */
export function groups<Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[][] {
  const result: Item[][] = []
  let seen = new Set<string>()
  for (const item of items) {
    const id = idOf(item)
    if (result.length === 0 || seen.has(id)) {
      result.push([])
      seen = new Set()
    }
    seen.add(id)
    result.at(-1)?.push(item)
  }
  return result
}
