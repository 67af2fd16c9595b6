import type { StoredTrace } from '@/lib/store/queries/import-context'
import type { TraceRecord } from '@/lib/traces/record'
import type { TraceFacts } from '@/lib/traces/trace-facts'
import { mergedMeta, settled } from './settled'

const json = (value: unknown) => (value === undefined ? undefined : value === null ? null : JSON.stringify(value))

/** The facts of a trace as they are stored. */
export function factsOf(stored: Pick<StoredTrace, 'text' | 'latencyMs'>): TraceFacts {
  const { text } = stored
  return {
    output: text?.output ?? null,
    reasoning: text?.reasoningField ?? null,
    transcription: text?.transcriptionField ?? null,
    error: text?.error ?? null,
    prompt: text?.prompt ? JSON.parse(text.prompt.messagesJson) : null,
    finishReason: text?.finishReason ?? null,
    latencyMs: stored.latencyMs < 0 ? null : stored.latencyMs,
    usageJson: text?.usageJson ?? null,
    wordsJson: text?.wordsJson ?? null,
    metaJson: text?.metaJson ?? '{}',
  }
}

/** What a record says, laid over what is known; evidence is the caller's to compare first. */
export function mergedFacts(record: TraceRecord, known: TraceFacts | null): TraceFacts {
  const output = settled(record.output, known?.output)
  const error = settled(record.error, known?.error)
  return {
    output,
    reasoning: settled(record.reasoning, known?.reasoning),
    transcription: settled(record.transcription, known?.transcription),
    error: output !== null && typeof record.output === 'string' && record.error === undefined ? null : error,
    prompt: settled(record.prompt, known?.prompt),
    finishReason: settled(record.finishReason, known?.finishReason),
    latencyMs: settled(record.latencyMs, known?.latencyMs),
    usageJson: settled(json(record.usage), known?.usageJson),
    wordsJson: settled(json(record.words), known?.wordsJson),
    metaJson: mergedMeta(record.meta, known?.metaJson),
  }
}

const evidence = ['output', 'reasoning', 'transcription'] as const

/** Says how a record contradicts stored evidence, or null. A stored error gives way to an output, never the other way round. */
export function contradiction(record: TraceRecord, known: TraceFacts): string | null {
  for (const field of evidence) {
    const given = record[field]
    const stored = known[field]
    if (given === undefined || stored === null || given === stored) continue
    if (given === null)
      return `the stored trace has ${field === 'output' ? 'an output' : `a ${field}`}, this line says null`
    return `another ${field} is stored for this trace`
  }
  const hasAnswer = known.output !== null || known.reasoning !== null || known.transcription !== null
  return hasAnswer && record.error != null ? 'the stored trace has an output, this line says error' : null
}
