import { germanSounds } from '@/lib/phonetics/german-sounds'
import { ipaSounds } from '@/lib/phonetics/ipa-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'
import type { Sound } from '@/lib/phonetics/sounds'
import type { Respelling } from './pairs'

/**
 * A respelling is off from here: less than one wrong, missing or invented sound (which cost 1), but more than what English letters
 * cannot help (ch as k costs 0.4, w for v 0.4, a final e as ay nothing).
 */
const offFrom = 0.7

/** Ways to read a respelling; a German one is read in German too, and the kinder reading counts. */
function readings({ respelled: { kind, text } }: Respelling, inGerman: boolean): readonly (readonly Sound[])[] {
  if (kind === 'ipa') return [ipaSounds(text.replace(/^[/[]|[/\]]$/g, ''))]
  return inGerman ? [respelledSounds(text), germanSounds(text.replaceAll('-', ''))] : [respelledSounds(text)]
}

/** A word that is perhaps not German must be this far from either way to read it: a whole sound and more. */
const surelyOffFrom = 1

/** Whether a respelling disagrees with its word: a wrong, missing or invented syllable or consonant. */
export function disagrees(pair: Respelling, inGerman: boolean): boolean {
  const words = [pair.word, ...pair.word.split(/[\s-]+/)]
  const read = [...words.map(germanSounds), ...(pair.sure ? [] : words.map(respelledSounds))]
  const distances = readings(pair, inGerman).flatMap((said) =>
    read.filter((sounds) => sounds.length > 0 && said.length > 0).map((word) => soundDistance(word, said, pair.part)),
  )
  return distances.length > 0 && Math.min(...distances) >= (pair.sure ? offFrom : surelyOffFrom)
}
