import { followsOrdinal, inner, opensSentence, outer } from './sentence-words'
import type { Segment, Span } from './words'

// The rules for sentences are the same in all locales that ICU knows, but for Greek.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The ellipsis character ends a sentence as three dots do, which ICU does not see. */
const ellipsis = /\u2026["'\u201d\u2019\u00bb)\]*_]{0,4}[ \t]+(?=["'\u201c\u201e\u00ab(*_]{0,3}\p{Lu})/gu
/** Emphasis that closes behind a full stop, which ICU gives to the next sentence. */
const closingEmphasis = /[*_`]{1,3}["'\u201d\u2019\u00bb)\]]{0,3}(?:[ \t]+|$|(?=[\r\n]))/uy
/** A quotation that opens right behind a Chinese full stop, whose opening mark ICU takes for a closing one. */
const openingMark = /[。！？][“‘«]$/u

const listNumber = /^[-*+•>\s]{0,12}[*_]{0,2}\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)][*_]{0,2}$/iu
const spaced = /(?:^|[^\p{L}])(?:z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|o\.\s?ä)\.$/u
const lastWord = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)*\p{L}+|\d{1,2})\.[*_]{0,3}$/u
/** Longer than any abbreviation: enough of a sentence's end to know its last word. */
const reach = 24

/** Code units that are given to the segmenter at a time: each of its steps costs time in proportion to its whole text. */
const window = 500

/**
 * The sentences that begin a text at `from`, of which nothing behind the window can change the bounds: the last of it
 * may go on, and whether the last but one has ended may depend on what follows. A wider window gives one at most.
 */
function certainAt(text: string, from: number, width: number): readonly Span[] {
  const end = from + width
  const found: Span[] = []
  for (const { segment, index } of segmenter.segment(text.slice(from, end))) {
    found.push({ start: from + index, end: from + index + segment.length })
    if (width > window && found.length > 2) break
  }
  return end >= text.length && found.length < 3 ? found : found.slice(0, -2)
}

function sentences(text: string): readonly Span[] {
  const found: Span[] = []
  let [from, width] = [0, window]
  while (from < text.length) {
    const certain = certainAt(text, from, width)
    for (const span of certain) found.push(span)
    from = certain.at(-1)?.end ?? from
    width = certain.length > 0 ? window : width * 2
  }
  return found
}

/** Where a sentence really ends that ICU ends at `end`. */
function correctedEnd(text: string, start: number, end: number): number {
  if (openingMark.test(text.slice(Math.max(start, end - 2), end))) return end - 1
  closingEmphasis.lastIndex = end
  const closes = /\S/.test(text.charAt(end - 1)) && closingEmphasis.test(text)
  return closes ? closingEmphasis.lastIndex : end
}

function pieces(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  const endAt = (end: number) => {
    if (end > start) found.push({ start, end })
    start = Math.max(start, end)
  }
  for (const span of sentences(text)) {
    const from = start
    const last = correctedEnd(text, from, span.end)
    for (const match of text.slice(from, last).matchAll(ellipsis)) endAt(from + match.index + match[0].length)
    endAt(last)
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
