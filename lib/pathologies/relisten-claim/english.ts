import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { kind, kindsOf, onceMore } from './english-once-more'
import { claimsByParts } from './english-parts'
import { taskOrOthers } from './english-taken-back'

const adverb =
  '(?:really |very |quite |just |now |then |also |actually |quickly |briefly |simply |first |carefully |closely |mentally |try to |try and |stop and |pause and |go back and |slow down and |slow (?:it|this|that|the \\w{1,12}) down and |sit back and |take a moment to |maybe |perhaps |probably |start by |begin by |go ahead and |once more |again |please |go |do |concentrate and |focus and |relax and |close my eyes and |take a breath and |turn back and |calm down and |better |better to ){0,4}'
const announced =
  "(?:let me|let us|let's|lets|i will|i shall|i am going to|i am gonna|gonna|i am about to|i need to|i should|i must|i have to|i had better|i would better|i better|i want to|i would like to|i would rather|i can|i could|i might|i may|i plan to|i intend to|i try to|i tried to|i decide to|i decided to|i keep|i kept|time to|need to|have to|going to|gotta|got to|allow me to|worth|we should|we need to|we can|we will|should|must|will|best to|better|i go back (?:and|to)|i went back (?:and|to)|in order to be (?:sure|certain),? i)"
const often =
  '(?:again|agian|agin|once more|once again|one more time|one last time|another time|a (?:second|third|fourth|further|final|last|couple more|few more) times?|(?:two|three|four|five|six|several|a few|multiple|many|a couple of|some|\\d) (?:more )?times|twice|(?:a bit |a little |even |much |still )?(?:more|extra|super|very|really|so|quite|as|ever)? ?(?:closely|carefully|attentively|intently|precisely|closer|harder|hard(?! (?:in|for|to|with|when|because))|slowly)|repeatedly|over and over|anew|afresh|in detail|back|on (?:a )?loop|in slow motion|at (?:half|a slower|reduced|slower) speed|with (?:fresh|new|full|more|greater|extra|special) (?:ears|attention|care|focus)|further)'
const words = "(?:(?! (?:where|who|someone|somebody|a (?:man|woman|person))\\b) [\\w'□:.-]{1,24})"
const clause =
  '(?:^|[,;:.!?(—–*→-] ?|\\b(?:okay|ok|wait|hmm|now|so|actually|but|and|then|while|by|after|upon|on|from|when|through|no|yes|well|alright|because|having|keep|kept|still|even|finally|also|am|was|been|try|with) )(?:now |then |still |again |once more |also |actually |just |carefully |closely |really |finally |i am |so ){0,2}'
const nouns =
  '(?:audio|recordings?|clips?|sound ?files?|sound ?clips?|waveforms?|spectrograms?|utterance|tape|voice (?:message|note|memo)|snippet|sound itself|audio \\w{1,10}|track|playback|spoken (?:phrase|name|part|words?|input)|actual sounds?|acoustic signal|acoustics|sounds?(?= (?:again|once more|more closely))|acoustic evidence|speech signal)'
const aboutAudio =
  '(?! (?:quality|format|length|task|question|options?|instructions?|description|setup|model|description|transcripts?|transcriptions?|class\\w*|engineer\\w*|system)\\b)'
const audio = `(?:(?:the|this|that|my|its|their|user's|given|provided|original|actual|whole|entire|full|raw|last|final|first|second|short|in) ){0,5}(?:(?:part|end|ending|beginning|start|section|rest|portion|middle|half|seconds?|bit|moment|segment) (?:of|in) (?:the |this |that ){0,1})?${nouns}${aboutAudio}`

