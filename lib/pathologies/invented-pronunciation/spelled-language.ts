import type { Reading } from '@/lib/pathologies/detector'
import type { SpelledLanguage } from '@/lib/phonetics/language-sounds'

/** What shows the language of a word: letters and spellings that hardly another language has. */
const marks: Readonly<Record<SpelledLanguage, RegExp>> = {
  polish: /[łąęśźżń]|szcz|sz(?=[aeiouyk])|cz(?=[aeiouyk])|(?:owsk|ewsk)[ia]$/i,
  turkish: /[ğşı]/i,
  portuguese: /[ãõ]|lh[aeo]|nh[aeo]/i,
  spanish: /ñ|[áíóú][a-z]{1,4}(?:ez|es|os|as)$|é[a-z]{1,4}ez$|^(?:calle|plaza|avenida|paseo) |illo$|illa$/i,
  french: /[œêè]|ées?$|(?<=[bcdfgklmnprstv])é$|eaux?$|oux$|^(?:rue|avenue|boulevard|impasse|quai) |aux?$/i,
  italian: /[aeiou]cchi|zz[aeio]|gli[aeo]|[àìòù]$|^(?:piazza|via|viale) /i,
}
const named: Readonly<Record<SpelledLanguage, RegExp>> = {
  polish: /\b(?:polish|poland|poles|polnisch\w*|polen)\b|波兰/gi,
  turkish: /\b(?:turkish|turkey|turks|istanbul|tuerkisch|türkisch\w*)\b|土耳其/gi,
  portuguese: /\b(?:portuguese|portugal|lisbon|brazilian|brazil|portugiesisch\w*)\b|葡萄牙/gi,
  spanish:
    /\b(?:spanish|spain|spaniards?|mexicans?|mexico|chilean|chile|argentin\w+|colombian?|castilian|catalan|barcelona|spanisch\w*)\b|西班牙/gi,
  french: /\b(?:french|france|paris|parisians?|lyon|französisch\w*|frenchm[ae]n)\b|法语|法国/gi,
  italian: /\b(?:italian|italy|italians|rome|italienisch\w*)\b|意大利/gi,
}
const languages = ['polish', 'turkish', 'portuguese', 'spanish', 'french', 'italian'] as const
/** Beside these a word may be of another language still. */
const others =
  /\b(?:english|british|german|dutch|welsh|irish|gaelic|scottish|danish|swedish|norwegian|finnish|czech|hungarian|latin|japanese|chinese|mandarin|basque|american)\b/i

/** The language that a text names far more than the others. */
function theOne(text: string): SpelledLanguage | null {
  const counts = languages
    .map((language) => ({ language, count: [...text.matchAll(named[language])].length }))
    .sort((a, b) => b.count - a.count)
  const [most, next] = counts
  return most && most.count > 2 * (next?.count ?? 0) ? most.language : null
}

/** "An English j": a sound, not the language of the word. */
const englishSound =
  /\b(?:english|german|french|scottish|american|british) (?:["“'‘]?\p{L}{1,3}["”'’]?(?!\p{L})|\w{1,10} (?:sound|vowel)|words?|verb|noun|letters?|sounds?|vowels?|plural|readers?|ears?)/giu

const ofReading = new WeakMap<Reading, SpelledLanguage | null>()

/** The one language that a reading speaks of, if it speaks of one. */
export function languageSpokenOf(reading: Reading): SpelledLanguage | null {
  const known = ofReading.get(reading)
  if (known !== undefined) return known
  const one = theOne((reading.reasoning ?? '').slice(0, 20_000))
  ofReading.set(reading, one)
  return one
}

/** The language that a word is spelled in: by its letters, by what its sentence names, or, where that names no other, by what its reading speaks of. */
export function spelledLanguage(
  word: string,
  sentence: string,
  spokenOf: SpelledLanguage | null,
): SpelledLanguage | null {
  if (!/^[\p{Script=Latin}\s'’-]{3,40}$/u.test(word)) return null
  const marked = languages.filter((language) => marks[language].test(word))
  if (marked.length === 1) return marked[0] ?? null
  if (/[äöüß]/i.test(word)) return null
  const around = sentence.replace(englishSound, '')
  const inSentence = theOne(sentence)
  if (inSentence) return others.test(around) && inSentence !== spokenOf ? null : inSentence
  return others.test(around) ? null : spokenOf
}
