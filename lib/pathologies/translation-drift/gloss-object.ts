import { isGlossWord } from './gloss'

const filler =
  /^(?:[\s,:–—-]+|(?:something like|somewhat like|roughly|approximately|basically|essentially|just|simply|literally|more or less|as much as|about|sort of|kind of|loosely|perhaps|maybe|probably|the|an?|of|by|on|at|to|from|in|one who|those of|related|pertaining|relating|belonging|small|little|some|either|in (?:german|english|plain english)|as|like|be|would be|is|coming|being|for)(?![\w-]))/
/** Behind these a word of the vocabulary begins a clause, or is said of a sound. */
const clause =
  /^(?:'s)?(?:is|was|are|has|have|had|must|should|would|could|can|may|might|will|does|did|begins?|ends?|starts?|names? (?:is|was|has|must|should|ends?|starts?|begins?)|vowels?|consonants?|sounds?|syllables?|pauses?|[aeiou]\b(?!')|stress|tone|pitch|version|variant|form|reading|option|candidate|fits|wins|rather|remains|in question|we|it|i)\b/
const longestFillers = 6

/** Whether what stands behind a verb of meaning is a gloss, not a clause: `◇`, `□`, or a word of the vocabulary behind articles and hedges. */
export function startsWithGloss(rest: string): boolean {
  let text = rest
  for (let count = 0; count < longestFillers; count++) {
    const lead = filler.exec(text)?.[0] ?? ''
    if (lead === '') break
    text = text.slice(lead.length)
  }
  const sign = /^[◇□]/.exec(text)?.[0]
  if (sign) return !clause.test(text.slice(1).trimStart())
  const word = /^[a-z']{2,20}(?:-[a-z]{2,10})?/.exec(text)?.[0]
  if (word === undefined || !isGlossWord(word)) return false
  return !clause.test(text.slice(word.length).trimStart())
}
