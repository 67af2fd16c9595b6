import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { intoSlots, pennedForms } from './english-slots'
import { standsInPrompt } from './stands-in-prompt'

const near =
  /typo|finger|mis-?sp|mis-?t|mis-?[wke]|spel[lt]|typ(?:ed?|ing)|writ|wrote|auto-?c|misprint|meant|intend|error|mistake|slip|key|orthograph|letter|umlaut|clerical|enter|put|wrong|garbl|mangl|predictive|glitch|blunder/

const denied =
  '\\b(?:not|no|nothing|never|without|nor|neither|hardly|free of|free from|unlikely|doubt|rule out|rules out|ruled out|ruling out|rather than|instead of|as opposed to|any|CANNOT)(?:[ ,](?:an?|the|any|it|that|this|is|was|be|to be|necessarily|about|due to|because of|obvious|think|believe|sure|being|some|asking|talking|on|kind of|sort of|of|mere|PROMPT|WRITER|say|call|there|were|seem|look|like|even|simple|from|a case of|such|suggests?|indicates?|points?|to|hints?|at|signs?|evidence|reason|suspect|trace)){0,7} ?$'
const others =
  'speakers?|man|woman|he|she|callers?|model|asr|system|recogni[sz]ers?|learners?|students?|people|teachers?|child|kid|narrator|host|singer|professor|guest|many|everyone'
const handling =
  "tolera\\w+|robust (?:to|against)|handles?|handling|forgiv\\w+|catch(?:es)?|resilient to|accounts? for|typical|avoid(?:ing)?|prevent(?:ing)?|careful|beware|watch(?:ing)?|proofread(?:ing)?|check(?:ing)?|double-check(?:ing)?|scan(?:ning)?|look(?:ing)? (?:out )?for|guard(?:ing)?|risk(?:ing)?|introduc(?:e|ing)|make|making|commit|leave|produc(?:e|ing)|my(?: own)?|mine|our|would be|would count as|i|i would|mark(?:ed)? as|count(?:ed|s)? as|treat(?:ed)? as|common|frequent|usual|classic|many|most|people's|students'|known|i made|i have made"
const ownWork = `\\b(?:${handling})(?: (?:an?|the|any|of|with|out|for|against|not to|to|my|own|have|had|some|more|such|earlier|transcription|answer|output|final|possible|potential|silly|in|previous|draft|only|common|no|there are|had|has)){0,6} ?$|\\b(?:check|double-check|scan|look|proofread|search|review)\\w*(?: [\\w-]+){0,4} for(?: any| possible| potential| more)? ?$`
const aloud =
  '\\b(?:speaker|man|woman|she|he|guy|kid|caller|teacher|student|child|narrator|host|voice|singer|professor|guest|lecturer|presenter|comedian|people|clip|audio|recording|conversation|lecture|podcast|story|joke|song|lyrics|video|sign|poster|menu|title)s?(?: (?!WRITER|PROMPT|wrote|typed)\\w{1,14}){0,5} (?:says?|said|talk|talks|talking|mention\\w*|discuss\\w*|makes?|made|complain\\w*|laugh\\w*|jok\\w+|apologi[sz]es?|point(?:s|ed)?|admits?|correct(?:s|ing)?|spots?|about|has|contains)\\b[^.;:?!]{0,40}$'
const takenBack = new RegExp(`${denied}|${ownWork}|${aloud}`)
const notDone = new RegExp(
  `\\b(?:i|i (?:have|might|may|could|would|will|should|must|had)|me|not|never|often|commonly|frequently|usually|sometimes|easily|widely|would|if|without|avoid|${others})(?: (?:have|it|is|was|been|be|to|then|easily|often|are|were)){0,2} ?$|\\bto(?: be)? ?$|(?<!must )(?<!may )(?<!might )(?<!could )\\bbe ?$`,
)
const negated = /\b(?:not|never|no|transcri\w+ (?:as|to)|speaker (?:mis|pron)\w*)\b/
const setting =
  /\b(?:not|never|no|language|locale|location|setting|country|grammatical|logical|recognition|acoustic|pronunciation)\b/

const form = (source: string, unless?: RegExp, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  ...(unless && { unless }),
  ...(except && { except }),
})

const settled =
  '(?! (?:that i|i (?:made|make|introduced)|in my|of mine|on my part|by me|check|checker|bee|rules?|reform|convention|when (?:i|transcribing)|free|(?:is|was|seems?|looks?|would be|can be|appears?) (?:\\w{1,10} )?(?:unlikely|ruled out|out of the question|improbable|impossible|excluded|implausible|not )|while entering|when entering|in (?:a|his|her|the) password))(?!-)'

