import type { RawOutput } from '@/lib/traces/parsed'

const nothing: RawOutput = {
  output: null,
  reasoning: null,
  transcription: null,
  error: null,
  finishReason: null,
  asksReasoning: null,
  asksMarker: true,
  prefill: null,
  reasoningTokens: null,
  removed: null,
}

/** A raw output of which nothing is known but what is given, and whose prompt asks for the marker. */
export const rawOutput = (known: Partial<RawOutput>): RawOutput => ({ ...nothing, ...known })
