import type { Span } from '@/lib/traces/words'
import type { Finding, Reading, Verdict } from './detector'

/** A finding at a span of the reasoning. */
export function inReasoning({ reasoning }: Reading, { start, end }: Span): Finding {
  return { field: 'reasoning', start, end, quote: (reasoning ?? '').slice(start, end) }
}

/** A finding at the transcription in the output; where it does not stand there, at the end, where it should. */
export function atTranscription({ output, transcription }: Reading): Finding {
  const text = output ?? ''
  const at = transcription === null || transcription === '' ? -1 : text.lastIndexOf(transcription)
  const start = at === -1 ? text.length : at
  const end = at === -1 ? start : start + (transcription ?? '').length
  return { field: 'output', start, end, quote: text.slice(start, end) }
}

/** Flagged by these findings, clean where there are none. */
export function verdictBy(findings: readonly Finding[]): Verdict {
  const [first, ...rest] = findings
  return first ? { status: 'flagged', findings: [first, ...rest] } : { status: 'clean' }
}

/** The verdict that a trace cannot be judged. */
export const notApplicable = (reason: string): Verdict => ({ status: 'notApplicable', reason })