const errors: readonly Form[] = [
  form(`\\bERROR\\b${settled}`, takenBack),
  form(
    `(?:WRITER|PROMPT)(?:'s)?(?: \\w{1,12}){0,3} (?:made|make|makes|making|contains?|containing|has|had|have|having|with|includes?|committed|introduced|suffers? from|got)(?: \\w{1,12}){0,4}? FAULT\\b(?! (?:about|of thinking|entering|number))`,
    /\b(?:if|whether|unless|so that) ?$/,
    setting,
  ),
  form(
    '\\bFAULT(?: \\w{1,12}){0,3}? (?:in|within|of|from|by|on|with) (?:the )?(?:way )?(?:PROMPT|WRITER|spelling)\\b(?! (?:language|location|setting))',
    takenBack,
    setting,
  ),
  form(
    `\\b(?:${pennedForms})(?: \\w{1,10}){0,2} with (?:an?|some|one)(?: \\w{1,10})? (?:FAULT|ERROR)`,
    notDone,
    setting,
  ),
  form('\\bWRITER(?:-| )(?:ERROR|FAULT)\\b', takenBack, setting),
]

const mis =
  "mis-?typed|mis-?spell?ed|mis-?spelt|mis-?wrote|mis-?written|mis-?keyed|mis-?entered|fat-?fingered|auto-?corrected|typo(?:e?d|'d)"
const acts: readonly Form[] = [
  form(
    '\\bPROMPT[^.;?!]{0,60} FAULT for (?:the )?(?:\\w{1,12} )?□|\\bFAULT for □[^.;?!]{0,60}PROMPT',
    takenBack,
    setting,
  ),
  form(
    '\\b(?:mangled|garbled|botched|changed|altered|corrupted|distorted|lost|WRONGLY|went wrong|gone WRONGLY|swapped|dropped)(?: \\w{1,8})? (?:when|while|in|during|by|as) (?:it was |being |WRITER |they |the |PROMPT )?(?:\\w{1,8} )?(?:typed|typing|written|writing|entered|entering|keyed|inputting)\\b',
    notDone,
  ),
  form(
    '\\b(?:FAULT|human FAULT) (?:in|when|while|during|of) (?:the )?(?:typing|writing|spelling|typed|written)\\b',
    takenBack,
    setting,
  ),
  form(
    '\\b(?:letters?|umlauts?|hyphen|diacritics?)(?: (?:is|was|were|are|has|have|been|got|may|must|might|be|seems?|appears?|to)){1,4} (?:missing|dropped|left out|omitted|swapped|lost|transposed)\\b',
    /\b(?:if|no|when|not)(?: \w{1,8}){0,3} ?$/,
    /\b(?:speech|pronunciation|heard)\b/,
  ),
  form('\\b(?:WRITER|they)(?: \\w{1,8}){0,2} transcribed (?:it |the name |this )?WRONGLY\\b'),
  form(`\\b(?:${mis})\\b(?! by (?:the )?(?:asr|model|system|recogni)| (?:if|when) i)`, notDone),
  form(
    `\\b(?:WRITER|PROMPT|they)(?: (?:must|might|may|could|can|has|have|did|seems to|appears to|seem to|appear to)){0,2} (?:have )?(?:${mis}|mis-?spell?s?|mis-?types?|mis-?writes?|mis-?spelling|mis-?typing)\\b`,
    /\b(?:not|did|whether i|so that) ?$/,
    /\b(?:not|never)\b/,
  ),
  form(
    `\\b(?:${pennedForms}) (?:it |that |this |the (?:\\w{1,12} ){1,3}|PROMPT |□+ )?(?:out )?WRONGLY\\b`,
    notDone,
    setting,
  ),
  form(
    `\\bWRONGLY[ -](?:${pennedForms}|left out|omitted|swapped|dropped)\\b(?! (?:language|location))`,
    notDone,
    setting,
  ),
  form(
    `\\b(?:WRITER|they)\\b[^.;?!]{0,40} (?:${pennedForms})\\b[^.;?!]{1,80}?\\b(?:WRONGLY|instead of (?:the (?:correct|right|proper|intended)|□+)|when (?:they|he|she|it|WRITER) meant|where (?:they|□+)|but (?:meant|intended))`,
    /\bif ?$/,
    setting,
  ),
  form(
    '\\b(?:WRITER|PROMPT)(?: \\w{1,8}){0,2} (?:got|gets?|getting|has|have|had) (?:the |a |PROMPT|it|\\w+ ){0,3}?(?:street |place )?(?:name|word|spelling|letters?|PROMPT|it) WRONGLY',
    undefined,
    setting,
  ),
  form(
    '\\b(?:WRITER|PROMPT|they)(?: \\w{1,8}){0,3} (?:mangled|botched|garbled|butchered|messed up|bungled|screwed up|fumbled)(?: \\w{1,14}){0,2} (?:spelling|name|word|letters?|street)',
    undefined,
    negated,
  ),
  form(
    '\\bPROMPT(?: \\w{1,10}){0,2} (?:is|was|be|looks?|seems?|appears?|must be|being|might be|may be|could be)(?: \\w{1,10}){0,2} (?:garbled|mangled|corrupted|misspelled|misspelt|botched|butchered)\\b',
    undefined,
    negated,
  ),
]

const write = '(?:write|type|spell|put|enter|input|key in|have (?:written|typed|spelled|put)|text)'
const letters =
  '(?:letters?|umlauts?|vowels?|consonants?|characters?|keys?|hyphen|accent|dots?|diaeresis|diacritics?|□{1,6})'
