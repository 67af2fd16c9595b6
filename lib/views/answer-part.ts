import type { Span } from '@/lib/traces/words'
import { type Marked, type Paragraph, paragraphsOf } from './paragraphs'
import { shownText } from './shown-text'
import type { TraceDetail } from './trace-detail'

/** What a model gave outside its reasoning, as it was received; offsets are into the output. */
export type AnswerPart = {
  readonly paragraphs: readonly Paragraph[]
  readonly findings: readonly Marked[]
  /** What is absent and should stand here. */
  readonly absent: readonly Marked[]
  /** How many characters there are beyond those that are shown. */
  readonly more: number
}

/** The longest answer that is shown whole; more of it is in the raw record. */
const longestShown = 50_000

/** The stretch of an output outside the reasoning that holds the transcription; without one, the last. */
export function answerSpan(output: string, slices: readonly Span[], transcription: Span | null): Span {
  const edges = [0, ...slices.flatMap(({ start, end }) => [start, end]), output.length]
  const gaps: Span[] = []
  for (let at = 0; at < edges.length; at += 2) gaps.push({ start: edges[at] ?? 0, end: edges[at + 1] ?? 0 })
  const holds = ({ start, end }: Span) =>
    transcription !== null && transcription.start >= start && transcription.end <= end
  return gaps.find(holds) ?? gaps.at(-1) ?? { start: 0, end: output.length }
}

/** The answer of a trace with the findings in it; null where no output was received. */
export function answerPart({ output, answer, findings, transcriptionSpan }: TraceDetail): AnswerPart | null {
  if (output === null) return null
  const end = Math.min(answer.end, answer.start + longestShown)
  const text = shownText(output.slice(answer.start, end))
  const own = findings
    .filter(({ field }) => field === 'output')
    .map(({ start, end: to, pathology }) => ({ start, end: to, pathology }))
  const present = own.filter((one) => one.end > one.start)
  return {
    paragraphs: paragraphsOf(
      { text, start: answer.start, goesOn: false },
      { segments: [], findings: present, selection: transcriptionSpan },
    ),
    findings: present,
    absent: own.filter((one) => one.end === one.start),
    more: answer.end - end,
  }
}
