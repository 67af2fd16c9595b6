import type { Origin } from '@/lib/traces/words'
import type { Median } from './distribution'
import type { Recall, RunName, StateShare } from './rate'

/** A search that a run's traces were ranked by. */
export type SearchView = { readonly retrieval: string; readonly indexVersion: string; readonly depth: number }

/** A run as a row of a table. */
export type RunRow = RunName & {
  readonly id: number
  readonly dataset: { readonly key: string; readonly name: string; readonly origin: Origin }
  readonly traces: number
  /** Clips of the dataset without a trace of the run. */
  readonly missing: number
  readonly errors: number
  readonly noTranscription: number
  readonly expected: number | null
  /** In ms, of the traces whose latency is known. */
  readonly medianLatency: Median | null
  readonly states: readonly StateShare[]
  readonly retrievals: readonly SearchView[]
  /** The retrieval model that `recall` is under; null where the dataset has none. */
  readonly retrieval: string | null
  readonly recall: Recall | null
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly importedAt: string
  readonly removing: boolean
}
