import { germanSounds } from '@/lib/phonetics/german-sounds'
import { ipaSounds } from '@/lib/phonetics/ipa-sounds'
import { irregularWords } from '@/lib/phonetics/irregular-words'
import { lenientSounds } from '@/lib/phonetics/lenient-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'
import type { Sound } from '@/lib/phonetics/sounds'
import { germanReading } from './german-word'
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
/** What a sound that is left out costs in a word of an unknown language, as a share: names lose them freely ("Worcester"). */
const omission = 0.15
/** Of an irregular word its sounds are known, but not every way to write them. */
const irregularOmission = 0.6

/** Ways to read a respelling; a German one is read in German too, and the kinder reading counts. */
function readings({ kind, text }: Token, inGerman: boolean): readonly (readonly Sound[])[] {
  if (kind === 'ipa') return [ipaSounds(text.replace(/^[/[]|[/\]]$/g, ''))]
  const plain = text.replace(/['’]/g, '')
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

/** What stands around a respelling: whether it is itself in German, and whether the reasoning is of German. */
export type Setting = { readonly sentence: string; readonly inGerman: boolean; readonly aboutGerman: boolean }

/** Whether a respelling disagrees with its word: a wrong, missing or invented syllable or consonant. */
export function disagrees(
  { word, respelled, part }: Respelling,
  { sentence, inGerman, aboutGerman }: Setting,
): boolean {
  const said = readings(respelled, inGerman).filter((sounds) => sounds.length >= leastSounds)
  const irregular = irregularWords.get(word.toLowerCase())
  if (irregular && !part)
    return isOff(least(irregular.map(respelledSounds), said, { omission: irregularOmission }), surelyOffFrom)
  const words = [word, ...word.split(/[\s-]+/)]
  if (germanReading(word, sentence, aboutGerman) === 'surely')
    return isOff(least(words.map(germanSounds), said, { part }), offFrom)
  const strict = least([...words.map(germanSounds), ...words.map(respelledSounds)], said, { part })
  return isOff(strict, surelyOffFrom) && isOff(least(words.map(lenientSounds), said, { part, omission }), surelyOffFrom)
}
