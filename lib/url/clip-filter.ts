/** As many clips as an address can well hold. */
const mostClips = 100

/** Some clips in lists that an address can hold, each with the places, from 1, of its first and its last. */
export function clipLists(clips: readonly string[]) {
  return Array.from({ length: Math.ceil(clips.length / mostClips) }, (_, at) => {
    const from = at * mostClips
    const list = clips.slice(from, from + mostClips)
    return { from: from + 1, to: from + list.length, clips: list }
  })
}

/** The filter that keeps these clips alone; where they are too many for an address it keeps all, and the list holds more than these. */
export const clipFilter = (clips: readonly string[]): { readonly clip?: readonly string[] } =>
  clips.length <= mostClips ? { clip: clips } : {}
