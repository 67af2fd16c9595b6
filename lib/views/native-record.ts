import type { TraceDetail } from './trace-detail'

/** The native record line (DESIGN §5) of a stored trace: what was received, with nothing that was derived. */
export function nativeRecord(trace: TraceDetail): Readonly<Record<string, unknown>> {
  const { run, clip, attempt, output, received, finishReason, latencyMs, usage, words, error, meta } = trace
  const rankings = trace.rankings.map(({ retrieval, indexVersion, depth, rank, top }) => ({
    retrieval,
    indexVersion,
    depth,
    rank,
    top,
  }))
  return {
    run: run.key,
    clip: clip.key,
    attempt,
    output,
    reasoning: received.reasoning,
    transcription: received.transcription,
    ...(trace.ownPrompt ? { prompt: trace.prompt } : {}),
    finishReason,
    latencyMs,
    usage,
    words,
    error,
    meta,
    rankings,
  }
}
