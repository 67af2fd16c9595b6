import type { ThinkState } from '@/lib/traces/words'
import type { HitContext } from './hit-context'
import type { PathologyRate, Rate, RunName } from './rate'

/** How good a detector is, by sentences that were labelled by hand. */
export type DetectorQuality = {
  /** Which labels precision and recall are over. */
  readonly basis: 'held-out' | 'developed-against'
  /** Of what it flagged, the share that is labelled; null where it flagged nothing. */
  readonly precision: Rate | null
  /** Of what is labelled, the share that it found; null where nothing is. */
  readonly recall: Rate | null
  /** The sentences that it got wrong of those. */
  readonly mistakes: readonly { readonly kind: 'missed' | 'false-alarm'; readonly text: string }[]
  readonly labels: readonly {
    readonly file: string
    readonly origin: string
    readonly languages: readonly string[]
    /** Whether no rule was corrected by what it showed. */
    readonly heldOut: boolean
    readonly sentences: number
    readonly hit: number
    readonly missed: number
    readonly falseAlarms: number
  }[]
}

/** A pathology as its detector defines it. */
export type PathologyDefinition = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly family: string
  readonly description: string
  /** What is judged; the rest is excluded from its rate. */
  readonly states: readonly ThinkState[]
  readonly tasks: readonly string[] | 'every'
  /** Null for a detector that judges a trace as a whole: labels are of sentences. */
  readonly quality: DetectorQuality | null
}

type OfRun = {
  readonly run: RunName
  readonly dataset: string
  /** The first retrieval model of the dataset; null where it has none. */
  readonly retrieval: string | null
}

/** How often a pathology was found in a run. */
export type RunPathologyRate = PathologyRate & OfRun

/** A run with how often each pathology was found in it; those that it was not judged for are left out. */
export type RunPathologies = OfRun & { readonly pathologies: readonly PathologyRate[] }

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
  readonly context: HitContext
}

/** How many findings of a pathology a run has. */
export type HitCount = { readonly run: RunName; readonly count: number }

/** A page of findings; `next` is where the one after it begins. */
export type PathologyHits = {
  readonly hits: readonly PathologyHit[]
  readonly total: number
  /** Of how many, from the first on, the order holds. */
  readonly sorted: number
  /** Of all runs that have any. */
  readonly counts: readonly HitCount[]
  readonly next: string | null
}
