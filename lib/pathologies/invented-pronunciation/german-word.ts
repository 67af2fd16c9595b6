import type { Reading } from '@/lib/pathologies/detector'
import { isGlossWord } from '@/lib/pathologies/translation-drift/gloss'

const saysGerman = /german|deutsch|德语|德文/i
const namesOtherLanguage =
  /\b(?:french|spanish|italian|english|british|american|polish|dutch|turkish|chinese|japanese|latin|irish|welsh|scottish|danish|swedish)\b/i
const letters = /^[\p{Script=Latin}\s'’.-]+$/u
const otherLanguage =
  /^(?:rue|avenue|boulevard|calle|plaza|via|viale|piazza|rua|ulica|place) |[éèêçñáíóúåøæłśćżčšžőűğşıąęźńãõ]/i
/** Spellings that German has not. */
const notGerman = /ij|sz|cz|rz|dz|oux|eau|^ll|gli|gn[oai]/i
const umlauted = /[äöüß]/i
const germanEnding =
  /(?:i?sche[rnms]?|liche[rnms]?|lich|stra(?:ss|ß)e|gasse|weg|platz|allee|ufer|damm|chaussee|burg|berg|dorf|heim|hausen|heide|(?:burg|berg|dorf|heim|hausen|bach|feld|stein|brück)er|(?:mayr|meier|maier)s?|(?<!t)chen|lein|(?<!y)ung|keit|heit|schaft|(?:er|ner)tor|brück(?:e|en)|br(?:ue|ü)cke|hof|wald|bach|tal|markt|stein|feld|stieg|steig|brunnen|rich|wig|mann|turm|mauer|graben|garten|winkel|horst|hain)$/i
/** Spellings that German has and English hardly; other languages share some of them. */
const germanSpelling =
  /sch(?!ool|eme|edul|olar)|tz|zig(?:er)?$|[^aeiou]eu|ei(?=[hlmnrs]?e?[rn]?$|che|ch|s)|pf|zw|^z|kn?ie|ie[nr]|ck(?=e)|k$|ch(?=e[rn]?$|s|t)|[aou]hn|oe|(?<![aeiouq])ue(?=[bcdfghklmnprstz])|w(?=e?g$)/i
const germanWords = new Set(
  'ost nord süd sued eis weg ring alte alter altes neue neuer neues lange langer grosse grosser kleine heide neue zeil land am im an der die das zum zur hohe hoher platz tor markt berg bach stadt'.split(
    ' ',
  ),
)

/** How sure it is that a word is to be read as German. */
export type GermanReading = 'surely' | 'maybe' | 'no'

/**
 * Whether a word or name is German: surely, by its letters and endings, or by its spelling where what is reasoned about is German; maybe,
 * where it has no mark of its own, and is no English word. `around` is what stands around the word, `aboutGerman` whether all of it is of German.
 */
export function germanReading(word: string, around: string, aboutGerman: boolean): GermanReading {
  const name = word.trim()
  if (name === '' || !letters.test(name) || otherLanguage.test(name)) return 'no'
  const lower = name.toLowerCase()
  const parts = lower.split(/[\s-]+/)
  if (umlauted.test(lower) || parts.some((one) => germanEnding.test(one) || germanWords.has(one))) return 'surely'
  if (notGerman.test(lower) || namesOtherLanguage.test(around) || parts.some(isGlossWord)) return 'no'
  return saysGerman.test(around) || (aboutGerman && germanSpelling.test(lower)) ? 'surely' : 'maybe'
}

const namesGerman = /\b(?:german|germans|germany|deutsch\w*)\b|德语|德文/gi
const namesAny = new RegExp(namesOtherLanguage.source, 'gi')
const ofGermanBy = new WeakMap<Reading, boolean>()

/** Whether a reading says that what it hears is German, and names other languages far less. */
export function isOfGerman(reading: Reading): boolean {
  const known = ofGermanBy.get(reading)
  if (known !== undefined) return known
  const text = (reading.reasoning ?? '').slice(0, 20_000)
  const is = [...text.matchAll(namesGerman)].length > 2 * [...text.matchAll(namesAny)].length
  ofGermanBy.set(reading, is)
  return is
}

const aboutGermanBy = new WeakMap<Reading, boolean>()
const speaksOfGerman = /german|deutsch|stra(?:ß|ss)e|platz\b|allee\b|德语|德文|[äöü]/i

/** Whether a reading is of German at all: it says so, or has German letters and streets. */
export function isAboutGerman(reading: Reading): boolean {
  const known = aboutGermanBy.get(reading)
  if (known !== undefined) return known
  const is = speaksOfGerman.test((reading.reasoning ?? '').slice(0, 20_000))
  aboutGermanBy.set(reading, is)
  return is
}
