import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { emphatic, intoSlots } from './english-slots'
import { aside, byOthers, deniedOnly, form, ofOthers, party, takenBack } from './english-taken-back'
import { textOnly } from './english-text-only'

const near =
  /\b(?:audio|audible|sounds?|hear|heard|hearing|listen|listened|listening|recordings?|clips?|text|textual|text-\w+|ears?|speech|voice|files?|auditory|acoustic|spoken|transcript|waveform)\b/
const namesAudio =
  /\b(?:audio|recordings?|sound ?(?:file|clip)s?|clips?|speech|utterance|voice (?:message|memo|note))\b/

const self =
  '(?:i|we|this model|the model|my model|my system|this system|an ai|ai models?|a language model|language models?|llms?|models? like me)'

const verbs =
  '(?:re-?)?hear(?:ing)?|listen(?:ing)?(?: in)? to|access(?:ing)?|play(?:ing)?(?: back)?|process(?:ing)?|perceiv(?:e|ing)|open(?:ing)?|receiv(?:e|ing)|load(?:ing)?|reach(?:ing)?|ingest(?:ing)?|decod(?:e|ing)|handl(?:e|ing)|tak(?:e|ing) in|pars(?:e|ing)|retriev(?:e|ing)|interpret(?:ing)?|analy[sz](?:e|ing)|examin(?:e|ing)|inspect(?:ing)?|consult(?:ing)?|experienc(?:e|ing)|work(?:ing)? with|get(?:ting)? (?:at|to)|check(?:ing)?|verify(?:ing)?|see(?:ing)?|view(?:ing)?|read(?:ing)?|transcrib(?:e|ing)|use|using|detect(?:ing)?|judge|observe'
const grasp = `(?:${verbs})(?:(?:,| or| and|,? nor| ?/ ?) ?(?:${verbs}|even \\w+)){0,2}`
const firm =
  '(?:hear|heard|hearing|listen to|listening to|listened to|access|accessing|open|opening|play|playing|process|processing|reach|load|perceive|reading|perceiving)'
const whole = '(?:AUDIO|SOUND)'
const stop =
  '(?= ?(?:[,.;:!?)…—–]|$)| -| (?:and|but|or|so|because|since|here|myself|in this|in real|from here|to (?:confirm|verify|check|be sure|know|tell)|for (?:myself|real)|with|as|like|given|due to being|only|i|the way|nor|it|we|than)\\b)'

const opening =
  '(?:and |but |so |since |because |wait,? |however,? |as |given |being |hmm,? |okay,? |well,? |if anything,? |again,? ){0,3}'
const noParty = '(?! ?(?:he|she|they|who|speaker|caller|man|woman|user|people|listeners?|AUDIO)\\b)'
const leads = [
  `\\b${self}${aside} (?:(?:am|was|is) )?CANNOT`,
  `(?:^${opening}|[,;:(—–-] ?(?:and |but |so |since |because |being )?)CANNOT`,
  `\\bi(?! (?:think|hear|heard) )(?:${noParty} [\\w'-]{1,20},?){1,10} (?:and|but|so|or) CANNOT`,
]

const negative = '(?:not|never|no longer|CANNOT|nor|neither|nothing|hardly|without|failed to|unable to)'
const reached =
  '(?:hear|heard|hearing|listen|listened|listening|access|accessed|accessing|play|played|open|opened|process|processed|processing|perceive|perceived|perceiving|receive|received|receiving|given|sent|shown|handed|supplied|provided|ingest|take in)'
const idle =
  '(?! (?:need|needed|want|have to|try|trying|mean|wish|sure|know|only|think|remember|decide|find|by|finish|finished|done|stop|stopped|whether|if|what|hear|heard)\\b)'

