import { readSpelling, type Sound, spellingRules } from './sounds'
import { japanese, pinyin } from './spelling/asian'
import { croatian, czech, hungarian, polish, turkish } from './spelling/eastern'
import { danish, dutch, icelandic, norwegian, swedish, welsh } from './spelling/northern'
import type { Pairs } from './spelling/places'
import { french, italian, portuguese, romanian, spanish } from './spelling/romance'

/** What the languages below share; a language's own rules come first. */
const shared: Pairs = [
  ['ph', 'f'],
  ['th', 't'],
  ['qu', 'k w?'],
  ['bb?', 'b'],
  ['cc?|kk?|q', 'k'],
  ['dd?', 'd|t'],
  ['ff?', 'f'],
  ['gg?', 'g'],
  ['j', 'j'],
  ['ll?', 'l'],
  ['mm?', 'm|n'],
  ['ng', 'ŋ|n g?'],
  ['nk', 'ŋ|n k'],
  ['nn?', 'n|m'],
  ['pp?', 'p'],
  ['rr?', 'r?'],
  ['ss', 's'],
  ['s', 's|z'],
  ['tt?', 't|d'],
  ['vv?', 'v'],
  ['w', 'v|w'],
  ['x', 'k|g s|z'],
  ['zz?', 'z|s'],
  ['h', 'h?'],
  ['[aáàâ]', 'a|ə'],
  ['[eéèêë]', 'e|ə'],
  ['[iíìî]', 'i|j'],
  ['[oóòô]', 'o|ə'],
  ['[uúùû]', 'u|w'],
  ['y', 'i|j'],
]

const ownRules = {
  french,
  spanish,
  italian,
  portuguese,
  romanian,
  polish,
  czech,
  croatian,
  hungarian,
  turkish,
  dutch,
  danish,
  swedish,
  norwegian,
  icelandic,
  welsh,
  japanese,
  pinyin,
} satisfies Readonly<Record<string, Pairs>>

/** Languages, other than German and English, whose spelling tells how a word is said. */
export type SpelledLanguage = keyof typeof ownRules

const rulesOf = Object.fromEntries(
  Object.entries(ownRules).map(([language, own]) => [language, spellingRules([...own, ...shared])]),
)

/** The sounds that a word of a language has by that language's spelling (coarse: no stress, no length). */
export function languageSounds(word: string, language: SpelledLanguage): readonly Sound[] {
  return readSpelling(word.toLowerCase().normalize('NFC'), rulesOf[language] ?? [])
}
