import { anyForm, type Form } from '@/lib/pathologies/match'
import { quotedSlots } from '@/lib/pathologies/quoted-slots'
import type { Says } from '@/lib/pathologies/said'
import { glossSign, isGlossWord, nationWords, placeWords, signNames } from './gloss'
import { startsWithGloss } from './gloss-object'

/** A sentence that has none of these says nothing of a meaning. */
const near = /mean|translat|english|anglici|german|literal|denot|signif|connot|refer|stands? for|[□◇◆]|for /

const language = '(?:english|german|french|spanish|italian|dutch|swedish|danish|russian|latin|polish|turkish|chinese)'
const streetWord = new RegExp(`^(?:${placeWords}|city|town|village|place|district)$`)
const hedges =
  '(?:(?:basically|essentially|literally|just|simply|roughly|actually|really|probably|then|also|therefore|thus|quite|more or less|the|an?|so|in english,?|in other words,?|something like|perhaps|maybe|our|for us|of course) ){0,3}'
const name = '[□◆]'

/** What takes a verb of meaning back: it is asked, denied, or has another subject. */
const noMeaning =
  /\b(?:i|you|they|we|user|prompt|speaker|caller|do|did|not|never|no longer|without|whatever|regardless of what|irrespective of what|by|if|whether)(?: \w{1,12}){0,2} ?$|\b(?:this|that)(?: \w{1,12}){0,2} ?$/
const sense =
  /\b(?:means?|meaning|denot(?:es?|ing)|signif(?:y|ies|ying)|connotes?)\b(?! (?:i|that|we|it|they|there|to|is)\b)/g

/** "X means Y", "meaning Y": a verb of meaning with a gloss behind it. */
function meansGloss(text: string): boolean {
  for (const match of text.matchAll(sense)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (noMeaning.test(before)) continue
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    if (startsWithGloss(rest)) return true
  }
  return false
}

const isThing = /[□◆],?(?: which)? (?:is|was|being)(?: \w{1,10}){0,2}? an? /g

/** "Bach is a brook": a name said to be the thing that it names. */
function isGlossedThing(text: string): boolean {
  return [...text.matchAll(isThing)].some((match) => {
    const thing = /^(?:small |little |large |big )?([a-z]{3,14})\b(?! (?:in|near|name|of|that)\b)/.exec(
      text.slice(match.index + match[0].length),
    )?.[1]
    return thing !== undefined && isGlossWord(thing) && !streetWord.test(thing)
  })
}

const refersTo = /\b(?:refers? to|referring to|stands? for|comes? from the word for|derives? from the word for)\b/g

/** "The first part refers to Iceland": a name taken for what it names. */
function refersToGloss(text: string): boolean {
  return [...text.matchAll(refersTo)].some((match) => {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    return (
      startsWithGloss(rest) && /[□◆]|\b(?:part|element|word|name|first|adjective)\b/.test(text.slice(0, match.index))
    )
  })
}

const form = (source: string, unless?: RegExp, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  ...(unless && { unless }),
  ...(except && { except }),
})

