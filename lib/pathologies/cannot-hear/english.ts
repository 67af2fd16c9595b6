import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'

const near =
  /\b(?:audio|audible|sounds?|hear|hearing|listen|listening|recordings?|clips?|text|textual|textually|ears?|speech|voice|files?)\b|听/

const adverb =
  '(?:actually|really|simply|just|still|also|personally|obviously|clearly|unfortunately|truly|literally|physically|directly|currently|of course|then|sadly|myself|probably|likely|technically|yet|even|now|ever|in fact|at all|completely|fundamentally|inherently|genuinely|here|only|both|either|in reality|by design|in any way|as such)'
const adverbs = `(?:,? ${adverb},?){0,3}`
const self =
  '(?:i|we|this model|the model|my model|my system|this system|an ai|ai models?|a language model|language models?|llms?)'
const aside = '(?:, [^.;:?!]{1,80}?,)?'

const power =
  '(?:ability|capability|capabilities|capacity|means|tools?|hardware|way|facility|faculty|equipment|possibility|option|sense|sensors?|permission)'
const unable = [
  '(?:cannot|can never|could not|can neither)',
  '(?:(?:am|are|is|was|were|be|been|being|feel) )?(?:not (?:\\w{1,14} )?|un|in)(?:able|capable|equipped|designed|built|configured|set up|in a position|allowed|permitted)(?: (?:to|of|for))?',
  `(?:do not|does not|did not) (?:\\w{1,14} )?(?:have|possess) (?:the |any |an |a )?(?:\\w{1,14} )?${power} (?:to|of|for)`,
  `(?:have|has|had|got|possess|with) no (?:\\w{1,14} )?${power} (?:to|of|for)`,
  `(?:lack|lacks|lacking|am missing|without) (?:the |any |an |a )?(?:\\w{1,14} )?${power} (?:to|of|for)`,
].join('|')

const grasp =
  '(?:(?:re-?)?hear(?:ing)?|listen(?:ing)?(?: in)? to|access(?:ing)?|play(?:ing)?(?: back)?|process(?:ing)?|perceiv(?:e|ing)|open(?:ing)?|receiv(?:e|ing)|load(?:ing)?|reach(?:ing)?|ingest(?:ing)?|decod(?:e|ing)|handl(?:e|ing)|tak(?:e|ing) in|pars(?:e|ing)|retriev(?:e|ing)|interpret(?:ing)?|analy[sz](?:e|ing)|examin(?:e|ing)|inspect(?:ing)?|consult(?:ing)?|experienc(?:e|ing)|work(?:ing)? with|get(?:ting)? (?:at|to)|check(?:ing)?|verify(?:ing)?|see(?:ing)?|view(?:ing)?|read(?:ing)?|transcrib(?:e|ing))'
const grasps = `${grasp}(?:(?:,| or| and|,? nor| ?/ ?)${adverbs} ${grasp}){0,2}`

const described =
  "(?:the|this|that|any|its|their|your|my|an|a|such|user's|speaker's|user|actual|real|original|raw|provided|given|attached|uploaded|submitted|spoken|underlying|source|embedded|incoming|live|voice|sound|speech|audio|input|accompanying|external|entire|whole|mp3|wav|contents? of|contents? in|what is in|what is on|data of|sounds? (?:of|in)|of|direct|media|binary|supplied|said|recorded|test|query)"
const thing =
  '(?:audio|audios|audio (?:files?|clips?|data|inputs?|content|recordings?|signals?|streams?|samples?|tracks?)|recordings?|clips?|sound ?(?:files?|clips?|tracks?|data|recordings?)|sounds?|waveforms?|utterance|speech|voice (?:message|memo|note|input|recording)s?|files?|media|signal|acoustics?)'
// What narrows "the audio" to a part or a quality of it: a remark on the recording, and no claim about the model.
const narrowed =
  "(?!'s|-\\w|\\w| (?:cues?|quality|clues?|evidence|of|after|before|at the|between|in the (?:background|second|last|first|end|middle|beginning)|under|over|behind|beneath|clearly|well|very|properly|distinctly|clear|fully|enough|precisely|exactly|accurately|perfectly|because of (?:the|all)|due to (?:the )?(?:\\w{1,14} )?(?:noise|static|music|distortion)|above|past|until|from \\d|names?|sizes?|formats?|again|twice|anymore|any ?more|any longer|any (?:further|closer|better)|better|at (?:half|full|normal|a )|□|like|that (?!the user|i |was (?:provided|given|attached|uploaded)|is (?:provided|attached))|as (?:a|an|the|one)\\b|effects?|events?|levels?|without))"
