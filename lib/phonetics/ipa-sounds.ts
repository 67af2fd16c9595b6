import { readSpelling, type Sound, spellingRules } from './sounds'

/** IPA letters as classes of sounds; length, stress, syllable marks and ties say nothing here. */
const rules = spellingRules([
  ['a[ɪi]|ɑ[ɪi]|a\u032fe', 'ai'],
  ['a[ʊu]|ɑ[ʊu]', 'au'],
  ['ɔ[ʏɪyiøœ]|o[ɪi]', 'oi'],
  ['[eɛ][ɪi]', 'e|ai'],
  ['œy', 'oi|ai|ö'],
  ['[oə][ʊu]', 'o'],
  ['t͡?ʃ|ʧ', 'tʃ'],
  ['d͡?ʒ|ʤ', 'dʒ'],
  ['ɐ̯', 'r?'],
  ['[ɐ]', 'ə r?'],
  ['[ɚɝ]', 'ö|ə r?'],
  ['[ʁɹrʀɾ]̯?', 'r?'],
  ['[çxχ]', 'x'],
  ['[ɪi]', 'i'],
  ['[ʏy]', 'ü'],
  ['[œøɜ]', 'ö'],
  ['[ʊu]', 'u'],
  ['[ɔo]', 'o'],
  ['[aɑʌ]', 'a'],
  ['æ', 'a|e'],
  ['[ɛe]', 'e'],
  ['ə', 'ə'],
  ['[ɡg]', 'g'],
  ['[θð]', 'θ'],
  ['ŋ', 'ŋ'],
  ...['p', 'b', 't', 'd', 'k', 'f', 'v', 'w', 's', 'z', 'ʃ', 'ʒ', 'h', 'm', 'n', 'l', 'j'].map(
    (letter) => [letter, letter] as const,
  ),
])

/** The sounds of a phonetic transcription, without its slashes or brackets. */
export function ipaSounds(transcription: string): readonly Sound[] {
  return readSpelling(transcription.toLowerCase().normalize('NFC').replace(/g/g, 'ɡ'), rules)
}
