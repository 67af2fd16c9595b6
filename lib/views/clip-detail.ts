import type { ClipView, SourceView } from './trace-detail'
import type { TraceRowView } from './trace-row-view'

/** What was measured of a clip's sound when it was imported; null is what could not be known. Levels in dBFS. */
export type SoundView = {
  /** Not, where it was imported before sound was measured. */
  readonly isMeasured: boolean
  readonly durationSec: number
  readonly levelDbfs: number | null
  readonly peakDbfs: number | null
  readonly clippedShare: number | null
  readonly silentShare: number | null
  readonly leadingSilenceSec: number | null
  readonly trailingSilenceSec: number | null
  readonly bandwidthHz: number | null
}

/** One clip, and what each run made of it. */
export type ClipDetail = ClipView & {
  readonly tags: readonly (readonly [key: string, value: string])[]
  readonly source: SourceView
  /** Null where it has no audio. */
  readonly sound: SoundView | null
}

/** A trace of a clip with its whole transcription, up to 1,000 characters; null where there is none. */
export type ClipTrace = TraceRowView & { readonly transcription: string | null }

/** What one run made of a clip, by attempt. */
export type ClipRun = { readonly key: string; readonly traces: readonly ClipTrace[] }

/** The traces of a clip at a retrieval model and k, by run, scripted runs last. */
export type ClipTraces = {
  readonly retrieval: string
  readonly k: number
  readonly retrievals: readonly string[]
  readonly runs: readonly ClipRun[]
  readonly shown: number
  readonly total: number
}
