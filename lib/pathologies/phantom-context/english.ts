import { heardPeople, promptText, sender } from '@/lib/pathologies/agents'
import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import type { Sentence } from '@/lib/pathologies/sentence'
import { appealsTo } from './english-claims'
import { offeredForms, othersLookBack, sentBefore } from './english-offered'
import { transcriptForms } from './english-transcript'
import { turnForms } from './english-turn'
import { contextWords } from './english-words'
import { type ContextSort, givenIn } from './given'

const form = (source: string, unless?: RegExp, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  ...(unless && { unless }),
  ...(except && { except }),
})

const none =
  /\b(?:no|not|without|any|never|nor|neither|lacks?|lacking|for|another|one(?! of)|an?|good|as an|my)(?: (?:the|given|such|shown|have|been|see|of)){0,2} ?$/
const denied =
  /\b(?:no|not|without|any|never|nor|neither|lacks?|lacking)(?: (?:an?|the|given|such|shown|have|been|see|of)){0,3} ?$/
// "We have four concrete examples given before": what a clip holds, and not what a prompt holds.
const counted =
  /\b(?:no|not|without|any|never|lacks?|lacking|two|three|four|five|several|many|concrete|more|few|specific)(?: \w{1,10})? ?$/
const mine =
  /\b(?:i|me|we)(?: \w{1,10}){0,2}? (?:give|gave|list|take|use|think of|make|need|find)\b|\b(?:comes?|springs?) to mind\b|\b(?:he|she)\b/
const example =
  '(?:(?:transcription|audio|answer|output|reference|(?:few|one|two|three|zero|multi|\\d|n)-shot|one-shot|worked|input|prompt|in-context|training|demo|text|street|navigation|model) ){0,2}(?:examples?|samples?(?= (?:transcription|transcript|answer|output|sentence|phrase|text|street|name|quer|input|response|case|clip|audio|they|the (?:user|prompt)|you|i was|we were|that (?:they|the user|i)|in the (?:prompt|instruction)|given|provided|supplied|shown|from|shared))|demonstrations?|demos?|exemplars?|few-shots?)(?: (?:transcriptions?|transcripts?|answers?|outputs?|sentences?|phrases?|text|streets?|names?|queries|query|inputs?|responses?|cases?|audio|clips?|command|utterances?))?'
const the = "(?:the|that|this|those|these|their|his|its|your|user's|all the|both|each|every|first|second|only)"
const past =
  '(?:previous|earlier|prior|preceding|past|last|above|given|provided|supplied|initial|original|included|attached|shown|in-context|accompanying)'
const gave =
  '(?:gave|given|gives|provided|provides|supplied|showed|shown|shows|mentioned|listed|included|includes|used|uses|quoted|cited|set|offered|sent|shared|attached|presented|had|has|wrote|put|furnished|quotes)'
const has =
  '(?:says?|said|had|has|have|shows?|showed|used?|uses|was|were|is|are|reads?|contains?|contained|wrote|writes|follow(?:s|ed)?|starts?|begins?|began|ends?|ended|gives?|gave|does|did|all|also|both|include[sd]?|spells?|spelled|mentions?|mentioned|suggests?|indicates?|kept|keeps?|looks?|where|with|transcribes?|transcribed|features?|featured|involves?|involved|states?)'
const appeal =
  '(?:check|look(?:ing)?|re-?read(?:ing)?|read(?:ing)?|see|recall(?:ing)?|remember(?:ing)?|compar(?:e|ed|ing)|follow(?:ing|s)?|according|per|like|as|in|from|based|match(?:es|ing)?|mirror(?:s|ing)?|consult(?:ing)?|back|revisit(?:ing)?|review(?:ing)?|scroll(?:ing)?|turn(?:ing)?|return(?:ing)?|go(?:ing)?|unlike|similar|same as|consistent|consider(?:ing)?|by analogy with|using|go by|going by|contradicts?|differs?|than)'