/** The meaning at its widest: a self, a negative, and a verb of reaching, with the recording as its object. */
const denial: readonly Form[] = [
  form(
    `\\b(?:i|we)\\b(?: [\\w'-]{1,16}){0,4}? ${negative}(?:${idle} \\w{1,12}){0,3}? ${reached}(?: to| with| of)? (?:AUDIO|any sounds?|sounds?|SOUND)\\b`,
  ),
  form(
    `\\bAUDIO(?: \\w{1,12}){0,3}? (?:${negative}|did not|does not|has not)(?:${idle} \\w{1,12}){0,3}? (?:${reached}|loaded|load|come through|arrive|arrived|reach|get|work|reached)(?: \\w{1,4})?(?: to| by| for| with)? (?:me|us|my end)\\b`,
  ),
  form(
    '\\bAUDIO (?:did not|does not|has not|never|failed to|fails to|will not) (?:load|loaded|come through|came through|arrive|arrived|upload|get (?:attached|uploaded|through|sent)|make it (?:to|into|through))\\b',
  ),
  form(
    '\\b(?:nothing|none) (?:of |from )?(?:AUDIO|SOUND|audible|acoustic)(?: \\w{1,10}){0,2} (?:reach(?:es|ed)?|comes?|came|gets?|got|sent|given|available|passed|arrive[sd]?)(?: \\w{1,10}){0,2} (?:me|us)\\b',
  ),
  form(
    '\\b(?:no|not) AUDIO (?:accompan\\w+|reach\\w+|comes?|came|exists?|arriv\\w+|has arrived|to speak of|made it|at my disposal)',
  ),
  form(
    '\\b(?:AUDIO|SOUND)(?: is| are| was| stays?| remains?| itself){1,2} (?:completely |entirely )?(?:unknown|hidden|closed|opaque|lost|invisible|inaudible|silent|unheard|unavailable|inaccessible|foreign|off limits)(?: to| from| for| by) (?:me|us)\\b',
  ),
  form(
    '\\b(?:AUDIO|SOUND|audio|sound|hearing|listening|audio \\w+|(?:hearing|processing|perceiving|accessing|listening to) (?:AUDIO|SOUND|sound)) (?:is|are|was) (?:not|hardly) (?:something|anything|a thing|among|part of|within|one of|in) (?:that |which )?(?:i|we|my|the things i|what i|a (?:text|language) model|a model like me)\\b',
  ),
  form(
    '\\b(?:AUDIO|SOUND),? (?:that |which )?(?:i|we) (?:have not|have never|never|did not|do not|had not)(?: get to| been able to)? (?:hear|heard|access|listen to|listened to|received?|have)(?= ?[,.;:!?)]|$| (?:and|so|but)\\b)',
  ),
  form(
    '\\b(?:not|never) having (?:heard|listened to|received|access to|had access to|AUDIO|got)(?: (?:AUDIO|SOUND|it))?|\\bhaving (?:no AUDIO|not heard|never heard|no access to (?:AUDIO|SOUND))',
  ),
  form(
    '\\bCANNOT (?:verify|check|confirm|settle|test|judge|decide|tell|determine|resolve|know|establish|validate)(?: \\w{1,12}){0,4} by (?:listening|ear|hearing|playing)',
    byOthers,
  ),
  form(
    '\\b(?:am|are|being|go(?:ing)?|rather|quite|essentially|as good as) (?:\\w{1,12} )?deaf\\b|\\bdeaf to (?:AUDIO|SOUND)',
    byOthers,
  ),
  form(
    `\\bhow (?:would|could|can|am|should|do) (?:i|we)(?: supposed to| possibly| expected to)? (?:hear|listen to|access|play|transcribe) (?:AUDIO|SOUND|it|that|this)\\b(?!.*\\b(?:spell|write)\\b)(?=.*\\b(?:when|if|without|no|not|CANNOT)\\b)`,
  ),
  form(
    `\\b(?:i|we) (?:do|does|did) not (?:hear|process|perceive|receive|handle|ingest|take in|listen to|get|have) (?:AUDIO|sounds?|speech|waveforms?)\\b${stop}`,
  ),
  form(
    `\\bthere (?:does|do|did) not (?:seem|appear) to be AUDIO\\b|\\b(?:does|do|did) not (?:seem|appear) to (?:have|contain|include|come with) AUDIO\\b`,
  ),
  form(
    `\\b(?:i|we) (?:have|am|are|was|were|had) not (?:been )?(?:given|sent|provided with|provided|shown|supplied with|handed|passed|granted|offered|fed) (?:access to )?(?:AUDIO|SOUND)`,
  ),
  form(
    `\\b(?:a |the |only a )?placeholder (?:for|instead of|in place of|where|of)(?: \\w{1,8}){0,2} (?:AUDIO|SOUND)\\b`,
  ),
  form(`${leads[0]} (?:listen to|play) anything${stop}`),
]

