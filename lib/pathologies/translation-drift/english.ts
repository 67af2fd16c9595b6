import { isRespellingShape } from '@/lib/pathologies/invented-pronunciation/tokens'
import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import { quotedSlots } from '@/lib/pathologies/quoted-slots'
import type { Says } from '@/lib/pathologies/said'
import { namesGloss } from './english-naming'
import { saysForReader } from './english-reader'
import { saysSense } from './english-sense'
import { glossSign, placeWords, signNames } from './gloss'

/** A sentence that has none of these says nothing of a meaning. */
const near = pattern(/mean|translat|english|anglici|german|literal|denot|signif|connot|refer|stands? for|[□◇◆]|for /)

const language =
  '(?:english|german|french|spanish|italian|dutch|swedish|danish|russian|latin|polish|turkish|chinese|finnish|norwegian|icelandic|portuguese|hungarian|czech|slovak|croatian|serbian|romanian|albanian|greek|arabic|hebrew|persian|hindi|japanese|korean|vietnamese|welsh|irish|gaelic|basque|catalan|ukrainian|bulgarian|georgian|estonian|latvian|lithuanian)'
const hedges =
  '(?:(?:basically|essentially|literally|just|simply|roughly|actually|really|probably|then|also|therefore|thus|quite|more or less|the|an?|so|in english,?|in other words,?|something like|perhaps|maybe|our|for us|of course) ){0,3}'
