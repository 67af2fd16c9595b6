import { germanSounds } from './german-sounds'
import { respelledSounds } from './respelled-sounds'
import type { Sound } from './sounds'

/** The sounds that a word's letters stand for in a language (a BCP 47 tag), German or English; null where there are no rules for it. */
export function spelledSounds(word: string, language: string | null): readonly Sound[] | null {
  const primary = language?.toLowerCase().split(/[-_]/)[0]
  if (primary === 'de') return germanSounds(word)
  return primary === 'en' ? respelledSounds(word) : null
}