const sense = '(?:AUDIO|SOUND|audio|sound|hearing|listening|auditory|acoustic|speech)'
const faculty =
  '(?:capabilit(?:y|ies)|abilit(?:y|ies)|modalit(?:y|ies)|encoders?|perception|processing|support|organs?|senses?|sensors?|skills?|pipeline|module|inputs?|functions?|functionality)'

/** What keeps the model from hearing: a missing faculty, a barrier, a nothing in place of the recording. */
const barrier: readonly Form[] = [
  form(
    '\\b(?:AUDIO|SOUND)(?: itself)? (?:is|are|was|lies|stays|remains) (?:out of (?:my |our )?reach|beyond (?:my|our) (?:reach|grasp)|beyond me)\\b',
  ),
  form(
    `\\b(?:hearing|listening|${sense} (?:${faculty}|playback|access)) (?:(?:it|to it|to AUDIO|AUDIO) )?(?:is|are) (?:not|un) ?(?:available|possible|an option|feasible|accessible|on the table|granted|open to me)\\b`,
  ),
  form('\\b(?:nothing|no \\w{1,12}) to (?:hear|listen)(?: to)?(?: (?:it|AUDIO|SOUND))? with\\b', ofOthers),
  form(
    `\\bnot (?:like|as if|as though) (?:i|we) (?:can|could|am able to|have) (?:listen\\b|${grasp} (?:${whole}|it\\b))`,
    deniedOnly,
  ),
  form(
    `\\b(?:i|we|this model)${aside}(?: \\w{1,10})? (?:do not|does not|did not|never|CANNOT) (?:\\w{1,10} )?(?:get|got|have|had|see|receive|obtain|hold)(?: the| an?| any)? AUDIO\\b(?! (?:${faculty}|processing))`,
  ),
  form(
    `\\b(?:do not|does not|have no|has no|lack|lacks|without|with no)(?: have| possess| come with| include)?(?: an?| any| the)? ${sense} (?:\\w{1,14} )?${faculty}\\b`,
    ofOthers,
  ),
  form(
    `\\b(?:prevents?|keeps?|stops?|bars?|precludes?|hinders?|blocks?|prohibits?|preventing|keeping|disallows?) (?:me|us|this model) from (?:${grasp} ${whole}|hearing|listening)`,
  ),
  form(
    '\\b(?:no|without any|nothing of|none of) (?:the )?(?:AUDIO|SOUND|sounds?)(?: \\w{1,10})? (?:reach\\w*|comes?|came|arriv\\w+|gets?|is passed|was passed|passes|makes it|is sent|was sent)(?: through)?(?: to)? (?:me|us|my end)\\b',
  ),
  form(`\\b(?:i|we) have (?:not|never)(?: \\w{1,8})? (?:heard|listened to) (?:anything|a thing|a second of)`),
  form('\\bnothing (?:for me |here |for us )?to (?:listen to|play)\\b(?! (?:after|before|in the|but))'),
  form(`\\bAUDIO\\b[^.;:]{0,60}\\b(?:see|find|have|received?|got|was given) none\\b`),
  form(
    `\\b(?:AUDIO|${sense})(?: ${faculty}| processing)? (?:is|are) (?:not|un)(?: ?(?:supported|enabled|possible|implemented))\\b(?! (?:to tell|that))`,
  ),
  form(
    `\\b(?:i|we) (?:am|are|was|were|have been) (?:deprived of|cut off from|denied|barred from) (?:\\w{1,12} )?(?:AUDIO|SOUND)`,
  ),
]

const inability: readonly Form[] = leads.flatMap((lead) => [
  form(`${lead} ${grasp}(?: to)? ${whole}`),
  form(`${lead} (?:listen|listening)(?: in)?${stop}`),
  form(
    `${lead} (?:hear|perceive|process|listen to|detect|access) (?:any )?(?:sounds?|audio|speech|recordings?)${stop}`,
  ),
])

/** Denied with stress, without naming what cannot be heard. Tried on the sentence before its adverbs are taken out. */
const stressed: readonly Form[] = [
  form(
    `\\bi (?:${emphatic} )?(?:cannot|am (?:not able|unable) to)(?: ${emphatic}){0,2} (?:hear|hearing|listen)(?: anything)?${stop}`,
  ),
]

