import { parse } from './parse'
import type { ParsedOutput } from './parsed'
import type { PromptMessage } from './words'

/** What was received for a trace, settled: no field is absent. */
export type TraceFacts = {
  readonly output: string | null
  readonly reasoning: string | null
  readonly transcription: string | null
  readonly error: string | null
  readonly prompt: readonly PromptMessage[] | null
  readonly finishReason: string | null
  readonly latencyMs: number | null
  readonly usageJson: string | null
  readonly wordsJson: string | null
  readonly metaJson: string
}

/** What of a run its outputs are parsed in the light of. */
export type ParseSetting = {
  readonly asksReasoning: boolean | null
  readonly prefill: string | null
  readonly prompt: { readonly asksMarker: boolean } | null
}

const objectOf = (text: string | null): Readonly<Record<string, unknown>> => (text ? JSON.parse(text) : {})

function removedOf({ metaJson }: TraceFacts): 'redacted' | 'stripped' | null {
  const { reasoningRemoved } = objectOf(metaJson)
  return reasoningRemoved === 'redacted' || reasoningRemoved === 'stripped' ? reasoningRemoved : null
}

/** Whether the prompt that a trace answers asks for the `TRANSCRIPTION:` marker; its own prompt overrides the run's. */
export function asksMarkerOf({ prompt }: TraceFacts, run: ParseSetting): boolean {
  return prompt ? /transcription\s*:/i.test(JSON.stringify(prompt)) : (run.prompt?.asksMarker ?? false)
}

/** Parses what was received for a trace of a run. */
export function parseFacts(facts: TraceFacts, run: ParseSetting): ParsedOutput {
  const { reasoningTokens } = objectOf(facts.usageJson)
  const { output, reasoning, transcription, error, finishReason } = facts
  return parse({
    output,
    reasoning,
    transcription,
    error,
    finishReason,
    asksReasoning: run.asksReasoning,
    asksMarker: asksMarkerOf(facts, run),
    prefill: run.prefill,
    reasoningTokens: typeof reasoningTokens === 'number' ? reasoningTokens : null,
    removed: removedOf(facts),
  })
}