const intentions: readonly Form[] = [
  form(
    `\\b(?:WRITER|PROMPT|they|he or she)(?: (?:must|may|might|could|have|has|had|was|were|is|seems to|appears to|did)){0,4} (?:mean(?:t|s)?|intend(?:s|ed)?|want(?:ed)?|tried|trying|attempt(?:ed|ing)?|aim(?:ed|ing)|going|supposed) to ${write}\\b(?! (?:down|out what|what|the transcription|a transcription|the answer|the audio|in the|my))`,
    /\b(?:so|what) ?$/,
    /\b(?:not|never)\b/,
  ),
  form(
    '\\b(?:WRITER|PROMPT)(?: (?:must|may|might|could|have|has|had|was|were|is|seems to|appears to|did)){0,4} (?:mean|meant|means|intend(?:s|ed)?|intending|had in mind|was (?:after|thinking of|going for|aiming for)|(?:be )?referring to) (?:to say )?(?:the )?(?:(?!by|in|with|when|as|that)\\w{1,12} )?□+',
    undefined,
    /\b(?:not|never)\b/,
  ),
  form(
    `\\b(?:WRITER|PROMPT|they) (?:should|ought to|must) have (?:\\w{1,12} )?(?:written|typed|read|spell?ed|spelt|put|entered|been □|said □)`,
    undefined,
    negated,
  ),
  form(
    '\\bPROMPT should (?:read|be|say)(?: \\w{1,8})? □+',
    /\b(?:correct|if|the transcription of|answer to|answer) ?$/,
    /\b(?:transcri|answer|output)/,
  ),
  form(
    `\\b(?:WRITER|PROMPT|they)(?: \\w{1,10}){0,3}? (?:left (?:out|off)|leaving (?:out|off)|dropp?(?:s|ed|ing)?|omit(?:s|ted|ting)?|forgot(?:ten)?(?: to \\w+)?|missed|miss(?:es|ing)|swapp?(?:s|ed|ing)?|transposed?|doubled|mixed up|confused|hit|replaced|added|skipped|switched|inserted|lost|lacks)(?: \\w{1,14}| □+){0,4} ${letters}(?![□\\w])`,
    undefined,
    /\b(?:not|never|speaker|sounds?|syllable|pronounc\w*|says?)\b/,
  ),
  form(
    `\\b(?:missing|extra|stray|swapped|transposed|wrong|WRONGLY|dropped|superfluous|omitted|misplaced) ${letters} (?:in|from|on|by) (?:PROMPT|WRITER)`,
    takenBack,
  ),
]

const auto =
  "(?:auto-?correct(?:ion)?|autocomplete|spell-?check(?:er|ing)?|predictive text|(?:their|WRITER's|the|a|phone) keyboard)"
const wrong =
  '(?:WRONGLY|off|incorrect|mistaken|faulty|mangled|garbled|inaccurate|erroneous|flawed|botched|not right|not correct)'
const spellings: readonly Form[] = [
  form(
    `\\b(?:PROMPT|WRITER's \\w+|given spelling|(?:the|that|this) spelling in PROMPT)(?: (?:is|was|be|must|looks?|seems?|may|might|could|being|to|has|been)){1,4}(?: a bit| a little| slightly)? ${wrong}\\b(?! (?:language|location))`,
    notDone,
    /\b(?:my|never|language|location)\b|(?:problem|question|task)\b/,
  ),
  form(
    `\\b(?:WRONGLY|incorrect|faulty|mistaken|erroneous|inaccurate|bad) (?:spellings?|orthography|letters?)(?: \\w{1,14}| □+){0,4} (?:in|by|from|of) (?:PROMPT|WRITER)`,
    takenBack,
  ),
  form(
    '\\b(?:WRITER|PROMPT)(?: \\w{1,8}){0,2} (?:used?|uses|using|gave|gives?|giving|has|had|with|contains?) (?:an? |the )?(?:WRONGLY|incorrect|faulty|mistaken|erroneous|bad|non-?standard) (?:spelling|letters?|orthography)',
    undefined,
    negated,
  ),
  form(
    `\\b${auto}\\b(?: \\w{1,14}| □+){0,4} (?:changed|turned|mangled|replaced|altered|messed|garbled|got|struck|at work|interfered|substituted|kicked in|corrupted|mess|distorted|introduced|swapped|did|mangling|turning|changing|to blame|is (?:responsible|behind)|mishap|issue|strikes|striking|again|ruined|made|guessed|broke)\\b`,
    undefined,
    /\b(?:not|never)\b/,
  ),
  form(
    '\\b(?:could be|might be|may be|because of|due to|thanks to|by|be|was|is|or|victim of|some|blame)(?: an?| the)? (?:auto-?correct(?:ion)?|predictive text|autocomplete)\\b',
    takenBack,
  ),
]

/** Says in English that the user, the prompt or the text is mistyped or misspelled. */
export const saysEnglish: Says = (sentence, reading) => {
  if (!near.test(sentence.plain)) return false
  const slots = intoSlots(sentence.plain)
  const said = [errors, acts, intentions, spellings].some((forms) => anyForm(slots, forms))
  return said && !standsInPrompt(sentence, reading)
}
