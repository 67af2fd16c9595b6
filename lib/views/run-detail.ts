import type { PromptMessage } from '@/lib/traces/words'
import type { PathologyRate, Recall } from './rate'
import type { RunRow, SearchView } from './run-row'
import type { SourceView } from './trace-detail'

/** Everything that is known of one run. */
export type RunDetail = RunRow & {
  readonly importedName: string
  readonly editedName: string | null
  readonly notes: string | null
  readonly asksReasoning: boolean | null
  readonly prefill: string | null
  readonly params: Readonly<Record<string, unknown>>
  readonly meta: Readonly<Record<string, unknown>>
  readonly prompt: readonly PromptMessage[]
  readonly tags: readonly (readonly [key: string, value: string])[]
  readonly source: SourceView
  readonly pathologies: readonly PathologyRate[]
  /** All searches of its traces; of each retrieval model one is shown. */
  readonly searches: readonly (SearchView & { readonly shown: boolean; readonly importedAt: string })[]
  readonly recalls: readonly { readonly retrieval: string; readonly at: readonly (Recall | null)[] }[]
}
