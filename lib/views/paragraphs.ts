import type { Segment, Span } from '@/lib/traces/words'

/** A finding as the text is marked with it. */
export type Marked = Span & { readonly pathology: string }

/** A stretch of a reasoning: its text, the offset of its first character, and whether it begins within a line. */
export type Stretch = { readonly text: string; readonly start: number; readonly goesOn: boolean }

/** A stretch of text in which nothing changes: the same segment, the same findings, selected or not. */
export type TextRun = Span & {
  readonly text: string
  /** The number, from 1, of the segment that begins here. */
  readonly segment: number | null
  /** The place, from 0, of the segment that it is in; null between segments. */
  readonly within: number | null
  /** Places in the list of findings. */
  readonly findings: readonly number[]
  readonly selected: boolean
}

/** A block of the reasoning, cut into runs. */
export type Paragraph = Block & { readonly runs: readonly TextRun[]; readonly findings: readonly number[] }

/** A line as the model wrote it, or a part of one that is too long to be shown as one; `goes on` the line before it. */
export type Block = Span & { readonly goesOn: boolean }

type Marks = {
  readonly segments: readonly Segment[]
  readonly findings: readonly Marked[]
  readonly selection: Span | null
}

/** Longer lines are cut between segments; a longer segment is cut anywhere. */
const longestBlock = 8_000

const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at))

/** The place of the first segment that ends behind an offset, by bisection. */
export function segmentPlace(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The end of a block that starts at `start` in a line that is too long: where the last segment ends that fits. */
function blockEnd(
  { text, start: origin }: Stretch,
  start: number,
  lineEnd: number,
  segments: readonly Segment[],
): number {
  const limit = start + longestBlock
  if (limit >= lineEnd) return lineEnd
  const last = segments[segmentPlace(segments, limit)]?.start ?? limit
  if (last > start && last <= limit) return last
  return isLowSurrogate(text, limit - origin) ? limit - 1 : limit
}

function blocksWithin(stretch: Stretch, segments: readonly Segment[]): readonly Block[] {
  const { text, start: origin, goesOn } = stretch
  const blocks: Block[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const lineEnd = newline === -1 ? text.length : newline
    let from = start
    do {
      const end = blockEnd(stretch, origin + from, origin + lineEnd, segments) - origin
      blocks.push({ start: origin + from, end: origin + end, goesOn: from > start || (from === 0 && goesOn) })
      from = end
    } while (from < lineEnd)
    start = lineEnd + 1
  }
  return blocks
}

/** The lines of a reasoning, those that are too long cut; blocks, and newlines between those that do not go on, give back the text. */
export function blocksOf(text: string, segments: readonly Segment[]): readonly Block[] {
  return blocksWithin({ text, start: 0, goesOn: false }, segments)
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Where runs begin and end in a block. */
function edgesOf(block: Block, spans: readonly Span[]): readonly number[] {
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of spans)
    for (const at of [start, end]) if (at > block.start && at < block.end) cuts.add(at)
  return [...cuts].sort((a, b) => a - b)
}

function cutBlock({ text, start: origin }: Stretch, block: Block, marks: Marks): Paragraph {
  const own = marks.findings.flatMap((finding, at) => (overlaps(finding, block) ? [at] : []))
  const segments: Segment[] = []
  for (let at = segmentPlace(marks.segments, block.start); at < marks.segments.length; at++) {
    const segment = marks.segments[at]
    if (!segment || segment.start >= block.end) break
    segments.push(segment)
  }
  const spans = own.flatMap((at) => marks.findings[at] ?? [])
  const edges = edgesOf(block, [...spans, ...segments, ...(marks.selection ? [marks.selection] : [])])
  let place = 0
  const runs = edges.slice(0, -1).flatMap((start, at): TextRun[] => {
    const end = edges[at + 1] ?? block.end
    while ((segments[place]?.end ?? block.end) <= start && place < segments.length) place += 1
    const segment = segments[place]
    const within = segment && segment.start <= start ? segment.index : null
    return [
      {
        start,
        end,
        text: text.slice(start - origin, end - origin),
        segment: segment?.start === start ? segment.index + 1 : null,
        within,
        findings: own.filter((one) => overlaps(marks.findings[one] ?? { start: -1, end: -1 }, { start, end })),
        selected: marks.selection !== null && overlaps(marks.selection, { start, end }),
      },
    ]
  })
  return { ...block, runs, findings: own }
}

/** Cuts a stretch of a reasoning into blocks, and these into runs. Findings are in order of their start. */
export function paragraphsOf(stretch: Stretch, marks: Marks): readonly Paragraph[] {
  return blocksWithin(stretch, marks.segments).map((block) => cutBlock(stretch, block, marks))
}
