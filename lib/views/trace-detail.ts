import type { Candidate } from '@/lib/traces/candidate'
import type { Grounding } from '@/lib/traces/grounding'
import type { Failure, GoldFate, Origin, PromptMessage, Segment, Span, ThinkState } from '@/lib/traces/words'
import type { Strip } from './strip'

/** What a sentence of the reasoning rests on, and the words that show it. */
export type GroundView = { readonly kind: Grounding; readonly reason: string }

/** A finding as it is shown; offsets are into the reasoning or the output. */
export type FindingView = Span & {
  readonly pathology: string
  readonly version: number
  readonly field: 'reasoning' | 'output'
  readonly quote: string
}

/** A ranking as it is shown; `rank` is null beyond the depth. */
export type RankingView = {
  readonly retrieval: string
  readonly indexVersion: string
  readonly depth: number
  readonly rank: number | null
  readonly top: readonly { readonly entity: string; readonly score: number | null }[]
  /** Whether it is the newest search of its retrieval model. */
  readonly shown: boolean
  /** What has changed since it was ranked; null where nothing has. */
  readonly stale: 'gold' | 'output' | null
}

/** What is known of a clip's audio. */
export type AudioView =
  | {
      readonly state: 'ok'
      readonly sha256: string
      readonly durationSec: number
      readonly peaks: readonly number[] | null
      readonly peaksFrom: string
      readonly codec: string
      readonly sampleRateHz: number
      readonly channels: number
    }
  | { readonly state: 'none' | 'missing' | 'unreadable' | 'refused'; readonly reason: string | null }

export type ClipView = {
  readonly key: string
  readonly dataset: {
    readonly key: string
    readonly name: string
    readonly origin: Origin
    readonly note: string | null
    readonly task: string
  }
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly goldState: string
  readonly goldStartSec: number | null
  readonly goldEndSec: number | null
  readonly language: string | null
  readonly audioName: string | null
  readonly audio: AudioView
}

export type RunView = {
  readonly key: string
  readonly name: string
  readonly model: string
  readonly origin: Origin
  readonly asksReasoning: boolean | null
  readonly prefill: string | null
  readonly params: Readonly<Record<string, unknown>>
  readonly removing: boolean
}

/** Where a record was imported from. */
export type SourceView = {
  readonly name: string
  readonly sha256: string
  readonly importer: string
  readonly line: number
  readonly importedAt: string
}

/** Everything that is stored of one trace. */
export type TraceDetail = {
  readonly key: string
  readonly run: RunView
  readonly clip: ClipView
  readonly attempt: number
  readonly attempts: readonly { readonly key: string; readonly attempt: number }[]
  readonly output: string | null
  readonly reasoning: string | null
  /** The sentences of the reasoning. */
  readonly segments: readonly Segment[]
  /** What each segment rests on, in their order; empty where it was not read. */
  readonly grounds: readonly GroundView[]
  /** The transcriptions that the reasoning entertains, in the order of first mention. */
  readonly candidates: readonly Candidate[]
  /** Null where gold is unknown or the trace is not whole. */
  readonly goldFate: GoldFate | null
  readonly strip: Strip | null
  readonly transcription: string | null
  readonly transcriptionSpan: Span | null
  /** Where in the output the answer stands, outside the reasoning. */
  readonly answer: Span
  /** Fields as they were received, for the raw record. */
  readonly received: { readonly reasoning: string | null; readonly transcription: string | null }
  readonly error: string | null
  readonly thinkState: ThinkState
  readonly failure: Failure | null
  readonly finishReason: string | null
  readonly latencyMs: number | null
  readonly usage: Readonly<Record<string, unknown>> | null
  readonly words: readonly unknown[] | null
  readonly prompt: readonly PromptMessage[]
  readonly ownPrompt: boolean
  readonly findings: readonly FindingView[]
  readonly unjudged: readonly { readonly pathology: string; readonly status: string; readonly note: string }[]
  readonly rankings: readonly RankingView[]
  /** Those of the top entries that are gold, after folding. */
  readonly goldEntities: readonly string[]
  /** The importer's version is 0 where the source is no longer known. */
  readonly source: SourceView & { readonly importerVersion: number }
  readonly meta: Readonly<Record<string, unknown>>
  /** Which detectors and parser, at which versions, annotated it; null where none did, as in an earlier revision. */
  readonly annotatedBy: string | null
  /** Whether gold or prompt has become another one since it was annotated. */
  readonly changedSince: boolean
  /** The revision that this is, from 0. */
  readonly revision: number
  /** The newest revision; what stands above is of another one where they differ. */
  readonly newest: number
  /** The revisions before the newest, newest first. */
  readonly revisions: readonly {
    readonly revision: number
    readonly replacedAt: string
    readonly source: string
    readonly line: number
  }[]
}
