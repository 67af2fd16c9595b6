import { maskQuotations, quotations } from '@/lib/traces/quotation'
import type { Span } from '@/lib/traces/words'
import type { Reading } from './detector'
import { plainWords } from './plain-words'

/** A sentence of the reasoning, ready for matching: `plain` has quotations masked and is written in one way (see `plainWords`). */
export type Sentence = Span & {
  readonly plain: string
  /** The sentence before it, `''` at the start. */
  readonly before: string
  /** The words of `plain`, each once: to tell cheaply that a sentence cannot say what is looked for. */
  readonly words: ReadonlySet<string>
  /** What it quotes; where it quotes nothing, what the sentence before it quotes. */
  readonly quoted: readonly string[]
}

const longestSentence = 500

/** A word that a writer sets in quotation marks for its sense, and quotes from nobody. */
const scareQuoted =
  /^(?:hear|heard|hearing|listen|listening|see|audio|sound|text[- ](?:based|only)|typos?|misspell(?:ing|ed)|mistyped|听|听到|听见|hören)$/i

const clauseEnd = /[,;:](?=\s)|[\n，；：、]/g
const shortestClause = 40

/** The end of a piece that starts at `from` and is not longer than a sentence may be: at a space where there is one. */
function cutBefore(text: string, from: number, end: number): number {
  const limit = from + longestSentence
  if (limit >= end) return end
  const space = text.lastIndexOf(' ', limit)
  if (space > from + shortestClause) return space + 1
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit
}

/** Cuts what is too long for one sentence at its clauses, and what is still too long at a space, so that matching stays linear. */
function parts(text: string, { start, end }: Span): Span[] {
  if (end - start <= longestSentence) return [{ start, end }]
  const clauseEnds = [...text.slice(start, end).matchAll(clauseEnd)].map(({ index }) => start + index + 1)
  const cut: Span[] = []
  let from = start
  for (const to of [...clauseEnds, end]) {
    if (to - from < shortestClause && to !== end) continue
    while (from < to) {
      const next = cutBefore(text, from, to)
      cut.push({ start: from, end: next })
      from = next
    }
  }
  return cut
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  const lead = piece.length - piece.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) }
}

const computed = new WeakMap<Reading, readonly Sentence[]>()

/** The sentences of a reading, computed once for all detectors. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const known = computed.get(reading)
  if (known) return known
  const text = reading.reasoning ?? ''
  const masked = maskQuotations(text, (quoted) => scareQuoted.test(quoted.trim()))
  const sentences: Sentence[] = []
  for (const span of reading.segments.flatMap((segment) => parts(text, segment)).map((part) => trimmed(text, part))) {
    if (span.start === span.end) continue
    const before = sentences.at(-1)
    const piece = text.slice(span.start, span.end)
    const plain = plainWords(masked.slice(span.start, span.end))
    const quoted = quotations(piece).map((one) => piece.slice(one.start + 1, one.end - 1))
    sentences.push({
      ...span,
      plain,
      before: before?.plain ?? '',
      words: new Set(plain.match(/[\p{L}\p{N}']+/gu)),
      quoted: quoted.length > 0 ? quoted : (before?.quoted ?? []),
    })
  }
  computed.set(reading, sentences)
  return sentences
}
