import type { Origin } from '@/lib/traces/words'
import type { MissingClips, PathologyRate, Recall } from './rate'
import type { RunRow, SearchView } from './run-row'

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
    /** Wilson's, computed from the figure and its n; null where it is no whole number of hits. */
    readonly interval: { readonly low: number; readonly high: number } | null
  }[]
}

/** A retrieval model at one k. */
export type LeaderboardRow = {
  readonly retrieval: string
  readonly k: number
  /** One for each run; null where it was not searched that deep. */
  readonly cells: readonly (Recall | null)[]
  /** The searches that its cells come from: one, or else they do not compare. */
  readonly searches: readonly Omit<SearchView, 'retrieval'>[]
  /** The highest recall of a run that is not scripted; null where fewer than two are known, or they were searched differently. */
  readonly best: number | null
}

/** The order of a leaderboard: rows by a run (its key), runs by a row (`<retrieval>@<k>`), `-` before either for descending; null: the usual one. */
export type LeaderboardOrder = { readonly sort: string | null; readonly by: string | null }

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
  /** What a clip without a trace is to the figures. */
  readonly missingClips: MissingClips
  /** Rankable clips without a trace, added over the runs that were searched. */
  readonly missing: number
  readonly order: LeaderboardOrder
  readonly runs: readonly (RunRow & { readonly pathologies: readonly PathologyRate[] })[]
  readonly reported: readonly ReportedColumn[]
  /** Those that runs were searched by, in the order of import. */
  readonly retrievals: readonly string[]
  readonly rows: readonly LeaderboardRow[]
}

/** The search that a run's figures under a retrieval model come from. */
export const searchOf = ({ retrievals }: Pick<RunRow, 'retrievals'>, retrieval: string): SearchView | null =>
  retrievals.find((one) => one.retrieval === retrieval) ?? null