const exampleForms: readonly Form[] = [
  form(
    `\\b(?:as|like) (?:\\w{1,8} ){1,3}in the (?:\\w{1,12} )?samples?\\b|\\b(?:the|this|that) (?:\\w{1,12} )?(?:example|demo|demonstration)'s\\b|\\b(?:the|those|these) (?:\\w{1,12} )?(?:examples|demos|demonstrations)'`,
    none,
  ),
  form(`\\bone of the ${example}\\b(?! of)`, denied),
  form(
    `\\b(?:${the} )?${past} (?:\\w{1,12} )?${example}\\b(?! (?:of|i (?:gave|used|thought)))(?!-)`,
    /\b(?:no|not|without|any|my|our)(?: (?:an?|the|been|yet|ever)){0,2} ?$/,
    /\bsample rate/,
  ),
  form(`\\b${the} (?:\\w{1,12} )?${example} (?:that )?(?:\\w{1,10} ){0,3}?${has}\\b`, none, mine),
  form(
    `\\b${appeal}(?: \\w{1,8}){0,2}? (?:at |to |with |of |by )?${the} (?:\\w{1,12} )?${example}\\b(?! of)`,
    /\bfor ?$|\b(?:no|not) (?:\w{1,8} )?$/,
    /\bfor example|\bsample rate/,
  ),
  form(
    `\\b(?:${sender}|they|${promptText}|the instructions?|instructions?)(?: (?:had|has|have|also|even|only|just|already)){0,3} ${gave}(?: (?:me|us|with))?(?: (?:an?|the|some|one|two|several|this|that|as))? (?:\\w{1,12} ){0,2}?${example}\\b`,
    denied,
  ),
  form(
    `\\b(?:an?|some|one|two|several|the|was there not an?|were there not|${the}) (?:\\w{1,12} )?${example} (?:\\w{1,12} |□+ ){0,3}?(?:(?:was|were|is|are|had been|has been|have been) )?(?:given|provided|supplied|shown|quoted|included|listed|mentioned|presented|cited)(?: (?:to me|to us|earlier|before|above|in|by|at|with|as))\\b`,
    denied,
    mine,
  ),
  form(
    `\\b${example} (?:(?:given|provided|supplied|shown|quoted|included|listed|from|in|of|at|up|on|that (?:is|was|were|are|came)|which (?:is|was|were)) ){1,3}(?:\\w{1,10} ){0,3}?(?:before|above|earlier|(?:the )?(?:very )?(?:top|start|beginning|outset)|${promptText}|the (?:system|instructions|guidelines|task)|(?:${sender}|system|few-shot) ?(?:prompt|message)?)\\b`,
    counted,
  ),
  form(
    `\\b(?:was|were|is|are) (?:not )?there (?:not )?(?:an?|some|also an?) (?:\\w{1,10} )?${example} (?:\\w{1,10} |□+ ){0,4}?(?:in|with|from|before|earlier|above)\\b`,
    denied,
    /\bof\b/,
  ),
  form(
    `\\b(?:user's|asker's|their|prompt's|system's) (?:own |initial |first |earlier )?${example}\\b(?! of (?:a|an|how)\\b)`,
    denied,
  ),
  form(
    `\\b${example} (?:that )?(?:they|${sender}|the prompt|i was|we were|i am|we are) (?:\\w{1,10} )?(?:${gave}|given|shown)\\b`,
    denied,
  ),
]

const given = "(?:given|provided|supplied|attached|included|accompanying|enclosed|user-provided|user's)"
const note =
  '(?:notes?|metadata|annotations?|descriptions?|captions?|screenshots?|images?|glossary|dictionary|lyrics|lyric sheet|reference (?:text|document|sheet)|phonetic (?:transcription|spelling)|pronunciation guide|timestamps?|file ?name|context (?:document|paragraph)|background (?:text|information)|document|map|link|answer key)'
