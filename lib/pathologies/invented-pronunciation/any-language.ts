import { plainWords } from '@/lib/pathologies/plain-words'
import type { Respelling } from './disagrees'
import { isHowItIsSaid, isLikely, speaksOfEarlierWord, wordBefore } from './of-earlier-name'
import { isExample, isRespellingShape, type Token, tokensOf } from './tokens'

/** A respelling that shows itself by its look: phones, a stressed syllable in capitals, or three syllables and more. */
const stressed = /(?:^|[-·‧ ])\p{Lu}{2,}(?:[-·‧ ]|$)/u
const small = /\p{Ll}/u
const manySyllables = /^\p{Ll}{1,6}(?:[-·‧]\p{Ll}{1,6}){2,}$/u
/** "d-n-s": letters one by one. */
const spelledOut = /^(?:\p{L}[-·‧ ])+\p{L}$/u
const twoSyllables = /^\p{L}{1,7}[-·‧]\p{L}{1,7}$/u
const inTen = /^(?:\p{L}{1,8}[-·‧ ]){0,9}\p{L}{1,8}$/u

const respells =
  /\bpron(?:o?un|ou)[cs]\w*|\b(?:is|are|be|been|as|it|often|usually|get|gets|you|one|people|they|would|we|i|locals|germans?) (?:\w{1,9} ){0,2}(?:said|spoken|read|say|speak|call|called|uttered|voiced|sounded|articulated|reali[sz]ed|rendered)\b|\breads? (?:as|like|out)\b|\bsounds? like\b|\bsounded out\b|\bsay (?:it|that|this)\b|phonetic|\bgoes\b|\bc[oa]mes? out (?:as|like)\b|enunciat|vocali[sz]|\bipa\b|respell|\btongue\b|\bto (?:an?|the) \w{1,12} ear\b|\b(?:german|french|spanish|italian|polish|native|local|irish|welsh|turkish|english) (?:mouth|tongue|lips|usage|speech)\b|\bworks? out\b|\bsound of\b|\bgives\b|\bproperly\b|\bsounded\b|\brendered\b|\b(?:french|germans?|spanish|italians?|poles|turks|portuguese|welsh|irish|english|dutch|swedes|danes) (?:would |do )?(?:say|pronounce|call|read)\b|gesprochen|sprech|spricht|aussprache|klingt|lautet|gelesen|读|念|发音/
/** What a writer says of the way in which a word is properly said: then a verb of hearing before it does not make it a report. */
const finite =
  /\b(?:is|are|would be|should be|must be|gets?|to be|comes? out|goes|reads|sounds|ist|wird|rhymes?|that is|would come out|should sound|would sound|ought to)\b/
const reported =
  /\b(?:i|we) (?:\w{1,9} )?(?:hear|heard|catch|caught|perceive|get|got|think i|noted?|(?:have|had)(?! (?:determined|concluded|decided|established|found|learn\w*|reali[sz]ed|confirmed|worked|come))|write|wrote)\b|\bhear(?:d|ing)?\b|\b(?:he|she|they|speaker|caller|man|woman|voice|driver|passenger|person|girl|boy|child|customer|announcer|narrator|host|singer|presenter|user|guy|lady)(?: \w{1,10}){0,2} (?:say|says|said|saying|pronounces?|pronounced|pronouncing|speaks|spoke|utters?|uttered|sings?|sang|calls?|called|reads?|makes?|made|has|had|produces?|gives?|goes|went)\b|\bclip\b|\brecording\b|\baudio\b|\bspectro\w*|\bsegments?\b|\bphones?\b|\bphonemes?\b|\b(?:her|his|their) (?:\w{1,12} )?(?:pronunciation|version|rendering|rendition|mouth)\b|\bsounds? to me\b|\bsyllables? (?:i|that i)\b|\bobserv\w+|\bperceiv\w+|\bcomes? (?:through|across)\b|\bhoer\w*|\bsprecher\w*|听到|说话人|录音|音频|听起来|更接近|更像/
const denied =
  /\bnot\b|\bnever\b|\bnobody\b|\bno one\b|\bnor\b|\bneither\b|cannot|\bmis-?(?:hear\w*|pronounc\w*|taken|read\w*|said|say)|\bwrong(?:ly)?\b|\bincorrect\w*|instead|rather than|\bthan\b|\bversus\b|\bvs\b|\bif\b(?! i (?:am|remember|recall|may))|\bwhether\b|\bor\b|\bunlike\b|\bforeigner|\btourist|\blearner|\bnon-|\banglici|\bdialect|\baccent|\bjok|\bchild\b|\bcould be\b|\bmight\b|\bmay\b|\bbetween\b|\bsimilar|\bclose to\b|\bnear\b|\bmatch|\bconfus|\bnicht\b|\bfalsch|不|误/
