/** What goes when a run or a dataset is removed, or what is left where its removal was stopped; bytes are those of audio files that nothing else needs. */
export type RemovalPlan = {
  readonly key: string
  readonly name: string
  readonly dataset: string
  readonly removing: boolean
  readonly runs: number
  readonly traces: number
  readonly findings: number
  readonly rankings: number
  readonly clips: number
  readonly reported: number
  readonly audioFiles: number
  readonly audioBytes: number
  /** The runs that the traces are in, those with most first. */
  readonly byRun: readonly { readonly key: string; readonly traces: number }[]
}
