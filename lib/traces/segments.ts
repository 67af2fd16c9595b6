import { followsOrdinal, inner, opensSentence, outer } from './sentence-words'
import type { Segment, Span } from './words'

/** The version of the segmentation; findings and candidates rest on it. */
export const segmentsVersion = 1

// The rules for sentences are the same in all locales that ICU knows, but for Greek.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A full stop that ICU does not see as one: behind it emphasis closes, or it is the ellipsis character. */
const missedEnd =
  /(?:[.!?][*_`]{1,3}|\u2026)["'\u201d\u2019\u00bb)\]*_]{0,4}[ \t]+(?=["'\u201c\u201e\u00ab(*_]{0,3}\p{Lu})/gu

const listNumber = /^[-*+•>\s]{0,12}[*_]{0,2}\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)][*_]{0,2}$/iu
const spaced = /(?:^|[^\p{L}])(?:z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|o\.\s?ä)\.$/u
const lastWord = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)*\p{L}+|\d{1,2})\.[*_]{0,3}$/u
/** Longer than any abbreviation: enough of a sentence's end to know its last word. */
const reach = 24

function pieces(text: string): Span[] {
  const found: Span[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    let start = 0
    for (const match of segment.matchAll(missedEnd)) {
      const end = match.index + match[0].length
      found.push({ start: index + start, end: index + end })
      start = end
    }
    if (start < segment.length) found.push({ start: index + start, end: index + segment.length })
  }
  return found
}

/** Whether the full stop at the end of `tail` belongs to a word, and the sentence goes on with `next`. */
function isAbbreviation(tail: string, next: string): boolean {
  if (spaced.test(tail)) return true
  const word = lastWord.exec(tail)?.[1]?.toLowerCase()
  if (word === undefined) return false
  if (/^\d/.test(word)) return followsOrdinal.test(next)
  if (inner.has(word)) return true
  if (word === 'no') return /^\d/.test(next)
  const isInitial = word.length === 1
  return (isInitial || outer.has(word) || word.endsWith('str')) && !opensSentence.test(next)
}

/** A question or exclamation within quotes that the sentence around them goes on from: `"East?" sounds odd`. */
function isQuotedEnd(tail: string, next: string): boolean {
  return /[!?]["'\u201d\u2019\u00bb]$/.test(tail) && /^\p{Ll}/u.test(next)
}

function goesOn(text: string, from: number, piece: Span, following: Span): boolean {
  const whole = text.slice(piece.start, piece.end)
  const trimmed = whole.trimEnd()
  if (/[\r\n\u0085\u2028\u2029]/.test(whole.slice(trimmed.length))) return false
  const next = text.slice(following.start, Math.min(following.end, following.start + reach)).trimStart()
  if (from === piece.start && trimmed.length < reach && listNumber.test(trimmed)) return true
  const tail = trimmed.slice(-reach)
  return isAbbreviation(tail, next) || isQuotedEnd(tail, next)
}

/**
 * The sentences of a reasoning, in order, without white space around them; blank ones are left out. Unicode's rules (UAX #29),
 * corrected for abbreviations, initials, list numbers, ordinals, emphasis and ellipses. A newline always ends one. Linear time.
 */
export function segmentsOf(reasoning: string): readonly Segment[] {
  const segments: Segment[] = []
  const all = pieces(reasoning)
  let from = 0
  for (const [index, piece] of all.entries()) {
    const following = all[index + 1]
    if (following && goesOn(reasoning, from, piece, following)) continue
    const whole = reasoning.slice(from, piece.end)
    const start = from + whole.length - whole.trimStart().length
    const end = from + whole.trimEnd().length
    if (end > start) segments.push({ index: segments.length, start, end })
    from = piece.end
  }
  return segments
}
