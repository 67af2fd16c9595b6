import { languageSounds, type SpelledLanguage } from '@/lib/phonetics/language-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { consonantsOf, soundDistance } from '@/lib/phonetics/sound-distance'
import { languageNamed } from './spelled-language'

/** What letters stand for in the languages that have them, as an English reader writes it; `ç` is Turkish as well as French. */
const values: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ś: 'sh s',
  sz: 'sh s',
  ç: 'ch s',
  č: 'ch',
  ć: 'ch',
  cz: 'ch',
  ž: 'zh',
  ż: 'zh sh',
  ź: 'zh sh',
  rz: 'zh sh',
  ł: 'w',
  ñ: 'ny',
  ń: 'ny n',
  ğ: 'w y h g',
  ı: 'uh e i u',
  ß: 's ss sz z',
}
const letter = `(${Object.keys(values).join('|')})`
const verb =
  '(?:is|are|has|gets?|takes?|carries|reads?|sounds?|stands for|represents|equals|makes|would be|being|wird|ist|steht für|klingt|spricht man)'
const filler =
  '(?:the|an?|value|sound|of|like|as|just|simply|plain|simple|normal|ordinary|regular|hard|soft|clear|english|german|pronounced|said|spoken|read|letter|same|wie|als|ein|eine|das)'
const before = '(?<![\\p{L}-])["“„\'‘]?'
const after = '["”“\'’]?(?: (?:here|there|hier)| in ["“„][^"”“]{1,30}["”“])?,?'
const claimed = '["“„\'‘]?([a-z]{1,3})["”“\'’]?(?![\\p{L}-])'
const inWords = new RegExp(
  `(?:${before}${letter}${after} ${verb}|(?:pronounc|treat|voic|sound|say|read)\\p{L}* (?:the |an? )?["“„'‘]?${letter}["”“'’]? as)(?: ${filler})* ${claimed}`,
  'iu',
)
const inChinese = new RegExp(
  `${letter}["”“]? ?(?:的|在这里|字母)*(?:发音|读音)?(?:就是|是|相当于|等于|读作|念作|读|念|和|同|像) ?(?:英文|英语|字母|的| )*${claimed}`,
  'iu',
)
const takenBack = /\bnot\b|n't\b|\bheard\b|\bhears?\b|\bspeaker\b|\bif\b|\binstead\b|不|误|听/i

/** Words that may stand where a value does. */
const word =
  /^(?:an?|the|it|in|so|my|its?|no|to|of|on|at|by|not|out|one|too|der|die|das|ein|im|in|you|but|and|as|off|for|all|or|mid|end|low|bit|key|do|is)$/i

const languageLetter =
  /\b(\p{L}{4,10})(?: letter)? ["“'‘]?(\p{L}{1,2})["”'’]?(?= (?:is|are|has|was|sounds|takes|works|would))/giu
const letterOf =
  /(?<![\p{L}-])["“'‘]?(\p{L}{1,2})["”'’]?,? in (\p{L}{4,10})(?= (?:is|are|has|sounds|takes|works|would))|\b[Ii]n (\p{L}{4,10}),? (?:the )?(?:letter )?["“'‘]?(\p{L}{1,2})["”'’]?(?= (?:is|are|has|sounds|takes|works|would))/gu
const likeness = new RegExp(
  `^ ${verb}(?: ${filler})*(?: (?:one|sound|first letter) (?:in|of) (?:the )?(?:english )?["“'‘]?([a-z]{2,12})| ${claimed})`,
  'iu',
)
/** From here a likeness is none: sh for s costs 0.5. */
const unlikeFrom = 0.5
const anyVowel = ['a', 'e', 'i', 'o']

/** Whether a language's letter, before whichever vowel, has no sound like that of the letters, or of the beginning of the word, that it is likened to. */
function isUnlike(letter: string, language: SpelledLanguage, likened: string): boolean {
  const onset = /^[^aeiou]{1,3}/i.exec(likened)?.[0]
  if (!onset) return false
  const value = consonantsOf(respelledSounds(`${onset}a`))
  return anyVowel.every((next) => {
    const sounds = consonantsOf(languageSounds(`a${letter}${next}`, language))
    return sounds.length > 0 && value.length > 0 && soundDistance(sounds, value) >= unlikeFrom
  })
}

/** "Like the s in 'pleasure'": a letter that its example does not begin with may be said otherwise there. */
const example = /^["”'’]? (?:in|of) (?:the )?(?:english |word )*["“'‘]?(\p{L})/iu
const isByExample = (value: string, rest: string) => {
  const first = example.exec(rest)?.[1]
  return first !== undefined && first.toLowerCase() !== value.charAt(0).toLowerCase()
}

/** Whether a sentence gives a letter of a language that it names a value that the letter has not there. */
function misvaluesIn(sentence: string): boolean {
  const claims = [
    ...[...sentence.matchAll(languageLetter)].map((match) => ({ match, language: match[1], letter: match[2] })),
    ...[...sentence.matchAll(letterOf)].map((match) => ({
      match,
      language: match[2] ?? match[3],
      letter: match[1] ?? match[4],
    })),
  ]
  return claims.some(({ match, language: name = '', letter = '' }) => {
    const language = languageNamed(name)
    const rest = sentence.slice(match.index + match[0].length)
    const value = likeness.exec(rest)
    const likened = value?.[1] ?? value?.[2] ?? ''
    return (
      language !== null &&
      likened !== '' &&
      !word.test(likened) &&
      !word.test(letter) &&
      !isByExample(likened, rest.slice(value?.[0].length)) &&
      isUnlike(letter, language, likened)
    )
  })
}

const hardCedilla =
  /\bcedilla\b[^.;]{0,30}?\b(?:makes|turns|means|gives|keeps|leaves|renders|is|marks)\b[^.;]{0,25}?\b(?:hard|a k\b|plain k\b|k sound|k\b)/i

/** Whether a sentence gives a letter a value that it has in no language that has the letter. */
export function misvaluesLetter(sentence: string): boolean {
  if (takenBack.test(sentence)) return false
  if (hardCedilla.test(sentence) || misvaluesIn(sentence)) return true
  const match = inWords.exec(sentence) ?? inChinese.exec(sentence)
  if (!match) return false
  const [, first, second, third] = match
  const [one, value] = third === undefined ? [first ?? '', second ?? ''] : [first ?? second ?? '', third]
  const may = (values[one.toLowerCase()] ?? '').split(' ')
  const rest = sentence.slice(match.index + match[0].length)
  return !word.test(value) && !isByExample(value, rest) && !may.includes(value.toLowerCase())
}
