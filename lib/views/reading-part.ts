import type { Segment, Span } from '@/lib/traces/words'
import { type Block, blocksOf, type Marked, type Paragraph, paragraphsOf, segmentPlace } from './paragraphs'
import type { GroundView } from './trace-detail'

/** A reasoning up to this length goes to the page whole, in UTF-16 code units. */
export const wholeChars = 200_000
/** Of a longer one, about so much goes at once. */
const partChars = 24_000

/** A stretch of a reasoning as it goes to the page: its text once, and numbers that say where things are in it. */
export type ReadingPart = Span & {
  readonly text: string
  /** Where its last block starts: what follows is asked for by it. */
  readonly lastStart: number
  /** Whether its first block goes on a line that began before it. */
  readonly goesOn: boolean
  /** The place of its first segment among all. */
  readonly firstSegment: number
  /** Starts and ends of its segments in turn. */
  readonly segments: readonly number[]
  /** The distinct grounds of its segments, and for each segment the place of its own. */
  readonly grounds: readonly GroundView[]
  readonly groundOf: readonly number[]
  readonly findings: readonly Marked[]
  readonly selection: Span | null
}

type Text = {
  readonly reasoning: string
  readonly segments: readonly Segment[]
  readonly grounds: readonly GroundView[]
  readonly findings: readonly Marked[]
}

/** Which part is asked for: the one around an offset, or the one that follows or precedes the block that starts there. */
export type Wanted = { readonly side: 'around' | 'after' | 'before'; readonly at: number }

/** The first block that ends behind an offset. */
function blockPlace(blocks: readonly Block[], offset: number): number {
  const place = blocks.findIndex(({ end }) => end > offset)
  return place === -1 ? blocks.length - 1 : place
}

function blocksFor(blocks: readonly Block[], { side, at }: Wanted): readonly Block[] {
  const ahead = side === 'before' ? Number.NEGATIVE_INFINITY : partChars
  const behind = { around: partChars / 4, after: Number.NEGATIVE_INFINITY, before: partChars }[side]
  const center = {
    around: () => blockPlace(blocks, at),
    after: () => blocks.findIndex(({ start }) => start > at),
    before: () => blocks.findLastIndex(({ start }) => start < at),
  }[side]()
  if (center === -1) return []
  let [from, to] = [center, center]
  while (from > 0 && at - (blocks[from]?.start ?? 0) < behind) from -= 1
  while (to < blocks.length - 1 && (blocks[to]?.end ?? 0) - at < ahead) to += 1
  return blocks.slice(from, to + 1)
}

function groundsWithin(grounds: readonly GroundView[], first: number, count: number) {
  const own = grounds.slice(first, first + count)
  const places = new Map<string, number>()
  const distinct: GroundView[] = []
  const groundOf = own.map((ground) => {
    const known = places.get(ground.reason)
    if (known !== undefined) return known
    places.set(ground.reason, distinct.length)
    return distinct.push(ground) - 1
  })
  return { grounds: distinct, groundOf }
}

/** The part of a reasoning that is asked for; a short reasoning is one part. */
export function readingPart(source: Text, wanted: Wanted, selection: Span | null): ReadingPart {
  const { reasoning, segments, grounds, findings } = source
  const all = blocksOf(reasoning, segments)
  const blocks = reasoning.length <= wholeChars ? all : blocksFor(all, wanted)
  const { start, goesOn } = blocks[0] ?? { start: reasoning.length, goesOn: true }
  const { start: lastStart, end } = blocks.at(-1) ?? { start: reasoning.length, end: reasoning.length }
  const firstSegment = segmentPlace(segments, start)
  const own: Segment[] = []
  for (const segment of segments.slice(firstSegment)) {
    if (segment.start >= end) break
    own.push(segment)
  }
  return {
    start,
    end,
    text: reasoning.slice(start, end),
    lastStart,
    goesOn,
    firstSegment,
    segments: own.flatMap((segment) => [segment.start, segment.end]),
    ...groundsWithin(grounds, firstSegment, own.length),
    findings: findings
      .filter((finding) => finding.start < end && finding.end > start)
      .map((finding) => ({ start: finding.start, end: finding.end, pathology: finding.pathology })),
    selection,
  }
}

/** The blocks of a part, cut into runs. */
export function partParagraphs(part: ReadingPart): readonly Paragraph[] {
  const { text, start, goesOn, findings, selection, firstSegment } = part
  const segments: Segment[] = []
  for (let at = 0; at < part.segments.length; at += 2)
    segments.push({ index: firstSegment + at / 2, start: part.segments[at] ?? 0, end: part.segments[at + 1] ?? 0 })
  return paragraphsOf({ text, start, goesOn }, { segments, findings, selection })
}
