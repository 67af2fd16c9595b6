import type { Store } from '@/lib/store/open-store'
import { segmentsOf } from '@/lib/traces/segments'
import { parseFacts, type TraceFacts } from '@/lib/traces/trace-facts'
import { answerSpan } from '@/lib/views/answer-part'
import type { TraceDetail } from '@/lib/views/trace-detail'

/** What was received for an earlier revision of a trace, in the words of the trace itself. */
function asItStood(trace: TraceDetail, facts: TraceFacts, asksMarker: boolean): Partial<TraceDetail> {
  const { asksReasoning, prefill } = trace.run
  const parsed = parseFacts(facts, { asksReasoning, prefill, prompt: { asksMarker } })
  const { reasoning, reasoningFrom, reasoningSlices, transcription, transcriptionSpan, thinkState, failure } = parsed
  const slices = reasoningFrom === 'output' ? reasoningSlices : []
  return {
    output: facts.output,
    reasoning,
    segments: segmentsOf(reasoning ?? ''),
    transcription,
    transcriptionSpan,
    answer: answerSpan(facts.output ?? '', slices, transcriptionSpan),
    thinkState,
    failure,
    received: { reasoning: facts.reasoning, transcription: facts.transcription },
    error: facts.error,
    finishReason: facts.finishReason,
    latencyMs: facts.latencyMs,
    usage: facts.usageJson ? JSON.parse(facts.usageJson) : null,
    words: facts.wordsJson ? JSON.parse(facts.wordsJson) : null,
    meta: JSON.parse(facts.metaJson),
    ...(facts.prompt ? { prompt: facts.prompt, ownPrompt: true } : {}),
  }
}

/** A trace as an earlier revision of it stood: parsed, but neither judged nor ranked; null where there is no such revision. */
export async function traceRevision(store: Store, trace: TraceDetail, revision: number): Promise<TraceDetail | null> {
  const row = await store.read.traceRevision.findFirst({
    where: { trace: { key: trace.key }, revision },
    include: {
      source: true,
      trace: { select: { run: { select: { prompt: { select: { asksMarker: true } } } } } },
    },
  })
  if (!row) return null
  const asksMarker = row.trace.run.prompt?.asksMarker ?? false
  return {
    ...trace,
    ...asItStood(trace, JSON.parse(row.recordJson), asksMarker),
    findings: [],
    grounds: [],
    candidates: [],
    goldFate: null,
    strip: null,
    unjudged: [],
    rankings: [],
    goldEntities: [],
    annotatedBy: null,
    revision,
    source: {
      name: row.sourceName,
      sha256: row.source?.sha256 ?? '',
      importer: row.source?.importer ?? '',
      importerVersion: row.source?.importerVersion ?? 0,
      line: row.line,
      importedAt: row.source?.importedAt.toISOString() ?? '',
    },
  }
}

/** The newest earlier revision whose reasoning holds a quote; null where none does. */
export async function revisionWith(store: Store, trace: TraceDetail, quote: string): Promise<number | null> {
  if (quote === '') return null
  for (const { revision } of trace.revisions) {
    const earlier = await traceRevision(store, trace, revision)
    if (earlier?.reasoning?.includes(quote)) return revision
  }
  return null
}
