import { audio, heardPeople, promptText, sender } from '@/lib/pathologies/agents'
import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { quotesInstructions, quotesSpeech } from './quoted'

const nearAct =
  /writ|wrote|typ|spel[lt]|enter|keyed|input|capitali|hyphenat|penned|texted|jotted|transliterat|\bputs?\b|submitted|left out|pasted|used|orthograph|punctuat|word(?:ed|ing)|text|string|abbreviat|chosen|produced|composed|rendered/
const nearAgent =
  /user|they|their|prompt|ask|request|quer|message|whoever|whomever|someone|somebody|person|input|problem|author|submission|name|street|phrase|destination|address|string|text|chat|instruction|task|\bit\b|this|that/

const between =
  '(?:(?:has|have|had|is|are|was|were|be|been|being|may|might|must|could|can|did|does|do|also|just|only|simply|probably|likely|perhaps|maybe|actually|clearly|apparently|originally|initially|evidently|presumably|obviously|really|literally|explicitly|deliberately|already|then|all|both|specifically|seems? to|appears? to|consistently|always|once|twice|again|there|here|happened to|chose to|decided to|meant to|means to|intended to|intends to|tried to|tries to|wanted to|trying to|going to|about to|himself|themselves|in fact|for some reason|in the (?:prompt|query)),? ){0,5}'
const wrote =
  '(?:wrote|written|writes|write|writing|typed|types|type|typing|spel(?:led|t|ls|l|ling)|keyed|keys in|inputted|inputs|capitali[sz](?:ed|es)|hyphenat(?:ed|es)|transliterated|penned|texted|jotted)'
// What a sender may well write: the instructions and settings, which are no speech.
const otherText =
  '(?: (?:down|out|me|us))?(?: that| in| about)?(?: the| their| his| an?| these| this| all| two)?(?: \\w{1,14}){0,2}? (?:instructions?|system prompt|language|languages|location|settings?|country|guidelines?|rules?|questions?|task|poem|essay|song|lyrics|letter to|book|e-?mail|password|code|diary|story|script|nothing|paragraph|out loud|aloud|letter by letter|on the (?:board|wall|page))\\b'
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
    /\b(?:not|never|instructions?|rules?|language|format)(?: \w{1,10}){0,2} ?$/,
  ),
  form(
    `\\b(?:in|throughout) ${promptText},? (?:it|this|that|the (?:\\w{1,12} )?(?:name|street|word|phrase)|they|there)(?: (?:is|was|are|has|have|had|been|also|a|put)){0,3} (?:written|spel(?:led|t)|typed|misspel\\w+)\\b`,
  ),
  form(
    `\\b(?:${promptText}|the (?:\\w{1,12} )?(?:name|street|phrase|word)) as (?:it is |it was |they |)?(?:written|typed|spel(?:led|t)|entered|keyed)\\b`,
    undefined,
  ),
  form(
    `\\bas (?:it (?:is|was) )?(?:typed|written|spel(?:led|t)|entered|put)(?: here| there)? (?:in|by) (?:${promptText}|${sender})\\b`,
    /\bnot ?$/,
  ),
  form(
    '\\b(?:(?:the|this|their|that|given|user) (?:\\w{1,12} )?(?:written|typed|keyed|handwritten) (?:query|prompt|request|input|message|name|street|phrase|word|string|version of the name)|(?:the|this|their|your) (?:input string|input text|text input|query text|query string|text query|text request|text of (?:the|this|their) (?:query|prompt|message|request)))\\b(?! (?:box|field|should|must|form))',
    shown,
  ),
  form(
    `\\b(?:quer(?:y|ies)|name|request|word|street|phrase|destination|address|string|message|it|this|that) (?:was|were|is|has been|must have been|may have been|might have been|could have been|had been|seems to have been|appears to have been|got) (?:\\w{1,12}ly )?(?:typed|keyed in|typed in|inputted|entered (?:by|in|without|with|as|on|using|manually|into)|written (?:by the (?:user|asker)|on a (?:phone|keyboard)))\\b`,
    /\b(?:password|code|if|unless|not|what|whether)(?: \w{1,10}){0,3} ?$/,
  ),
]

const carries =
  '(?:says?|reads?|has|had|shows?|gives?|goes|contains?|states?|wrote|writes|includes?|uses?|is|was|displays?|spells out|presents?|lists?)'
const saysWhat = `${carries}(?: (?:it as|simply|just|clearly|only|the|a|an|as follows|literally|it|in writing as|as|explicitly|string|text|words?|name|phrase|spelling|street|verbatim)){0,4}:? ?(?:□)`
const textNoun =
  '(?:the|this|that|given|provided) (?:given |provided |original |actual |input |user |written )?(?:text|wording|string)'
// They need a quotation of what may have been said.
const sayings: readonly Form[] = [
  form(
    `\\b(?:${promptText}|${textNoun})(?: (?:that |which )?(?:${sender}|they|i) (?:sent|submitted|gave|received|got|provided|have))?(?: \\w{1,10}){0,2}? ${saysWhat}`,
    /\b(?:voice|spoken|not|audio|song|if|(?:examples?|samples?|transcript\w*)(?: \w{1,10}){0,2} (?:in|from|of)) ?$/,
    /\b(?:not|asks?|spoken|audio|voice)\b/,
  ),
  form(
    `\\b(?:user|asker)'s (?:\\w{1,12} )?(?:example|sample|statement)(?: in ${promptText})?(?: \\w{1,10}){0,2}? ${carries}\\b`,
    /\bnot ?$/,
  ),
  form(
    `\\b(?:in|from) (?:${promptText}|${textNoun}),? (?:it|this|that|the (?:\\w{1,12} )?(?:name|street|word|phrase)|they|there|we|you|i)(?: (?:is|was|has|have|had|see|stands|appears?|put|says?|find|read|as|given|called)){1,3}:? □`,
    /\bnot ?$/,
  ),
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

const audience = new RegExp(
  `\\b(?:${audio}|${heardPeople}) (?:\\w{1,10} ){0,3}?(?:says?|said|tells?|told|mentions?|explains?|reads?|asks?|claims?|complains?)(?: \\w{1,10})? that\\b`,
)

/** Says in English that the user, the prompt or somebody wrote what was said. */
export const saysEnglish: Says = (sentence, reading) => {
  const { plain } = sentence
  const near = nearAct.test(plain) && nearAgent.test(plain)
  const wrote = near && [acts, nouns, spoken].some((forms) => anyForm(plain, forms))
  if (!wrote && !(plain.includes('□') && anyForm(plain, sayings) && quotesSpeech(sentence, reading))) return false
  return !quotesInstructions(sentence, reading) && !audience.test(plain)
}
