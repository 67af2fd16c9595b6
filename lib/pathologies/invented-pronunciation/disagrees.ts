import { germanSounds } from '@/lib/phonetics/german-sounds'
import { ipaSounds } from '@/lib/phonetics/ipa-sounds'
import { irregularWords } from '@/lib/phonetics/irregular-words'
import { languageSounds, type SpelledLanguage } from '@/lib/phonetics/language-sounds'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'
import type { Sound } from '@/lib/phonetics/sounds'
import { germanReading } from './german-word'
import { spelledLanguage } from './spelled-language'
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

const least = (
  words: readonly (readonly Sound[])[],
  said: readonly (readonly Sound[])[],
  comparison: Parameters<typeof soundDistance>[2],
) =>
  Math.min(
    ...said.flatMap((one) =>
      words.filter((word) => word.length > 0 && one.length > 0).map((word) => soundDistance(word, one, comparison)),
    ),
  )

const isOff = (distance: number, from: number) => distance >= from && distance !== Number.POSITIVE_INFINITY

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

/** Whether a respelling disagrees with its word: a wrong, missing or invented syllable or consonant. */
export function disagrees(
  { word, respelled, part }: Respelling,
  { sentence, inGerman, aboutGerman, spokenOf }: Setting,
): boolean {
  const said = readings(respelled, inGerman).filter((sounds) => sounds.length >= leastSounds)
  const irregular = irregularWords.get(word.toLowerCase())
  if (irregular && !part)
    return isOff(least(irregular.map(respelledSounds), said, { omission: irregularOmission }), surelyOffFrom)
  const words = [word, ...word.split(/[\s-]+/)]
  if (germanReading(word, sentence, aboutGerman) === 'surely' && !asForeigners.test(sentence))
    return isOff(least(words.map(germanSounds), said, { part }), offFrom)
  const language = part ? null : spelledLanguage(word, sentence, spokenOf === 'german' ? null : spokenOf)
  if (!language && !part && spokenOf === 'german' && germanReading(word, sentence, aboutGerman) === 'maybe')
    return isOff(least(words.map(germanSounds).flatMap(clipped), said, {}), languageOffFrom)
  if (language)
    return isOff(
      least(
        words.flatMap((one) => clipped(languageSounds(one, language))),
        said,
        {},
      ),
      languageOffFrom,
    )
  const strict = least([...words.map(germanSounds), ...words.map(respelledSounds)], said, { part })
  return isOff(strict, surelyOffFrom) && isOff(least(words.map(lenientSounds), said, { part, omission }), surelyOffFrom)
}
