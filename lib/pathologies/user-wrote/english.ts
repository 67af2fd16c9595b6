import { heardPeople, promptText, sender } from '@/lib/pathologies/agents'
import type { Reading } from '@/lib/pathologies/detector'
import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import type { Sentence } from '@/lib/pathologies/sentence'
import { laysInNote, speaksOfWriter } from './english-claims'
import { isOfOthers } from './english-others'
import { writingWords } from './english-words'
import { quotesInstructions, quotesSpeech } from './quoted'

const nearAct = pattern(
  /writ|wrote|typ|spel[lt]|enter|keyed|input|capitali|hyphenat|penned|texted|jotted|transliterat|keyboard|copied|copy|pasted|\bputs?\b|submitted|left out|pasted|used|orthograph|punctuat|word(?:ed|ing)|text|string|abbreviat|chosen|produced|composed|rendered/,
)
const nearAgent = pattern(
  /user|they|their|prompt|ask|request|quer|message|whoever|whomever|someone|somebody|person|input|problem|author|submission|name|street|phrase|destination|address|string|text|chat|instruction|task|\bit\b|this|that/,
)

const between =
  '(?:(?:has|have|had|is|are|was|were|be|been|being|may|might|must|could|can|did|does|do|also|just|only|simply|probably|likely|perhaps|maybe|actually|clearly|apparently|originally|initially|evidently|presumably|obviously|really|literally|explicitly|deliberately|already|then|all|both|specifically|seems? to|appears? to|consistently|always|once|twice|again|there|here|happened to|chose to|decided to|meant to|means to|intended to|intends to|tried to|tries to|wanted to|trying to|going to|about to|himself|themselves|in fact|for some reason|in the (?:prompt|query)),? ){0,5}'
const wrote =
  '(?:wrote|written|writes|write|writing|typed|types|type|typing|spel(?:led|t|ls|l|ling)|keyed|keys in|inputted|inputs|capitali[sz](?:ed|es)|hyphenat(?:ed|es)|transliterated|penned|texted|jotted|copied|copy-pasted|pasted)'
// What a sender may well write: the instructions and settings, which are no speech.
const otherText =
  '(?: (?:down|out|me|us))?(?: that| in| about)?(?: the| their| his| an?| these| this| all| two)?(?: \\w{1,14}){0,2}? (?:instructions?|system prompt|(?:prompt|message|request|query|text) in (?:english|german|chinese|french)|language|languages|location|settings?|country|guidelines?|rules?|questions?|task|poem|essay|song|lyrics|letter to|book|e-?mail|password|code|diary|story|script|dialogue|scenario|scene|nothing|paragraph|out loud|aloud|letter by letter|on the (?:board|wall|page))\\b'
const aloud = '(?: (?:it|this|that|the \\w{1,12}|□+|out)){0,3} (?:aloud|out loud|letter by letter|orally|verbally)'
const doubted =
  /(?:\bnot (?:that|the case that|true that|because|as if|as though|like)|\b(?:if|unless|whether|suppose|supposing|had|assuming|imagine|without|than if|as if|as though)(?: that)?) ?$|\b(?:no|nobody|none|neither|says? that|said that|claims? that) ?$/
const object =
  '(?:□|it\\b|this\\b|that\\b|the (?:\\w{1,14} ){0,2}?(?:name|street|word|phrase|address|destination|query|text|string|letters?|place|first|second|last)|(?:two|three|a|an|one|double|lower|upper|no|only) |without|with |as\\b|in (?:lower|upper|english|german|two|one|ascii|there)|strasse|straße)'

const form = (source: string, unless: RegExp | undefined = doubted, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  ...(unless && { unless }),
  ...(except && { except }),
})

const passiveDenied = /\b(?:not|never|nothing|no|to be|should be|must be|can be|would be)(?: \w{1,10}){0,2} ?$/
const shown = new RegExp(
  `\\b(?:my|our|correct|proper|${heardPeople}'?s?|should|must|need to|will|would)(?: \\w{1,12}){0,3} ?$`,
)

