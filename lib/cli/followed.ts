/** How far a command is, as whoever started it hears it: in what unit, its title says. */
type Told = { readonly title: string; readonly done: number; readonly total: number; readonly note: string }

/** So often progress is told at most. */
const everyMs = 150

/** Whether a page of the server follows this command: then it hears by Node's IPC channel how far it is. */
export const isFollowed = (): boolean => process.env.MONDEGREEN_PROGRESS === 'ipc' && process.send !== undefined

/** Tells whoever follows how far the command is, not too often. */
export function tellingFollower(): (told: Told) => void {
  let toldAt = 0
  let toldNote = ''
  return (told) => {
    const now = performance.now()
    // another step is told of at once: the next news may be long in coming
    if (now - toldAt < everyMs && told.note === toldNote) return
    toldAt = now
    toldNote = told.note
    // nobody may be there any more to hear it
    if (process.connected) process.send?.(told, undefined, undefined, () => {})
  }
}

/** Calls `act` when the server that follows has ended, by whatever way. */
export function whenFollowerEnds(act: () => void): void {
  if (!isFollowed()) return
  process.once('disconnect', act)
  process.channel?.unref()
}
