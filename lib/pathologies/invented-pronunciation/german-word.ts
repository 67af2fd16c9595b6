import { isGlossWord } from '@/lib/pathologies/translation-drift/gloss'

const letters = /^[\p{Script=Latin}\s'’.-]+$/u
const otherLanguage = /^(?:rue|avenue|boulevard|calle|plaza|via|viale|piazza|rua|ulica|place) |[éèêçñáíóúåøæłśćżčšžőű]/i
const umlauted = /[äöüß]/i
const germanEnding =
  /(?:i?sche[rnms]?|liche[rnms]?|lich|stra(?:ss|ß)e|gasse|weg|platz|allee|ufer|damm|chaussee|burg|berg|dorf|heim|hausen|chen|lein|ung|keit|heit|schaft|tor|brück(?:e|en)|br(?:ue|ü)cke|hof|wald|bach|tal|markt|stein|feld)$/i
/** Spellings that German has and English hardly. */
const germanSpelling =
  /sch(?!ool|eme|edul|olar)|tz|[^aeiou]eu|ei(?=[hlmnr]?e?[rn]?$|che|ch)|pf|zw|^z|kn?ie|ie[nr]|ck(?=e)|k$|ch(?=e[rn]?$)|[aou]hn|w(?=e?g$)/i
const germanWords = new Set(
  'ost nord süd sued eis weg ring alte alter altes neue neuer neues lange langer grosse grosser kleine heide neue zeil land am im an der die das zum zur hohe hoher platz tor markt berg bach stadt'.split(
    ' ',
  ),
)

/**
 * Whether a word or name is known to be German, by its letters and endings or, where it has no mark of its own, since the sentence speaks
 * of German (`saysGerman`). A word that English has too is not.
 */
export function isGermanWord(word: string, saysGerman: boolean): boolean {
  const name = word.trim()
  if (!letters.test(name) || otherLanguage.test(name)) return false
  const lower = name.toLowerCase()
  if (umlauted.test(lower) || lower.split(/[\s-]+/).some((one) => germanEnding.test(one) || germanWords.has(one)))
    return true
  if (lower.split(/[\s-]+/).some(isGlossWord)) return false
  return saysGerman || germanSpelling.test(lower)
}
