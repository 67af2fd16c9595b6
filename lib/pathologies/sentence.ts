import type { Span } from '@/lib/traces/words'
import type { Reading } from './detector'
import { plainWords } from './plain-words'
import { maskQuotations, quotations } from './quotation'

/** A sentence of the reasoning, ready for matching: `plain` has quotations masked and is written in one way (see `plainWords`). */
export type Sentence = Span & {
  readonly plain: string
  /** The sentence before it, `''` at the start. */
  readonly before: string
  /** What it quotes; where it quotes nothing, what the sentence before it quotes. */
  readonly quoted: readonly string[]
}

const longestSentence = 500

/** A word that a writer sets in quotation marks for its sense, and quotes from nobody. */
const scareQuoted =
  /^(?:hear|heard|hearing|listen|listening|see|audio|sound|text[- ](?:based|only)|typos?|misspell(?:ing|ed)|mistyped|听|听到|听见|hören)$/i

/** Cuts what is too long for one sentence at its clauses. */
function parts(text: string, { start, end }: Span): Span[] {
  if (end - start <= longestSentence) return [{ start, end }]
  const cut: Span[] = []
  let from = start
  for (const { index } of text.slice(start, end).matchAll(/[,;:](?=\s)|[\n，；：、]/g)) {
    const to = start + index + 1
    if (to - from < 40) continue
    cut.push({ start: from, end: to })
    from = to
  }
  if (from < end) cut.push({ start: from, end })
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
    const quoted = quotations(piece).map((one) => piece.slice(one.start + 1, one.end - 1))
    sentences.push({
      ...span,
      plain: plainWords(masked.slice(span.start, span.end)),
      before: before?.plain ?? '',
      quoted: quoted.length > 0 ? quoted : (before?.quoted ?? []),
    })
  }
  computed.set(reading, sentences)
  return sentences
}