const spoken =
  /\b(?:says?|said|saying|spoken|speaks?|hears?|heard|hearing|pronounc\w+|uttered|sounds?|like|command|carrier|phrase)(?: [\w']{1,12}){0,3} ?$/

const explicit: readonly Form[] = [
  form(
    `\\b${language}(?: (?:word|term|adjective|noun|name|expression|equivalent|compound|verb|form|phrase|root|stem|way of saying|translation|counterpart))? (?:for|of) (?:the word |the name |the phrase |an? )?[□◇◆]`,
    /\b(?:correct|right|proper|no|not a|not the) ?$/,
  ),
  form(
    `\\b${language}(?: (?:word|term|adjective|noun|name|expression))? for (?:an? )?(?!the|this|that|it|example|me|some|us)[a-z]{3,14}(?: [a-z]{3,12})?(?=[.,;:)!?]| (?:and|so|or|but)\\b|$)`,
    /\b(?:correct|right|proper|no|not|use|uses|using|speak\w*|switch\w*|is|in|to|asks?|settle|opts?|opted) ?$/,
    /(?:street names?|place names?|names?|words?|navigation|part|rest|sure|address|destination|commands?|instance|now|certain)$/,
  ),
  form(
    `(?<!native )\\benglish(?:[- ]language)? (?:equivalent|counterpart|rendering|translation|gloss|meaning|version)\\b`,
    /\b(?:not|no|never|without|than|any|an) (?:\w{1,12} )?(?:\w{1,12} )?$/,
  ),
  form(
    `\\b(?:the|its|an) english (?:name|form|word|term)(?: for (?:it|this|that|the street))?(?:,| would be| is| being|:) (?:\\w{1,10} ){0,2}?[◇□]`,
    /\b(?:not|no|never|than) ?$/,
    /sounds?|spelled|spelt/,
  ),
  form(
    `\\b(?:write|give|output|put|use|transcribe|provide|answer with|return|render)(?: \\w{1,10}){0,3} (?:the |its )?english (?:name|form)\\b`,
    /\bnot (?:to )?$/,
  ),
  form(
    `(?<![\\w-])(?:in|into) (?:plain |proper |idiomatic )?english,? (?:so |then |probably |maybe )?(?:(?:that|it|this|which|one|you|we|the (?:\\w{1,10} ){0,2}?(?:name|street|phrase|address|destination|whole thing|word|part)|□|◆)(?: (?:would|could|might|is|will|can|may|then))*(?: (?:then|be|say|read|reads|becomes?|call it|give|gives|called|amounts? to|comes? out as|just|simply|basically))*|(?:be|read|reads))(?:,| as)? (?:\\w{1,12} ){0,2}?[◇□]`,
    spoken,
    /\b(?:says?|hear|heard|sounds?|pronounced|spelled|starts?|begins?|ends?)\b/,
  ),
  form(
    `\\b(?:is|be|was|as|becomes?|called|reads?|equals|means|gives|yields|to|[=→:]) ${hedges}[◇□],? in ${language}\\b(?! (?:accent|pronunciation|spelling))`,
    /\b(?:carrier|command|not|says?|said|hear|heard|spoken|language|phrase|how|sounds?|pronounced|spelled|written|similar|close|compared|identical)(?: [\w',□◇]{1,12}){0,3} ?$|(?:in ${language}|[◇]),?(?: \w+){0,2} ?$/,
  ),
  form(
    `\\b(?:literal(?:ly)?|word for word|verbatim in english)\\b(?:,|:| is| would be)? (?:\\w{1,10} ){0,3}?[◇□]`,
    /\b(?:says?|said|hear|heard|speaker|he|she|not|sounds?|spells?) (?:\w{1,8} )?$/,
  ),
]

const equivalence: readonly Form[] = [
  form(
    `(?:\\bi\\.e\\.?,?|\\bi\\.\\s?e\\.,?|\\bthat is(?: to say)?,?|\\bnamely,?|\\bin other words,?|\\baka|\\ba\\.k\\.a\\.|\\bor in english,?) ${hedges}◇`,
    /\b(?:not|hear|heard) ?$/,
  ),
  form(
    `\\b(?:correspond(?:s|ing)? to|(?:is |be )?equivalent to|equals?|amounts? to|boils? down to|comes? down to|(?:is |be )?the same as|denotes?|glossed? (?:\\w+ )?as|understood (?:\\w+ )?as|interpreted (?:\\w+ )?as|parsed (?:\\w+ )?as|call(?:ed)?(?: it| this| that)?|known (?:in english )?as|becomes?|turns? into|convert(?:ed|s)?(?: in)?to|rendered (?:\\w+ )?as|make sense as|makes sense as|read as|taken as|would say|comes? out as|gives?|yields?|think of it as) ${hedges}(?:english )?◇`,
    /\b(?:(?:the|this|that) speaker|hear|heard|hearing|sounds?|not|never|mis\w+|caller|voice|recording|audio|clip)(?: [\w',]{1,12}){0,3} ?$/,
  ),
  form('\\b(?:correspond(?:s|ing)?|equivalent|equates?) to [□◇](?: and [□◇])? in english\\b'),
  form(
    `${name},?(?: \\w{1,12}){0,2}? (?:is|are|was|would(?: then)? be|must be|would mean|would then mean|could be|=|→|->|–|—|-|:|≈|~|being) ${hedges}◇(?! (?:is|was|has)\\b)(?![^.;]{0,20}\\b(?:sound|pronounc|heard|hear))`,
    /\b(?:not|between|hear|heard|candidate|heard as|misheard|mishears?|speaker|audio|clip|recording|first word)(?: [\w'"]{1,12}){0,3} ?$/,
    /\b(?:not|rather|than|but|more|less|only|said|says?|heard|sounds?|spoken|pronounced|spelled|and)\b/,
  ),
  form(
    `${name},?(?: ?[–—-])? (?:well, |so )?(?:that is|which is|it is|this is|that would be|which would be|which could be|that could be|it would be|this would be|so) ${hedges}(?:the )?◇`,
    /\b(?:not|heard|mis\w+) ?$/,
  ),
  form(
    `${name} \\((?:or |the |i\\.e\\.,? |lit(?:erally|\\.)?,? |meaning |= ?|english: ?|so |basically |in english:? ?)?◇\\)`,
  ),
  form(
    `\\((?:literally|meaning|lit\\.|german for|translated|in english|english) ?:? [□◇\\w]`,
    undefined,
    /\(english (?:speaker|accent|and|or|only)|\(in english\)/,
  ),
  form('(?:^|[,;:] |- )(?:\\d\\. )?[a-z]{4,20} ?(?:=|→|->|≈) ?◇'),
]

const subject =
  '(?:i|we|one|you)(?: (?:would|will|should|can|could|may|might|must|need to|have to|am going to|want to|just|simply|then|also|now|might as well|had better|shall|try to|ought to))*'
const translates: readonly Form[] = [
  form(
    "\\b(?:translat(?:es?|ed|ing)|translations?(?=[^.;]{0,50}[□◇◆:]| in(?:to)? english)|(?<=[□◇◆]'s? |english )translation|anglici[sz](?:es?|ed|ing))\\b",
    /\b(?:not|no|never|nor|neither|cannot|without|than|instead of|avoid\w*|refrain\w*|against|whether|if asked|asks?|asked|asking|request\w*|wants?|wanted|tempt\w*|speaker|he|she|caller|announcer|device|app|system|google|any|versus|vs|should (?:i|it|we|the \w+)(?: be)?|do i|does it|isn't|forbid\w*|supposed|resist|or)(?: [\w',-]{1,12}){0,4} ?$|\b(?:transcri\w+|,)(?: and)?(?: is)? not(?: an?)? ?$|^(?:an?|any|the) ?$/,
  ),
]
const commits: readonly Form[] = [
  form(
    `\\b(?:${subject}|let me|let us|to|by) (?:put|render(?:ing)?|express(?:ing)?|convert(?:ing)?|turn(?:ing)?|writ(?:e|ing)|giv(?:e|ing)|carry)(?: (?!not)[\\w'◇◆□]{1,14}){1,6} in(?:to)? english\\b`,
    /\bnot (?:to )?$|\bwithout ?$|\b(?:navigate|command|carrier)\b/,
    /navigate|command|carrier|○/,
  ),
  form(
    '\\b(?:rendered|converted|turned|put|expressed|carried over|transposed|transferred) (?:\\w{1,8} )?in(?:to)? english\\b',
    /\b(?:not|never|be|without|nor|no)(?: \w+){0,3} ?$/,
  ),
  form(
    '\\b(?:name|street|answer|transcription|output|address|destination)(?: \\w{1,10}){0,3} (?:should|must|has to|needs to|ought to|would|will) (?:then |therefore |also |probably )?(?:be|read|appear|go) (?:\\w{1,10} )?in english\\b',
    /\bnot\b|\bif\b|\bcommand|carrier|○/,
  ),
  form(
    `\\bwhat (?:does|would|might|could|did) (?:[□◆◇]|(?:the )?(?:word|name|part|first part|german) [□◆]?)(?: \\w{1,10}){0,2} mean\\b`,
  ),
  form(
    `\\b(?:the|its|name's|word's) meaning (?:is|would be|must be|being|of [□◆] (?:is|would be)) (?!not|irrelevant|unclear|immaterial|unimportant|unknown|beside)(?:\\w{1,12} ){0,3}?[□◇\\w]`,
  ),
]

/** A decision to leave the name as it is, or a word on what translating would be. */
const decided =
  /\b(?:not|never|without|no|rather than|instead of|avoid|nor|cannot|refrain from|resist)(?: [\w',-]{1,12}){0,4} (?:translat\w*|render\w* (?:\w+ ){0,3}in(?:to)? english|anglici\w*|english (?:equivalent|version|translation|rendering|name|counterpart))\b|\b(?:keep|keeps|kept|leave|leaves|stay|stays|remain|remains|retain|preserve|left)\b(?: [\w'◇◆□-]{1,14}){0,5} (?:german|original|as it is|as is|as they are|as spoken|untranslated|unchanged|alone)\b|untranslated|\btranslat\w+(?: \w{1,10}){0,3} (?:is|are|was|would be|seems) (?:not|un\w+|inappropriate|wrong|out of place|forbidden|beside|no\b|irrelevant|a mistake)|\bmean(?:s|ing)?\b[^.;]{0,30} (?:irrelevant|immaterial|unimportant|beside the point|of no|does not matter|is not important|do not care|no matter)/
const told =
  /\b(?:speaker|man|woman|he|she|teacher|host|narrator|voice|guide|lecturer|guest|person|girl|boy)s? (?:\w{1,8} )?(?:explains?|explained|tells? \w+|told \w+|adds?|claims?|asks?|says? that|said that|mentions? that|teaches|notes?)\b/
const ofNation = new RegExp(
  `[□◆],?(?: which)? (?:is|would be|being) (?:just |basically |simply |the )?(?:${[...nationWords].join('|')})\\b(?! (?:name|accent|speaker|word|form|spelling|variant|pronunciation|one|version|city|town|way|letter|part))`,
)

/** Says in English what the name means in another language, or gives it in English. */
export const saysEnglish: Says = (sentence) => {
  const text = signNames(quotedSlots(sentence, glossSign).text)
  if (!near.test(text) || decided.test(text) || told.test(text)) return false
  if (meansGloss(text) || refersToGloss(text) || isGlossedThing(text) || ofNation.test(text)) return true
  return [explicit, equivalence, translates, commits].some((forms) => anyForm(text, forms))
}
