import { surrogateIndex } from '@/lib/traces/grounding'
import type { TraceDetail } from '@/lib/views/trace-detail'
import type { TraceItem } from '@/lib/views/trace-item'
import type { ApiTrace, ApiTraceItem } from './api-schema'

/** A trace as the API answers it; `audio` is where its clip's audio is served. */
export function toApiTrace(trace: TraceDetail, audio: string | null): ApiTrace {
  const { run, clip } = trace
  return {
    key: trace.key,
    run: { key: run.key, name: run.name, model: run.model, origin: run.origin },
    clip: {
      key: clip.key,
      dataset: clip.dataset.key,
      reference: clip.reference,
      gold: [...clip.gold],
      audio,
    },
    attempt: trace.attempt,
    output: trace.output,
    reasoning: trace.reasoning,
    transcription: trace.transcription,
    thinkState: trace.thinkState,
    finishReason: trace.finishReason,
    latencyMs: trace.latencyMs,
    usage: trace.usage && { ...trace.usage },
    findings: trace.findings.map(({ pathology, version, field, start, end, quote }) => ({
      pathology,
      version,
      in: field,
      start,
      end,
      quote,
    })),
    segments: trace.segments.map(({ start, end, index }) => ({
      start,
      end,
      kind: trace.grounds[index]?.kind ?? null,
      reason: trace.grounds[index]?.reason ?? null,
    })),
    candidates: trace.candidates.map(({ mentions, ...candidate }) => ({ ...candidate, mentions: [...mentions] })),
    goldFate: trace.goldFate,
    surrogateIndex: surrogateIndex(trace.grounds),
    rankings: trace.rankings.map(({ retrieval, indexVersion, depth, rank, top }) => ({
      retrieval,
      indexVersion,
      depth,
      rank,
      top: [...top],
    })),
    error: trace.error,
    source: trace.source,
    meta: trace.meta,
  }
}

/** A trace in a list as the API answers it; `audio` is where its clip's audio is served. */
export function toApiTraceItem(item: TraceItem, audio: string | null): ApiTraceItem {
  const { key, dataset, reference, gold } = item.clip
  return { ...item, run: { ...item.run }, clip: { key, dataset, reference, gold: [...gold], audio } }
}
