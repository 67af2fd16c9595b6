import { fold } from './fold'
import type { Span } from './words'

/** A transcription taken apart: the phrase around the entity, and the entity as the model wrote it. */
export type SplitTranscription = {
  /** The phrase with … where the entity stands: "Navigate to …"; empty where none is known. */
  readonly carrier: string
  /** Whether the transcription keeps the phrase; null where no phrase is known. */
  readonly kept: boolean | null
  readonly entity: string
  readonly entityStart: number
}

type Given = { readonly reference: string | null; readonly gold: readonly string[]; readonly transcription: string }

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const isLetter = /^[\p{L}\p{N}]$/u
/** A letter of a script that sets spaces between words. */
const isSpacedLetter = (char: string) =>
  isLetter.test(char) && !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(char)

/** Whether no word runs across this place of a text. */
function isBetweenWords(text: string, index: number): boolean {
  return !isSpacedLetter(text.charAt(index - 1)) || !isSpacedLetter(text.charAt(index))
}

/**
 * Where a text is past a phrase, compared by letters and digits alone; -1 where it does not begin with it. A phrase that ends
 * a word must end one in the text too: "Navigate towards" does not begin with "Navigate to ".
 */
function pastPhrase(text: string, phrase: string): number {
  const wanted = letters(phrase)
  if (wanted === '') return 0
  const endsWord = !isLetter.test(phrase.at(-1) ?? '')
  const past = (index: number) => (endsWord && !isBetweenWords(text, index) ? -1 : index)
  let seen = ''
  // The segmenter's steps cost time in proportion to the text: no more of it than the phrase can take.
  const head = text.slice(0, phrase.length * 4 + 100)
  for (const { index, segment } of graphemes.segment(head)) {
    if (seen === wanted) return past(index)
    seen += letters(segment)
    if (!wanted.startsWith(seen)) return -1
  }
  return seen === wanted ? past(head.length) : -1
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

function trimmed(text: string, start: number, end: number): { entity: string; entityStart: number } {
  const part = text.slice(start, end)
  const lead = part.length - part.replace(/^[\s"“”„«»'‘’,:–—-]+/u, '').length
  const entity = part.slice(lead).replace(/[\s"“”„«»'‘’.,:;!?–—-]+$/u, '')
  return { entity, entityStart: start + lead }
}

/** The letters of a text, and where each of them stands in it. */
function placed(text: string): { readonly letters: string; readonly places: readonly Span[] } {
  let all = ''
  const places: Span[] = []
  for (const { index, segment } of graphemes.segment(text)) {
    for (const letter of letters(segment).split('')) {
      all += letter
      places.push({ start: index, end: index + segment.length })
    }
  }
  return { letters: all, places }
}

/** Where a form stands in a text, loosely compared: the last place where it is whole words, else the first. */
function placeOf(text: string, form: string): Span | null {
  const wanted = letters(form)
  if (wanted === '') return null
  const { letters: all, places } = placed(text)
  let first: Span | null = null
  let whole: Span | null = null
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    const span = { start: places[at]?.start ?? 0, end: places[at + wanted.length - 1]?.end ?? text.length }
    first ??= span
    if (isBetweenWords(text, span.start) && isBetweenWords(text, span.end)) whole = span
  }
  return whole ?? first
}

function phrasesAround(reference: string, gold: readonly string[]) {
  for (const form of gold) {
    const place = placeOf(reference, form)
    if (place) return { before: reference.slice(0, place.start), after: reference.slice(place.end) }
  }
  return null
}

/** Takes the carrier phrase off a transcription; what is left is compared with gold. */
export function splitCarrier({ reference, gold, transcription }: Given): SplitTranscription {
  const phrases = reference === null ? null : phrasesAround(reference, gold)
  const whole = trimmed(transcription, 0, transcription.length)
  if (phrases === null) return { carrier: '', kept: null, ...whole }
  const carrier = `${phrases.before.trim()} … ${phrases.after.trim()}`.trim()
  if (letters(carrier) === '') return { carrier: '', kept: null, ...whole }
  const start = pastPhrase(transcription, phrases.before)
  const fromEnd = pastPhrase(reversed(transcription), reversed(phrases.after))
  if (start === -1 || fromEnd === -1) return { carrier, kept: false, ...whole }
  const end = transcription.length - fromEnd
  return start > end
    ? { carrier, kept: false, ...whole }
    : { carrier, kept: true, ...trimmed(transcription, start, end) }
}

/** The number of letters to change, add or take away, after folding: Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Of several accepted forms the one that an answer is nearest to; null where there is none. */
export function closestGold(gold: readonly string[], entity: string): string | null {
  const short = fold(entity).slice(0, 300)
  const ranked = gold.map((form) => ({ form, away: distance(fold(form).slice(0, 300), short) }))
  return ranked.sort((a, b) => a.away - b.away)[0]?.form ?? null
}
