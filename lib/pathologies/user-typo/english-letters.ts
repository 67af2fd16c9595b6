/** Letters that went astray in somebody's writing, what becomes of a name there, and what is done about it: said of things that the word classes do not tell apart. */
import { wordKinds } from '@/lib/pathologies/word-kinds'
import { withoutDenied } from './english-denials'

const letter =
  '(?:letters?|characters?|[a-z]|□+|umlauts?|accents?|apostrophe|hyphen|space|diacritics?|dots?|hook|vowel|consonant)'
const sent = '(?:prompt|query|request|message|input|text|note)'
const blamed = `(?:(?:users?|asker|requester|sender|person|author|customer|${sent})(?:'s)?|they|their|them|someone|somebody|whoever)`
const wrong =
  '(?:out of place|misplaced|superfluous|too (?:many|much|few)|incorrect|corrupted|mangled|garbled|botched|not right|flawed)'

const astray = [
  `\\b(?:the|an?|that|this|extra|stray|double|second) (?:\\w{3,10} )?${letter}(?: (?:in|at|on|of) [^,;.]{2,20})? (?:is|was|seems|looks|must be|could be|may be)(?: (?!not|hardly|never|no)\\w{2,12}){0,2} (?:accidental|unintentional|unintended|inadvertent|not (?:intended|deliberate|meant))\\b`,
  `\\b${letter}\\b[^,;.]{0,20} (?:slipped|crept|sneaked|snuck|strayed) in\\b`,
  `\\b${letter}\\b[^;.]{0,40}\\b(?:does not belong (?:there|here)|has no business)`,
  `\\b${letter}\\b[^;.]{0,30}\\bby the wayside\\b[^;.]{0,20}\\b(?:typ|writ|wrote|enter|key)`,
  `\\b${letter}\\b[^,;.]{0,12} (?:did|does|has|have) not (?:\\w+ )?(?:make it|made it|end up|get|got|land) (?:in|into|onto) (?:the|their|this|his|her) ${sent}\\b`,
  `\\b(?:that|this|it) (?:is|was|must be|looks like|seems)[^,;.]{0,20}\\b(?:slip|mistake|error|lapse|oversight|blunder)\\b(?! (?:in|of) my)[^.;]{0,30}\\bi (?:would|will|shall|can|should|am going to) (?:\\w+ )?(?:put|restore|fix|correct|add|insert|remove|drop|delete|change|repair|undo|replace)\\b`,
  `\\b${blamed}\\b[^.;]{0,30}□+ (?:needs|lacks|misses|wants|(?:should|ought to) have|is (?:missing|lacking|short of)) (?:an?|one|the|its|another)\\b`,
  `\\b(?:user|asker|requester|sender|customer|${sent})(?:'s)?\\b[^.;]{0,30}□+[^.;]{0,25} (?:is|are|was|be|seems|an?) (?:\\w+ ){0,2}${wrong}\\b`,
  `\\b${blamed} (?:\\w+ ){0,3}(?:left out|omitted|dropped|skipped|forgot|missed|lost) [^.;,]{2,50} (?:in (?:their|the|his|her) (?:spelling|${sent})|(?:while|when|in) (?:typing|writing|entering))\\b`,
  `\\b${blamed}\\b[^,;.]{0,25}\\b(?:not (?:to )?know|unsure|not (?:\\w+ )?sure|ignorant) (?:of )?(?:how|the (?:spelling|orthography))\\b[^,;.]{0,25}\\b(?:spell\\w*|spelt|written|orthography)\\b`,
  `\\b${blamed} (?:\\w+ ){0,2}cannot spell(?: \\w+)?(?=[.;,!]|$)`,
  '□+ (?:was|is|has been|must have been|got) (?:\\w+ )?(?:typed|entered|written|keyed(?: in)?|spelled) (?:for|instead of|in place of|where) □',
  `\\b(?:repair|fix|correct|mend|amend|tidy up) (?:the )?(?:user|asker|requester|sender|customer|person|author)'s (?:spelling|orthography|typing|${sent})\\b`,
  `\\b${blamed}\\b[^.;]{0,40}\\b(?:left|leaving) (?:the |an? |one )${letter} out\\b`,
  `\\b${blamed}\\b[^.;]{0,12}(?:typed|keyed|wrote|entered)[^.;]{0,30}(?:lost|dropped|skipped|missed|left out) (?:a|one|the \\w+) (?:syllable|${letter})`,
  `\\b${blamed} (?:\\w+ ){0,2}not know\\b[^.;]{0,30} (?:two|double|one|an?) (?:[a-z](?:'?s)?|letters?|accent|umlaut)\\b`,
  '\\b(?:typed|wrote|entered|typing)\\b[^.;]{0,25} (?:blindfolded|without looking|half asleep|with (?:closed eyes|one finger))\\b',
  '\\b(?:an?|the) [a-z] (?:instead of|in place of) (?:an?|the) [a-z]\\b[^.]{0,50}\\b(?:types?|typed|typing)\\b',
  `\\b${blamed} (?:(?:may|might|must|is|are|seems?|clearly|obviously|perhaps|probably|to|be) ){0,3}(?:not (?:be )?(?:\\w+ )?(?:good|great|strong|sure) (?:at|in)|bad at|poor at|weak in|no expert in|struggl\\w+ with) (?:their |the )?(?:spelling|orthography|typing)\\b`,
  `\\b(?:should|ought to|could) have (?:been )?(?:proofread|double-?checked)(?: (?:that|this|the|their) (?:spelling|${sent}))?(?=[.;,!]|$)`,
  `(?:\\b|(?=□))${letter}\\b[^.;]{0,30} (?:got|found its way|ended up|come|came) in(?:to)?(?: \\w+){0,2} (?:by (?:mistake|accident)|accidentally|unintentionally)\\b`,
  '\\bfinger\\w*\\b[^;.]{0,30}\\b(?:neighbou?ring|adjacent|next|wrong) key\\b',
].map((source) => new RegExp(source))

/** What is written says so, and nobody aloud. */
const readsOut = new RegExp(`\\b${sent} (?:says?|said)\\b`, 'g')
const aloud =
  /\b(?:speaker|pronounc\w+|hear\w*|sounds?|speech|accent is|spoken|says?|said|voice|audio|clip|recording|word of mouth|i (?:should|must|will|would|do|need) not)\b/

const kindsOf = wordKinds(
  /^(?:accidental|unintentional|unintended|inadvertent|intended|deliberate|meant|slipped|crept|sneaked|snuck|strayed|belong|business|wayside|slip|mistake|error|lapse|oversight|blunder|users?|asker|requester|sender|person|author|customer|they|their|them|someone|somebody|whoever|prompt|query|request|message|input|text|note|typed|types|typing|entered|written|keyed|spelled|repair|fix|correct|mend|amend|tidy|fingers?|proofread|checked|doublechecked|accidentally|unintentionally)$/,
)

/** Whether a sentence mislays letters in what somebody wrote. */
export function mislaysLetters(plain: string, words: ReadonlySet<string>): boolean {
  if (kindsOf(words) === 0) return false
  const claim = withoutDenied(plain).replace(readsOut, '')
  return !aloud.test(claim) && astray.some((form) => form.test(claim))
}
