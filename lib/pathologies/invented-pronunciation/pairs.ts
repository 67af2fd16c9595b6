import { plainWords } from '@/lib/pathologies/plain-words'
import type { Respelling } from './disagrees'
import { germanReading } from './german-word'
import { isExample, isRespellingShape, namesWord, type Token, tokensOf } from './tokens'

const cue =
  /pronounc|pronunci|\bsa(?:y|ys|id|ying)\b|\bread\b|\breads\b|sound|phonetic|realis|realiz|utter|articulat|spoken|voiced|rhyme|\bipa\b|enunciat|vocali|respell|syllab|come out|comes out|ausgesprochen|gesprochen|spricht man|spricht sich|liest man|sprechen|aussprache|klingt|klaenge|lautschrift|lautet|phonetisch|发音|读作|读成|读为|读音|念作|念成|念|音标|听起来/
/** Between a word and what is plainly a respelling by its shape, these alone say enough. */
const bare =
  /^[\s"”'’*_]*(?:[=:≈(–—-]|→|->|=>|[,(–—-]? ?(?:(?:that|this|it|which) (?:is|would be)|so|is|would be|was|are|being|as|becomes?|i\.e\.|so)(?: (?:roughly|approximately|about|something like|like|basically|more like|actually|then|just|simply))*)[\s"“'‘(*_]*$/
/** What makes it a report of what was heard, a denial, or a comparison of candidates. */
const blocked =
  /\bnot\b|\bnever\b|\bnobody\b|\bno one\b|cannot|\bmis-?(?:heard|hear\w*|pronounc\w*|taken|interpret\w*|read)|confus|rather than|instead|\bspeaker|\bcaller|\b(?:he|she|they|it) (?:said|says|pronounc\w+)|\bi (?:hear|heard|think i hear)|heard|recording|audio|clip|unlike|differ|\bvs\b|versus|\bbut\b|than\b|might (?:say|pronounce|read)|may (?:say|pronounce)|american|would say instead|foreigner|non-native|learner|tourist|anglici|wrongly|incorrectly|nicht|sprecher|hoere|gehoert|不|没|说话人|听到|误/
const partial =
  /\b(?:first|second|third|last|final|initial|ending|beginning|start\w*|begins?|ends?|part|half|syllable|prefix|suffix|element|portion|stem|erste|zweite|letzte|silbe|anfang|ende)\b|音节|开头|结尾/
const reading =
  /^(?:\s|["”'’*_])*(?:wird|的?发音是|spricht man|的读音是|读作|念作)?(?: (?:etwa|ungefaehr|wie|als|so wie))*[\s"“„'‘*_]*$/
const readAfter = /^["”“'’*_\s]*(?:ausgesprochen|gesprochen|gelesen|aus\b)/
const sayAs =
  /^["”'’*_\s]*(?:is|would be|as|like|(?:like|as) (?:this|so|follows)|:|,|=|is approximately|is roughly|(?:would )?corresponds? to|(?:would )?comes? out as|goes|ist|wie|lautet|(?:[\w]{1,12} ){0,2}(?:approximately|roughly|something like|like|as|is))[\s:"“'‘*_]*$/

/** The sound of a letter, which is no respelling of the word. */
const ofLetter = /\bwith (?:an? |the )?(?:\w{1,8} )?["“'‘]?\s*$/
const explicit = /pronounc|pronunci|ausgesprochen|aussprache|gesprochen|spricht (?:man|sich)|liest man|发音|读作|念作/
const longestLink = 80

/** Whether what stands in quotation marks may respell a word by its look: lower case or capitals, of ASCII letters, no name. */
const mayRespell = (text: string, sentence: string) =>
  /^(?:[a-z]{2,14}|[A-Z]{2,14})$/.test(text) ||
  (/^[A-Z][a-z]{1,13}$/.test(text) && explicit.test(sentence.toLowerCase()))

function links(
  before: string,
  link: string,
  after: string,
  { shaped, ipa }: { shaped: boolean; ipa: boolean },
): boolean {
  if (
    blocked.test(link) ||
    link.length > longestLink ||
    ofLetter.test(link) ||
    /rhym|reimt|[.!?]["”'’)]? [-*•]? ?[\p{L}"“]/u.test(link)
  )
    return false
  if (cue.test(link) || (ipa && /transcri|written|given/.test(link))) return true
  if (shaped && bare.test(link)) return true
  if (cue.test(before) && (sayAs.test(link) || (shaped && /^["”'’\s(,:*_]*["“'‘(]*$/.test(link)))) return true
  return reading.test(link) && readAfter.test(after) && link.trim() !== ''
}

const cueBefore =
  /(?:pronounced|said|spoken|read|uttered|sounded out|phonetically|ausgesprochen|gesprochen)(?: (?:as|like|wie|more like|something like|out))*[\s:"“'‘(]*$/
const thenWord =
  /^["”'’),\s]*(?:(?:for|is how (?:you|they|germans|one|we) (?:would )?(?:say|pronounce)|is the pronunciation of|as)[\s"“'‘]*)?$/

/** The word behind its respelling: "pronounced "zim-mel", "Himmel" would fit". */
function wordBehind(sentence: string, tokens: readonly Token[], at: number): Respelling | null {
  const [respelled, word] = [tokens[at], tokens[at + 1]]
  if (!respelled || !word || !namesWord(word)) return null
  const before = plainWords(sentence.slice(0, respelled.start))
  const link = plainWords(sentence.slice(respelled.end, word.start))
  const howTo = /how|pronunciation|^["”'’\s]*for\b/.test(link)
  if (blocked.test(before) || !thenWord.test(link) || !(cueBefore.test(before) || howTo)) return null
  return { word: word.text, respelled, part: partial.test(before) }
}

const isShaped = ({ kind, text }: Token) => kind === 'ipa' || kind === 'hyphened' || isRespellingShape(text)

const umlauts: Readonly<Record<string, string>> = { ö: 'oe', ä: 'ae', ü: 'ue' }
const plainPart = (sentence: string, from: number, to: number) =>
  plainWords(sentence.slice(Math.max(0, from), to)).replace(/[öäü]/g, (letter) => umlauts[letter] ?? letter)

/** The pair of a word and the token behind it, if what stands between and around them says that it respells the word. */
function pairOf(sentence: string, [word, respelled]: readonly [Token, Token], opener: number): Respelling | null {
  const before = plainPart(sentence, Math.max(opener, word.start - longestLink), word.start)
  if (blocked.test(before) || /rhym\w+ with ["“'‘]?$/.test(before)) return null
  const shaped = isShaped(respelled)
  // What is not written in syllables respells a name, not a sound that is spoken of ("ess", "clon").
  if (!shaped && !/^\p{Lu}|[äöüß]/u.test(word.text)) return null
  if (/^(?:could|did|does|do|is|was|would|has|might|may)\b[^.;]*\?$/i.test(sentence)) return null
  const link = sentence.slice(word.end, respelled.start)
  const plainLink = ` ${plainPart(sentence, word.end, respelled.start)} `.replace(
    /^ (?=\S)/,
    /^\s/.test(link) ? ' ' : '',
  )
  const after = plainPart(sentence, respelled.end, respelled.end + 20)
  if (!links(before, plainLink, after, { shaped, ipa: respelled.kind === 'ipa' })) return null
  return { word: word.text, respelled, part: partial.test(before) || partial.test(plainLink) }
}

function pairAt(sentence: string, tokens: readonly Token[], at: number): Respelling | null {
  const respelled = tokens[at]
  if (!respelled) return null
  const shaped = isShaped(respelled)
  if (!shaped && (respelled.kind !== 'quote' || !mayRespell(respelled.text, sentence))) return null
  const wordAt = tokens.findLastIndex((one, place) => place < at && namesWord(one) && !isExample(sentence, one))
  const word = tokens[wordAt]
  if (!word) return shaped ? wordBehind(sentence, tokens, at) : null
  const between = tokens.slice(wordAt + 1, at)
  return between.some((one) => !isExample(sentence, one))
    ? null
    : pairOf(sentence, [word, respelled], tokens[wordAt - 1]?.end ?? 0)
}

/** The words of a sentence that it respells, of those that are German or may be. */
export function respellingsIn(sentence: string, aboutGerman: boolean): readonly Respelling[] {
  const tokens = tokensOf(sentence)
  return tokens.flatMap((_, at) => {
    const pair = pairAt(sentence, tokens, at)
    return pair && germanReading(pair.word, sentence, aboutGerman) !== 'no' ? [pair] : []
  })
}