const noteForms: readonly Form[] = [
  form(
    `\\b(?:i|we) (?:was|were|am|have been|had been|got) (?:\\w{1,10} )?(?:shown|given|handed|sent|provided|supplied)(?: with)? (?:an?|the|some|this|two|several) (?:\\w{1,12} ){0,2}?(?:${note}|examples?|list)\\b`,
    /\b(?:if|unless) ?$/,
  ),
  form(
    `\\b(?:the|those|these) ${note} (?:that |which )?(?:i|we) (?:was|were|am|have been|had been|got)(?: \\w{1,10})? (?:given|shown|handed|sent|supplied)\\b`,
    denied,
  ),
  form(
    `\\b(?:the|these|this|that|their|some) ${given} (?:\\w{1,12} )?${note}\\b`,
    denied,
    /\bdescriptions? of (?:the )?(?:options?|choices)/,
  ),
  form(
    `\\b(?:the|these|this|that|some|an?|user's|their) (?:\\w{1,12} )?${note} (?:that |which )?(?:(?:were|was|i was|i am|have been|has been|i have been|they|the user|came|comes|comes with|came with) )?(?:\\w{1,8} )?(?:provided|supplied|attached|included|enclosed|shared|given (?:to me|by (?:the )?user|with|in the prompt|above|along)|with (?:it|the (?:file|clip|audio))|gave|wrote|left)\\b`,
    denied,
    /\bmusical|\bchoices?\b|\boptions?\b|played/,
  ),
  form(
    `\\b(?:per|according to|based on|judging from|as (?:stated|noted|given|mentioned) in|look(?:ing)? (?:back )?at|check(?:ing)?|re-?read(?:ing)?|read(?:ing)?|consult(?:ing)?|from) (?:the|these|this|that|their|user's) (?:\\w{1,12} ){0,2}?(?:metadata|annotations?|caption|lyric sheet|reference (?:text|document)|pronunciation guide|screenshot|file ?name|answer key|(?:audio|clip|sound|scene|text|file|video|recording) descriptions?|description of (?:the |this )?(?:audio|clip|sound|scene|recording|file)|notes (?:say|state|that|it|,))`,
    denied,
  ),
  form(
    `\\b(?:the|this|that|an?|accompanying)? ?(?:(?:audio|clip|text|file|textual|written) descriptions?(?: of (?:the |this )?(?:audio|clip|sound|scene|recording))?|descriptions? of (?:the |this )?(?:audio|clip|recording|file)|metadata|annotations?|file ?name|ground[- ]truth|answer key|screenshot)(?: \\w{1,10}){0,5}? (?:says?|mentions?|states?|shows?|reads?|indicates?|identif(?:y|ies)|lists?|given|gives|provided|has|contains?|confirms?|again|suggests?|tells?)\\b`,
    denied,
    /\boption|\bchoice|\bfits?\b/,
  ),
  form(
    `\\b(?:per|according to|based on) (?:the |these )?notes\\b|\\bthe notes (?:say|state|mention|indicate|tell|specify|claim)\\b`,
    /\bmy ?$/,
    /played|musical|melod|chord/,
  ),
]
const listForms: readonly Form[] = [
  form(
    `\\b(?:${sender}|they|${promptText})(?: (?:had|has|have|also|even|already)){0,2} (?:gave|given|gives|provided|provides|supplied|sent|shared|attached|included|includes|listed|lists)(?: (?:me|us))?(?: with)? (?:an?|the|some|this|several|two|three|four|five) (?:\\w{1,12} ){0,2}?(?:list|lists|set|candidates?|street names|possible (?:names|streets|answers))\\b`,
    denied,
  ),
  form(
    `\\b(?:list|lists|set|catalogue|table|selection|menu) of (?:\\w{1,12} ){0,2}?(?:names?|streets?|candidates?|destinations?|entities|addresses|possible \\w+|places)(?: \\w{1,10}){0,4} (?:given|provided|supplied|included|in ${promptText}|in the (?:system|instructions)|above|they|${sender})`,
    denied,
  ),
  form(
    `\\b(?:given|provided|supplied|user's|above) (?:candidate |street |name |entity |address )?(?:list|candidates|catalogue|street names|candidate names|street list)\\b`,
    denied,
  ),
  form(
    `\\b(?:candidates?|candidate (?:names|streets|list)|street names)(?: \\w{1,8}){0,2} (?:given|provided|supplied|listed|offered) (?:by|in|above|earlier|with) `,
    denied,
    /\bi (?:have|had)?|\b(?:must|should|to) be\b/,
  ),
]
const choiceForms: readonly Form[] = [
  form(
    `\\b(?:options?|answer choices|choices?|multiple[- ]choice)\\b(?: \\w{1,10}){0,2} (?:given|provided|listed|offered|above|include|are|mentions?|says?|fits?)\\b|\\b(?:given|provided|listed|offered|answer|among the|from the|at the|between the|of the) (?:\\w{1,10} )?(?:options|choices)\\b|\\boption [a-d1-4]\\b`,
    denied,
  ),
]

