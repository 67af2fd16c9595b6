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

const evidence = ['output', 'reasoning', 'transcription'] as const
const otherFacts = ['prompt', 'finishReason', 'latencyMs', 'usage', 'words', 'error'] as const

/** Whether a record says that its attempt failed, and gives nothing that the model said. */
export function isFailedAttempt(record: TraceRecord): boolean {
  return record.error != null && evidence.every((field) => record[field] == null)
}

/** Whether a record gives a model's answer, or says that there was none: what makes it a trace. */
export function isAnswer(record: TraceRecord): boolean {
  const endedWithoutWord = record.output === null && record.finishReason != null
  return endedWithoutWord || record.error != null || evidence.some((field) => record[field] != null)
}

/** Whether anything that the model said is known. */
export function hasAnswer(known: TraceFacts): boolean {
  return evidence.some((field) => known[field] !== null)
}

/** What a record says, laid over what is known; evidence is the caller's to compare first. A stored error gives way to an answer. */
export function mergedFacts(record: TraceRecord, known: TraceFacts | null): TraceFacts {
  const answers = evidence.some((field) => typeof record[field] === 'string' && record[field] !== known?.[field])
  return {
    output: settled(record.output, known?.output),
    reasoning: settled(record.reasoning, known?.reasoning),
    transcription: settled(record.transcription, known?.transcription),
    error: answers && record.error === undefined ? null : settled(record.error, known?.error),
    prompt: settled(record.prompt, known?.prompt),
    finishReason: settled(record.finishReason, known?.finishReason),
    latencyMs: settled(record.latencyMs, known?.latencyMs),
    usageJson: settled(json(record.usage), known?.usageJson),
    wordsJson: settled(json(record.words), known?.wordsJson),
    metaJson: mergedMeta(record.meta, known?.metaJson),
  }
}

/** Says how a record contradicts stored evidence, or null. */
export function contradiction(record: TraceRecord, known: TraceFacts): string | null {
  for (const field of evidence) {
    const given = record[field]
    const stored = known[field]
    if (given === undefined || stored === null || given === stored) continue
    if (given === null)
      return `the stored trace has ${field === 'output' ? 'an output' : `a ${field}`}, this line says null`
    return `another ${field} is stored for this trace`
  }
  return null
}

/** The claim of an attempt that failed. */
export const failure = 'failure'

const metaClaim = (name: string) => `meta.${name}`

/** The names of the facts that a record gives. A failed attempt gives nothing else, since an answer takes its place. */
export function factsGiven(record: TraceRecord): readonly string[] {
  if (isFailedAttempt(record)) return [failure]
  return [
    ...evidence.filter((field) => record[field] != null),
    ...otherFacts.filter((field) => record[field] !== undefined),
    ...Object.keys(record.meta ?? {}).map(metaClaim),
  ]
}

/** The first fact of a record that an earlier line of the import gave otherwise, or null. */
export function givenOtherwise(record: TraceRecord, known: TraceFacts, claimed: ReadonlySet<string>): string | null {
  const before = JSON.stringify(known)
  const differs = (given: Partial<TraceRecord>) =>
    JSON.stringify(mergedFacts({ attempt: record.attempt, ...given }, known)) !== before
  const names = [...evidence, ...otherFacts].filter((name) => claimed.has(name) && record[name] !== undefined)
  const fact = names.find((name) => differs({ [name]: record[name] }))
  if (fact) return fact
  const meta = Object.entries(record.meta ?? {}).find(
    ([name, value]) => claimed.has(metaClaim(name)) && differs({ meta: { [name]: value } }),
  )
  return meta ? metaClaim(meta[0]) : null
}
