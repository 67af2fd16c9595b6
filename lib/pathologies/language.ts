/** The languages that the lexicons speak. */
export type Language = 'english' | 'german' | 'chinese'

const stopWords: Readonly<Record<string, string>> = {
  english: 'the of and to is that it in this for be with as was on are not but so have you i or at if which would',
  german: 'der die das und ist nicht ein eine ich zu den mit es auf dass wird auch sich dem als aber oder wie von im',
  french: 'le la les des est une et que dans pour pas je il sur qui avec ce au du sont mais ou comme être plus',
  spanish: 'el los las es una y que en por con no se lo del pero como para más está su al un hay esto o sin',
  italian: 'il lo gli è una e che di per non si con del della ma come sono nel questo anche un ho più i le se',
  portuguese: 'o os as é uma e que de para não se com do da mas como são no na isso também um eu mais em por',
  dutch: 'de het een en is niet dat van ik te met op voor zijn aan er maar ook als dit wordt naar om ze bij',
  swedish: 'och det är en ett som inte att jag på med för av den till om har men kan var så eller från han vi',
  polish: 'i w nie na to się że jest z do jak ale o co po tak za jego czy przez są dla może od być',
  turkish: 've bir bu da de için ile ne çok gibi daha olarak var ama değil ben mi olan kadar sonra ya ki en o',
}

const names = Object.keys(stopWords)
/** For each stop word the places of the languages that have it. */
const byWord = new Map<string, number[]>()
for (const [at, words] of Object.values(stopWords).entries())
  for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), at])
const sampleChars = 20_000

const asciiLetters = /[A-Za-z]+/g
const otherCharacters = /[^\0-\x7f]+/g

const countOf = (text: string, form: RegExp) => text.match(form)?.length ?? 0
const charsOf = (text: string, form: RegExp) => (text.match(form) ?? []).reduce((sum, run) => sum + run.length, 0)

function byScript(text: string): 'chinese' | 'latin' | 'other' | null {
  // Most characters are ASCII, whose letters are told without looking up their properties.
  const ascii = charsOf(text, asciiLetters)
  const rest = text.match(otherCharacters)?.join('') ?? ''
  const letters = ascii + countOf(rest, /\p{L}/gu)
  if (letters === 0) return null
  const han = countOf(rest, /\p{Script=Han}/gu)
  const kana = countOf(rest, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const latin = ascii + countOf(rest, /\p{Script=Latin}/gu)
  // A Han character says about as much as three or four Latin letters.
  if (kana * 10 > han + kana && kana * 4 > latin) return 'other'
  if (han * 3 > latin && han * 2 > letters - latin) return 'chinese'
  return latin * 2 > letters ? 'latin' : 'other'
}

function byStopWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const counts = names.map(() => 0)
  for (const word of words) for (const at of byWord.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1
  const most = Math.max(...counts)
  return most * 12 >= words.length && most > 0 ? (names[counts.indexOf(most)] ?? null) : null
}

function tellLanguage(text: string): Language | 'other' | null {
  const sample = text.slice(0, sampleChars)
  const script = byScript(sample)
  if (script !== 'latin') return script
  const name = byStopWords(sample)
  if (name === null || name === 'english' || name === 'german') return name
  return 'other'
}

/** Every detector asks of the same text in turn, so the last answer is kept. */
let last: { readonly text: string; readonly language: Language | 'other' | null } | null = null

/** The language of a reasoning, by script and stop words; `other` is a language without lexicon, `null` is not to be told. */
export function languageOf(text: string): Language | 'other' | null {
  if (last?.text !== text) last = { text, language: tellLanguage(text) }
  return last.language
}