// Each sort is tried only where words stand without which it says nothing.
const sorts: readonly (readonly [ContextSort, readonly RegExp[], readonly Form[]])[] = [
  ['example', [/\b(?:examples?|samples?|demo|exemplar|few-shot)/], exampleForms],
  [
    'transcript',
    [
      /\b(?:transcript|asr|speech-to-text|speech recog|recogni[sz]er|draft|caption|subtitle|closed cap|ground[- ]truth|given|provided|supplied|attached|accompanying|reference|lyric)/,
    ],
    transcriptForms,
  ],
  [
    'turn',
    [
      /\b(?:earlier|previous|previously|prior|preceding|past|former|last|before|already|once|initial|original|first|second|other|follow|histor|our|my|left off|broke off|ago|told|informed|asked|gave|sent|answered|throughout|conversation|chat|thread|session|exchange|dialogue)/,
      /\b(?:user|they|you|message|turn|quer|request|prompt|exchange|chat|conversation|dialog|discussion|task|question|clip|recording|audio|item|time|problem|instruction|session|correction|interaction|thread|history|where|i|we|assistant|model|response|reply|answer|mentioned|stated|said|given|shown|specified|context|information|details)/,
    ],
    [...turnForms, ...sentBefore],
  ],
  [
    'note',
    [
      /\b(?:notes?|metadata|annotation|description|caption|screenshot|image|glossary|dictionary|lyric|reference|phonetic|pronunciation guide|timestamp|file ?name|context d|document|background|map|link|answer key|ground[- ]truth)/,
    ],
    noteForms,
  ],
  [
    'list',
    [
      /\b(?:candidate|street|names?|lists?|listed|set of|catalogue|table of|selection|menu|possible|hints?|spellings?|alternatives|versions|variants|forms|readings|options|text (?:of|for|to))/,
    ],
    [...listForms, ...offeredForms],
  ],
]

const heardExample = pattern(
  new RegExp(
    `\\bexamples?\\b[^.;]{0,40}\\b(?:teacher|lecturer|professor|instructor|narrator|host|presenter|speaker)\\b|\\b${heardPeople}(?: \\w{1,12}){0,8} (?:examples?|samples?|demonstrations?|notes?|drafts?|messages?)\\b|\\b(?:examples?|samples?|notes?)(?: \\w{1,12}){0,2} (?:in|from|of) (?:the|this|his|her|their) (?:\\w{1,12} )?(?:lecture|talk|lesson|podcast|speech|video|class|dialogue|song|clip|recording|audio|interview|sermon|show|chord|melody|scale)\\b`,
  ),
)

function saysOf(plain: string, sort: ContextSort, sortForms: readonly Form[]): boolean {
  if (!anyForm(plain, sortForms)) return false
  if (sort === 'turn' && othersLookBack.test(plain)) return false
  return sort === 'transcript' || !heardExample.test(plain)
}

/** The sorts of context that the constructions or the word classes of a sentence appeal to. */
function sortsIn({ plain, words }: Sentence): readonly ContextSort[] {
  const construed = sorts
    .filter(([sort, near, forms]) => near.every((word) => word.test(plain)) && saysOf(plain, sort, forms))
    .map(([sort]) => sort)
  if (construed.length > 0 || !contextWords.admits(words) || othersLookBack.test(plain) || heardExample.test(plain))
    return construed
  return appealsTo(contextWords.signsOf(plain.replace(traceOf, '')))
}

/** What a sound hints at, or a film is shown with, which nobody gave. */
const traceOf =
  /\bhints? of (?:an?|the|□+|some) |\b(?:subtitles?|captions?) (?:of|in) (?:that|the|this|an?) (?:film|movie|series|show)\b/g

/** Says in English that there was an example, a turn, a transcript, a list or notes which the prompt does not hold. */
export const saysEnglish: Says = (sentence, { prompt, task }) => {
  const said = sortsIn(sentence)
  const chooses = prompt.length > 0 && task === 'transcription' && anyForm(sentence.plain, choiceForms)
  if (said.length === 0 && !chooses) return false
  const inPrompt = givenIn(prompt)
  return said.some((sort) => !inPrompt.has(sort)) || (chooses && !inPrompt.has('choice'))
}
