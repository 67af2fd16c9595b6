import { audioHref } from '@/lib/url/audio-href'
import type { TraceDetail } from '@/lib/views/trace-detail'
import type { ApiTrace } from './api-schema'

/** A trace as the API answers it. */
export function toApiTrace(trace: TraceDetail): ApiTrace {
  const { run, clip } = trace
  const dataset = clip.dataset.key
  return {
    key: trace.key,
    run: { key: run.key, name: run.name, model: run.model, origin: run.origin },
    clip: {
      key: clip.key,
      dataset,
      reference: clip.reference,
      gold: [...clip.gold],
      audio: clip.audio.state === 'ok' ? audioHref(clip.key, dataset, clip.audio.sha256) : null,
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
