import { hasHan } from '@/lib/pathologies/word-kinds'
import { pinyinInitial } from '@/lib/phonetics/pinyin-initials'
import { pinyinOf } from '@/lib/phonetics/pinyin-words'

const read =
  /(\p{Script=Han}{1,6})["”'’」》]?(?:字|一词|的|这个字|这个词|应该|应当|应|在这里|其实|实际上|实际|本来|却|也|只|才|还是|在当地|通常|一般|正确|标准|读法|念法|普通话|中文|里|发音|读音|拼音|其|是|为|，|,| )*(?:读作|读成|读为|念作|念成|读|念|是|为|→|=|\(|（|is (?:pronounced|read|said)(?: as)?) ?["“'‘「]?((?:\p{Script=Latin}|[\u0300-\u036f' ·-]){1,40})/gu
const cue = /读|念|发音|拼音|pronounc|\bread|\bsaid/
const taken = /不|误|错|没有读|而非|以为|听到|听起来|似乎|像/
/** What stands between a word and how it is read, and is no word that is read. */
const adverb = /(?:本来|原本|通常|当然|所以|因此|这里|就|都|这个|那个|正确|其)+$/
const syllable = /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]+(?:ng|n(?![aeiou])|r(?![aeiou]))?/g

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** Whether it is said, or shown by quotation marks, that a word is read: "第一个词是" is not. */
const isRead = (sentence: string, { 0: whole, 1: word = '', index }: RegExpExecArray) =>
  cue.test(whole.slice(word.length)) || /["“「《]/.test(sentence[index - 1] ?? '')

/** Whether a sentence gives Chinese characters a reading of as many syllables, of which one begins with a letter that its character's reading has not. */
export function misreadsCharacters(sentence: string): boolean {
  if (!hasHan(sentence) || !cue.test(sentence)) return false
  return [...sentence.matchAll(read)].some((match) => {
    const syllables = bare(match[2] ?? '').match(syllable) ?? []
    if (!isRead(sentence, match)) return false
    const characters = [...(match[1] ?? '').replace(adverb, '')].slice(-Math.max(1, syllables.length))
    // A word of saying is no name that is read.
    if (/[读念音的作成为是]/.test(characters.join(''))) return false
    if (syllables.length === 0 || characters.length !== syllables.length) return false
    if (taken.test(sentence.slice(Math.max(0, match.index - 12), match.index)) || taken.test(match[0])) return false
    const known = pinyinOf(characters.join(''))
    if (known) return known.some((one, at) => one !== syllables[at])
    return characters.some((one, at) => {
      const initial = pinyinInitial(one)
      const claimed = syllables[at]?.[0]
      return initial !== null && claimed !== undefined && initial !== claimed
    })
  })
}