const whole = `(?:${described} ){0,5}${thing}\\b${narrowed}`
const stop =
  '(?= ?(?:[,.;:!?)…—–]|$)| -| (?:and|but|or|so|because|since|directly|here|myself|at all|in this|in real|from here|to (?:confirm|verify|check|be sure|know|tell)|for (?:myself|real)|with|as|like|given|due to being|only|i|the way)\\b)'

const reported =
  '(?:says?|said|saying|complain(?:s|ed|ing)?|shout(?:s|ed|ing)?|mention(?:s|ed|ing)?|tell(?:s|ing)?|told \\w{1,10}|ask(?:s|ed|ing)?|repl(?:y|ies|ied)|claim(?:s|ed)|repeat(?:s|ed|ing)?|stat(?:es|ed)|yell(?:s|ed|ing)?|sing(?:s|ing)?|whisper(?:s|ed)?)'
const party =
  '(?:speaker|man|woman|he|she|caller|voice|narrator|person|singer|girl|boy|host|guy|lady|operator|driver|passenger|character|someone|somebody|customer|agent|child|teacher|they|user|one)'
const denied =
  '(?:\\bnot (?:really |simply |just |exactly )?(?:that|because|as if|as though|like|true that|the case that|right that|saying|say|claim|mean|imply|pretend|to say)|\\b(?:wrong|false|untrue|incorrect|misleading|nonsense|absurd|inaccurate|mistaken|dishonest|silly) to (?:say|claim|think|assume|suggest|pretend|act)|(?:instead of|rather than|avoid|without|never|stop|no need (?:to|for)) (?:say|saying|claim|claiming|pretend|pretending|assuming|acting)|\\bnot (?:act|pretend|behave|assume))(?: as (?:if|though)| that| like)?'
const takenBack = new RegExp(
  `(?:${denied}(?:,? \\w{1,14}){0,2}|\\b${party}(?: \\w{1,14}){0,2} ${reported}(?: that|,|:)?(?: \\w{1,10})?|(?<!even )\\b(?:if|unless|whether|suppose|supposing|in case|as though|pretend(?:ing)?(?: that)?))[ ,]*$`,
)
const ofOthers = new RegExp(
  `(?:\\b(?:${party}|people|listeners?|viewers?|you|anyone|who|that|it|nobody)(?: \\w{1,14}){0,2}|(?<!even )\\b(?:if|unless|whether) \\w{0,10}) ?$`,
)

const g = (source: string) => new RegExp(source, 'g')
const bySelf = `\\b${self}${aside}${adverbs} (?:${unable})`
const dropped = `(?:^(?:and |but |so |since |because |wait,? |however,? |as |given |being |hmm,? |okay,? |well,? )*|[,;:(—–-] ?(?:and |but |so |since |because |being )?)(?:actually |still |simply )?(?:${unable})`
const coordinated = `\\bi(?! (?:think|hear|heard) )(?: (?!he\\b|she\\b|they\\b|who\\b|speaker|caller|man\\b|woman\\b|user\\b|people\\b|listener)[\\w'-]{1,20},?){1,10},? (?:and|but|so|or)${adverbs} (?:${unable})`

const inability: readonly Form[] = [bySelf, dropped, coordinated].flatMap((lead) => [
  { form: g(`${lead}${adverbs} ${grasps}${adverbs} ${whole}`), unless: takenBack },
  { form: g(`${lead}${adverbs} (?:listen|listening)(?: in)?${adverbs}${stop}`), unless: takenBack },
  {
    form: g(
      `${lead}(?:,? (?:actually|really|literally|physically|directly|truly|genuinely)){1,2} (?:hear|hearing)${stop}`,
    ),
    unless: takenBack,
  },
])

