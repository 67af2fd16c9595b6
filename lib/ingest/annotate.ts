import { judge } from '@/lib/pathologies/judge'
import { detectors } from '@/lib/pathologies/registry'
import type { TraceRow, VerdictRow } from '@/lib/store/commands/write-traces'
import type { ClipContext, RunContext } from '@/lib/store/queries/import-context'
import { fold } from '@/lib/traces/fold'
import { parse, parseVersion } from '@/lib/traces/parse'
import type { ParsedOutput } from '@/lib/traces/parsed'
import { segmentsOf } from '@/lib/traces/segments'
import type { PromptMessage } from '@/lib/traces/words'
import type { TraceFacts } from './trace-facts'

/** What a trace is read in the light of. */
export type TraceSetting = { readonly run: RunContext; readonly clip: ClipContext }

/** The detectors and their versions, as a set of them is named. */
export const detectorMembers = detectors.map(({ id, version }) => `${id}@${version}`).join(' ')

/** What a trace's text and judgements come to: everything of a row that is derived. */
export type Derived = Pick<
  TraceRow,
  'thinkState' | 'failure' | 'answer' | 'reasoningChars' | 'parseVersion' | 'plain' | 'digraph' | 'verdicts'
> & {
  readonly parseJson: string
  readonly transcription: string | null
}

const answerChars = 300

const objectOf = (text: string | null): Readonly<Record<string, unknown>> => (text ? JSON.parse(text) : {})

function removedOf(facts: TraceFacts): 'redacted' | 'stripped' | null {
  const { reasoningRemoved } = objectOf(facts.metaJson)
  return reasoningRemoved === 'redacted' || reasoningRemoved === 'stripped' ? reasoningRemoved : null
}

function asksMarkerOf({ prompt }: TraceFacts, run: RunContext): boolean {
  return prompt ? /transcription\s*:/i.test(JSON.stringify(prompt)) : (run.prompt?.asksMarker ?? false)
}

function parseFacts(facts: TraceFacts, { run }: TraceSetting): ParsedOutput {
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

function verdictsOf(
  facts: TraceFacts,
  parsed: ParsedOutput,
  { run, clip }: TraceSetting,
  prompt: readonly PromptMessage[],
): VerdictRow[] {
  const judgements = judge({
    reasoning: parsed.reasoning,
    output: facts.output,
    transcription: parsed.transcription,
    thinkState: parsed.thinkState,
    segments: parsed.reasoning === null ? [] : segmentsOf(parsed.reasoning),
    candidates: [],
    goldFate: null,
    gold: clip.golds.map((gold) => gold.text),
    reference: clip.reference,
    asksMarker: asksMarkerOf(facts, run),
    prompt,
    task: run.dataset.task,
  })
  return judgements.flatMap((one): VerdictRow[] => {
    const { pathology, version } = one
    if (one.status === 'clean') return []
    if (one.status === 'flagged') return [{ pathology, version, status: 'flagged', note: '', findings: one.findings }]
    const note = one.status === 'failed' ? one.message : one.reason
    return [{ pathology, version, status: one.status, note, findings: [] }]
  })
}

/** The text that search looks through: reasoning, then transcription. */
function searchText(parsed: ParsedOutput): string {
  return [parsed.reasoning, parsed.transcription].filter((part) => part !== null).join('\n')
}

const withUmlaut = /[äöüÄÖÜ]/

/** The lines with an umlaut, folded as ae, oe and ue: the rest reads the same in both foldings. */
function digraphLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => withUmlaut.test(line.normalize('NFC')))
    .map((line) => fold(line.normalize('NFC'), 'digraph'))
    .join('\n')
}

/** Parses, segments and judges what was received for a trace. Pure. */
export function annotate(facts: TraceFacts, setting: TraceSetting): Derived {
  const prompt: readonly PromptMessage[] =
    facts.prompt ?? (setting.run.prompt ? JSON.parse(setting.run.prompt.messagesJson) : [])
  const parsed = parseFacts(facts, setting)
  const text = searchText(parsed)
  const { reasoningFrom, reasoningSlices, transcriptionSpan } = parsed
  return {
    thinkState: parsed.thinkState,
    failure: parsed.failure ?? '',
    answer: (parsed.transcription ?? facts.error ?? '').slice(0, answerChars).toWellFormed(),
    reasoningChars: parsed.reasoning === null ? -1 : parsed.reasoning.length,
    parseVersion,
    parseJson: JSON.stringify({
      reasoningFrom,
      reasoningSlices: reasoningSlices.map(({ start, end }) => [start, end]),
      transcriptionSpan,
    }),
    transcription: parsed.transcription,
    plain: fold(text),
    digraph: digraphLines(text),
    verdicts: verdictsOf(facts, parsed, setting, prompt),
  }
}