const unless = taskOrOthers
const form = (source: string, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  ...(except && { except }),
})
/** What follows is the wording of the task and no announcement. */
const task =
  /\blisten to (?:the |these |those |what the |my )?(?:instructions?|rules?|prompt|user\b(?!'s)|advice)|\band (?:then )?(?:transcribe|answer|choose|select|identify|determine|write|produce|provide|output)\b/

const listening: readonly Form[] = [
  form('\\((?:re-?)?(?:listens?|listening|listened)(?: [a-z ]{1,24})?\\)'),
  form(`\\b${announced}\\b[^.;?!]{0,60}\\band (?:just |then |really )?listen\\b`, task),
  form('\\bre-? ?listen(?:ing|ed|s)?\\b|\\bre-?lis\\w{2,6}\\b|\\bre-?hear(?:ing|d)?\\b'),
  form(
    '\\b(?:second|third|fourth|another|careful|close|closer|repeated|attentive|focused|multiple|several|further|few|two|three|four|five|\\d|fresh|final|more|intent|additional|deeper|detailed|slower|slow|extra|intensive|concentrated|numerous|many|last|subsequent|each|every|initial|quick|good|single)(?:,? (?:more|and|careful|close|closer|attentive|patient|repeated|very|extra|slow|focused)){0,3} (?:listens?|listen-?throughs?|listening|re-?listens?|re-?plays?|play-?backs?|play-?throughs?|hearings?)\\b(?! (?:tests?|comprehension|exercises?|sections?|sessions? for|experience|skills?|audience|device|position|room|speed|loss|aid))',
  ),
  form(
    '\\b(?:give|gave|giving|have|had|take|took)(?: [\\w-]{1,12}){0,4} (?:a|another|one more) (?:[\\w-]{1,10} )?(?:listen|re-?play|spin)\\b',
  ),
  form(`\\b${announced} ${adverb}(?:keep )?(?:listen(?:ing)?)\\b${words}{0,14}`, task),
  form(`\\bi(?: have| had)?(?: now| then| just| also| carefully| closely| actually| really)? listened\\b`),
  form(
    `\\b(?:i|we) (?!cannot|could|can|would|might|may|not|never|must|should)(?:\\w{1,10} )?listen(?: to| in| for)?${words}{0,8}? ${often}\\b`,
  ),
  form(`\\bi (?:am|was|have been|keep|kept)(?: \\w{1,10})? listening(?: to| in)?${words}{0,8}? ${often}\\b`),
  form(
    `${clause}(?:listening|listened|listend|listned|listning|listenning)(?: to| in| for| at| back)?${words}{0,8}? ${often}\\b`,
  ),
  form(`${clause}(?:listening|listened) (?:for|specifically|only|just|past|beyond|in on)\\b`),
  form(
    `(?:^|[:.;!—–] ?|\\b(?:okay|ok|wait|now|so),? )listen (?:specifically|for)\\b|(?:^|[:.;!—–] ?|\\b(?:okay|ok|wait|now|so),? )listen(?: to| for)?${words}{0,6}? ${often}\\b`,
  ),
  form(
    `\\b(?:as|when|if|once|after|while|whenever|every time|each time|the more) i ${adverb}listen(?:ed)? ${often}\\b`,
  ),
]

const playing = `(?:re-?play|rewind|re-?wind|re-?run|loop|scrub(?: back| through| to)?|(?:play|run|cue|skip|jump|spool|pull|roll|wind|go|bring|load|put|set)(?: (?:it|that|this|${audio}|(?:the|that|this|those)${words}{1,5}?))?(?: back| up)?(?= (?:again|once|one more|on loop|on repeat|back|in slow|in my head|slowly|at half|\\w+ times|through (?:my (?:head|mind|ears?|inner|headphones)|again|once)))|slow(?: (?:it|that|this|(?:the|this|that)${words}{1,4}?))? down|turn up the volume|isolate ${audio}|zoom in(?:to)? (?:on |to )?${audio}|play (?:it|that|this|${audio}|(?:the|that|this)${words}{1,5}))`
const playingNow = `(?:re-?play(?:ing|ed)|re-?ran|rewinding(?! (?:tape|cassette|sound))|rewound|re-?running|looping|looped|scrubbing|(?:playing|played|running|ran|skipping|skipped|jumping|jumped|putting|put|pulling)(?: (?:it|that|this|${audio}|(?:the|that|this|those)${words}{1,5}?))?(?: back)? (?:again|once more|one more time|on loop|on repeat|back|slowly|in slow|at half|through once more|through again|\\w+ (?:more )?times)|slowing (?:it|that|this|${audio}) down|slowed (?:it|that|this|${audio}) down|turning up the volume|zooming in(?:to)? (?:on )?${audio})`

const playback: readonly Form[] = [
  form(
    `\\b${announced} ${adverb}(?!go back to|listen)${playing}`,
    /\b(?:options?|reasoning|logic|argument|numbers?|count|questions?|candidates?|text|list|possibilit\w+)\b/,
  ),
  form(`\\bi(?: have| had| then| just| even| now){0,2} ${playingNow}\\b`),
  form(
    `\\b(?:if|when|as|once|after|and|so|then)? ?i (?:re-?play|rewind|loop|slow (?:it|the (?:audio|clip|recording|playback)) down|re-?run (?:the )?(?:audio|clip|recording))\\b`,
  ),
  form(`${clause}(?!re-?played|rewound|looped|played|put|ran)${playingNow}\\b`, /\b(?:am|is|was|been|are) \w+$/),
  form(`\\b(?:having|after having|i have|once i have) ${playingNow}`),
  form(
    '\\b(?:after|upon|on|through|with|from|by) (?:a |the |my |another |several |some |repeated |careful |\\w{1,10} ){0,3}(?:re-?plays?|re-?playing|play-?back)\\b',
  ),
  form(
    '\\b(?:a|another|one more|my) (?:[\\w-]{1,12} )?re-?play (?:of (?:the |that |this )?(?:clip|audio|recording|ending|word|name|final|last|first|segment|passage)|confirms|reveals|shows|suggests|makes)\\b',
  ),
]

const check =
  '(?:re-?check|check|double[- ]?check|re-?visit|review|verify|consult|re-?examine|re-?analy[sz]e|re-?assess|re-?process|re-?inspect|re-?evaluate|re-?consider|return to|go back (?:to|over|into|through)|come back to|turn (?:back )?to|get back to|look back at|refer back to|circle back to|cross-?check|go over|re-?scan|scan|dive back into|tune back in to)'
const weakCheck =
  '(?:examine|(?:go|run|step|walk) through|analy[sz]e|inspect|look at|look into|study|process|take|consider|test|parse|scan|focus on|attend to|compare|take a look at|have a look at|hear out)'
const checking =
  '(?:re-?checking|checking|double-?checking|re-?visiting|reviewing|verifying|re-?examining|re-?analy[sz]ing|re-?assessing|re-?processing|re-?inspecting|re-?evaluating|returning to|going back (?:to|over|into|through)|coming back to|turning back to|looking back at|going over|going through|running through|taking|cross-?checking|consulting)'
const filler =
  '(?: (?:it|this|that|them|both|each|these|name|word|vowel|ending|against|with|in|on|by|from|using|at|to|through|again|the|once|more|what|for))'
const rechecking: readonly Form[] = [
  form(`\\b${announced} ${adverb}${check}${filler}{0,4}? ${audio}`),
  form(
    `\\b${announced} ${adverb}(?:take|start) ${audio} (?:from the (?:top|start|beginning)|again|once more|apart|bit by bit|slowly)`,
  ),
  form(
    `\\b${announced} ${adverb}${weakCheck}${filler}{0,4}? ${audio}${words}{0,5}? (?:again|once more|one more time|a second time|anew|afresh|more closely|more carefully|closely|carefully)\\b`,
  ),
  form(`${clause}${checking}${filler}{0,4}? ${audio}`, /\b(?:am|is|was|are) \w+ing\b/),
  form(
    `\\bi(?: have| had| then| just| also| now| even){0,2} (?:re-?checked|double-?checked|re-?visit(?:ed)?|re-?examined?|re-?analy[sz]ed|re-?inspect(?:ed)?|re-?processed|re-?check|went back to|go back to|returned to|return to|went over|went through|checked)${filler}{0,4}? ${audio}`,
  ),
  form(
    `(?:^|[:.;!—–] ?|\\b(?:okay|ok|wait|now|so|hmm|right|well),? )(?:and )?(?:back|return|returning) (?:in)?to ${audio}`,
  ),
  form(
    `\\b(?:one|another|a second|a third|a final|a fresh|a further|a closer|a last|a)(?: more| careful| closer| last| final)* (?:pass|look|go|run|round|sweep|check|play|run-?through)(?: (?:through|over|at|of|with|on|into|from|the|in))? ${audio}`,
  ),
]

const withEars: readonly Form[] = [
  form('\\b(?:focus|train|tune|sharpen|concentrat|strain)\\w* my (?:hearing|listening)\\b'),
  form(`\\brepeat(?:ing|ed)? (?:it|${audio})(?: [\\w-]{1,8}){0,2} (?:in my (?:head|mind)|to myself|mentally)`),
  form(`\\b${announced} ${adverb}tune (?:back )?in(?: to)?\\b`),
  form(
    `\\b(?:focus|train|tune|strain|turn|open|lend|prick|use|sharpen)(?:ed|ing)?(?: up)? (?:my|our|an|a keen|a careful) ears?\\b`,
  ),
  form('\\bwith (?:fresh|keen|open|new|careful|sharper|my|both) ears\\b'),
]
const byListening: readonly Form[] = [
  form(
    '\\b(?:i (?:(?!would|could|might)\\w{1,10} )?|trying to |try to |straining to |attempting to |by )listen(?:ing)? (?:out )?(?:for|past|beyond|through|closely)\\b',
  ),
  form('\\bthe (?:more|longer|closer|oftener) i (?:re-?)?(?:listen|hear)'),
  form(`\\bi (?:\\w{1,10} ){0,3}(?:and |then )(?:listened|listen|replayed|re-listened)\\b`),
  form('\\bon (?:a|the|my) (?:second|third|fourth|fifth|next|last|final|\\dth) (?:play|listen|replay)\\b'),
]
const byHearing: readonly Form[] = [
  form(
    `\\b(?:having|after i|once i|i have) heard (?:it|that|this|${audio})(?: [\\w-]{1,8})? (?:again|once more|twice|a second time)`,
  ),
  form(
    `\\b(?:let me|let us|let's|lets|i will|i need to|i should|i have to|i want to|i would like to|i am going to|time to|we (?:should|need to|must|can)) ${adverb}hear\\b(?! (?:back|about|from|whether|of|out|what the (?:options?|choices|others?|instructions?|question))\\b)`,
  ),
  form(
    `${clause}(?:re-?hearing|hearing) (?:it|that|this|them|${audio}|(?:the|that|this)${words}{1,4}?) (?:again|once more|one more time|a second time|a third time|back|twice|more closely)\\b`,
  ),
]
const byMoving: readonly Form[] = [
  form(`\\bi (?:am|keep|kept|was)(?: \\w{1,8})? ${playingNow}\\b`),
  form(
    `(?:${clause}|\\b${announced} ${adverb})(?:go|going|jump|jumping|skip|skipping|seek|seeking) (?:back )?to (?:\\d?\\d:\\d\\d|second \\d|timestamp|the \\d)`,
  ),
]
const ofRecording: readonly Form[] = [
  form(
    `${clause}(?:looking at|examining|analy[sz]ing|inspecting|studying|focusing on) ${audio} (?:again|once more|more closely|closely|a second time|one more time)`,
  ),
  form(
    `\\b(?:i have|i had|having|i)(?: now| just| already| since){0,1} (?:gone|went|been|run|looked|combed)(?: back)? (?:through|over) ${audio}`,
  ),
  form(
    `(?:${clause}|\\b(?:when|if|as|once|after|i) (?:i )?)(?:paus(?:e|ed|ing)|stop(?:ped|ping)?|freez(?:e|ing)|play(?:ed|ing)?|slow(?:ed|ing)?|isolat(?:e|ed|ing)|cut(?:ting)?|zoom(?:ed|ing)? in(?:to)?(?: on)?)(?: back)? (?:it|${audio})(?= (?:down|slowly|back|at|again|in|to|right|after|just|around|before|more|on)|,)`,
    /\b(?:is|are|was|were|be|been) \w+$|^played/,
  ),
]

const has = (found: number, kinds: number): boolean => (found & kinds) !== 0
/** Which forms a sentence has words for, since matching them costs more. */
const groups: readonly (readonly [(found: number) => boolean, readonly Form[]])[] = [
  [(found) => has(found, kind.listen) || (has(found, kind.hear) && has(found, kind.again)), listening],
  [(found) => has(found, kind.play) && has(found, kind.self | kind.again), playback],
  [(found) => has(found, kind.recording) && has(found, kind.check) && has(found, kind.self), rechecking],
  [(found) => has(found, kind.ear), withEars],
  [
    (found) => has(found, kind.listen | kind.move | kind.hear) && has(found, kind.self | kind.around | kind.again),
    byListening,
  ],
  [(found) => has(found, kind.hear) && has(found, kind.again), byHearing],
  [(found) => has(found, kind.move) && has(found, kind.self | kind.again), byMoving],
  [
    (found) =>
      has(found, kind.recording) &&
      (has(found, kind.pause) || (has(found, kind.check | kind.move) && has(found, kind.again))),
    ofRecording,
  ],
  [(found) => has(found, kind.act) && has(found, kind.again | kind.ear | kind.around), onceMore],
  [(found) => has(found, kind.again | kind.ear | kind.listen) || has(found, kind.pause), claimsByParts],
]
/** The act is named only as one that cannot be had. */
const unavailable = pattern(
  /\b(?:but|yet|which|that|however|though|unfortunately),? (?:i |that |it |this |unfortunately )?(?:cannot\b|is not (?:possible|available|an option)|am not able|am unable|is impossible|not possible)|\b(?:listens?|hearings?|re-?plays?|listening) (?:again |to it )?(?:would|might|could|may) (?:help|be|settle|tell|clarify|resolve)\b/,
)

/** Says in English that the model listens again, listens closely, plays back, or goes back to the recording. */
export const saysEnglish: Says = ({ plain, words }) => {
  const found = kindsOf(words)
  if (!has(found, kind.listen | kind.hear | kind.play | kind.recording | kind.ear | kind.act)) return false
  return groups.some(([may, forms]) => may(found) && anyForm(plain, forms)) && !unavailable.test(plain)
}
