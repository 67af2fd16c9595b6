import { pattern } from '@/lib/pathologies/match'

const error =
  '(?:typos?|misspellings?|mistyping|(?:spelling|typing|keying|clerical|typographical|written|writing) (?:errors?|mistakes?|slips?)|misspelled (?:names?|words?)|mistyped (?:names?|words?)|slips? of the (?:finger|pen|keyboard)|typing accidents?|slips?|errors?)'
const people = '(?:he|she|(?:the|an?) (?!user|asker|requester|sender|prompter)\\w{3,14})'
const telling =
  '(?:says?|said|explains?|complains?|adds?|jokes?|reports?|laughs?|tells? (?:the |us |her |him )?\\w{2,12}|claims?)'

/** What denies a typo, or would avoid one, with the stretch of the sentence that does. */
const denials = new RegExp(
  [
    // "A misspelling like X has to be avoided", "a typo is ruled out".
    `\\b${error}(?: [\\w'-]{1,14}| □+){0,5}? (?:(?:is|are|was|can|could|may|must|should|has|have|had|needs?|ought|will)(?: \\w{2,10})? )(?:to )?(?:be )?(?:avoided|prevented|kept out|ruled out|excluded|dismissed|rejected|out(?=[,;.!]|$)|(?:not|hardly|no) (?:the|an?) (?:explanation|answer|cause|reason))[^,;.]*`,
    `\\b(?:far from(?: being)?|anything but|by no means|in no way|no (?:trace|sign|hint|evidence|question) of|(?:rules?|ruled|ruling) out|excludes?|excluding) (?:(?:an?|the|any|simple|mere|sort of|kind of) ){0,3}${error}\\b[^,;.]*`,
    `\\b${error}(?: \\w{2,10}){0,4}? to (?:steer clear of|avoid|watch (?:out )?for|guard against|beware of|be wary of)\\b[^,;.]*`,
    // What people do in general is no slip of the one who wrote.
    `\\b(?:people|speakers|learners|foreigners|tourists|germans|english speakers) (?:often |usually |tend to |commonly |sometimes )?(?:drop|omit|leave out|swap|confuse|double|skip|misspell)\\b[^,;.]*`,
  ].join('|'),
  'g',
)