const pronoun = '(?:it|that|this|them|those|these|one)'

/** With `it`, `that` and the like for the audio, which the sentence or the one before it must name. */
const anaphoric: readonly Form[] = [
  ...leads.map((lead) => form(`${lead} ${firm} ${pronoun}${stop}`)),
  form(`\\b${whole},? (?:which |that )?${self} CANNOT ${firm}${stop}`),
  form(
    `\\bwithout (?:being able to |having |the (?:ability|chance|possibility) to )?${firm} ${pronoun}${stop}`,
    ofOthers,
  ),
]

const supplied =
  '(?:provided|attached|included|given|supplied|uploaded|shared|received|loaded|available|accessible|present(?:ed)?|embedded|sent|playable|here|accompanying|enclosed|passed|linked|reachable|transmitted|delivered|made available|come through|came through|with me)'
const some = '(?: \\w{1,12}){0,3}?'
const where =
  '(?:attached|provided|available|present|here|for me|that i|i can|given|in (?:the|this|my|our)|with (?:the|this)|to me)'
const use = 'to (?:listen|hear|play|process|go|work|analy[sz]e|check|transcribe|refer|consult|speak)'
const ends = `(?= ?[,.;:!?)—–]|$| (?:${use}|${where}|so|and|but|at all|only|itself|from the|just)\\b)`

const absence: readonly Form[] = [
  form(
    `\\b(?:no|zero) AUDIO${some} (?:was|were|is|are|has|have|had|been|being|seems?|appears?|came|comes|got)${some} ${supplied}\\b`,
  ),
  form(
    `\\b(?:there (?:is|was|are|were|seems to be|appears to be|being)|i (?:see|find|have|got|get|received?|was given|am given|am getting)|with|but|since|because|given)(?: \\w{1,10}){0,2}? (?:no|not) AUDIO(?: ${supplied})?${ends}`,
  ),
  form(
    `\\b(?:do|did|does|have|has|CANNOT)(?: not)? (?:have|see|get|receive|received|find|contain|include|come with|been given|been sent|been provided(?: with)?|got|possess|detect|locate|heard|listened to) AUDIO${ends}`,
    new RegExp(`\\b(?:${party}|song|it)(?: \\w{1,12})? ?$|${takenBack.source}`),
  ),
  form(
    `\\bAUDIO(?: itself| in question)?(?: is| was| are| were| has| had)(?: \\w{1,12})? (?:not|never|no longer)${some} ${supplied}\\b(?! (?:as|in (?:text|full|stereo|mono)|clear|until|at a|with a))`,
  ),
  form(
    `\\bAUDIO(?: itself)? (?:is|was|are|were|remains|being)(?: \\w{1,12})? (?:unavailable|inaccessible|missing|absent|out of (?:my )?reach|off[- ]limits|unreachable|unplayable|beyond (?:my|me))\\b(?! (?:a|the|some|from the (?:list|song)))`,
  ),
  form(
    `\\bAUDIO(?: itself)? CANNOT be (?:\\w{1,12} )?(?:heard|played|accessed|opened|processed|loaded|listened to|reached|decoded)(?: (?:by (?:me|a|an)|here|in this|from)|(?= ?[,.;:!?)]|$| (?:so|and|but)))`,
  ),
  form(
    `\\b(?:no|not|without|lack(?:s|ing)?(?: of)?|absence of|zero|never|neither)${some} access (?:to )?(?:any )?(?:of )?(?:${whole}|(?:the |that |this |any |its |actual |real |user's )*(?:sounds?|audio|spoken \\w+|acoustic \\w+))`,
    new RegExp(`${takenBack.source}|\\b(?:user|speaker|people|listener)s? (?:do|does|did|have|has|had|may|might) ?$`),
  ),
  form(
    `\\b(?:lack of|absence of|lacking|missing) AUDIO(?= ?[,.;:!?)]|$| (?:here|i|it|means|in this|we|makes|and|leaves)\\b)`,
  ),
  form(
    '\\b(?:have|has|with|possess|got|do not have|do not possess|lack|without)(?: (?:no|any|actual|real|the|a|physical))*(?<=\\b(?:no|not have|not possess|lack|without)\\b[a-z ]*) (?:ears|hearing(?= ?(?:[,.;:!?)]|$))|sense of hearing|auditory \\w+|audio (?:capabilit(?:y|ies)|modality|encoder|channel|perception|processing|support|understanding)|microphone)\\b',
    ofOthers,
  ),
  form(`\\bi (?:have|had) (?:not|never)(?: once)? (?:heard|listened to) ${whole}`),
  form(`\\bi did not (?:get to )?(?:hear|listen to|receive) AUDIO`),
]