const partial =
  /\b(?:first|second|third|last|final|initial|ending|beginning|starts?|starting|begins?|ends?|part|half|syllables?|prefix|suffix|element|portion|stem|cluster|letters?|vowels?|consonants?|combination|erste|zweite|letzte|silbe|anfang|ende)\b|音节|开头|结尾/

const stop = new Set(
  `a an and another any as at but by each even every everybody everyone first for from he her here his how i if in is it item its just last let locally look maybe most my name
  names next no not now of okay on one option or orally other our people perhaps phonetic phonetically pronounced pronunciation say saying second she so some somebody spelling
  spoken still that the their then there these they third this those three to two wait we well what when where which who with would yes you your rather really
  english german french italian spanish polish dutch welsh irish scottish scots british american danish swedish norwegian finnish turkish chinese mandarin cantonese
  japanese korean portuguese brazilian latin greek russian czech hungarian icelandic flemish catalan basque arabic hebrew hindi germans americans italians spaniards poles
  locals natives speakers doctors pharmacists experts residents berliners viennese parisians londoners austrians swiss frenchmen
  observed hearing heard perceived segment segments syllable syllables phones phonemes reference target form output result candidate candidates destination alternative
  vowel vowels consonant consonants onset coda stress spoken surface underlying measured detected audible
  ipa properly usually normally typically correctly literally actually basically hmm ok right also the`
    .trim()
    .split(/\s+/),
)
const capitalised =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}’']{2,20}(?:\p{Lu}\p{Ll}{1,15})?(?:[ -]\p{Lu}[\p{Ll}’']{2,20}){0,2}(?![\p{L}-])/gu
const afterName =
  /^(?:,|:| [=–—-]| \(|["”'’]? (?:is|are|would|should|comes?|goes|reads?|rhymes?|sounds?|gets?|has|must|ought|wird|spricht|klingt|ist|as)\b)/

/** "The Mexican name": an adjective. */
const ofNation = /(?:ian|can|ish|ese)$/
/** What is shorter is quoted for its sound. */
const leastLetters = 3

/** `written` is a word that a capital alone makes a name. */
type Name = { readonly start: number; readonly end: number; readonly text: string; readonly written?: boolean }

function namesOf(sentence: string, tokens: readonly Token[]): readonly Name[] {
  const quoted = tokens.filter(
    (one) =>
      one.kind === 'word' ||
      (one.kind === 'quote' &&
        one.text.length >= leastLetters &&
        /^\p{L}/u.test(one.text) &&
        !isRespelling(one.text) &&
        one.text.split(' ').length <= 4 &&
        !isExample(sentence, one)),
  )
  const written = [...sentence.matchAll(capitalised)].flatMap((match): Name[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (
      stop.has(match[0].toLowerCase().split(' ')[0] ?? '') ||
      tokens.some((one) => one.start < end && start < one.end)
    )
      return []
    if (ofNation.test(match[0]) && /^ \p{Ll}/u.test(sentence.slice(end, end + 2))) return []
    const opens = !/\p{L}/u.test(sentence.slice(0, start))
    return opens && !afterName.test(sentence.slice(end, end + 12))
      ? []
      : [{ start, end, text: match[0], written: true }]
  })
  return [...quoted, ...written].sort((a, b) => a.start - b.start)
}

const isRespelling = (text: string) =>
  inTen.test(text) &&
  ((stressed.test(text) && (small.test(text) || /[-·‧]/.test(text))) || manySyllables.test(text)) &&
  /[-·‧]/.test(text) &&
  !spelledOut.test(text)

/** How sure it is that a token is a respelling: by its shape, where a word of saying stands by, or only where it is said to be spoken like a word. */
type Shape = 'plain' | 'maybe' | 'word' | 'none'

function shapeOf({ kind, text }: Token): Shape {
  if (kind === 'ipa' || isRespelling(text)) return 'plain'
  if (kind !== 'quote') return 'none'
  if (twoSyllables.test(text) || capitals.test(text) || isRespellingShape(text)) return 'maybe'
  return oneWord.test(text) ? 'word' : 'none'
}

/** The name that a respelling is of: the nearest before it, or, where there is none, the one behind it. */
function nameOf(names: readonly Name[], { start, end }: Token): Name | undefined {
  return names.findLast((one) => one.end <= start) ?? names.find((one) => one.start >= end)
}

const behind =
  /\b(?:how|way|for|pronunciation|i mean)\b|^["”'’),\s]*(?:is|as|=)?\s*["“'‘]?$|^["”'’,\s]+[^.;]{0,30}\bfits?\b/

const capitals = /^(?=\p{Lu}{0,6}(?:EE|OO|AH|OH|AY|OW|UH|EH|IH|AW|OU|AI))\p{Lu}{3,9}$/u
const oneWord = /^[a-z]{3,12}$/
/** "Is pronounced like the verb □": all that stands between a word and one that it is spoken like. */
const spokenLike =
  /^["”'’]? ?(?:(?:is|would be|should be|gets?|must be|to be|has to be|ought to be|and|correctly|properly|usually|normally|in \w{4,8}) ){0,3}(?:pronounced|said|spoken|voiced|articulated|uttered)(?: (?:just|exactly|simply|much))?(?: (?:like|as))?(?: (?:the|an?))?(?: english)?(?: (?:word|verb|noun|name|\w+s))?,? ?["“'‘]?$/

/** A name is set equal to its respelling: what else stands between them tells something that is done to it. */
const stated =
  /\b(?:is|are|was|be|being|been|as|becomes?|gives?|giving|goes|gets|reads?|sounds?|like|says?|said|spoken|pronounc\w+|pronunciation|call(?:ed)?|so|ist|wird|wie|als)\b|[=:≈→(–—-]\s*["“„'‘]?$|^["”'’]?,? ?["“„'‘([/]*$/

const named = /^\p{Lu}|[äöüß]/u
/** "Could X have been said Y?" */
const asked =
  /^(?:wait,? |hmm,? |so |and |or |but )*(?:could|did|does|do|is|was|would|has|might|may|should|can)\b[^.;]*\?["”'’]?$/i

/** Speakers of a kind, whom nobody heard: "an Irish speaker would say". */
const anySpeaker =
  /\b(?:(?:an?|any|every|each|most|all|native|local|ordinary) (?:\w{1,12} ){0,2}(?:speakers?|person|reader|man|woman)|(?:french|german|spanish|italian|polish|dutch|turkish|portuguese|welsh|irish|english|danish|swedish) speakers)\b/g
/** "If it were X, one would hear Y": how X is said, whoever says it. */
const supposed =
  /\bif (?:you|one|we|i) (?:go|goes|went|judge|judged|read) (?:it )?by the \p{L}{1,12}|\b(?:if|had|were) (?:(?:it|this|that|the|they|he|she|we|i|you|one|speaker|caller|user|name|word|street|place|town|city|station|destination)(?: \w{1,8})? ){1,3}?(?:were|was|is|had been|been|meant|mean|wanted|had said|said)\b|\b(?:one|you|we|i|they|it|there) (?:would|should)(?: \w{1,9}){0,2} (?:hear|get|expect|have|catch|perceive|notice|sound like)\b/gu

/** A text in plain words, in which people in general say what nobody in particular is heard to say. */
const sayingOf = (text: string) => plainWords(text).replace(anySpeaker, 'people').replace(supposed, 'people say')

/** How a language has it, or how many syllables it makes: said of a pronunciation. */
const saidOfSound =
  /^["”'’)]?,? ?(?:in (?:\w{1,9} )?(?:french|german|spanish|italian|polish|turkish|portuguese|welsh|irish|english|dutch|catalan|swedish)\b|with (?:an?|the|both|all|its) (?:hard|soft|silent|long|short|rolled|clear|open|closed|stress|j|g|h|c|y)\b|(?:one|two|three|four|five|\d) (?:syllables?|beats?|parts?)\b|to rhyme\b|rhym)/

const isSpokenLike = ({ text }: Name, link: string) => named.test(text) && spokenLike.test(link)

/** Whether a link, or what stands around it, says that the name is pronounced so. */
function saysSo(shape: Shape, forward: boolean, [before, link, after]: readonly [string, string, string]): boolean {
  if (shape === 'word') return true
  if (shape === 'plain' && (!forward || stated.test(link))) return true
  return respells.test(link) || respells.test(before.slice(-60)) || saidOfSound.test(after)
}

const reports = (before: string, link: string, forward: boolean) =>
  reported.test(before) && !(forward && finite.test(link))
const denies = (before: string) => denied.test(before.slice(-50)) && !/\bor no,/.test(before)

function isClaim(sentence: string, name: Name, respelled: Token, shape: Shape): boolean {
  const forward = name.end <= respelled.start
  const [from, to] = forward ? [name.end, respelled.start] : [respelled.end, name.start]
  const link = sayingOf(sentence.slice(from, to))
  const before = sayingOf(sentence.slice(0, forward ? name.start : respelled.start))
  const linked = `${link} `
  if (shape === 'word' && !(forward && isSpokenLike(name, link))) return false
  if (link.length > 90 || denied.test(link) || reported.test(link) || /[;!?]|\. /.test(linked)) return false
  if (denies(before) || reports(before, link, forward)) return false
  if (!forward && !behind.test(link)) return false
  const after = plainWords(sentence.slice(respelled.end, respelled.end + 40))
  return saysSo(shape, forward, [before, link, after])
}

/** "It sounds like" reports what is heard. */
const anaphor =
  /^(?:and |so |now |then |but )?(?:it|this|that|which|the (?:name|word|street|whole thing)|pronounced|phonetically|in \w{4,10})\b(?! sounds? (?:\w{1,9} )?like)/
const heardBehind =
  /^["”'’,]? ?(?:,|which|and|but) (?:(?:that|and|but) )?(?:(?:i|he|she|they|(?:the|this) (?:speaker|caller|voice|man|woman)) (?:(?:do|does|did) not )?(?:hear|heard|said|says?)|(?:is|was) not (?:what|how) |(?:is|was) what (?:i|he|she|they|comes|the speaker)\b)/

/** The one name that the sentence before quotes, where this one says how "it" is said. */
function nameBefore(opener: string, quotedBefore: readonly string[]): string | undefined {
  const says = anaphor.test(opener) && respells.test(opener) && !reported.test(opener) && !denied.test(opener)
  const [word] = quotedBefore
  return says && quotedBefore.length === 1 && /^\p{L}{3}/u.test(word ?? '') ? word : undefined
}

function isOfEarlier(opener: string, { text }: Token): boolean {
  const saying = sayingOf(opener)
  if (reported.test(saying) || denied.test(saying)) return false
  if (isRespelling(text) && isHowItIsSaid(saying)) return true
  return (isRespelling(text) || twoSyllables.test(text)) && speaksOfEarlierWord(saying)
}

/** What stands before a sentence: the names that the sentence before it quotes, and the reasoning up to it. */
export type Before = { readonly quoted: () => readonly string[]; readonly text: () => string }

const leadsUp =
  /: |,? (?:so|giving|which makes|which gives|hence|thus|therefore|and would be|and becomes|and comes out as) /
const byLetters = /\b(?:by|with|from|of|to) (?:(?:all|its|the) ){0,3}letters?\b/
const partialAfter =
  /^["”'’),\s]*(?:(?:is|being|for|at|as|in) )+(?:the |its |a )?(?:(?:very|whole) )?(?:first|second|third|last|final|initial|ending|beginning|start|end|prefix|suffix|stem|syllable|vowel|consonant|cluster|letter|anfang|ende)\b|音节|开头|结尾/
/** Whether a respelling is of a part of its word; a remark on a letter that leads up to it does not make it one. */
const isOfPart = (opener: string, after: string) =>
  partial.test((opener.split(leadsUp).at(-1) ?? opener).replace(byLetters, '')) || partialAfter.test(after)

/** The word that a respelling is of which its sentence does not name, as it stands in what is before. */
function wordOutside(opener: string, respelled: Token, before: Before): string | undefined {
  const near = nameBefore(opener, before.quoted())
  if (near !== undefined) return near
  return isOfEarlier(opener, respelled) ? wordBefore(before.text(), respelled.text) : undefined
}

const sentenceEnd = /[.!?]["”'’)]* (?:[-*•] )?(?=["“'‘(]?\p{Lu})/gu
/** What runs on in one piece may be several sentences: where the one of a token starts. */
const startOf = (piece: string, { start }: Token) =>
  [...piece.slice(0, start).matchAll(sentenceEnd)].reduce((_, { 0: end, index }) => index + end.length, 0)

/** What a sentence respells, of words of any language: for each respelling the words that it may be of. */
export function claimsOf(sentence: string, before: Before): readonly (readonly Respelling[])[] {
  const tokens = tokensOf(sentence)
  if (!tokens.some((one) => shapeOf(one) !== 'none')) return []
  const names = namesOf(sentence, tokens)
  return tokens.flatMap((respelled) => {
    const shape = shapeOf(respelled)
    const after = plainWords(sentence.slice(respelled.end, respelled.end + 40))
    if (shape === 'none' || heardBehind.test(after)) return []
    const start = startOf(sentence, respelled)
    const own = names.filter((one) => one.start >= start && (!one.written || isLikely(one.text, respelled)))
    const opener = plainWords(sentence.slice(start, respelled.start))
    const part = isOfPart(opener, after)
    const name = nameOf(own, respelled)
    const isOfName = name !== undefined && !asked.test(sentence) && isClaim(sentence, name, respelled, shape)
    if (name && !isOfName && name.end <= respelled.start) return []
    if (!isOfName) {
      const word = wordOutside(opener, respelled, {
        quoted: start === 0 ? before.quoted : () => [],
        text: () => before.text() + sentence.slice(0, start),
      })
      return word === undefined ? [] : [[{ word, respelled, part }]]
    }
    // The respelling may be of any name before it.
    const others = own.filter((one) => one !== name && one.end <= respelled.start)
    return [[name, ...others].map(({ text }) => ({ word: text, respelled, part }))]
  })
}
