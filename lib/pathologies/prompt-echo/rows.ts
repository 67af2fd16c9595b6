import type { Reading } from '@/lib/pathologies/detector'
import { plainWords } from '@/lib/pathologies/plain-words'
import { type Sentence, sentencesOf } from '@/lib/pathologies/sentence'
import type { Span } from '@/lib/traces/words'
import { partOfChinese } from './chinese'
import { partOfEnglish } from './english'
import { partOfGerman } from './german'
import type { EchoPart } from './part'
import { quotesPrompt, wordsOf } from './prompt-words'

/** PATHOLOGIES.md: an echo is at least two sentences in a row … */
const leastSentences = 2
/** … or 25 words. */
const leastWords = 25
/** Rules that name no prompt need one more in a row: two of them may be the model's own plan. */
const leastBareRules = 3
/** A sentence of which this share stands within quotation marks, and that opens within them, goes on with the quotation. */
const mostlyQuoted = 0.6

type Echoing = {
  readonly sentence: Sentence
  readonly part: Exclude<EchoPart, null> | 'quotation'
  readonly words: number
}

const aside =
  /[,;:—–-] ?(?:so|but|because|since|given|however|although|though|while|which (?:means|fits|suggests|i|is why)|and (?:now )?i (?:hear|think|believe|can))\b/
const acoustic = /\b(?:vowels?|consonants?|syllables?|pronounc\w+|sounds? like|i hear|i heard|noise|background)\b/

/** The words of what a sentence recites, without an aside of the model's own behind it. */
function recitedWords(plain: string, whole: string): number {
  if (acoustic.test(plain)) return 0
  const cut = aside.exec(plain)
  return wordsOf(cut && cut.index > 40 ? whole.slice(0, cut.index) : whole).length
}

function goesOnQuoting({ plain }: Sentence, whole: string): boolean {
  if (!plain.startsWith('□') || /^["“„'‘«「『]/.test(whole)) return false
  return (plain.match(/□/g)?.length ?? 0) >= mostlyQuoted * plain.length
}

function partsOf(reading: Reading): readonly (Echoing | null)[] {
  const quotes = quotesPrompt(reading)
  const text = reading.reasoning ?? ''
  let recites = false
  return sentencesOf(reading).map((sentence) => {
    const raw = text.slice(sentence.start, sentence.end)
    const whole = plainWords(raw)
    const part = goesOnQuoting(sentence, whole)
      ? recites && ('quotation' as const)
      : quotes(raw)
        ? ('instruction' as const)
        : (partOfEnglish(sentence.plain, whole) ??
          partOfGerman(sentence.plain, whole) ??
          partOfChinese(sentence.plain, whole))
    recites = part === 'instruction' || part === 'quotation' || part === 'setting'
    return part ? { sentence, part, words: recitedWords(sentence.plain, whole) } : null
  })
}

function isEcho(row: readonly Echoing[]): boolean {
  const counted = row.filter(({ part }) => part !== 'setting')
  const named = counted.filter(({ part }) => part === 'instruction' || part === 'quotation')
  if (named.length === 0) return counted.length >= leastBareRules
  return counted.length >= leastSentences || named.some(({ words }) => words >= leastWords)
}

/** The rows of sentences that recite the prompt, each as one span. */
export function echoRows(reading: Reading): readonly Span[] {
  const rows: Echoing[][] = [[]]
  for (const one of partsOf(reading)) {
    if (one) rows.at(-1)?.push(one)
    else rows.push([])
  }
  return rows.filter(isEcho).flatMap((row) => {
    const [first, last] = [row.find(({ part }) => part !== 'setting'), row.at(-1)]
    return first && last ? [{ start: first.sentence.start, end: last.sentence.end }] : []
  })
}