const acts: readonly Form[] = [
  form(`\\b${sender}(?:'s| who| that)? ${between}${wrote}\\b(?!${otherText})(?!${aloud})(?!-)`),
  form(
    `\\b(?:why|how|what|where|when) (?:did|does|do|would|has|have|had|could) (?:${sender}|they|someone|anyone|he or she) (?:\\w{1,10} )?${wrote}\\b(?!${otherText})`,
    undefined,
  ),
  form(`\\b(?:why|wonder|how come|what|how) (?:${sender}|they) (?:would|might|could|did) ${wrote}\\b(?!${otherText})`),
  form(`\\b(?:they|he or she) ${between}(?:${wrote})\\b(?!${otherText})(?!${aloud})(?= (?:\\w{1,8} ){0,2}?${object})`),
  form(
    `\\b(?:what|how|way|words?|name|text|string|spelling|phrase|letters|that) (?:it is that )?they ${between}${wrote}\\b`,
  ),
  form(
    `\\b(?:${sender}|they) ${between}(?:put|puts)(?: \\w{1,12}){0,3} (?:□|space|hyphen|umlaut|dash|comma|capital|period|accent|double)`,
  ),
  form(
    `\\b(?:${sender}|they) ${between}(?:entered|enters|entering|input|put in|submitted|left out|keyed in|pasted|used)(?: \\w{1,12}){0,3} (?:□|name|street|word|string|text|address|destination|letters|umlaut|spelling|space|hyphen|abbreviation)`,
    doubted,
    /location|language|setting/,
  ),
  form(
    `\\b(?:whoever|whomever|the (?:person|one|individual) (?:who|that)|someone|somebody|someone who|somebody who) (?:\\w{1,10} )?(?:wrote|typed|entered|spelled|spelt|penned|keyed|composed)(?: in)? (?:this|that|it|the (?:\\w{1,10} )?(?:query|prompt|message|name|request|street|text|word|problem|phrase)|□)`,
  ),
  form(
    `\\b${sender} (?:sent|sends|texted|messaged)(?: me| us)?(?: (?:the|a|this|that))? (?:text )?(?:message|text)\\b(?! to| of| and)`,
  ),
]

