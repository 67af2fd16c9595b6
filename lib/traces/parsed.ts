import type { Failure, Span, ThinkState } from './words'

/** What is known of one raw output before it is parsed. `undefined` and `null` both mean "not given". */
export type RawOutput = {
  readonly output: string | null
  readonly reasoning: string | null
  readonly transcription: string | null
  readonly error: string | null
  readonly finishReason: string | null
  /** Whether the run asked for reasoning; `null` when that is not known. */
  readonly asksReasoning: boolean | null
  /** Whether the prompt asks for the `TRANSCRIPTION:` marker. */
  readonly asksMarker: boolean
  /** What the harness put at the start of the answer, and the output does not repeat: `<think>Okay,\n`. */
  readonly prefill: string | null
  readonly reasoningTokens: number | null
  /** What the harness says that it did to the reasoning before anybody could read it. */
  readonly removed: 'redacted' | 'stripped' | null
}

/** Which received field the reasoning is cut from. */
export type ReasoningSource = 'output' | 'reasoning'

/** The parse of one raw output. `reasoning` is the named slices of its source, joined by `\n\n`; never trimmed. */
export type ParsedOutput = {
  readonly reasoning: string | null
  readonly reasoningFrom: ReasoningSource
  readonly reasoningSlices: readonly Span[]
  readonly transcription: string | null
  /** Where the transcription stands in the output, when it is cut from there. */
  readonly transcriptionSpan: Span | null
  readonly thinkState: ThinkState
  readonly failure: Failure | null
}
