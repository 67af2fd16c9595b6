import { colognePhonetic } from 'cologne-phonetic'

/** The sound of a phrase in Kölner Phonetik (H. J. Postel, 1969): one digit for each group of like consonants; `''` where it has no letters. */
export function cologne(phrase: string): string {
  return colognePhonetic(phrase)
}
