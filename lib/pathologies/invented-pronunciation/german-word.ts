import { isGlossWord } from '@/lib/pathologies/translation-drift/gloss'

const saysGerman = /german|deutsch|德语|德文/i
const namesOtherLanguage =
  /\b(?:french|spanish|italian|english|british|american|polish|dutch|turkish|chinese|japanese|latin|irish|welsh|scottish|danish|swedish)\b/i
const letters = /^[\p{Script=Latin}\s'’.-]+$/u
const otherLanguage = /^(?:rue|avenue|boulevard|calle|plaza|via|viale|piazza|rua|ulica|place) |[éèêçñáíóúåøæłśćżčšžőű]/i
const umlauted = /[äöüß]/i
const germanEnding =
  /(?:i?sche[rnms]?|liche[rnms]?|lich|stra(?:ss|ß)e|gasse|weg|platz|allee|ufer|damm|chaussee|burg|berg|dorf|heim|hausen|chen|lein|ung|keit|heit|schaft|tor|brück(?:e|en)|br(?:ue|ü)cke|hof|wald|bach|tal|markt|stein|feld|stieg|steig|brunnen|rich|wig|mann|turm|mauer|graben|garten|winkel|horst|hain)$/i
/** Spellings that German has and English hardly. */
const germanSpelling =
  /sch(?!ool|eme|edul|olar)|tz|[^aeiou]eu|ei(?=[hlmnr]?e?[rn]?$|che|ch)|pf|zw|^z|kn?ie|ie[nr]|ck(?=e)|k$|ch(?=e[rn]?$)|[aou]hn|w(?=e?g$)/i
const germanWords = new Set(
  'ost nord süd sued eis weg ring alte alter altes neue neuer neues lange langer grosse grosser kleine heide neue zeil land am im an der die das zum zur hohe hoher platz tor markt berg bach stadt'.split(
    ' ',
  ),
)

/** How sure it is that a word is to be read as German. */
export type GermanReading = 'surely' | 'maybe' | 'no'

/**
 * Whether a word or name is German: surely, by its letters and endings or since the sentence speaks of German; maybe, where it has no mark
 * of its own, and is no English word.
 */
export function germanReading(word: string, sentence: string): GermanReading {
  const name = word.trim()
  if (name === '' || !letters.test(name) || otherLanguage.test(name)) return 'no'
  const lower = name.toLowerCase()
  const parts = lower.split(/[\s-]+/)
  if (umlauted.test(lower) || parts.some((one) => germanEnding.test(one) || germanWords.has(one))) return 'surely'
  if (namesOtherLanguage.test(sentence) || parts.some(isGlossWord)) return 'no'
  return saysGerman.test(sentence) || germanSpelling.test(lower) ? 'surely' : 'maybe'
}
