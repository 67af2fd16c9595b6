import type { ClipView, SourceView } from './trace-detail'
import type { TraceRowView } from './trace-row-view'

/** One clip, and what each run made of it. */
export type ClipDetail = ClipView & {
  readonly tags: readonly (readonly [key: string, value: string])[]
  readonly source: SourceView
}

/** The traces of a clip at a retrieval model and k. */
export type ClipTraces = {
  readonly retrieval: string
  readonly k: number
  readonly retrievals: readonly string[]
  readonly rows: readonly TraceRowView[]
  readonly total: number
}