const writing = '(?:writing|typing|spelling|entering|keying in|putting|composing|inputting)'
const moreActs: readonly Form[] = [
  form(
    `\\b(?:spelling|orthography|text|wording|string) (?:that |which )?(?:${sender}|they) (?:has |have |had )?(?:used|uses|gave|given|provided|chose|sent|picked|went with|supplied)\\b`,
    /\b(?:no|not) ?$/,
  ),
  form(
    '\\b(?:typing|spelling|writing)(?: it| this| the \\w{1,12}| □+) (?:\\w{1,12} ){1,4}?(?:suggests?|shows|indicates?|implies|means|points|hints)\\b',
    /\b(?:i|me|my|by) ?$/,
  ),
  form(`\\b${promptText} reads (?:like|as|almost|a bit|strangely|oddly)\\b`, /\b(?:voice|spoken) ?$/),
  form(
    '\\b(?:it|this|that|the (?:name|street|word|phrase|query|first word|second word)) (?:was|has been|had been|must have been|may have been) (?:\\w{1,12}ly )?(?:written|spel(?:led|t)|put down) (?:as|like|out as) (?:□|one|two|separate|if|though)',
    /\b(?:if|not|unless) ?$/,
  ),
  form(
    `\\b${sender}[^.;?!]{0,60}? (?:when|while|in|by|after|before|without) (?:he |she |they )?(?:was |were )?${writing}(?: (?:it|this|that|□|the (?:\\w{1,12} )?(?:name|street|word|query|request|phrase|umlaut|prompt|message|address))|(?<=(?:when|while) [a-z]{5,9})(?=[.,;]|$))`,
    /\b(?:if|unless) ?$/,
  ),
  form(
    `\\b(?:${sender}|they)(?: (?:has|have|had|may|might|must|probably|just|simply)){0,3} (?:omit(?:s|ted)?|dropp?(?:s|ed)?|left (?:out|off)|forg[eo]t(?:ten)?|skipp?(?:s|ed)) (?:the |an |a |all |both )?(?:\\w{1,10} )?(?:umlauts?|diacritics?|hyphens?|capitals?|□ß□|ß|spaces?|dots|accents?)(?![\\w])`,
    /\b(?:not|if|never) ?$/,
  ),
  form(
    `\\b(?:phrase|name|street|text|words?|address|query)s? (?:that |which )?(?:${sender}|they) (?:has |have |had )?(?:gave|given|give|gives|provided|provides|supplied|submitted|sent|put|used)(?: me| us)? (?:in|as|by|via|through) (?:plain |written |typed )?(?:text|writing|letters|written form|typed form)\\b`,
  ),
  form(
    `\\b(?:${sender}|they)(?: \\w{1,10}){0,2} (?:gave|gives?|given|provided|provides|supplied|submitted|put|sent)(?: (?:it|this|the (?:\\w{1,10} )?(?:name|street|phrase|query|address))| □+)(?: \\w{1,10})? (?:in|as|via) (?:plain )?(?:text|writing|written form|typed form)\\b`,
    /\b(?:not|if|never) ?$/,
  ),
  form(
    `\\b(?:text|string|spelling|wording) (?:that |which )?(?:was |is |has been |as )?(?:provided|given|supplied|submitted|sent|entered|typed|written|produced|used|chosen|pasted|quoted) by (?:${sender}|whoever)`,
    /\bno ?$/,
  ),
  form(
    '\\b(?:person|one|individual|party|someone|somebody) (?:who (?:was |is )?)?(?:typing|writing|typed|typing this|types)\\b(?! (?:on|at|in the|away|loud|something|code|noises|sounds|quickly|fast))',
    /\b(?:sounds? (?:of|like)|hear|question)(?: \w{1,8}){0,3} ?$/,
  ),
  form(
    `\\b${promptText} (?:is|was|has been|seems to be|appears to be) (?:\\w{1,12}ly )?(?:written|typed|spel(?:led|t)|rendered) (?:as|like|without|with|phonetically|in (?:lower|upper|all)|out as|□)`,
    undefined,
  ),
]

const spelling =
  '(?:spellings?|orthography|capitali[sz]ation|punctuation|typing|handwriting|written (?:form|version|input|text|name|phrase|words?|query|message|request)|typed (?:form|version|input|text|name|phrase|words?|query|message|request)|text(?! message)|choice of letters|keyboard|wording)'
const nouns: readonly Form[] = [
  form(
    `\\b${sender}'s? (?:own |original |exact |literal |actual |initial )?${spelling}\\b(?!-)(?! (?:preference|of the (?:question|task|instructions?)))`,
    /\b(?:not|no)(?: the)? ?$/,
  ),
  form(
    `\\btheir (?:own |original |exact )?(?:${spelling.replace('|text(?! message)', '').replace('|wording', '')}|text (?:says|reads|has))\\b`,
    shown,
  ),
  form(
    `\\b(?:written|typed|spel(?:led|t)|entered|put|capitali[sz]ed|worded|rendered|chosen|produced|composed|penned|used|keyed in|given in writing)(?: \\w{1,12}| □+){0,5}? by (?:${sender}|whoever)\\b`,
    passiveDenied,
  ),
  form(
    `\\b(?:written|typed|spel(?:led|t)|spelling|orthography|wording)(?: \\w{1,12}| □+){0,4}? (?:in|of|from|throughout) ${promptText}\\b`,
    /\b(?:not|never|instructions?|rules?|language|format)(?: \w{1,10}){0,2} ?$|^on the ?$/,
  ),
  form(
    `\\b(?:in|throughout) ${promptText},? (?:it|this|that|the (?:\\w{1,12} )?(?:name|street|word|phrase)|they|there|□+|□+ and □+)(?: (?:is|was|are|has|have|had|been|also|a|put|they|you|he|it)){0,3} (?:written|spel(?:led|t)|typed|misspel\\w+)\\b`,
  ),
  form(
    `\\b(?:${promptText}|the (?:\\w{1,12} )?(?:name|street|phrase|word)),? as (?:it is |it was |they |)?(?:written|typed|spel(?:led|t)|entered|keyed)\\b`,
    undefined,
  ),
  form(
    `\\bas (?:it (?:is|was) )?(?:typed|written|spel(?:led|t)|entered|put)(?: here| there)? (?:in|by) (?:${promptText}|${sender})\\b`,
    /\bnot ?$/,
  ),
  form(
    '\\b(?:(?:the|this|their|that|given|user) (?:\\w{1,12} )?(?:written|typed|keyed|handwritten) (?:query|input|name|street|phrase|word|string|version of the name)|(?:the|this|their|your) (?:input string|input text|text input|query text|query string|text query|text request))\\b(?! (?:box|field|should|must|form))',
    shown,
  ),
  form(
    `\\b(?:quer(?:y|ies)|name|request|word|street|phrase|destination|address|string|message|it|this|that) (?:was|were|is|has been|must have been|may have been|might have been|could have been|had been|seems to have been|appears to have been|got) (?:\\w{1,12}ly )?(?:typed|keyed in|typed in|inputted|entered (?:by|in|without|with|as|on|using|manually|into)|written (?:by the (?:user|asker)|on a (?:phone|keyboard)))\\b`,
    /\b(?:password|code|if|unless|not|what|whether)(?: \w{1,10}){0,3} ?$/,
  ),
]

