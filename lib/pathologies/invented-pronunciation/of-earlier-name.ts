import { plainWords } from '@/lib/pathologies/plain-words'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'

/** Says how a word is properly said that was named before: "The correct pronunciation is …", "Some people would say …". */
const ofTheWord =
  /\b(?:the|its|a) (?:(?:correct|right|proper|usual|standard|normal|regular|full|typical|common|native|local|german|english|french|italian|spanish|polish|dutch|irish|american|british|official) ){0,2}(?:pronunciation|respelling|way to (?:say|pronounce) (?:it|this))\b[^.;?]{0,30}\b(?:is|be|goes|gives)\b[^.;?]{0,12}$|\b(?:people|germans|locals|natives|doctors|pharmacists|americans|you|one|we|they|speakers|most|everyone|everybody)(?: \w{1,9}){0,2} (?:says?|pronounces?|stretch(?:es)?|shortens?|reads?|renders?)(?: (?:it|this|that|the (?:word|name)))?(?: (?:as|to|like|into|out|something))*[\s:"“'‘(]*$|\b(?:it|this|the (?:word|name)) (?:is|would be|should be|must be|gets|ought to be)(?: \w{1,10}){0,2} (?:pronounced|said|spoken)(?: (?:as|like))*[\s:"“'‘(]*$|\b(?:pronounced|sounds?|value|spoken|said|read|letter|umlaut|silent|hard|soft|vowels?)\b[^.;?]{0,60}\b(?:so|giving|hence|thus|making|makes)(?: (?:(?:the|this) )?(?:word|name|it|that|whole(?: \w{1,8})?))?(?: (?:is|becomes|would be|it|goes|comes out as|gives|makes|as))*[\s:"“'‘(]*$/

const word = /(?<![\p{L}-])\p{L}{4,20}(?![\p{L}-])/gu
/** Up to this share of its sounds a respelling may be off and still be one of the word: the shorter the share, the surer. */
const mostOff = 0.45
const named = /^\p{Lu}/u

/** Whether a sentence, up to its respelling, says how a word is said that it does not name. */
export const speaksOfEarlierWord = (opener: string) => ofTheWord.test(plainWords(opener))

/** The word before that a respelling is of: the one that sounds most like it, if any sounds like it at all and it is a name or quoted. */
export function wordBefore(before: string, respelling: string): string | undefined {
  const said = respelledSounds(respelling.replace(/['’]/g, ''))
  let best: { text: string; off: number } | undefined
  for (const { 0: text, index } of before.matchAll(word)) {
    if (!named.test(text) && !/["“„'‘«「]/.test(before[index - 1] ?? '')) continue
    const sounds = lenientSounds(text)
    const off = soundDistance(sounds, said, { omission: 0.5 }) / Math.max(1, said.length)
    if (sounds.length > 0 && off <= mostOff && (best === undefined || off <= best.off)) best = { text, off }
  }
  return best?.text
}
