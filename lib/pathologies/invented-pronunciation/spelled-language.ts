import type { Reading } from '@/lib/pathologies/detector'
import type { SpelledLanguage } from '@/lib/phonetics/language-sounds'

/** What shows the language of a word: letters and spellings that hardly another language has; where several share one, each names it. */
const marks: Partial<Readonly<Record<SpelledLanguage, RegExp>>> = {
  polish: /[łąęśźżń]|szcz|sz(?=[aeiouyk])|cz(?=[aeiouyk])|(?:owsk|ewsk)[ia]$/i,
  czech: /[řěůďťň]|[čšžýáíé]\p{L}*[čšž]|[čšž]\p{L}*[ýáíé]/iu,
  croatian: /đ|[čšž](?!\p{L}*[ýáíéěř])/iu,
  hungarian: /[őű]|sz[aáeéoóöuúü]|gy(?![a-z]{0,2}$)|ság|zs[aáeéoóöuúü]/i,
  romanian: /[țţăș]/i,
  turkish: /[ğşı]|ç(?=[aeiouöü]?[kylmnş])/i,
  portuguese: /[ãõ]|lh[aeo]|nh[aeo]/i,
  spanish: /ñ|[áíóú][a-z]{1,4}(?:ez|es|os|as)$|é[a-z]{1,4}ez$|^(?:calle|plaza|avenida|paseo) |illo$|illa$/i,
  french:
    /^[dl]['’][aeiouh]|[œêè]|ées?$|(?<=[bcdfgklmnprstv])é$|eaux?$|oux$|^(?:rue|avenue|boulevard|impasse|quai) |aux?$/i,
  italian: /[aeiou]cchi|zz[aeio]|gli[aeo]|[àìòù]$|^(?:piazza|via|viale) /i,
  icelandic: /[þð]/i,
  danish: /[øæ]/i,
  norwegian: /[øæå]/i,
  swedish: /å/i,
  dutch: /ij(?![óòa])|^'s-|gracht$|straat$|plein$/i,
  welsh: /^ll(?:an|ane|wyn)|ynydd|dd(?=$|[wy])|wy[nd]|^heol /i,
}
const named: Readonly<Record<SpelledLanguage, RegExp>> = {
  polish: /\b(?:polish|poland|poles?|warsaw|polnisch\w*|polen)\b|波兰/gi,
  czech: /\b(?:czechs?|czechia|prague|slovak\w*|brno|tschechisch\w*)\b|捷克/gi,
  croatian: /\b(?:croat\w*|zagreb|serb\w*|belgrade|sloven\w*|bosnian?)\b/gi,
  hungarian: /\b(?:hungar\w+|budapest|magyar|ungarisch\w*)\b|匈牙利/gi,
  romanian: /\b(?:romania\w*|bucharest|rumänisch\w*)\b|罗马尼亚/gi,
  turkish: /\b(?:turkish|turkey|turks?|istanbul|ankara|tuerkisch|türkisch\w*)\b|土耳其/gi,
  portuguese: /\b(?:portuguese|portugal|lisbon|brazilians?|brazil|portugiesisch\w*)\b|葡萄牙/gi,
  spanish:
    /\b(?:spanish|spain|spaniards?|mexicans?|mexico|chileans?|chile|argentin\w+|colombian?|castilian|catalan|barcelona|spanisch\w*)\b|西班牙/gi,
  french: /\b(?:french|france|paris|parisians?|lyon|französisch\w*|frenchm[ae]n)\b|法语|法国/gi,
  italian: /\b(?:italian|italy|italians|rome|italienisch\w*)\b|意大利/gi,
  dutch: /\b(?:dutch\w*|netherlands|holland|amsterdam|flemish|niederländisch\w*)\b|荷兰/gi,
  danish: /\b(?:danish|danes?|denmark|copenhagen|dänisch\w*)\b|丹麦/gi,
  swedish: /\b(?:swedish|swedes?|sweden|stockholm|schwedisch\w*)\b|瑞典/gi,
  norwegian: /\b(?:norwegians?|norway|oslo|norwegisch\w*)\b|挪威/gi,
  icelandic: /\b(?:icelandic|icelanders?|iceland|reykjav[ií]k|isländisch(?!e str)\w*)\b|冰岛语/gi,
  welsh: /\b(?:welsh\w*|wales|cardiff)\b|威尔士/gi,
  japanese: /\b(?:japanese|japan|tokyo|kyoto|osaka)\b/gi,
  pinyin: /\b(?:chinese|mandarin|pinyin|beijing|shanghai)\b/gi,
}
const languages = Object.keys(named).filter((name): name is SpelledLanguage => name in named)
/** Languages other than German whose words have umlauts. */
export const umlauted: readonly SpelledLanguage[] = ['turkish', 'hungarian', 'swedish']
/** Languages that are written in other letters, and transcribed. */
const transcribed: readonly SpelledLanguage[] = ['japanese', 'pinyin']
/** Spellings of English names, which stand on maps of other countries too. */
const englishSpelling = /^wh|sh|ough|church|bridge|street|road|hill$|ton$|ham$|ley$|field|ford$|bury$|borough|worth$/i
/** Beside these a word may be of another language still. */
const others =
  /\b(?:english|british|german|irish|gaelic|scottish|finnish|latin|basque|american|greek|russian|korean|vietnamese|arabic|hindi)\b/i

const german = /\b(?:german|germans|germany|deutsch\w*)\b|德语|德文/gi
const countOf = (text: string, form: RegExp) => [...text.matchAll(form)].length

/** The language that a text names far more than the others. */
function theOne(text: string): SpelledLanguage | null {
  const counts = languages
    .map((language) => ({ language, count: countOf(text, named[language]) }))
    .sort((a, b) => b.count - a.count)
  const [most, next] = counts
  return most && most.count > 2 * (next?.count ?? 0) ? most.language : null
}

/** Whether a text names one of the languages, and not German. */
export const namesOther = (text: string) =>
  !countOf(text, german) && languages.some((language) => countOf(text, named[language]) > 0)

/** The language whose name a word is, if it is one's. */
export const languageNamed = (word: string): SpelledLanguage | null =>
  languages.find((language) => word.match(named[language])?.[0] === word) ?? null

/** "An English j", "as in English", "in English 'pure'": a sound, not the language of the word. */
const englishSound =
  /\b(?:as in|like|as) (?:the )?english\b|\b(?:english|german|french|scottish|american|british) (?:["“'‘]?\p{L}{1,3}["”'’]?(?!\p{L})|["“'‘]\p{L}+|\w{1,10} (?:sound|vowel)|words?|verb|noun|letters?|sounds?|vowels?|plural|readers?|ears?)/giu

const ofReading = new WeakMap<Reading, SpelledLanguage | null>()

/** The one language that a reading speaks of, if it speaks of one. */
export function languageSpokenOf(reading: Reading): SpelledLanguage | null {
  const known = ofReading.get(reading)
  if (known !== undefined) return known
  const text = (reading.reasoning ?? '').slice(0, 20_000)
  const most = theOne(text)
  // A reading of German names may speak of another language too: of Icelandic, where a street is named after it.
  const one = most && countOf(text, german) >= countOf(text, named[most]) ? null : most
  ofReading.set(reading, one)
  return one
}

function bySetting(sentence: string, spokenOf: SpelledLanguage | null): SpelledLanguage | null {
  const around = sentence.replace(englishSound, '')
  const inSentence = theOne(sentence)
  if (inSentence) return others.test(around) && inSentence !== spokenOf ? null : inSentence
  return others.test(around) ? null : spokenOf
}

/**
 * The languages that a word may be spelled in: by its letters, by what its sentence names, or, where that names no other, by what its
 * reading speaks of; none where nothing tells.
 */
export function spelledLanguages(
  word: string,
  sentence: string,
  spokenOf: SpelledLanguage | null,
): readonly SpelledLanguage[] {
  if (!/^[\p{Script=Latin}\p{M}\s'’-]{3,40}$/u.test(word)) return []
  const told = bySetting(sentence, spokenOf)
  const marked = languages.filter((language) => marks[language]?.test(word))
  if (marked.length > 0) return told && marked.includes(told) ? [told] : marked
  if (told && !transcribed.includes(told) && englishSpelling.test(word)) return []
  return told && (!/[äöüß]/i.test(word) || umlauted.includes(told)) ? [told] : []
}
