import { startsWithMarker } from './marker'
import { endBefore, type Token, tokensOf } from './tokens'
import type { Span } from './words'

/** A text split at its think tags: what is within them, and what is outside. */
export type ThinkBlocks = {
  readonly slices: readonly Span[]
  readonly gaps: readonly Span[]
  /** Whether the last slice was never closed. */
  readonly open: boolean
  /** Whether any tag was taken as one. */
  readonly tagged: boolean
}

type FenceLine = { readonly mark: string; readonly opens: boolean; readonly closes: boolean }

function fenceLine(text: string, token: Token): FenceLine {
  const newline = text.indexOf('\n', token.end)
  const rest = text.slice(token.end, newline < 0 ? text.length : newline)
  const mark = text.charAt(token.end - 1)
  return { mark, opens: !rest.includes('`'), closes: rest.trim() === '' }
}

/** For each fence token that opens a code block the index of the token that closes it; a fence never closed is none. */
function fencePairs(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const nextClose = new Map<string, number>()
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token?.kind !== 'fence') continue
    const line = fenceLine(text, token)
    const close = nextClose.get(line.mark)
    if (line.opens && close !== undefined) pairs.set(index, close)
    if (line.closes) nextClose.set(line.mark, index)
  }
  return pairs
}

/** For each token the kind of the next think tag behind it. */
function nextTags(tokens: readonly Token[]): readonly (Token['kind'] | null)[] {
  const kinds: (Token['kind'] | null)[] = []
  let next: Token['kind'] | null = null
  for (let index = tokens.length - 1; index >= 0; index--) {
    kinds[index] = next
    const kind = tokens[index]?.kind
    if (kind === 'open' || kind === 'close') next = kind
  }
  return kinds
}

class Splitter {
  readonly slices: Span[] = []
  readonly gaps: Span[] = []
  open = false
  tagged = false
  private cursor = 0
  private depth = 0
  private lastClose = -1
  private readonly tokens: readonly Token[]
  private readonly fences: ReadonlyMap<number, number>
  private readonly next: readonly (Token['kind'] | null)[]
  private readonly inkEnd: number

  constructor(
    private readonly text: string,
    openAtStart: boolean,
  ) {
    this.tokens = tokensOf(text)
    this.fences = fencePairs(text, this.tokens)
    this.next = nextTags(this.tokens)
    this.inkEnd = text.slice(0, endBefore(text, this.tokens, ['end', 'close'])).trimEnd().length
    const first = this.tokens[0]
    // An output that repeats the opener of its prefill is not opened twice.
    const repeated = first?.kind === 'open' && text.slice(0, first.start).trim() === ''
    if (openAtStart && !repeated) this.depth = 1
  }

  split(): void {
    for (let index = 0; index <= this.tokens.length; index++) {
      const token = this.tokens[index]
      if (token) index = this.take(token, index)
      else if (this.depth > 0) index = this.endOpen(index)
      else this.gap(this.text.length, this.text.length)
    }
  }

  private take(token: Token, index: number): number {
    if (token.kind === 'fence') return this.depth === 0 ? this.skipFence(token, index) : this.skipQuoted(index)
    if (token.kind === 'open') this.takeOpen(token)
    if (token.kind === 'close') this.takeClose(token, index)
    return index
  }

  /** Tags within a code block of the answer are text; but a fence around the whole output is wrapping. */
  private skipFence(token: Token, index: number): number {
    const close = this.fences.get(index)
    const closing = close === undefined ? undefined : this.tokens[close]
    if (close === undefined || !closing) return index
    const wraps = closing.end >= this.inkEnd && this.text.slice(0, token.start).trim() === ''
    return wraps ? index : close
  }

  /** So are tags within a code block of the reasoning, where another closing tag follows that can end it. */
  private skipQuoted(index: number): number {
    const close = this.fences.get(index)
    return close !== undefined && this.next[close] === 'close' ? close : index
  }

  private takeOpen(token: Token): void {
    this.tagged = true
    if (this.depth === 0) this.gap(token.start, token.end)
    this.depth++
  }

  private takeClose(token: Token, index: number): void {
    this.tagged = true
    if (this.depth === 0 && this.isStray(token)) {
      this.gap(token.start, token.end)
      return
    }
    this.depth = Math.max(0, this.depth - 1)
    this.lastClose = this.depth > 0 ? index : -1
    if (this.depth === 0) this.slice(token)
  }

  /** A closing tag that nothing opened ends reasoning that the template opened, unless it stands behind the answer. */
  private isStray(token: Token): boolean {
    const before = this.text.slice(this.cursor, token.start)
    const isLast = token.end > this.inkEnd
    if (this.slices.length > 0) return isLast || before.trim() === ''
    return isLast && startsWithMarker(before)
  }

  /**
   * Reasoning still open at the end. Where it holds a closing tag, that one ended it, and the openers too many were
   * only mentioned in it: the text behind it is split again, once, since it holds no further closing tag.
   */
  private endOpen(index: number): number {
    const close = this.tokens[this.lastClose]
    const resumeAt = this.lastClose
    this.depth = 0
    this.lastClose = -1
    if (close) {
      this.slice(close)
      return resumeAt
    }
    const end = Math.max(this.cursor, endBefore(this.text, this.tokens, ['end']))
    this.slices.push({ start: this.cursor, end })
    this.open = true
    return index
  }

  private slice(close: Token): void {
    this.slices.push({ start: this.cursor, end: close.start })
    this.cursor = close.end
  }

  private gap(end: number, next: number): void {
    if (end > this.cursor) this.gaps.push({ start: this.cursor, end })
    this.cursor = next
  }
}

/** Splits a text at its think tags, in linear time; `openAtStart` when a prefill or a template has opened one. */
export function thinkBlocks(text: string, openAtStart: boolean): ThinkBlocks {
  const splitter = new Splitter(text, openAtStart)
  splitter.split()
  const { slices, gaps, open, tagged } = splitter
  return { slices, gaps, open, tagged }
}

/** Whether a prefill leaves a think tag open, which the output then continues. */
export function leavesOpen(prefill: string): boolean {
  const tags = tokensOf(prefill).filter(({ kind }) => kind === 'open' || kind === 'close')
  return tags.at(-1)?.kind === 'open'
}