const withoutHearing: readonly Form[] = [
  form(
    `\\bwithout (?:being able to |having |the (?:ability|chance|possibility|means) to |(?:an |any )?(?:opportunity|way) (?:to|of) )?(?:${firm}|heard)(?: to)? ${whole}`,
    ofOthers,
  ),
  form(`\\bCANNOT (?:hear|listen to|listening to|hearing|access) AUDIO`, new RegExp(`${ofOthers.source}|[a-z]`)),
  form(
    `\\b(?:without|minus|absent) AUDIO(?= ?[,.;:!?)]|$| (?:i|it|we|to|available|in hand|there|at hand|here)\\b)`,
    ofOthers,
  ),
  form(
    `\\bwithout (?:being able to (?:listen|hear)|having (?:heard|listened)|hearing|listening)${stop}(?! (?:and|or) )`,
    ofOthers,
  ),
  form(
    `\\b(?:impossible|not possible|not feasible|no way|infeasible)(?: for (?:me|us|a (?:text|language)[\\w -]{1,20}|an ai))? (?:to|of) (?:${grasp} ${whole}|(?:listen|listening|hear it|listen to it|hear anything|hear|hear what (?:was|is) said)${stop})`,
    new RegExp(`\\b(?:for|makes? it|makes? \\w+|${party})(?: \\w{1,12}){0,2} ?$|${takenBack.source}`),
  ),
  form(
    `\\b(?:hearing|listening to|accessing|processing|playing) ${whole} (?:is|are|was) (?:\\w{1,12} )?(?:impossible|not possible|not an option|not something i|beyond (?:me|my|what i)|outside (?:of )?(?:my|what i)|out of the question|something i CANNOT|something CANNOT)`,
  ),
  form(
    `\\bmy (?:inability|lack of (?:an? |the |any )?ability|being unable|incapacity) (?:to|of) (?:${grasp} (?:${whole}|it|anything)|hear|listen)\\b|\\bmy (?:lack of|missing) (?:hearing|ears|audio|AUDIO|access to)`,
  ),
  form(
    `\\b(?:if|wish|only|were)(?: only)? (?:i|we)(?: \\w{1,10})? (?:could|were able to|was able to|had been able to|had the ability to|able to|had a way to|had any way to) (?:${grasp} ${whole}|(?:hear|listen to) ${pronoun}${stop}|listen${stop})`,
    deniedOnly,
  ),
  form(
    `\\b(?:if i had|had i|if i were given|wish i had)(?: \\w{1,10})? (?:access to|heard|listened to) (?:${whole}|it${stop})`,
    deniedOnly,
  ),
  form(
    `\\bi (?:do not (?:think|believe)|doubt)(?: that)? (?:i|we) (?:can|could|am able to|have the ability to|have access to) (?:(?:${grasp}) )?${whole}`,
  ),
  form(
    `\\b(?:i|we) (?:would|will)(?: first)? (?:need|have) (?:to (?:hear|listen to|have access to|access)|access to|to be able to (?:hear|listen to)) ${whole}(?! (?:first|carefully|once|more))`,
  ),
]

/** Says in English that the model cannot hear or reach the audio, or has text alone. */
export const saysEnglish: Says = ({ plain, before }) => {
  const spoken = near.test(plain)
  if (!spoken && !namesAudio.test(before)) return false
  const slots = intoSlots(plain)
  if (spoken && [inability, denial, barrier, absence, withoutHearing, textOnly].some((forms) => anyForm(slots, forms)))
    return true
  if (spoken && anyForm(plain, stressed)) return true
  return (namesAudio.test(plain) || namesAudio.test(before)) && anyForm(slots, anaphoric)
}
