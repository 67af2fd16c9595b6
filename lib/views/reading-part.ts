import type { Segment, Span } from '@/lib/traces/words'
import { type Block, blocksOf, type Paragraph, paragraphsOf } from './paragraphs'
import type { FindingView } from './trace-detail'

/** A reasoning up to this length goes to the page whole, in UTF-16 code units. */
export const wholeChars = 200_000
/** Of a longer one, about so much goes at once. */
const partChars = 40_000

/** A stretch of a reasoning that is shown; it ends where its last block ends. */
export type ReadingPart = Span & {
  /** Where its last block starts: what follows is asked for by it. */
  readonly lastStart: number
  readonly paragraphs: readonly Paragraph[]
  /** The findings that paragraphs name by their place. */
  readonly findings: readonly FindingView[]
}

type Text = {
  readonly reasoning: string
  readonly segments: readonly Segment[]
  readonly findings: readonly FindingView[]
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

/** The part of a reasoning that is asked for, cut for showing; a short reasoning is one part. */
export function readingPart(text: Text, wanted: Wanted, selection: Span | null): ReadingPart {
  const { reasoning, segments, findings } = text
  const all = blocksOf(reasoning, segments)
  const blocks = reasoning.length <= wholeChars ? all : blocksFor(all, wanted)
  const start = blocks[0]?.start ?? reasoning.length
  const { start: lastStart, end } = blocks.at(-1) ?? { start: reasoning.length, end: reasoning.length }
  const own = findings.filter((finding) => finding.start < end && finding.end > start)
  return {
    start,
    end,
    lastStart,
    findings: own,
    paragraphs: paragraphsOf(reasoning, blocks, { segments, findings: own, selection }),
  }
}
