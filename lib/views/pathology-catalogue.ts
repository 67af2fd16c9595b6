import type { PathologyRate, RunName } from './rate'

/** A pathology as its detector defines it. */
export type PathologyDefinition = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly family: string
  readonly description: string
  /** What is judged; the rest is excluded from its rate. */
  readonly states: readonly string[]
  readonly tasks: readonly string[] | 'every'
}

/** How often a pathology was found in a run. */
export type RunPathologyRate = PathologyRate & { readonly run: RunName; readonly dataset: string }

/** One finding, where it stands. */
export type PathologyHit = {
  readonly trace: string
  readonly clip: string
  readonly dataset: string
  readonly run: RunName
  readonly field: 'reasoning' | 'output'
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A page of findings; `next` is where the one after it begins. */
export type PathologyHits = {
  readonly hits: readonly PathologyHit[]
  readonly total: number
  readonly next: string | null
}
