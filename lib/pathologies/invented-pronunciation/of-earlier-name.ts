import { plainWords } from '@/lib/pathologies/plain-words'
import { ipaSounds } from '@/lib/phonetics/ipa-sounds'
import { irregularWays } from '@/lib/phonetics/irregular-words'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'
import type { Token } from './tokens'

/** Says how a word is properly said that was named before: "The correct pronunciation is …", "Some people would say …". */
const ofTheWord =
  /\b(?:the|its|a) (?:(?:correct|right|proper|usual|standard|normal|regular|full|typical|common|native|local|german|english|french|italian|spanish|polish|dutch|irish|american|british|official) ){0,2}(?:pronunciation|respelling|way to (?:say|pronounce) (?:it|this))\b[^.;?]{0,30}\b(?:is|be|goes|gives)\b[^.;?]{0,12}$|\b(?:people|germans|locals|natives|doctors|pharmacists|americans|you|one|we|they|speakers|most|everyone|everybody)(?: \w{1,9}){0,2} (?:says?|pronounces?|stretch(?:es)?|shortens?|reads?|renders?)(?: (?:it|this|that|the (?:word|name)))?(?: (?:as|to|like|into|out|something))*[\s:"“'‘(]*$|\b(?:it|this|the (?:word|name)) (?:is|would be|should be|must be|gets|ought to be)(?: \w{1,10}){0,2} (?:pronounced|said|spoken)(?: (?:as|like))*[\s:"“'‘(]*$|\b(?:pronounced|sounds?|value|spoken|said|read|letter|umlaut|silent|hard|soft|vowels?)\b[^.;?]{0,60}\b(?:so|giving|hence|thus|making|makes)(?: (?:(?:the|this) )?(?:word|name|it|that|whole(?: \w{1,8})?))?(?: (?:is|becomes|would be|it|goes|comes out as|gives|makes|as))*[\s:"“'‘(]*$/

/** A verb of being or saying, right before the respelling. */
const sayingEnd =
  /\b(?:is|are|be|as|like|say|says|said|spoken|voiced|pronounced|read|reads|call|calls|gives?|giving|becomes?|goes|out|to|utter|uttered|render|rendered|sounds?|pronounce)(?: (?:it|this|that|roughly|about|something like|simply|just|really|out|as|like|basically|more or less|rather))*[\s:,"“'‘(]*$/
/** Of a norm, of the spelling, or of those who speak a language: not of what was heard. */
const norm =
  /\b(?:would|should|must|have to|has to|ought to|need to|supposed to|by the (?:letters|spelling|rules|book)|spell(?:ed|ing|s)|on paper|literally|letter by letter|as written|proper|properly|correct|correctly|right|rightly|usual|usually|normal|normally|natural|naturally|standard|locals?|locally|natives?|regular|official|technically|strictly|by rights|pronounc\w+|pronunciation|respelling|phonetic\w*|people|everybody|everyone|french|germans?|spanish|polish|poles|italians?|irish|welsh|dutch|danish|danes|swedish|swedes|czechs?|portuguese|hungarians?|turkish|turks|romanians?|japanese|vietnamese|icelandic|norwegians?|scots|americans?|english)\b/

/** Whether a sentence, up to its respelling, says in any way how something is said. */
export const isHowItIsSaid = (opener: string) => sayingEnd.test(opener) && norm.test(opener)

const word = /(?<![\p{L}'’-])\p{L}{2,20}(?:(?:-| (?=\p{Lu}))\p{L}{2,20}){0,2}(?![\p{L}-])/gu
const parts = /\p{L}+/gu
const leastLetters = 4
/** Up to this share of its sounds a respelling may be off and still be one of the word: the shorter the share, the surer. */
const mostOff = 0.45
const named = /^\p{Lu}/u

/** Whether a sentence, up to its respelling, says how a word is said that it does not name. */
export const speaksOfEarlierWord = (opener: string) => ofTheWord.test(plainWords(opener))

/** Every way to take a word: as it is said, by its letters, or as an English reader takes them. */
const waysOf = (text: string) => [
  lenientSounds(text),
  respelledSounds(text),
  ...(irregularWays(text) ?? []).map(respelledSounds),
]

/** The names of a text and the words that are quoted in it, whole and in their parts. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(word)].flatMap(({ 0: whole, index }) => {
    const isQuoted = /["“„'‘«「]/.test(text[index - 1] ?? '')
    const each = (whole.match(parts) ?? []).filter((part) => isQuoted || named.test(part))
    return (whole === each[0] ? each : [...each, whole]).filter(
      (one) => one.length >= leastLetters && (isQuoted || named.test(one)),
    )
  })
}

/** The word before that a respelling is of: the one that sounds most like it, if any sounds like it at all and it is a name or quoted. */
export function wordBefore(before: string, respelling: string): string | undefined {
  const said = respelledSounds(respelling.replace(/['’]/g, ''))
  let best: { text: string; off: number } | undefined
  for (const text of namesIn(before)) {
    for (const sounds of waysOf(text)) {
      const off = soundDistance(sounds, said, { omission: 0.5 }) / Math.max(1, said.length)
      if (sounds.length > 0 && off <= mostOff && (best === undefined || off <= best.off)) best = { text, off }
    }
  }
  return best?.text
}

/** Off by more of its sounds than this, a respelling is of another word. */
const mostOffAtAll = 0.6

/** Whether a respelling, however wrong, may be of a word: it has some of its sounds. */
export function isLikely(text: string, { kind, text: respelling }: Token): boolean {
  const said = kind === 'ipa' ? ipaSounds(respelling) : respelledSounds(respelling.replace(/['’]/g, ''))
  return waysOf(text).some(
    (sounds) => soundDistance(sounds, said, { omission: 0.5 }) <= mostOffAtAll * Math.max(1, said.length),
  )
}
