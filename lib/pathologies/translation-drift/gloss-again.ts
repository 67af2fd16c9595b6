import type { Reading } from '@/lib/pathologies/detector'
import { plainWords } from '@/lib/pathologies/plain-words'
import { quotedSlots } from '@/lib/pathologies/quoted-slots'
import type { Says } from '@/lib/pathologies/said'
import { sentencesOf } from '@/lib/pathologies/sentence'
import { glossSign } from './gloss'

/** Puts the gloss to use: in the question, request or answer that is given with it. */
const uses =
  /\b(?:so|thus|hence|therefore|then|accordingly|would be|could be|can be|might be|is|will be|becomes?|rendered|wants?|means?|destination|answer|output|transcription|request|command|question|address)\b[^.;]{0,60}□/
const takenBack =
  /\b(?:not|never|nor|no|without|rather|instead|but|hear|heard|hears|says?|said|saying|sounds?|spoken|speaker|audio|clip|recording|if|whether|he|she|song called|leave|keep|german|text|transcript|provided|given|wrote|written|typed)\b/

const inEnglish = /\b(?:the|of|for|you|your|and)\b/i

const even = (text: string) =>
  plainWords(text)
    .replace(/-/g, ' ')
    .replace(/[^\p{L}\p{N}' ]/gu, '')
    .trim()

type Given = { readonly start: number; readonly words: string }
const givenBy = new WeakMap<Reading, readonly Given[]>()

/** The glosses of two words and more that the sentences of a reading give, in order; a name comes before its gloss. */
function glossesOf(reading: Reading, saysMeaning: Says): readonly Given[] {
  const known = givenBy.get(reading)
  if (known) return known
  const given = sentencesOf(reading).flatMap((sentence) => {
    const gloss = sentence.quoted.at(-1) ?? ''
    const words = even(gloss)
    const sign = glossSign(gloss)
    const isEnglish = sign === '◇' || (sign === '□' && inEnglish.test(gloss))
    if (!isEnglish || !words.includes(' ') || !sentence.plain.includes('□') || !saysMeaning(sentence, reading))
      return []
    return [{ start: sentence.start, words }]
  })
  givenBy.set(reading, given)
  return given
}

/** Gives in full, in other words for the name, what an earlier sentence said that the name means; `saysMeaning` tells such a sentence. */
export function usesGlossAgain(saysMeaning: Says): Says {
  return (sentence, reading) => {
    if (!sentence.plain.includes('□') || takenBack.test(sentence.plain)) return false
    if (!uses.test(quotedSlots(sentence, () => '□').text)) return false
    const quotes = sentence.quoted.map((quote) => ` ${even(quote)} `)
    return glossesOf(reading, saysMeaning).some(
      ({ start, words }) => start < sentence.start && quotes.some((quote) => quote.includes(` ${words} `)),
    )
  }
}