const carries =
  '(?:says?|reads?|has|had|shows?|gives?|goes|contains?|states?|wrote|writes|includes?|uses?|displays?|spells out|presents?|lists?)'
const saysWhat = `${carries}(?: (?:it as|simply|just|clearly|only|the|a|an|as follows|literally|it|in writing as|as|explicitly|string|text|words?|name|phrase|spelling|street|verbatim)){0,4}:? ?(?:□)`
const submitted = '(?: (?:that|which) (?:was|is|has been) (?:submitted|given|sent|provided|received|entered|supplied))?'
const textNoun =
  '(?:the|this|that|given|provided) (?:given |provided |original |actual |input |user |written )?(?:text|wording|string)'
// They need a quotation of what may have been said.
const sayings: readonly Form[] = [
  form(
    `\\b(?:${promptText}|${textNoun})${submitted}(?: (?:that |which )?(?:${sender}|they|i) (?:sent|submitted|gave|received|got|provided|have))?(?: \\w{1,10}){0,2}? ${saysWhat}`,
    /\b(?:voice|spoken|not|audio|song|if|in|from|of|by) ?$/,
    /\b(?:not|asks?|spoken|audio|voice)\b/,
  ),
  form(
    `\\b(?:(?:the|this|their) (?:problem statement|prompt|text|input text|wording|string|message)|${textNoun})(?: (?:by|from|of) ${sender})? (?:is|was|goes|being):? □`,
    /\b(?:voice|spoken|not|audio|song|if|in|of) ?$/,
  ),
  form(
    `\\b(?:given|from|with|at|see|reading|parse|interpret|take|took|in|considering|has|have) (?:the|this) (?:literal |raw |given |input |original |exact |written )?(?:text|string|spelling|wording):? □`,
    /\bnot ?$/,
  ),
  form(
    `\\b(?:text|string|wording|spelling)(?: \\w{1,10})? (?:in|of|from) ${promptText}(?: \\w{1,10}){0,3}?[,:]? □|\\b${promptText}'s (?:own |exact )?(?:wording|phrasing|text) (?:is|was|reads|says|has):? □|\\b${promptText}[^.;?!]{0,30} (?:in writing|literally),? (?:says|reads|is) □`,
    /\bnot ?$/,
  ),
  form(
    '\\b(?:what|as) (?:was|has been|had been|is) (?:actually )?(?:typed|written|entered|spelled|keyed in)\\b(?! (?:on|by (?:the )?(?:teacher|speaker|man|woman)|above))',
    /\b(?:not|if|i) ?$/,
  ),
  form(
    `\\b(?:user|asker)'s (?:\\w{1,12} )?(?:example|sample|statement)(?: in ${promptText})?(?: \\w{1,10}){0,2}? ${carries}\\b`,
    /\bnot ?$/,
  ),
  form(
    `\\b(?:in|from) (?:${promptText}|${textNoun}),? (?:it|this|that|the (?:\\w{1,12} )?(?:name|street|word|phrase)|they|there|we|you|i)(?: (?:is|was|has|have|had|see|stands|appears?|put|says?|reads?|find|as|given|called)){1,3}:? □`,
    /\bnot ?$/,
  ),
]
const theirs =
  "(?:(?:their|(?:the|this) (?:user|asker|requester|sender|customer|person)'s) (?:\\w{3,10} )?(?:message|text|request|query|note|prompt|input|submission)|(?:the|this) (?:\\w{3,10} )?(?:query|prompt|request|input|submission))"
