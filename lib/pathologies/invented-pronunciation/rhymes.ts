import { germanSounds } from '@/lib/phonetics/german-sounds'
import { irregularWays } from '@/lib/phonetics/irregular-words'
import { languageSounds } from '@/lib/phonetics/language-sounds'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance, swapCost } from '@/lib/phonetics/sound-distance'
import { isVowel, type Sound } from '@/lib/phonetics/sounds'
import type { Setting } from './disagrees'
import { germanReading } from './german-word'
import { spelledLanguages } from './spelled-language'
import { namesWord, tokensOf } from './tokens'

const rhymes = /\brhym(?:es?|ing) with\b|\breimt sich auf\b|\breimend auf\b/i
const takenBack =
  /\bnot\b|n't\b|\bif\b|\bwould (?:have|only)\b|\bnicht\b|\bheard?\b|\bspeaker\b|\bor\b|\boder\b|\bwithout\b|\bexcept\b|\bnearly\b|\balmost\b|\bmight\b|\bmay\b/i
/** Rimes are short: a vowel of another quality makes them two. */
const offFrom = 0.7

const vowelsOf = (sounds: readonly Sound[]) => sounds.filter((one) => isVowel(one) && !one.optional).length

/** The end of a word from its `count`-th last vowel on. */
function rime(sounds: readonly Sound[], count: number): readonly Sound[] {
  let left = count
  for (let at = sounds.length - 1; at >= 0; at--) {
    const sound = sounds[at]
    if (sound && isVowel(sound) && !sound.optional && --left === 0) return sounds.slice(at)
  }
  return sounds
}

function knownReadingsOf(word: string, { sentence, aboutGerman, spokenOf }: Setting): readonly (readonly Sound[])[] {
  const irregular = irregularWays(word)
  if (irregular) return irregular.map(respelledSounds)
  const languages = spelledLanguages(word, sentence, spokenOf === 'german' ? null : spokenOf)
  if (languages.length > 0) return languages.map((language) => languageSounds(word, language))
  if (germanReading(word, sentence, aboutGerman) === 'surely') return [germanSounds(word)]
  return []
}

function readingsOf(word: string, setting: Setting): readonly (readonly Sound[])[] {
  const known = knownReadingsOf(word, setting)
  return known.length > 0 ? known : [lenientSounds(word), respelledSounds(word), germanSounds(word)]
}

const begins =
  /["”'’]?,? (?:begins|starts|opens)(?: off)? (?:just |exactly )?(?:like|as in|the same as|as does)(?: the)?(?: english)?(?: word)? ["“'‘](\p{L}{2,14})["”'’]/iu
/** From here two consonants are two: "j" for "y" (0.6), not "f" for "v". */
const otherFrom = 0.5

/** Whether a sentence says that a word whose sounds are known begins like one that begins with another consonant. */
export function beginsWrongly(setting: Setting): boolean {
  const { sentence } = setting
  const link = begins.exec(sentence)
  if (!link || takenBack.test(sentence)) return false
  const word = tokensOf(sentence).findLast((one) => one.end <= link.index + 1 && namesWord(one))
  const [likened] = respelledSounds(link[1] ?? '')
  const known = word ? knownReadingsOf(word.text, setting) : []
  return (
    likened !== undefined &&
    known.length > 0 &&
    known.every(([first]) => {
      const cost = first && !first.optional ? swapCost(first, likened) : 0
      return cost >= otherFrom && cost !== Number.POSITIVE_INFINITY
    })
  )
}

/** Whether a sentence says that a word rhymes with one that has another rime. */
export function rhymesWrongly(setting: Setting): boolean {
  const { sentence, inGerman } = setting
  const link = rhymes.exec(sentence)
  if (!link || takenBack.test(sentence)) return false
  const tokens = tokensOf(sentence)
  const word = tokens.find((one) => one.end <= link.index && namesWord(one))
  const other = tokens.find((one) => one.start >= link.index && one.kind !== 'ipa')
  if (!word || !other || !/^\p{L}{2,14}$/u.test(other.text)) return false
  const said = inGerman ? [germanSounds(other.text)] : [respelledSounds(other.text)]
  return readingsOf(word.text, setting).every((sounds) =>
    said.every((one) => {
      const count = Math.min(vowelsOf(one), Math.max(1, vowelsOf(sounds)))
      return count > 0 && soundDistance(rime(sounds, count), rime(one, count)) >= offFrom
    }),
  )
}
