import type { Reading } from '@/lib/pathologies/detector'
import { plainWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { type Sentence, sentencesOf } from '@/lib/pathologies/sentence'
import { maskQuotations, quotations } from '@/lib/traces/quotation'
import { glossSign, isGlossWord, placeWords } from './gloss'

/** Puts the gloss to use: in the question, request or answer that is given with it. */
const uses =
  /\b(?:so|thus|hence|therefore|then|accordingly|basically|in other words|for clarity|would|could|can|might|may|should|shall|is|will|becomes?|rendered|wants?|wanted|after|means?|destination|answer|output|transcription|request|command|question|address|write|put|give|enter|arrive|dial|call|lean\w*|hand|set|offer|return|provide|supply|note|record|log|type|key|phone|rewrite|get|have|yields?|gives?|go (?:for|with))\b/
const takenBack =
  /\b(?:not|never|nor|no|without|rather|instead|but|hear|heard|hears|says?|said|saying|sounds?|spoken|audio|clip|recording|if|whether|song called|leave|keep|german|text|transcript|provided|given|wrote|written|typed|original|untranslated|named|spelled|syllables?|vowels?|sagt|hoere|höre|klingt|gesagt|nicht)\b/

const even = (word: string) => word.toLowerCase().replace(/['’]s$|s['’]?$/, '')
const placeWord = new RegExp(`^(?:${placeWords})$`)
const common =
  /^(?:the|of|and|for|from|with|that|this|navigate|drive|take|call|play|find|next|station|train|tune|text|message|order|dial|bring|what|when|where|please|north|south|east|west|name|word|german|english|french|spanish|swedish|italian|dutch|polish|turkish|irish|welsh|danish|finnish|russian|latin|norwegian|greek|czech|chinese|saint|phone|ring|send|remind|set|add|show|open|start|weather|book|get|give|tell|ask|route|direction|podcast|song|order|mister|doctor|next|contact)$/
const content = (text: string) =>
  (text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).map(even).filter((word) => word.length >= 3 && !common.test(word))

/** What stands before a quotation that is a gloss, not the name that is glossed. */
const givesGloss =
  /(?:\b(?:is|are|be|being|as|to|for|means?|meaning|gives?|yields?|reads?|of|in english|literally|denotes|signifies|like|version|translation|title|also|hence|so|basically)|[=:,(–—→])(?: (?:an?|the|something like|roughly|about))*[\s"“]*$/
/** What stands behind a name that is glossed. */
const isGlossed =
  /^ (?:is|are|means?|denotes|signifies|stands|being|comprises|would|translat\w+|literally|comes?|could|can|equals|refers)\b|^ ?[=→]/
const bare =
  /(?:\b(?:means?|meaning|for|denotes?|signif(?:y|ies)|being|is|are|literally|comprises|i\.e\.|plural of|into|plus|and)|["”'’][:,]? ?[:,=–—(]?)(?: (?:an?|the|simply|just|our))* ([a-z]{4,14})(?: ([a-z]{4,14}))?(?=[\s]*(?:[,.;:)!?]|$)| (?:and|so)\b)/g
/** "Gamla is old and stan is the town, hence Old Town": names that are written without quotation marks. */
const written = /\p{Lu}\p{Ll}+(?:['’]s)?(?: (?:of|the|and|by)(?= ))*(?: \p{Lu}\p{Ll}+)*/gu

/** What somebody in the clip says is explained, not a name that is translated. */
const isSpeech =
  /\b(?:speakers?|he|she|they|them|person|man|woman|voice) (?:\w{1,10} )?(?:says?|said|saying|states?|responds?|shouts?)\b/

const inEnglish = /\b(?:the|of|for|you|your|and)\b|['’]s\b/i
type Given = { readonly start: number; readonly words: ReadonlySet<string> }
const givenBy = new WeakMap<Reading, readonly Given[]>()

const textOf = ({ start, end }: Sentence, reading: Reading) => (reading.reasoning ?? '').slice(start, end)

/** The words of the gloss that a sentence gives. */
function glossWordsIn(text: string): readonly string[] {
  const quoted = quotations(text).flatMap(({ start, end }, at, all) => {
    const quote = text.slice(start + 1, end - 1)
    const sign = glossSign(quote)
    const before = plainWords(text.slice(0, start))
    // The first of several is the name, whatever its language.
    if (at === 0 && all.length > 1) return []
    const mayGloss =
      sign === '◇' || (sign === '□' && (at > 0 || inEnglish.test(quote) || /translat|english/.test(before)))
    return mayGloss && givesGloss.test(before) && !isGlossed.test(text.slice(end)) ? content(quote) : []
  })
  const nouns = [...plainWords(text).matchAll(bare)].flatMap(({ 1: first = '', 2: second = '' }) =>
    [first, second].filter(isGlossWord).map(even),
  )
  const names = [
    ...maskQuotations(text, () => false)
      .slice(1)
      .matchAll(written),
  ]
    .flatMap(([name]) => content(name))
    .filter(isGlossWord)
  return [...quoted, ...nouns, ...names]
}

/** The glosses that the sentences of a reading give, in order; a word that was said before is none. */
function glossesOf(reading: Reading, saysMeaning: Says): readonly Given[] {
  const known = givenBy.get(reading)
  if (known) return known
  const seen = new Set<string>()
  const given: Given[] = []
  for (const sentence of sentencesOf(reading)) {
    const text = textOf(sentence, reading)
    if (!isSpeech.test(sentence.plain) && saysMeaning(sentence, reading)) {
      const words = new Set(glossWordsIn(text).filter((word) => !seen.has(word) && !placeWord.test(word)))
      if (words.size > 0) given.push({ start: sentence.start, words })
    }
    for (const word of content(text)) if (!given.some(({ words }) => words.has(word))) seen.add(word)
  }
  givenBy.set(reading, given)
  return given
}

/** The words that a sentence writes as a name: in quotation marks, or with a capital behind its first word. */
function namedIn(text: string): ReadonlySet<string> {
  const quoted = quotations(text).flatMap(({ start, end }) => {
    const quote = text.slice(start + 1, end - 1)
    return glossSign(quote) === '◆' || !/\p{Lu}|\s/u.test(quote) ? [] : content(quote)
  })
  const first = /^[^\p{L}]*\p{L}+/u.exec(text)?.[0].length ?? 0
  const capital = text.slice(first).match(/\p{Lu}\p{Ll}+(?:['’]s)?/gu) ?? []
  return new Set([...quoted, ...capital.flatMap(content)])
}

/** Gives as the name, in whole or in part, what an earlier sentence said that the name means; `saysMeaning` tells such a sentence. */
export function usesGlossAgain(saysMeaning: Says): Says {
  return (sentence, reading) => {
    const { plain } = sentence
    if (takenBack.test(plain) || !(uses.test(plain) || plain.includes('□'))) return false
    const glosses = glossesOf(reading, saysMeaning).filter(({ start }) => start < sentence.start)
    if (glosses.length === 0) return false
    const named = namedIn(textOf(sentence, reading))
    return glosses.some(({ words }) => [...words].some((word) => named.has(word)))
  }
}
