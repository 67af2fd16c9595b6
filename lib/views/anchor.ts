import type { Span } from '@/lib/traces/words'

/** A link to a span: where it was, and how the text there began. */
export type SpanLink = { readonly span: Span; readonly quote: string | null }

/** Where a linked span is now. */
export type Anchor =
  | { readonly found: 'there' | 'moved'; readonly span: Span }
  | { readonly found: 'gone'; readonly quote: string }

/** The nearest place of a quote to an offset, or -1. */
function nearest(text: string, quote: string, to: number): number {
  const before = text.lastIndexOf(quote, to)
  const after = text.indexOf(quote, to)
  if (before === -1 || after === -1) return Math.max(before, after)
  return to - before <= after - to ? before : after
}

/** Finds a linked span again: as it was where its quote still stands there, else at the nearest place of its quote. */
export function anchor(text: string, { span, quote }: SpanLink): Anchor {
  const inside = span.start < text.length && span.end <= text.length && span.start < span.end
  if (quote === null || quote === '') return inside ? { found: 'there', span } : { found: 'gone', quote: '' }
  if (inside && text.startsWith(quote, span.start)) return { found: 'there', span }
  const start = nearest(text, quote, Math.min(span.start, text.length))
  if (start === -1) return { found: 'gone', quote }
  const length = Math.max(quote.length, span.end - span.start)
  return { found: 'moved', span: { start, end: Math.min(text.length, start + length) } }
}
