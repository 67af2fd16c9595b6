import { germanSounds } from '@/lib/phonetics/german-sounds'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'
import { isVowel, type Sound } from '@/lib/phonetics/sounds'
import { germanReading } from './german-word'
import { namesOther } from './spelled-language'
import { tokensOf } from './tokens'

/** A sound that a word has only by a swap that costs this much is not in it: "v" for "w" (0.4) passes, "ch" for "sh" (0.5) does not. */
const absentFrom = 0.5

const claim =
  /\b(?:pronounced|said|spoken|realised|realized|read|starts?|begins?|ends?|opens?|closes?|has|have|contains?|carries|beginning|starting|ending)\b[^.;,]{0,40}?\b(?:with|in|has|have|contains?|carries) (?:an? |the )(?:(hard|soft|clear|strong|voiced|initial|final|english|long) )?["“'‘]?([a-z]{1,3})["”'’]?(?:-| )sound\b/gi
const atStart = /\b(?:starts?|begins?|opens?|beginning|starting|initial)\b|at the (?:start|beginning)/i
const atEnd = /\b(?:ends?|closes?|ending|final)\b|at the end/i
const blocked =
  /\bnot\b|n't\b|\bno\b|\bspeaker|\bhe\b|\bshe\b|\bi hear|\bheard|\bhear\b|\bif\b|instead|rather|\bor\b|unlike|misheard|would have|\bwhether\b|silent|\bmight\b|\bmay\b/i

const letters: Readonly<Record<string, readonly string[]>> = {
  ß: ['s', 'ss', 'z', 'sz'],
  z: ['ts', 'tz', 's'],
  w: ['v'],
  v: ['f', 'v'],
  j: ['y'],
  sch: ['sh'],
  ch: ['kh', 'sh', 'h', 'ch', 'k', 'hy', 'x'],
}
const letterClaim =
  /["“'‘](ß|z|w|v|j|sch|ch)["”'’](?: in (?:german|["“'‘][^"”'’]{1,30}["”'’]))?(?: (?:letter|sound))?,? (?:(?:is|are|gets?|would be|being|in german is) )?(?:usually |often |always |generally |typically )?(?:pronounced|sounds?|said|read|spoken|makes?|has|stands for|is)(?: (?:like|as|roughly|an?|the|of|sound|more|german|english))* ["“'‘]?([a-z]{1,3})["”'’]?(?![a-z-])/i

const silent =
  /\b(?:silent|mute|unpronounced|unvoiced final) ["“'‘]?([a-z])["”'’]?(?![a-z-])|\b(?:the )?(?:final |initial |first |last |leading )?["“'‘]?([a-z])["”'’]? (?:at the (?:end|start|beginning) |in ["“'‘][^"”'’]{1,30}["”'’] )?(?:is|being|stays|remains|goes) (?:silent|mute|not pronounced|dropped|unpronounced)\b/i
/** Letters of German that are always heard. */
const alwaysHeard = /[pkfsztlmnbdgv]/

/** Whether a sentence calls a letter of a German word silent that is heard, a final e too. */
function silencesLetter(sentence: string, aboutGerman: boolean): boolean {
  const match = silent.exec(sentence)
  const letter = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  if (
    !match ||
    letter === '' ||
    /\bnot silent|n't silent|\bhe\b|\bshe\b|\bheard\b|\bhear\b|\bspeaker|\bif\b|\bor\b/i.test(sentence)
  )
    return false
  return tokensOf(sentence).some(({ kind, text }) => {
    if (kind === 'ipa' || text.length < 3 || germanReading(text, sentence, aboutGerman) !== 'surely') return false
    const lower = text.toLowerCase()
    return lower.includes(letter) && (alwaysHeard.test(letter) || (letter === 'e' && /[^ei]e$/.test(lower)))
  })
}

const heard = ({ may }: Sound): Sound => ({ may, optional: false })
const consonants = (sounds: readonly Sound[]) => sounds.filter((sound) => !isVowel(sound))

function isAbsent(word: readonly Sound[], letter: string, { start, end }: { start: boolean; end: boolean }): boolean {
  // A letter alone is named as in English: "y" is the glide, "j" the affricate.
  const claimed = letter === 'y' ? respelledSounds('ya').slice(0, 1) : consonants(respelledSounds(letter))
  if (claimed.length === 0) return false
  const sounds = word.filter(({ optional }) => !optional)
  const place = start ? sounds.slice(0, claimed.length) : end ? sounds.slice(-claimed.length) : consonants(sounds)
  return soundDistance(place, claimed, { part: true }) >= absentFrom
}

/** Whether a sentence ascribes a sound to a German word that has none like it, or to a letter that never has it. */
export function claimsAbsentSound(sentence: string, aboutGerman: boolean): boolean {
  const letter = letterClaim.exec(sentence)
  if (letter && !blocked.test(sentence) && !namesOther(sentence)) {
    const may = letters[(letter[1] ?? '').toLowerCase()]
    if (may && !may.includes((letter[2] ?? '').toLowerCase())) return true
  }
  if (silencesLetter(sentence, aboutGerman)) return true
  return [...sentence.matchAll(claim)].some((match) => {
    const before = sentence.slice(Math.max(0, match.index - 80), match.index)
    const word = tokensOf(sentence).findLast((one) => one.end <= match.index && one.kind !== 'ipa')
    if (!word || blocked.test(before.slice(-60)) || blocked.test(match[0])) return false
    const german = germanReading(word.text, sentence, aboutGerman)
    if (german === 'no' && word.kind !== 'quote') return false
    const around = `${match[0]}${sentence.slice(match.index + match[0].length, match.index + match[0].length + 30)}`
    const place = { start: atStart.test(around), end: atEnd.test(around) }
    const readings =
      german === 'surely'
        ? [germanSounds(word.text)]
        : [germanSounds(word.text), respelledSounds(word.text), lenientSounds(word.text).map(heard)]
    return readings.every((sounds) => isAbsent(sounds, (match[2] ?? '').toLowerCase(), place))
  })
}