const nearStanding =
  /users?\b|asker|sender|requester|customer's|their|they ha|what |on the page|query|prompt|request|input|submission/
// How a name stands in what was sent.
const standing: readonly Form[] = [
  form(
    `\\b${sender} (?:did|does|has|had) not (?:bothered?|cared?|troubled?|take the trouble) to (?:type|write|spell|put|add|enter)\\b`,
    /\bif ?$/,
  ),
  form(
    '□+ in the (?:text|message|query|note|line|request) (?:of|from) (?:the|this) (?:user|asker|sender|requester)\\b',
    /\bnot ?$/,
  ),
  form(
    '\\bthey (?:have|had) (?:got )?(?:□+|it|the name|this) (?:in|on) their (?:line|note|message|text|query|form|request)\\b',
    /\bif ?$/,
  ),
  form(
    `\\b(?:how|as|which is how|(?:form|name|street|spelling|word|version|one)(?: that| which)?|it|this|that) (?:it |this |the name )?(?:reads|appears|appeared|stands|stood|is given|was given|shows up|is found)(?: (?:like that|that way|exactly))?(?: (?:as )?□+)? (?:in|on|at) ${theirs}\\b(?! (?:that|to (?:be|use|give)))`,
    /\b(?:not|never|if|neither|where|language|location|nothing)(?: \w{1,10}){0,3} ?$/,
  ),
  form(
    `(?:\\b|(?=□))(?:letters|characters|spelling|hyphen|comma|umlaut|□+) (?:\\w{2,10} ){0,2}?(?:in|from) ${theirs}\\b`,
    /\b(?:not|no|without|never|if|instructions?)(?: \w{1,10}){0,3} ?$/,
    /\b(?:language|location|says?|spoken|speech)\b/,
  ),
  form(
    "\\b(?:re-?reading|reading|looking at|parsing|going through) (?:(?:the|this) (?:user|asker|sender)'s|their) (?:\\w{3,9} )?(?:sentence|words|phrase|line|text|wording)\\b",
    /\bnot ?$/,
  ),
  form(
    '\\bwhat (?:they|the user|the asker|the customer|someone|somebody|whoever) (?:has |have |had |actually )?(?:entered|submitted|typed|keyed in|put down|pasted)\\b(?! (?:the|a) (?:room|building|code|house))',
    /\b(?:not|if) ?$/,
  ),
  form(`\\bit (?:says|said) □+ in ${theirs}\\b(?! that)`, /\b(?:not|if) ?$/),
  form('\\b(?:words?|letters?|text|name) on the page\\b', /\b(?:not|no|if|from|reads?|turns?)(?: \w{1,10}){0,3} ?$/),
]
const spoken: readonly Form[] = [
  form(
    `\\b${promptText}(?: (?:itself|also|clearly|simply|then))? (?:spells|writes|wrote|capitali[sz]es|hyphenates|misspells|abbreviates|spelled)\\b`,
    undefined,
  ),
  form(
    `\\b${promptText}(?: \\w{1,8})? (?:gives|has|shows|contains) (?:it|the (?:name|street|word|phrase)|this)(?: \\w{1,8})? (?:in writing|spel(?:led|t)|written|without (?:an? |the )?(?:umlaut|hyphen|space)|with (?:an? |the )?(?:umlaut|hyphen|space|ss\\b))`,
    undefined,
  ),
]

