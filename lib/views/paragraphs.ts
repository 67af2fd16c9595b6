import type { Segment, Span } from '@/lib/traces/words'
import type { FindingView } from './trace-detail'

/** A stretch of text in which nothing changes: the same segment, the same findings, selected or not. */
export type TextRun = Span & {
  readonly text: string
  /** The number, from 1, of the segment that begins here. */
  readonly segment: number | null
  /** Places in the list of findings. */
  readonly findings: readonly number[]
  readonly selected: boolean
}

/** A line of the reasoning as the model wrote it, cut into runs. */
export type Paragraph = Span & { readonly runs: readonly TextRun[]; readonly findings: readonly number[] }

type Marks = {
  readonly segments: readonly Segment[]
  readonly findings: readonly FindingView[]
  readonly selection: Span | null
}

function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    spans.push({ start, end })
    start = end + 1
  }
  spans.push({ start, end: text.length })
  return spans
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function cutLine(text: string, line: Span, marks: Marks, segmentStarts: ReadonlyMap<number, number>): Paragraph {
  const own = marks.findings.flatMap((finding, at) => (overlaps(finding, line) ? [at] : []))
  const spans = own.flatMap((at) => marks.findings[at] ?? [])
  const cuts = new Set([line.start, line.end])
  for (const span of [...spans, ...(marks.selection ? [marks.selection] : [])])
    for (const at of [span.start, span.end]) if (at > line.start && at < line.end) cuts.add(at)
  for (const segment of marks.segments)
    if (segment.start > line.start && segment.start < line.end) cuts.add(segment.start)
  const edges = [...cuts].sort((a, b) => a - b)
  const runs = edges.slice(0, -1).flatMap((start, at): TextRun[] => {
    const end = edges[at + 1] ?? line.end
    const span = { start, end }
    const number = segmentStarts.get(start)
    return [
      {
        ...span,
        text: text.slice(start, end),
        segment: number === undefined ? null : number + 1,
        findings: own.filter((place) => overlaps(marks.findings[place] ?? { start: -1, end: -1 }, span)),
        selected: marks.selection !== null && overlaps(marks.selection, span),
      },
    ]
  })
  return { ...line, runs, findings: own }
}

/** Cuts a reasoning into lines and each line into runs; the runs and the newlines between lines give back the text. */
export function paragraphsOf(text: string, marks: Marks): readonly Paragraph[] {
  const segmentStarts = new Map(marks.segments.map((segment) => [segment.start, segment.index]))
  let from = 0
  return lineSpans(text).map((line) => {
    while ((marks.segments[from]?.end ?? line.start + 1) <= line.start) from += 1
    let to = from
    while ((marks.segments[to]?.start ?? line.end) < line.end) to += 1
    return cutLine(text, line, { ...marks, segments: marks.segments.slice(from, to) }, segmentStarts)
  })
}