/** With `it`, `that` and the like for the audio, which the sentence or the one before it must name. */
const anaphoric: readonly Form[] = [
  ...[bySelf, dropped, coordinated].map((lead) => ({
    form: g(`${lead}${adverbs} ${grasps}${adverbs} (?:it|that|this|them|those|these|one)${adverbs}${stop}`),
    unless: takenBack,
    except: /\b(?:check|verify|see|view|read|transcribe|work|interpret|analy[sz]e|reach|handle)\w* (?:with )?\w+$/,
  })),
  {
    form: g(
      `\\b${thing},? (?:which |that )?${self}${adverbs} (?:${unable})${adverbs} (?:hear|listen to|access|open|play|process|reach)${stop}`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\bwithout${adverbs} (?:being able to |having |the (?:ability|chance|possibility) to )?${adverbs}(?:hear|heard|hearing|listen(?:ing|ed)? to|access(?:ing)?|play(?:ing)?) (?:it|that|this|them)${stop}`,
    ),
    unless: ofOthers,
  },
]

const supplied =
  '(?:provided|attached|included|given|supplied|uploaded|shared|received|loaded|available|accessible|present(?:ed)?|embedded|sent|playable|here|accompanying|enclosed|passed|linked|reachable|transmitted|delivered|made available)'
const clip =
  '(?:audio|audio (?:file|clip|data|input|content|recording|signal|stream|sample|track|attachment)s?|recordings?|sound ?(?:file|clip|recording)s?|audio file|clip|voice (?:message|memo|note|recording)|speech file|media file|wav|mp3)'
const beyond = '(?: (?:to|by|for) (?:me|us)\\b| here\\b| (?:in|with|within|on) (?:this|the|my|our) \\w+)?'

const absence: readonly Form[] = [
  {
    form: g(
      `\\b(?:no|not any|zero)(?: (?:actual|real|such|accompanying|attached|usable|playable|direct|original)){0,2} ${clip}(?: \\w{1,12}){0,3} (?:was|were|is|are|has|have|had|been|being|seems?|appears?|came|comes|got)(?: \\w{1,12}){0,3} ${supplied}\\b`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b(?:there (?:is|was|are|were|seems to be|appears to be|being)|there is actually|i (?:see|find|have|got|get|received?|was given|am given)|with|but|since|because|given)(?: \\w{1,10}){0,2} (?:no|not any|not an|not a)(?: (?:actual|real|such|accompanying|attached|usable|playable|direct|original)){0,2} ${clip}(?: ${supplied})?(?= ?[,.;:!?)—–]|$| (?:to (?:listen|hear|play|process|go|work|analy[sz]e|check|transcribe|refer|consult)|attached|provided|available|here|for me|that i|i can|given|in (?:the|this|my) (?:prompt|query|message|conversation|input|chat|request|context)|with (?:the|this)|so|and|but|at all|only)\\b)`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b(?:do|did|does|have|has|can)(?: not|not)(?: \\w{1,12})? (?:have|see|get|receive|received|find|contain|include|come with|been given|been sent|been provided(?: with)?|got|possess|detect)(?: \\w{1,10})? (?:any |an? |the |that |this )?(?:actual |real |raw |attached |accompanying |original )?${clip}(?= ?[,.;:!?)—–]|$| (?:to (?:listen|hear|play|process|work|analy[sz]e|check|transcribe)|attached|provided|available|here|in (?:the|this|my) |with (?:the|this)|itself|so|and|but|at all|only|from the)\\b)`,
    ),
    unless: new RegExp(`(?:${party}|song|he|she)(?: \\w{1,12}){0,1} ?$|${takenBack.source}`),
  },
  {
    form: g(
      `\\b(?:the|this|that|any|actual|its|user's) (?:actual |original |raw |provided )?${clip}(?: itself| in question)?(?: is| was| are| were| has| had)(?: \\w{1,12})? (?:not|never|no longer)(?: \\w{1,12}){0,3} ${supplied}\\b${beyond}(?! (?:with|as|in (?:text|full|stereo|mono)|clear|until|at a))`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b(?:the|this|that|any|actual) (?:actual |original |raw |provided )?${clip}(?: itself)?(?: is| was| are| were| remains| being)(?: \\w{1,12})? (?:unavailable|inaccessible|missing|absent|out of (?:my )?reach|off[- ]limits|unreachable|unplayable|beyond (?:my|me)\\b)${beyond}`,
    ),
    unless: takenBack,
    except: /missing (?:a|the|some)/,
  },
  {
    form: g(
      `\\b(?:the|this|that|any) (?:actual |original |raw |provided )?${clip}(?: itself)? (?:cannot|could not|is not able to|is unable to)(?: \\w{1,12})? be (?:\\w{1,12} )?(?:heard|played|accessed|opened|processed|loaded|listened to|reached|decoded)(?: (?:by (?:me|a|an)|here|directly|in this|from)|(?= ?[,.;:!?)]|$| (?:so|and|but)))`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b(?:no|not|without|lack(?:s|ing)?|lack of|absence of|lacking|zero|never|neither)(?: \\w{1,12}){0,3} access (?:to )?(?:${whole}|what (?:was|is) (?:said|spoken)|(?:the |that |this |any |its |actual |real |user's )*(?:sounds?|spoken \\w+|pronunciation|acoustic \\w+|waveform))`,
    ),
    unless: new RegExp(
      `${takenBack.source}|\\b(?:user|speaker|people|listener)s? (?:do|does|did|have|has|had|may|might) ?$`,
    ),
  },
  {
    form: g(
      `\\b(?:lack of|absence of|lacking|in the absence of|missing) (?:the |any |an |actual |real |direct )*${clip}(?= ?[,.;:!?)]|$| (?:input|here|i|it|means|in this|we|makes))`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b(?:have|has|with|possess|got) no (?:actual )?(?:ears|hearing|sense of hearing|auditory \\w+|audio (?:input|capabilit(?:y|ies)|modality|encoder|channel|perception|processing)|microphone)\\b|\\bdo not (?:\\w{1,10} )?(?:have|possess)(?: any| actual| real| the| a)*(?: physical)? (?:ears|hearing|sense of hearing|auditory \\w+|audio (?:capabilit(?:y|ies)|modality|encoder|perception|processing))\\b`,
    ),
    unless: ofOthers,
  },
  {
    form: g(
      `\\b(?:have|has) (?:not|never) (?:${adverb} ){0,2}(?:heard|listened to) (?:${described} ){0,4}${thing}\\b${narrowed}`,
    ),
    unless: new RegExp(`\\b${party}(?: \\w{1,12})? ?$|${takenBack.source}`),
  },
]

const withoutHearing: readonly Form[] = [
  {
    form: g(
      `\\bwithout${adverbs} (?:being able to |having |the (?:ability|chance|possibility|means) to |(?:an |any )?(?:opportunity|way) (?:to|of) )?${adverbs} ?(?:hear|heard|hearing|listen(?:ing|ed)? to|access(?:ing)?(?: to)?|play(?:ing)?|perceiving|process(?:ing)?)${adverbs} ${whole}`,
    ),
    unless: ofOthers,
  },
  {
    form: g(
      `\\bwithout (?:the |any |an |actual |real |direct |audible )+${clip}(?= ?[,.;:!?)]|$| (?:input|itself|i|it|we|to|available|in hand))`,
    ),
    unless: ofOthers,
  },
  {
    form: g(
      `\\bwithout${adverbs} (?:being able to listen|hearing (?:it|what (?:was|is)) (?:actually |really )?(?:said|spoken)|actually (?:hearing|listening)|an? audio (?:file|input))${stop}`,
    ),
    unless: ofOthers,
  },
  {
    form: g(
      `\\b(?:impossible|not possible|not feasible|no way|infeasible|unable)(?: for (?:me|us|a (?:text|language)[\\w -]{1,20}|an ai))? (?:to|of)${adverbs} (?:${grasps}${adverbs} ${whole}|(?:listen|hear it|listen to it|hear anything)${stop})`,
    ),
    unless: new RegExp(`\\b(?:for|makes? it|${party})(?: \\w{1,12}){0,2} ?$|${takenBack.source}`),
  },
  {
    form: g(
      `\\b(?:hearing|listening to|accessing|processing|playing)${adverbs} (?:${described} ){0,4}${thing} (?:is|are|was) (?:\\w{1,12} )?(?:impossible|not possible|not an option|not something i|beyond (?:me|my|what i)|outside (?:of )?(?:my|what i)|out of the question|something i (?:cannot|am unable))`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b(?:my|the model's) (?:in|dis|lack of )ability to (?:${grasps} ${whole}|hear|listen)|\\bmy (?:inability|lack of ability|being unable) to (?:${grasps} (?:${whole}|it|anything)|hear|listen)\\b|\\bmy (?:lack of|missing) (?:hearing|ears|audio|access)`,
    ),
  },
  {
    form: g(
      `\\b(?:if|wish|only|were)(?: only)? (?:i|we)(?: \\w{1,10})? (?:could|were able to|was able to|had been able to|had the ability to|able to)${adverbs} (?:${grasps}${adverbs} ${whole}|(?:hear|listen to) (?:it|this|that)${stop}|listen${stop})`,
    ),
  },
  {
    form: g(
      `\\b(?:if i had|had i|if i were given|wish i had)(?: \\w{1,10})? (?:access to|heard|listened to) (?:${whole}|it${stop})`,
    ),
  },
  {
    form: g(
      `\\bi (?:do not (?:really )?(?:think|believe)|doubt)(?: that)? (?:i|we) (?:can|could|am able to|have the ability to|have access to)${adverbs} (?:(?:${grasps}) )?${whole}`,
    ),
  },
  {
    form: g(
      `\\b(?:i|we) (?:would|will) (?:really |actually |first )?(?:need|have) (?:to (?:actually |really )?(?:hear|listen to|have access to|access)|access to|to be able to (?:hear|listen to)) ${whole}(?! (?:first|carefully|once|more))`,
    ),
  },
]

const textThing =
  '(?:models?|ai|a\\.?i\\.?|assistant|system|llm|language model|interface|interaction|conversation|environment|chat(?:bot)?|medium|setup|setting|platform|channel|session|exchange|agent|program|tool|mode|modality|bot|format|context|entity)'
const textOnly: readonly Form[] = [
  {
    form: g(
      `\\b(?:a|an|my|only|just|purely|this|being|our|the|pure|merely|in)(?: \\w{1,12}){0,2} (?:text-?based|text-? ?only|textual|text)(?:,? \\w{1,12}){0,2} ${textThing}\\b`,
    ),
    unless: /\b(?:not|never|no longer|were|if|unlike|than)(?: \w{1,8}){0,2} ?$|\b(?:not)\b[^,;]{0,12}$/,
    except:
      /\btext(?:ual)? (?:in|on|of|as|from|for|to|the|is|with|and|into|that|or|input to)\b|\b(?:in|the) text \w* ?(?:setting|format|context|mode)|text context/,
  },
  {
    form: g(
      `\\b(?:text-?based|text-only)(?: ai| language| large language| llm)* (?:model|assistant|llm|system|ai|interaction|conversation|interface|environment|chat)s?\\b`,
    ),
    unless: /\b(?:not|never|unlike|than|no longer)(?: \w{1,8}){0,2} ?$/,
  },
  {
    form: g(
      `\\b(?:i|my (?:input|inputs|interface|world|view|abilities|capabilities|modality|access)|we|this model|this interface)${aside}${adverbs} (?:am|is|are|was)${adverbs} (?:limited|restricted|confined|text-?only|text-?based|purely textual|only textual|only text)(?: (?:to|in|by) (?:\\w{1,12} )?(?:text|textual|written|words|characters))?${stop}`,
    ),
    unless: takenBack,
    except: /(?:limited|restricted|confined)(?!.*(?:text|written|characters))/,
  },
  {
    form: g(
      `\\bi${aside}${adverbs} (?:only|can only|just|merely|am only able to|exclusively)${adverbs} (?:have|see|get|receive|process|handle|work with|deal (?:with|in)|read|am given|was given|have access to|operate on|understand)(?: access to)?(?: the| a| some| raw| plain| written)* (?:text|textual|words|typed|written|prompt|transcript)(?: \\w{1,12})?\\b`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\bi${aside}${adverbs} (?:only|have|see|get|receive|process|handle|work (?:with|on)|deal (?:with|in)|read|was given|operate on|am given)(?: access to)?(?: only| just| nothing but| solely| exclusively| purely)(?: access to)?(?: the| a| some| raw| plain| written)* (?:text|textual|words|typed|written|prompt)\\b|\\ball (?:that )?i (?:have|see|get|was given|can see|am given|can read|have access to|receive) (?:is|are|here is)(?: just| only| really)?(?: the| a| some| this)?(?: \\w{1,12})? ?(?:text|words|written|typed|prompt|textual|transcript)`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\bi${adverbs} (?:process|handle|work with|deal with|see|read|receive|operate on|understand) text(?: only|,? not (?:audio|sounds?|speech)| rather than (?:audio|sound)| alone)`,
    ),
    unless: takenBack,
  },
]

/** Says in English that the model cannot hear or reach the audio, or has text alone. */
export const saysEnglish: Says = ({ plain, before }) => {
  if (!near.test(plain)) return namesAudio.test(before) && anyForm(plain, anaphoric)
  if (anyForm(plain, inability) || anyForm(plain, absence)) return true
  if (anyForm(plain, withoutHearing) || anyForm(plain, textOnly)) return true
  return (namesAudio.test(plain) || namesAudio.test(before)) && anyForm(plain, anaphoric)
}

const namesAudio =
  /\b(?:audio|recordings?|sound ?(?:file|clip)s?|clips?|speech|utterance|voice (?:message|memo|note))\b/
