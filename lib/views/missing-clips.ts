/** The clips of a dataset that a run has no trace of; those whose gold can be ranked are what its recall misses. */
export type MissingClipsView = {
  readonly total: number
  readonly rankable: number
  /** Some of them, by key. */
  readonly clips: readonly { readonly key: string; readonly rankable: boolean }[]
  readonly isFirst: boolean
  /** The last of these where there are more behind it. */
  readonly next: string | null
}
