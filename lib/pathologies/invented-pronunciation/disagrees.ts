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
const offFrom = 0.8

/** Ways to read a respelling; a German one is read in German too, and the kinder reading counts. */
function readings({ respelled: { kind, text } }: Respelling, inGerman: boolean): readonly (readonly Sound[])[] {
  if (kind === 'ipa') return [ipaSounds(text.replace(/^[/[]|[/\]]$/g, ''))]
  return inGerman ? [respelledSounds(text), germanSounds(text.replaceAll('-', ''))] : [respelledSounds(text)]
}

/** Whether a respelling disagrees with its word: a wrong, missing or invented syllable or consonant. */
export function disagrees(pair: Respelling, inGerman: boolean): boolean {
  const words = [pair.word, ...pair.word.split(/[\s-]+/)].map(germanSounds).filter((sounds) => sounds.length > 0)
  const distances = readings(pair, inGerman).flatMap((said) =>
    said.length === 0 ? [] : words.map((word) => soundDistance(word, said, pair.part)),
  )
  return distances.length > 0 && Math.min(...distances) >= offFrom
}
