import { germanSounds } from '@/lib/phonetics/german-sounds'
import { ipaSounds } from '@/lib/phonetics/ipa-sounds'
import { irregularWays } from '@/lib/phonetics/irregular-words'
import { languageSounds, type SpelledLanguage } from '@/lib/phonetics/language-sounds'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { type Comparison, consonantsOf, soundDistance } from '@/lib/phonetics/sound-distance'
import type { Sound } from '@/lib/phonetics/sounds'
import { germanReading } from './german-word'
import { spelledLanguages, umlauted } from './spelled-language'
import type { Token } from './tokens'

/** A word and how a sentence says that it is pronounced; `part` where it speaks of a part of the word alone. */
export type Respelling = { readonly word: string; readonly respelled: Token; readonly part: boolean }

/**
 * A respelling of a German word is off from here: less than one wrong, missing or invented sound (which cost 1), but more than what
 * English letters cannot help (ch as k costs 0.4, w for v 0.4, a final e as ay nothing).
 */
const offFrom = 0.7
/** A word of an unknown language must be this far from every way to read it: nearly a whole sound that no language's spelling gives. */
const surelyOffFrom = 0.9
/** A word of a language whose spelling is known, said as an English reader writes it: vowels are more than they are off by. */
const languageOffFrom = 0.9
/** So many sounds a respelling may leave out at the end of a word of some length: speech clips ends. */
const mostClipped = 2
const leastClipped = 6
const clipped = (sounds: readonly Sound[]) =>
  sounds.length < leastClipped
    ? [sounds]
    : Array.from({ length: mostClipped + 1 }, (_, count) => sounds.slice(0, sounds.length - count))
/** What a sound that is left out costs in a word of an unknown language, as a share: names lose them freely ("Worcester"). */
const omission = 0.15
/** Of an irregular word its sounds are known, but not every way to write them. */
const irregularOmission = 0.6

/** "FRY-drick": in a stressed syllable without another vowel, y is "eye". */
const stressedY = /(?<!\p{L})([BCDFGHJ-NP-TV-XZ]{1,3})Y(?!\p{L})/gu
/** Spellings of vowels and consonants that only an English reader writes; without them a respelling within German is read in German. */
const englishSpelling = /ee|oo|sh|ah\b|oh\b|uh|ow|ay|aw|ea|eye|y|[kbdfgmnpt]e-/i

/** Ways to read a respelling; in German it is read in German, and in English too where it is spelled so, and the kinder reading counts. */
function readings({ kind, text }: Token, inGerman: boolean): readonly (readonly Sound[])[] {
  if (kind === 'ipa') return [ipaSounds(text.replace(/^[/[]|[/\]]$/g, ''))]
  const plain = text.replace(/['’]/g, '').replace(stressedY, '$1EYE')
  if (inGerman && /ie|^[^-]+$/i.test(plain) && !englishSpelling.test(plain))
    return [germanSounds(plain.replaceAll('-', ''))]
  return inGerman ? [respelledSounds(plain), germanSounds(plain.replaceAll('-', ''))] : [respelledSounds(plain)]
}

const least = (words: readonly (readonly Sound[])[], said: readonly (readonly Sound[])[], comparison: Comparison) =>
  Math.min(
    ...said.flatMap((one) =>
      words.filter((word) => word.length > 0 && one.length > 0).map((word) => soundDistance(word, one, comparison)),
    ),
  )

const isOff = (distance: number, from: number) => distance >= from && distance !== Number.POSITIVE_INFINITY

/** Consonants are told apart more surely than vowels: in a word whose sounds are known, one that is another is enough (sh for s costs 0.5). */
const consonantOffFrom = 0.5
/** Whether a respelling is off every way to say a word whose sounds are known. */
function isOffKnown(
  words: readonly (readonly Sound[])[],
  said: readonly (readonly Sound[])[],
  comparison: Comparison = {},
): boolean {
  if (isOff(least(words, said, comparison), languageOffFrom)) return true
  const bare = least(words.map(consonantsOf), said.map(consonantsOf), comparison)
  return isOff(bare, consonantOffFrom)
}

/** Fewer sounds than this are one letter's, not a word's. */
const leastSounds = 2

/** What stands around a respelling: whether it is itself in German, whether the reasoning is of German, and which other language it speaks of. */
export type Setting = {
  readonly sentence: string
  readonly inGerman: boolean
  readonly aboutGerman: boolean
  readonly spokenOf: SpelledLanguage | 'german' | null
}

/** How another language says a name is not to be judged by German. */
const asForeigners =
  /(?<!as )\bin (?:american |british |standard )?(?:english|french|italian|spanish|polish|dutch|american)\b(?! (?:letters|spelling|word))/i

const ownLanguage = ({ spokenOf }: Setting) => (spokenOf === 'german' ? null : spokenOf)

/** The ways to say a name of several words of which some are irregular: each such word, and all of them together. */
function irregularReadings(word: string): readonly (readonly Sound[])[] {
  const whole = irregularWays(word)
  if (whole) return whole.map(respelledSounds)
  const parts = word.split(/[\s-]+/).map((part) => ({ part, ways: irregularWays(part)?.map(respelledSounds) }))
  const irregular = parts.flatMap(({ ways }) => ways ?? [])
  if (irregular.length === 0 || parts.length < 2) return []
  const together = parts.reduce<readonly (readonly Sound[])[]>(
    (said, { part, ways }) => said.flatMap((one) => (ways ?? [lenientSounds(part)]).map((other) => [...one, ...other])),
    [[]],
  )
  return [...irregular, ...together]
}

/** Whether a respelling disagrees with its word: a wrong, missing or invented syllable or consonant. */
export function disagrees({ word, respelled, part }: Respelling, setting: Setting): boolean {
  const { sentence, inGerman, aboutGerman, spokenOf } = setting
  const said = readings(respelled, inGerman).filter((sounds) => sounds.length >= leastSounds)
  const irregular = irregularReadings(word)
  if (irregular.length > 0) return !part && isOffKnown(irregular, said, { omission: irregularOmission })
  const words = [word, ...word.split(/[\s-]+/)]
  const languages = part ? [] : spelledLanguages(word, sentence, ownLanguage(setting))
  const german = germanReading(word, sentence, aboutGerman)
  const isUmlautElsewhere = /[äöü]/i.test(word) && languages.some((one) => umlauted.includes(one))
  const isGerman = german === 'surely' && !isUmlautElsewhere
  if (isGerman && !asForeigners.test(sentence)) return isOff(least(words.map(germanSounds), said, { part }), offFrom)
  if (languages.length === 0 && !part && spokenOf === 'german' && german === 'maybe')
    return isOff(least(words.map(germanSounds).flatMap(clipped), said, {}), languageOffFrom)
  if (languages.length > 0)
    return languages.every((language) =>
      isOffKnown(
        words.flatMap((one) => clipped(languageSounds(one, language))),
        said,
      ),
    )
  const strict = least([...words.map(germanSounds), ...words.map(respelledSounds)], said, { part })
  return isOff(strict, surelyOffFrom) && isOff(least(words.map(lenientSounds), said, { part, omission }), surelyOffFrom)
}