/** A thing that is to be put into writing, and by nobody wrongly: "wants it written down". */
const asksForWriting =
  /\b(?:wants?|wanted|tried|tries|trying|asks?|asked|needs?|would like|prefers?)(?: to (?:have|get|see))?(?: (?!by\b|not\b)[\w'-]{1,14}| □+){0,5}? (?<!\b(?:to|have|has|had) )(?:written|typed|entered|spelled|spelt|put|transcribed|noted|set|copied|keyed|rendered|corrected|changed)(?! (?:□|wrong|instead))(?: (?:down|out|in|into))?\b/g

/** What is told of in the recording: "the label lacks a date, the passenger complains". */
const told = pattern(
  new RegExp(`, (?:${people} ${telling}|${telling} ${people})(?: (?:about|of|to|in|at|on) [\\w ]{2,20})?[.!]?$`),
)

/** A name that nobody gave is no slip of the keyboard. */
const nameNotGiven =
  /\b(?:(?:author|singer|artist|writer|owner|user|sender)'s name|name of the \w{3,12}|(?:first|last|full) name|surname) (?:is|was|seems) (?:missing|left out|omitted|lost|not given)\b[^,;.]*/g

/** Whose typo is denied only to be affirmed. */
const doubleDenials =
  /\b(?:cannot|(?:do|does|did|can|could|would|should|may|must) not|never|hard to|not to|impossible to)(?: (?:be|quite|really|simply|fully|altogether))* (?:rule|ruled|exclude|excluded|dismiss|dismissed)(?: out)?\b|\b(?:cannot be|nothing|not anything|is not anything) (?:anything )?but\b/g

const languageName =
  '(?:english|german|french|spanish|dutch|polish|italian|turkish|swedish|danish|norwegian|russian|chinese|mandarin|japanese|korean|portuguese|czech|arabic|greek|hungarian|finnish|georgian|romanian|bulgarian|ukrainian|croatian|serbian|slovak|slovenian|irish|welsh|gaelic|catalan|basque|galician|icelandic|estonian|latvian|lithuanian|hebrew|persian|hindi|urdu|bengali|tamil|thai|vietnamese|indonesian|malay|swahili|latin|cantonese|flemish|albanian|armenian|afrikaans)'
/** A language that is declared, chosen or set. */
const declared = new RegExp(
  `\\blanguages?\\b|\\b${languageName} (?:labels?|tags?|settings?|flags?|headers?|codes?|profiles?|locales?)\\b|\\b(?:labels?|tag(?:ged)?|settings?|declar\\w+|stated|marked|selected|select|chose|chosen|picked|specified|profile|locale|set|mixed up)\\b[^.;]{0,30}\\b${languageName}\\b|\\b${languageName}\\b[^.;]{0,40}\\b(?:labels?|tag(?:ged)?|settings?|declared|stated|marked|selected|specified|profile|locale)\\b|\\b${languageName} (?:instead of|rather than|in place of|and not|for) ${languageName}\\b|\\b(?:prompt|request)'s ${languageName}(?= (?:must|may|might|is|has|was|could|seems))`,
)
const writing =
  /\b(?:typos?|typed|typing|types?|mistyp\w+|misspel\w+|spell\w*|spelt|letters?|keyboard|keys?|autocorrect\w*|wrote|written|writing|umlauts?|accents?|diacritics?|umlaut|typographical)\b/

/** Whether a sentence holds a declared language for a mistake, which is no matter of typing. */
export const ofLanguageLabel = (plain: string, quoted: readonly string[]): boolean =>
  declared.test(plain.includes('□') ? `${plain} ${quoted.join(' ').toLowerCase()}` : plain) && !writing.test(plain)

/** What the model was handed, said in passing. */
const handed = / (?:(?:that|which) )?i (?:(?:was|am|have been) (?:given|sent|handed|shown|asked about)|got|received)\b/g

/** The letter, and not the model. */
const letterI =
  /(?<=\b(?:the|an|extra|missing|second|double|final|last|stray|one) )i(?= (?:got|is|was|has|in|at|seems|must|may|went|fell|and|or|to|there|here|before|after)\b|[,.;]|$)/g

const writer =
  /\b(?:users?|asker|sender|requester|author|they|them|their|someone|somebody|whoever|person|prompt|query|request|message)\b/
/** A slip of the model's own hand, the look of the text, or a word that is named and not meant. */
const noBlame =
  /\bi (?:(?:first|had|have|might have|may have) )?(?:wrote|typed|put|spelled|spelt|noted|jotted|misspelled|mistyped|written)\b|\bmy (?:own )?(?:notes?|head|draft|slip|typing|fingers|spelling)\b/
const named =
  /\b(?:lower|upper)[- ]?case\b|\bcapital(?:s|i[sz]\w+)?\b|\bfull stop\b|\bpunctuation\b|\b(?:word|term|idea of an?|thought of an?) "?(?:typos?|misspelling|misprint|error|mistake|slip)\b|\b(?:like|title|called|named|hear) "(?:typos?|misspelling|misprint)/

/** Whether a sentence blames the model's own hand, or nobody's. */
export const blamesNobody = (plain: string): boolean =>
  named.test(plain) || (noBlame.test(plain) && !writer.test(plain))

/** A sentence without what it denies, wants written, or lets a voice tell. */
export function withoutDenied(plain: string): string {
  if (told.test(plain)) return ''
  return plain
    .replace(letterI, 'l')
    .replace(handed, '')
    .replace(doubleDenials, 'may be')
    .replace(denials, '')
    .replace(asksForWriting, '')
    .replace(nameNotGiven, '')
}
