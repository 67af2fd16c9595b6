import type { Reading } from '@/lib/pathologies/detector'
import { pattern } from '@/lib/pathologies/match'
import { plainWords } from '@/lib/pathologies/plain-words'
import { type Sentence, sentencesOf } from '@/lib/pathologies/sentence'
import type { Span } from '@/lib/traces/words'
import { goesOnInChinese, partOfChinese } from './chinese'
import { concludesAnswer, partOfEnglish } from './english'
import { goesOnAfterRecital } from './english-content'
import { isQuotedInstruction, isQuotedOrder, tellsMoreThanTask } from './english-recital'
import { goesOnInGerman, partOfGerman } from './german'
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
  /** Whether it tells more of the instructions than what the task is. */
  readonly more: boolean
  /** Whether it names the task only to draw something from it. */
  readonly drawsOn: boolean
  /** Whether a quotation begins in it that goes on behind it. */
  readonly opens: boolean
}

const aside = pattern(
  /[,;:—–-] ?(?:so|but|because|since|given|however|although|though|while|which (?:means|fits|suggests|i|is why)|and (?:now )?i (?:hear|think|believe|can))\b/,
)
const acoustic = pattern(
  /\b(?:vowels?|consonants?|syllables?|lateral|fricative|pronounc\w+|sounds? like|(?<!(?:what|that|whatever|everything|anything|things|sounds) )i (?:hear|heard)|noise|background)\b/,
)

/** The words of what a sentence recites, without an aside of the model's own behind it. */
function recitedWords(plain: string, whole: string): number {
  if (acoustic.test(plain)) return 0
  const cut = aside.exec(plain)
  return wordsOf(cut && cut.index > 40 ? whole.slice(0, cut.index) : whole).length
}

/** So few words before an aside ("The request is to transcribe, so …") name the task and recite nothing. */
const leastBeforeAside = 8

/** Whether a sentence names the task in a few words and goes on to something else. */
function drawsOnTask(plain: string): boolean {
  const cut = aside.exec(plain)
  return cut !== null && wordsOf(plain.slice(0, cut.index)).length < leastBeforeAside
}

/** Fewer words than this within quotation marks may be a name. */
const leastQuoted = 5

/** Who says a quotation that is no part of the prompt. */
const spokenInAudio = pattern(
  /\b(?:man|woman|speaker|he|she|voice|caller|driver|announcer|clip|recording|audio|i)(?: \w{1,10}){0,2} (?:says?|said|hear|heard|speaks?|asks?)\b/,
)

/** Behind a recital, "it" is what was recited. */
const goesOnQuoting = pattern(
  /^(?:(?:and|also|then|next|finally|after that|below|further),? ){0,2}(?:it|they|there is|the (?:next|last|second|third) (?:line|sentence|part)) (?:also |then |further |just )?(?:says?|adds?|reads?|states?|goes on|continues?|ends?|closes|concludes|lists?)?[^□.;]{0,20}□/,
)

const isMostlyQuoted = ({ plain }: Sentence) =>
  plain.includes('□') && (plain.match(/□/g)?.length ?? 0) >= mostlyQuoted * plain.length

/** A quotation that goes on in the next sentence. */
const openQuotation = pattern(/["“„«「『]([^"”“»」』]+)$/)

const standsWithinQuotation = (sentence: Sentence, whole: string) =>
  isMostlyQuoted(sentence) && sentence.plain.startsWith('□') && !/^["“„'‘«「『]/.test(whole)

/** Whether a sentence without a sound in it may go on with a recital. */
const goesOnWith = (plain: string, whole: string) =>
  !plain.endsWith('?') &&
  !acoustic.test(plain) &&
  !spokenInAudio.test(plain) &&
  (goesOnAfterRecital(plain, whole) || goesOnInGerman(plain, whole) || goesOnInChinese(plain, whole))

/** Whether a sentence quotes what is worded as an instruction to a model, and nobody says it in the recording. */
const quotesInstruction = ({ plain, quoted }: Sentence, whole: string) =>
  plain.includes('□') &&
  !spokenInAudio.test(plain) &&
  [...quoted, openQuotation.exec(whole)?.[1] ?? ''].some(isQuotedInstruction)

/** Whether a sentence behind a recital is for the most part one more quotation of the prompt. */
const addsQuotation = (sentence: Sentence) =>
  isMostlyQuoted(sentence) &&
  !spokenInAudio.test(sentence.plain) &&
  !concludesAnswer(sentence.plain) &&
  sentence.quoted.some((quote) => wordsOf(quote).length >= leastQuoted || isQuotedOrder(quote))

/** The part of a sentence behind one that recites, or not: what stands within a quotation belongs to what it began with. */
function partOf(sentence: Sentence, whole: string, recites: boolean, inRow: boolean): Echoing['part'] | null {
  if (standsWithinQuotation(sentence, whole)) return recites ? 'quotation' : null
  const { plain } = sentence
  const said =
    plain.endsWith('?') && !/^what\b/.test(plain)
      ? null
      : (partOfEnglish(plain, whole) ?? partOfGerman(plain, whole) ?? partOfChinese(plain, whole))
  if (said === 'instruction') return said
  if (quotesInstruction(sentence, whole)) return 'instruction'
  if (said) return said
  if (inRow && goesOnWith(plain, whole)) return 'rule'
  return recites && (goesOnQuoting.test(plain) || addsQuotation(sentence)) ? 'quotation' : null
}

function partsOf(reading: Reading): readonly (Echoing | null)[] {
  const quotes = quotesPrompt(reading)
  const text = reading.reasoning ?? ''
  let recites = false
  let inRow = false
  return sentencesOf(reading).map((sentence) => {
    const raw = text.slice(sentence.start, sentence.end)
    const whole = sentence.plain.includes('□') ? plainWords(raw) : sentence.plain
    const part = quotes(raw) ? 'instruction' : partOf(sentence, whole, recites, inRow)
    recites = part === 'instruction' || part === 'quotation' || part === 'setting'
    inRow = part !== null && (inRow || recites)
    if (!part) return null
    const { plain } = sentence
    return {
      sentence,
      part,
      words: recitedWords(plain, whole),
      more: part === 'quotation' || tellsMoreThanTask(whole),
      drawsOn: part === 'instruction' && drawsOnTask(plain),
      opens: openQuotation.test(raw),
    }
  })
}

function isEcho(row: readonly Echoing[]): boolean {
  const counted = row.filter(({ part, drawsOn }) => part !== 'setting' && !drawsOn)
  const named = counted.filter(({ part }) => part === 'instruction' || part === 'quotation')
  if (named.length === 0) return counted.length >= leastBareRules
  return (
    (counted.length >= leastSentences && row.some(({ more }) => more)) || named.some(({ words }) => words >= leastWords)
  )
}

/** The rows of sentences that recite the prompt, each as one span. */
export function echoRows(reading: Reading): readonly Span[] {
  const rows: Echoing[][] = [[]]
  for (const one of partsOf(reading)) {
    if (one) rows.at(-1)?.push(one)
    else rows.push([])
  }
  return rows.filter(isEcho).flatMap((row) => {
    const [first, last] = [row.find(({ part, opens }) => part !== 'setting' || opens), row.at(-1)]
    return first && last ? [{ start: first.sentence.start, end: last.sentence.end }] : []
  })
}
