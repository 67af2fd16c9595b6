import type { Rate } from './rate'

/** How many runs that searched one index, to one depth, hit a clip, and how that compares; a run that tried it several times counts as the mean of its attempts. */
export type ClipDifficulty = {
  readonly indexVersion: string
  readonly depth: number
  /** Runs that are not scripted; null where none has an outcome here. */
  readonly runs: (Rate & { readonly hits: number; readonly keys: readonly string[] }) | null
  readonly scripted: { readonly hits: number; readonly n: number; readonly keys: readonly string[] } | null
  /** Among the dataset's clips that such a run has an outcome of, this one included: those that more runs hit, and the others that just as many do. */
  readonly compared: {
    readonly clips: number
    readonly easier: readonly string[]
    readonly same: readonly string[]
  } | null
}

/** The clips beside one in its dataset, by key. */
export type ClipNeighbours = {
  readonly previous: string | null
  readonly next: string | null
  /** From 1. */
  readonly position: number
  readonly total: number
}