const name = '[□◆]'

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
    /\b(?:correct|right|proper|no|not a|not the|(?:switch\w*|turns?|changes?|shifts?|reverts?|goes)(?: \w+)? to) ?$/,
  ),
  form(
    `\\b${language}(?: (?:word|term|adjective|noun|name|expression))? for (?:an? )?(?!the|this|that|it|example|me|some|us|you)[a-z]{3,14}(?:-[a-z]{2,12})?(?: [a-z]{3,12})?(?=[.,;:)!?]| (?:and|so|or|but)\\b|$)`,
    /\b(?:correct|right|proper|no|not|use|uses|using|speak\w*|switch\w*|in|to|asks?|settle|opts?|opted) ?$/,
    /(?:street names?|place names?|names?|words?|navigation|part|rest|sure|address|destination|commands?|instance|now|certain)$/,
  ),
  form(
    `(?<!native )\\benglish(?:[- ]language)? (?:equivalent|counterpart|rendering|translation|gloss|meaning|version(?= (?:of (?:it|this|that|the (?:name|street|title|word|place|address|station))|is|would|reads?|:|[□◇])|,? [□◇])|match(?= (?:is|would|for|of))|parallel|(?:word|phrase|term) (?:is|would be|being))\\b`,
    /\b(?:not|no|never|without|than|any|an) (?:\w{1,12} )?(?:\w{1,12} )?$/,
  ),
  form('\\bthe english ◇', /\b(?:not|says?|said|hear|heard|than) ?$/),
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
    `\\b(?:is|be|was|as|becomes?|called|reads?|equals|means|gives|yields|to|[=→:]) ${hedges}[◇□],? in ${language}\\b(?! (?:accent|pronunciation|spelling|letters|script|alphabet|characters|transliteration))`,
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
    `\\b(?:correspond(?:s|ing)? to|(?:is |be )?equivalent to|equals?|amounts? to|boils? down to|comes? down to|comes? to(?= [□◇])|(?:is |be )?the same as|denotes?|glossed? (?:\\w+ )?as|understood (?:\\w+ )?as|interpreted (?:\\w+ )?as|parsed (?:\\w+ )?as|call(?:ed)?(?: it| this| that)?|give (?:them|the user|back)|gives us|express(?:ed|es)?(?: \\w+)? as|makes it|would make(?: it| this)?|render(?:s|ed)? □ as|put(?: it)? as|known (?:in english )?as|becomes?|turns? into|convert(?:ed|s)?(?: in)?to|rendered (?:\\w+ )?as|make sense as|makes sense as|read as|taken as|would say|comes? out as|gives?|yields?|think of it as) ${hedges}(?:english )?◇`,
    /\b(?:(?:the|this|that) speaker|he|she|hear|heard|hearing|sounds?|not|never|mis\w+|caller|voice|recording|audio|clip)(?: [\w',]{1,12}){0,3} ?$/,
    /\bas in english\b/,
  ),
  form(
    '◆,? or (?:in english,? )?◇(?![^.;]*\\?)',
    /\b(?:hear|heard|sounds?|says?|said|either|between|whether|could|may|might|if)(?: [\w□◆◇']{1,12}){0,4} ?$/,
  ),
  form(
    `${name},(?: [^.;,□◇◆]{1,50},)? (?:is|would be|means|was) (?:\\w{1,10} )?(?:something like|roughly|more or less|approximately|about|literally) [◇□]`,
    undefined,
    /\b(?:sounds?|pronounc|heard|hear|syllable|rhymes?|spelled)\b/,
  ),
  form('\\b(?:correspond(?:s|ing)?|equivalent|equates?) to [□◇](?: and [□◇])? in english\\b'),
  form(
    `${name},?(?: \\w{1,12}){0,2}? ?(?:\\b(?:is|are|was|would(?: then)? be|must be|would mean|would then mean|could be|being)\\b|=|→|->|–|—|-|:|≈|~) ?${hedges}◇(?! (?:is|was|has)\\b)(?![^.;]{0,20}\\b(?:sound|pronounc|heard|hear))`,
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
    "\\b(?:translat(?:es?|ed|ing)(?! to (?:\\w+ )?\\d)|translations?(?=[:,]? [^.;:]{0,50}[□◇◆]| in(?:to)? english)|(?<=[□◇◆]'s? |english )translation|anglici[sz](?:es?|ed|ing)(?! (?:spelling|pronunciation|form|variant|sound|vowel|way|accent)))\\b",
    /\b(?:not|no|never|nor|neither|cannot|without|than|instead of|avoid\w*|refrain\w*|against|whether|if asked|asks?|asked|asking|request\w*|wants?|wanted|tempt\w*|speaker|he|she|caller|announcer|device|app|system|google|any|versus|vs|should (?:i|it|we|the \w+)(?: be)?|do i|if (?:i|we|one) (?:had|were|was)|were i|had i|does it|isn't|forbid\w*|supposed|resist|or)(?: [\w',-]{1,12}){0,4} ?$|\b(?:transcri\w+|,)(?: and)?(?: is)? not(?: an?)? ?$|^(?:an?|any|the) ?$/,
  ),
]
const commits: readonly Form[] = [
  form(
    '\\b(?:transcribe|write|put|give|output|render|read|express)(?: (?!not)[\\w◆□]{1,12}){0,3} as ◇',
    /\b(?:not|never|without|speaker|he|she)(?: \w{1,10}){0,2} ?$/,
  ),
  form(
    `\\b(?:${subject}|let me|let us|to|by) (?:put|render(?:ing)?|express(?:ing)?|convert(?:ing)?|turn(?:ing)?|writ(?:e|ing)|giv(?:e|ing)|carry)(?: (?!not)[\\w'◇◆□]{1,14}){1,6} in(?:to)? english\\b`,
    /\bnot (?:to )?$|\bwithout ?$|\b(?:navigate|command|carrier)\b|\b(?:says?|said|spoken|speaks?|heard?)\b/,
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
const decided = pattern(
  /\bno (?:need|reason|point|cause|call|use)\b[^.;]{0,40}\b(?:english|translat\w*)|\b(?:not|never|without|no|rather than|instead of|avoid|nor|cannot|refrain from|resist)(?: [\w',-]{1,12}){0,4} (?:translat\w*|render\w* (?:\w+ ){0,3}in(?:to)? english|anglici\w*|english (?:equivalent|version|translation|rendering|name|counterpart))\b|\b(?:keep|keeps|kept|leave|leaves|stay|stays|remain|remains|retain|preserve|left)\b(?: [\w'◇◆□-]{1,14}){0,5} (?:german|original|as it is|as is|as they are|as spoken|untranslated|unchanged|alone)\b|untranslated|\btranslat\w+(?: \w{1,10}){0,4} (?:(?:makes?|has|have|would make|serves?|adds?|brings?) (?:no|little|nothing)\b|(?:does|do|would|will|can) not\b|cannot\b)|\b(?:he|she|they|speaker|nobody|no one|voice|caller)(?: (?:do|does|did) not| never| \w+ not)? (?:say|says|said|use|uses|used) (?:that|this|it|so)\b|\btranslat\w+(?: \w{1,10}){0,3} (?:is|are|was|would be|seems) (?:not|un\w+|inappropriate|wrong|out of place|forbidden|beside|no\b|irrelevant|a mistake)|\bmean(?:s|ing)?\b[^.;]{0,30} (?:irrelevant|immaterial|unimportant|beside the point|of no|does not matter|is not important|do not care|no matter)/,
)
const told = pattern(
  /\b(?:speaker|man|woman|he|she|teacher|host|narrator|voice|guide|lecturer|guest|person|girl|boy)s? (?:\w{1,8} )?(?:explains?|explained|tells? \w+|told \w+|adds?|claims?|asks?|says? that|said that|mentions? that|teaches|notes?)\b/,
)
/** Somebody in the scene speaks, and what is said is explained: a question about the sound, not a name to transcribe. */
const explained =
  /\b(?:man|woman|boy|girl|child|lady|guy|someone|somebody|he|she|another person|one of them)(?: \w{1,10})? (?:says?|said|shouts?|yells?|exclaims?|cries|screams|calls out|mutters?|whispers?) [□◇◆],? (?:which|the|that|a|meaning|german|french)\b/
/** The groups of forms, each with what it cannot do without, which is quickly looked for. */
const groups = [
  { needs: new RegExp(`${language}|literal|word for word|verbatim`), forms: explicit },
  { needs: /◇|corresp|equiv|equat|\(|[=→:>–-]/, forms: equivalence },
  { needs: /translat|anglici/, forms: translates },
  { needs: /english|meaning|what |as ◇/, forms: commits },
]

/** Before anything is read closely: a quotation, a name of a place, or a word of meaning. */
const mayGloss = pattern(
  new RegExp(
    `□|mean|translat|english|anglici|german|literal|denot|signif|connot|word |name|=|(?:${placeWords})\\b|stra(?:ß|ss)e|gasse|platz|weg|damm|ufer|\\bso,|i\\.e\\.`,
  ),
)
/** Where nothing is quoted or named, only a word of meaning can say it. */
const speaksOfMeaning = pattern(/translat|anglici|english|german|mean|literal|denot|signif|connot|\bword\b|\bname\b/)
/** "□ + name + □": how a sentence is put together, and words on a name beside a version of it that is heard. */
const template = pattern(
  /[□◇◆○] ?\+ ?[a-z]|[a-z] ?\+ ?[□◇◆○]|\b(?:announcement|clip|recording)\b[^.;]{0,40}\bversion\b|\bversions?\b[^.;]{0,40}\b(?:announcement|clip|recording|differ\w*|not given|comes? (?:after|later|first|before)|precedes?|follows?)\b|\b(?:man|woman|girl|boy|given|first|family)'?s? name\b/,
)
/** How a name looks, sounds or is spelled, what language words are in, or which comes where: nothing of what it means. */
const ofForm = pattern(
  /\b(?:starts?|begins?|ends?|opens?|sounds?|rhymes?) (?:\w{2,8} )?(?:like|as|with) (?:in )?(?:the |an? )?(?:english|german|french)\b|\blooks? like the \w{4,10} (?:for|word)\b|\bfinal (?:version|form|line|wording)\b|\bis there (?:an? |any )?(?:word|name|term) for\b|\bwhether [□◆] is\b|\b(?:spelling|pronunciation|accent|vowel) [□◆◇] (?:is|would be)\b|\bin english and (?:an? |the )?(?:\w{4,10} )?(?:name|street|title|word|rest|destination) in \w+|\bfollows? after [□◇]/,
)
/** "Then there's "street", in English": a word that is English in the clip. */
const spokenInEnglish =
  /\b(?:there is|then|comes?|follow(?:s|ed|ing)?|(?:first|last|next) word|word (?:after|before)|begins?|starts?|ends?)\b[^.;]{0,24}[□◇],? (?:said |spoken )?in english\b|[□◇],? (?:also )?(?:follows?|comes?|ends?|begins?|starts?|is said|is spoken) [^.;]{0,20}in english\b|\bword(?: \w{1,10}){0,3} is the english [□◇]/
/** Says in English what the name means in another language, or gives it in English. */
export const saysEnglish: Says = (sentence) => {
  if (!mayGloss.test(sentence.plain)) return false
  const { text: slots, quotes } = quotedSlots(sentence, glossSign)
  const text = signNames(slots)
  if (!near.test(text) || (!/[□◇◆]/.test(text) && !speaksOfMeaning.test(text))) return false
  if (decided.test(text) || told.test(text) || explained.test(text)) return false
  if (template.test(text) || ofForm.test(text) || spokenInEnglish.test(text)) return false
  if (quotes.some((quote) => /^\S+-\S+$/.test(quote) && isRespellingShape(quote)) && !/translat|\bmean/.test(text))
    return false
  if (namesGloss(text)) return true
  if (saysSense(text, quotes) || saysForReader(text, quotes)) return true
  return groups.some(({ needs, forms }) => needs.test(text) && anyForm(text, forms))
}
