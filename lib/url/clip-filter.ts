/** As many clips as an address can well hold. */
export const mostClips = 100

/** The filter that keeps these clips alone; where they are too many for an address it keeps all, and the list holds more than these. */
export const clipFilter = (clips: readonly string[]): { readonly clip?: readonly string[] } =>
  clips.length <= mostClips ? { clip: clips } : {}
