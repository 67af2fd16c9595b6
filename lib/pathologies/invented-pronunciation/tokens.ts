import { plainWords } from '@/lib/pathologies/plain-words'
import { quotations } from '@/lib/traces/quotation'
import type { Span } from '@/lib/traces/words'

/** What a sentence sets apart: a quotation, a phonetic transcription, a hyphened respelling, or a word that looks like a German name. */
export type Token = Span & { readonly kind: 'quote' | 'ipa' | 'hyphened' | 'word'; readonly text: string }

const ipa = /(?<=^|[\s"“'(：:是为作])[/[]([^\s/[\]][^/[\]\n]{0,40})[/\]](?=$|[\s"”').,;:!?，。])/gu
const ipaSign = /[ɐ-ʯˈˌːæœøçðθŋβ]/iu
/** Signs that no spelling has: "ç", "ø" and the like stand in names too. */
const onlyIpaSign = /[ɐ-ʯˈˌːŋβθ]/u
const hyphened = /(?<![\p{L}-])\p{L}{1,7}(?:-\p{L}{1,7}){1,7}(?![\p{L}-])/gu
/** Compounds of English that are no respelling: "well-known", "two-part", "high-pitched". */
const compound =
  /(?:^|-)(?:to|of|the|by|and|in|on|up|for|non|self|based|like|text|speech|step|word|end|or|as|well|known|level|part|two|three|four|one|first|second|long|short|high|low|half|turn|read|easy|name|sound|sounding|speaking|english|german|letter|language|syllable|ending|final|re|pre|mid|semi|pitched|off|out|over|down|time|life|up|way|type|style)(?:-|$)/i
const germanLooking =
  /(?<![\p{L}-])\p{L}{0,30}(?:[äöüß]\p{L}{0,20}|stra(?:ss)e|gasse|weg|platz|allee|ische|liche)(?![\p{L}-])/giu

/** Whether a quotation is written as a respelling is: in syllables, or as phones. */
export function isRespellingShape(text: string): boolean {
  const inner = text.trim()
  return (/^\p{L}{1,7}(?:[-·‧ ]\p{L}{1,7}){1,7}$/u.test(inner) && /[-·‧]/.test(inner)) || onlyIpaSign.test(inner)
}

/** The tokens of a sentence, in order and apart. */
export function tokensOf(sentence: string): readonly Token[] {
  const quotes = quotations(sentence).map(({ start, end }): Token => {
    const text = sentence.slice(start + 1, end - 1).replace(/[.,!?;:]+$/, '')
    return { start, end, kind: onlyIpaSign.test(text) ? 'ipa' : 'quote', text }
  })
  const taken: Token[] = [...quotes]
  const isFree = ({ start, end }: Span) => taken.every((one) => one.end <= start || one.start >= end)
  const add = (form: RegExp, kind: Token['kind'], keep: (text: string) => boolean) => {
    for (const match of sentence.matchAll(form)) {
      const one: Token = { start: match.index, end: match.index + match[0].length, kind, text: match[1] ?? match[0] }
      if (keep(one.text) && isFree(one)) taken.push(one)
    }
  }
  add(ipa, 'ipa', (text) => ipaSign.test(text) || /^[a-z]{2,20}$/.test(text))
  add(hyphened, 'hyphened', (text) => !compound.test(text))
  add(germanLooking, 'word', () => true)
  return taken.sort((a, b) => a.start - b.start)
}

/** An example word that shows a sound: "like the ch of □", "as in □", "with the j in □". It is no name that is respelled. */
const exampleBefore =
  /\b(?:as|like)(?: in| for| the (?:english )?(?:word|verb|noun))(?: the)?(?: (?:english|german|french|spanish|scottish|word))*$|\b(?:like|as|with|is|to|by|=|than|gives?|has|have|being|value of|sound of)(?: (?:an?|the))?(?: \w{4,8})? ?(?:["“'‘]?\p{L}{1,3}["”'’]?)?(?: sound)? (?:of|in|from)(?: (?:the|english|german|french|spanish|scottish|word|words))*$/u

/** Whether a token is an example word, which shows a sound. */
export const isExample = (sentence: string, { start }: Span): boolean =>
  exampleBefore.test(plainWords(sentence.slice(Math.max(0, start - 60), start)))

/** What is shorter is quoted for its sound. */
const leastLetters = 3

/** Whether a token names a word, and does not say how it sounds. */
export const namesWord = ({ kind, text }: Token): boolean =>
  kind !== 'ipa' && !isRespellingShape(text) && kind !== 'hyphened' && text.length >= leastLetters
