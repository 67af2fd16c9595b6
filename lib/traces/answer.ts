import { lastMarker, type Marker } from './marker'
import { tokensOf } from './tokens'
import type { Span } from './words'

const pairs: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['__', '__'],
  ['"', '"'],
  ['\u201c', '\u201d'],
  ['\u201c', '\u201c'],
  ['\u201d', '\u201d'],
  ['\u201e', '\u201c'],
  ['\u201e', '\u201d'],
  ['\u201a', '\u2018'],
  ['\u00ab', '\u00bb'],
  ['\u00bb', '\u00ab'],
  ['\u2039', '\u203a'],
  ['\u203a', '\u2039'],
  ['\u2018', '\u2019'],
  ['\u300c', '\u300d'],
  ['\u300e', '\u300f'],
  ["'", "'"],
  ['`', '`'],
  ['*', '*'],
  ['_', '_'],
]

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  return { start: from, end: Math.max(from, start + part.trimEnd().length) }
}

/** An apostrophe between letters is no quotation mark. */
function holdsQuote(inner: string, mark: string): boolean {
  const text = mark === "'" || mark === '\u2019' ? inner.replace(/(?<=\p{L})['\u2019](?=\p{L})/gu, '') : inner
  return text.includes(mark)
}

function unwrapOnce(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end)
  for (const [open, close] of pairs) {
    if (!part.startsWith(open)) continue
    const stop = /[.,!?]$/.test(part) && part.endsWith(close, part.length - 1) ? 1 : 0
    if (!part.endsWith(close, part.length - stop)) continue
    const inner = part.slice(open.length, part.length - stop - close.length)
    if (part.length < open.length + close.length + stop || holdsQuote(inner, open) || holdsQuote(inner, close)) continue
    return trimmed(text, { start: span.start + open.length, end: span.start + open.length + inner.length })
  }
  return span
}

function unwrap(text: string, span: Span): Span {
  let inner = trimmed(text, span)
  for (let round = 0; round < 4; round++) inner = unwrapOnce(text, inner)
  return inner
}

/** Leaves off what was opened before the marker and closes behind the value: `**TRANSCRIPTION: …**`. */
function withoutClosing(text: string, span: Span, opened: string): Span {
  const { start, end: last } = trimmed(text, span)
  let end = last
  for (const mark of [...opened].reverse()) {
    const closing = pairs.find(([open, close]) => open === mark && text.slice(start, end).endsWith(close))?.[1]
    const isEmphasis = mark === '*' || mark === '_'
    if (closing && (isEmphasis || !holdsQuote(text.slice(start, end - 1), mark))) end -= closing.length
  }
  return { start, end }
}

/** The value behind a marker: up to a blank line, a code fence or the end of an `<answer>`, or what is within the fence that it begins with. */
function valueSpan(text: string, marker: Marker): Span {
  const emphasis = /[*_]/.test(marker.opened)
    ? (/^[*_]{1,3}/.exec(text.slice(marker.end, marker.end + 3))?.[0] ?? '')
    : ''
  const { start } = trimmed(text, { start: marker.end + emphasis.length, end: text.length })
  const rest = text.slice(start)
  const fence = /^(?:`{3,}|~{3,})[^\n`]*\n/.exec(rest)?.[0].length ?? 0
  const stop = (fence ? /\n[ \t]*(?:```|~~~)/ : /\n[ \t]*(?:\r?\n|```|~~~)|<\/answer>/i).exec(
    rest.slice(Math.max(0, fence - 1)),
  )
  const end = stop ? start + Math.max(0, fence - 1) + stop.index : text.length
  const from = start + fence
  const opened = emphasis ? marker.opened.replace(/[*_]/g, '') : marker.opened
  return unwrap(text, withoutClosing(text, { start: from, end: Math.max(from, end) }, opened))
}

/** A text up to the first token that ends the turn, tokens before its first word not counted. */
function turn(text: string, gap: Span): Span {
  const part = text.slice(gap.start, gap.end)
  let start = 0
  for (const token of tokensOf(part)) {
    if (token.kind !== 'end') continue
    if (part.slice(start, token.start).trim() !== '') return { start: gap.start + start, end: gap.start + token.start }
    start = token.end
  }
  return { start: gap.start + start, end: gap.end }
}

/** What is within a pair of `<answer>` tags, where a span is one. */
function untagged(text: string, span: Span): Span {
  const [, open = '', inner = ''] = /^(<answer>)([\s\S]*)<\/answer>$/i.exec(text.slice(span.start, span.end)) ?? []
  const start = span.start + open.length
  return open === '' ? span : trimmed(text, { start, end: start + inner.length })
}

/** The answer found in the text outside the reasoning, and whether anything behind it shows that it is whole. */
export type Answer = { readonly span: Span; readonly ended: boolean }

function marked(text: string, gap: Span): Answer | null {
  const { start, end } = turn(text, gap)
  const part = text.slice(start, end)
  const marker = lastMarker(part)
  if (!marker) return null
  const value = valueSpan(part, marker)
  const ended = part.slice(value.end).trim() !== '' || text.slice(end).trim() !== ''
  return { span: { start: start + value.start, end: start + value.end }, ended: ended && value.end > value.start }
}

/**
 * The answer in the gaps between the reasoning: behind the marker in the last gap that has one; without any marker
 * the last gap that is not blank, unless the prompt asks for the marker.
 */
export function findAnswer(text: string, gaps: readonly Span[], asksMarker: boolean): Answer | null {
  for (const gap of [...gaps].reverse()) {
    const answer = marked(text, gap)
    if (answer) return answer
  }
  if (asksMarker) return null
  for (const gap of [...gaps].reverse()) {
    const { start, end } = turn(text, gap)
    const span = untagged(text, trimmed(text, { start, end }))
    if (span.end > span.start) return { span, ended: text.slice(end).trim() !== '' }
  }
  return null
}