// Whoever asks, or what was asked, beside an act of writing in one clause, and nothing that makes it another's.
const asked = `(?:${sender}|${promptText})`
const penned =
  '(?:wrote|written|writes|typed|typing|spelled|spelt|spells|in writing|keyboard|orthography|copied|pasted)'
const together: readonly Form[] = [
  form(`\\b${asked}[^,.;:?!]{0,50}?\\b${penned}\\b[^,.;:?!]{0,40}`, undefined),
  form(`\\b${penned}\\b[^,.;:?!]{0,40}? (?:by|in|from|of) ${asked}\\b[^,.;:?!]{0,40}`, undefined),
  form(`\\b${asked},? (?:who (?:is|was) )?(?:writing|typing|in writing)\\b`, undefined),
  form(
    `\\b(?:the|this) (?:quer(?:y|ies)|prompt|request|message|input|problem statement)'s (?:own |exact )?(?:spelling|orthography|capitali[sz]ation|punctuation|text|string|typography)\\b`,
    undefined,
  ),
  form(
    `\\b(?:input|prompt|query|request|message) (?:is|was) (?:just |only |really |actually |plain )*(?:text|textual|typed|in text form)\\b`,
    undefined,
  ),
  form(
    '\\b(?:typed|written|entered|typing|wrote|type|umlauts?|query|user|they|using|used) (?:\\w{1,12} ){0,4}?(?:on|with|without|from|using|a) (?:an? |their |the )?(?:\\w{1,12} )?keyboard\\b',
    /\b(?:sounds?|hear|clicks?)\b/,
  ),
]
const others =
  /\b(?:wants?|wanted|asks?|asked|asking|expects?|expected|tells?|told|needs?|require[sd]?|instruct\w*|should|must|shall|would|will|if|unless|not|never|nobody|languages?|location|settings?|format\w*|answer|output|colon|brackets|marker|verbatim|nothing|dialogue|scenario|(?:that|which) (?:is|are|was|were)|whose|signs?|labels?|board|plate|poster|transcri\w+|developer|questions?|song|letter|book|essay|voice|spoken|speech|sound\w*|utter\w*|speaker|speaks?|says?|said|pronounc\w+|mention\w*|to be|to write|to type|to spell|in (?:english|german|chinese)|i (?:will )?(?:write|type|spell)|street whose|clicks?|mechanical|slip(?:s|ped)?|aloud|out loud|letter by letter|usually|normally|commonly|recording|audio|clip)\b/

const apart = together.map((one) => ({ ...one, except: others }))

const writesAtAll = (plain: string) => anyForm(plain, apart)

// Whoever enters a code is somebody in the recording.
const codes = ['password', 'passwords', 'passcode', 'pin', 'code']
const hypothetical = pattern(/\b(?:if|had)\b[^;]{0,40}\b(?:had|were)\b|\b(?:would|could) have\b[^;]{0,60}\bif\b/)

/** Whether the word classes of a sentence make a writer of somebody. */
function namesWriter(sentence: Sentence, reading: Reading): boolean {
  if (!writingWords.admits(sentence.words) || hypothetical.test(sentence.plain)) return false
  if (codes.some((word) => sentence.words.has(word))) return false
  const signs = writingWords.signsOf(sentence.plain)
  return speaksOfWriter(signs) || (laysInNote(signs) && quotesSpeech(sentence, reading))
}

/** Whether a sentence has one of the constructions that make a writer of somebody. */
function construesWriter(sentence: Sentence, reading: Reading): boolean {
  const { plain } = sentence
  const near = nearAct.test(plain) && nearAgent.test(plain)
  if (near && ([acts, moreActs, nouns, spoken].some((forms) => anyForm(plain, forms)) || writesAtAll(plain)))
    return true
  if (nearStanding.test(plain) && anyForm(plain, standing)) return true
  return plain.includes('□') && anyForm(plain, sayings) && quotesSpeech(sentence, reading)
}

/** Says in English that the user, the prompt or somebody wrote what was said. */
export const saysEnglish: Says = (sentence, reading) => {
  if (!construesWriter(sentence, reading) && !namesWriter(sentence, reading)) return false
  return !quotesInstructions(sentence, reading) && !isOfOthers(sentence.plain)
}
