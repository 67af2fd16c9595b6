import type { Origin } from '@/lib/traces/words'
import type { PathologyRate, Recall } from './rate'
import type { RunRow } from './run-row'

/** A dataset that a leaderboard can be of. */
export type DatasetName = { readonly key: string; readonly name: string; readonly origin: Origin }

/** Figures that somebody reported of a model, without traces. */
export type ReportedColumn = {
  readonly model: string
  readonly figures: readonly {
    readonly retrieval: string
    readonly k: number
    readonly recall: number
    readonly n: number
    readonly citation: string | null
  }[]
}

/** Recall of each run of a dataset by retrieval model and k. Columns are real runs first and scripted last. */
export type Leaderboard = {
  readonly dataset: DatasetName & {
    readonly note: string | null
    readonly clips: number
    /** Clips whose gold is known and in the catalogue: what recall is over. */
    readonly rankable: number
    readonly catalogueSize: number | null
  }
  readonly datasets: readonly DatasetName[]
  readonly runs: readonly (RunRow & { readonly pathologies: readonly PathologyRate[] })[]
  readonly reported: readonly ReportedColumn[]
  readonly rows: readonly {
    readonly retrieval: string
    readonly k: number
    /** One for each run; null where it was not searched that deep. */
    readonly cells: readonly (Recall | null)[]
    /** The highest recall of a run that is not scripted. */
    readonly best: number | null
  }[]
}
