import { pattern } from '@/lib/pathologies/match'

const notDeclared =
  '(?! ?(?:of (?:the|a|this|her|his|their) (?:name|word|street|song|carrier|command|letter|book|text|phrase|lyrics?|poem|sign|menu|law|conversation|destination)|barriers?|models?|learn\\w*|programs?|class\\w*|courses?|famil\\w+|pairs?|skills?|switch\\w*|lessons?|teachers?|schools?|games?|exchange|apps?|processing|understanding|recognition|patterns?|cues?|features?|proficiency|(?:is|are) (?:being )?(?:spoken|used) (?:in the|by)|(?:he|she) |being taught|use\\b|usage))'
const definite =
  "(?:the|that|this|(?:her|his)(?= language (?:is|was) (?:\\w+ )?(?:recorded|given|set|stated|listed|declared|entered|marked))|speaker's|driver's|caller's|person's|customer's|user|user's|users'|declared|wrong|correct|right|given|stated|its|their|incorrect|as|intended|actual|real|supposed|what|which|of|audio's|clip's|recording's)"
const prompt =
  '(?:prompt|metadata|user|they|profile|instructions?|label|tag|setting|system|system message|header|author|someone|whoever|somebody|task|annotation|request|query|form|locale|app)'
const tells =
  '(?:says?|said|claims?|claimed|states?|stated|lists?|listed|specif\\w+|insists?|tells?|told|gives?|gave|indicates?|mentions?|declares?|declared|sets?|calls?|called|describes?|labels?|chose|choose|picked|put|marked|selected|wrote|reads?|has|speaks?|ticked|entered|would list|list)'

/** What declares a language, or the language as a thing that was declared. */
export const declaration = pattern(
  new RegExp(
    `\\bSETTING\\b|\\b${definite} (?:user |user's )?(?:language|locale)\\b${notDeclared}|\\b(?:language|locale) (?:field|tag|label|setting)\\b|\\b${prompt}(?:'s)?(?: [\\w'-]{1,12}){0,4}? (?:${tells}|description|mention|choice)(?: [\\w'-]{1,10}){0,4}? LANG\\b(?! (?:name|street|word|accent))|\\bLANG (?:in|from|of) (?:the |my )?(?:prompt|instructions?|metadata|header|request)\\b|\\blocale\\b|\\b(?:claim|idea|assumption|premise) that (?:the )?(?:user|speaker|driver)(?: [\\w-]{1,10}){0,2} LANG\\b|\\bLANG (?:is|was)(?: [\\w-]{1,8}){0,2} (?:what|declared|specified|chosen|given|stated|listed|set|selected|named)\\b|\\b(?:confus\\w+|mix\\w* up|swap\\w*|mistook|mistaken) (?:the )?(?:user )?(?:languages?|location and (?:the )?language)\\b|\\bdeclared LANG\\b|\\b(?:prompt|label|tag|setting)'s LANG\\b|\\b(?:is|was|been|being) (?:labell?ed|tagged|marked|declared|listed|annotated|classified|flagged) (?:as |in )?LANG\\b|\\bLANG as (?:the |a )?(?:user |user's |declared )?language\\b|\\b(?:label|tag|mark|declar|annotat)\\w* (?:this|it|the \\w{1,9}) as (?:being )?LANG\\b|\\bwhat the (?:system message|prompt|user|label|metadata|setting) (?:tells|says|claims|states)|^(?:user )?language\\b|\\bLANG,? (?:they|it|the prompt|the user|he|she|so they) (?:claims?|says?|states?|tells?|writes?|insists?)|\\bLANG (?:here|there)\\b(?=.{0,60}\\b(?:label|tag|setting|wrong|doubts?))|\\b(?:label|tag|setting|declaration) (?:of|for|as) (?:the )?(?:language|LANG)|\\b(?:filled in|set up|completed|configured) the (?:profile|form|metadata|settings?|field)\\b|\\b(?:the|these|those) (?:language )?(?:settings|metadata|profile|locale) (?:is|are|seem|look|must|may|might)|\\b(?:prompt|profile|system|metadata|task|they) (?:has|have|lists?|puts?|gives?|marks?|calls?)(?: (?:me|it|him|her|this|down|us))* (?:as |for )?LANG\\b|\\b(?:according to|per|as per) (?:the |this )?(?:prompt|profile|metadata|user|system|task|instructions?)\\b.{0,40}\\bLANG\\b|\\b(?:not a (?:single )?word|nothing|none of it|no part)\\b.{0,20}\\bLANG\\b(?=.{0,30}\\b(?:setting|label|tag|prompt|profile)\\b)|\\b(?:choose|decide|pick|choice) between LANG and LANG|\\b(?:form|file|record|profile|header|card|sheet|system|prompt|task|metadata) (?:has|puts?|lists?|gives?|marks?|files?)(?: [\\w-]{1,10}){0,3} (?:down )?as LANG\\b|\\b(?:drop-?down|selector|menu|toggle|field|picker|list|setting|autodetect\\w*|detector)\\b(?: \\w{1,9}){0,2} (?:jumped|slipped|defaulted|fell back|flipped|reverted|landed|stuck|snapped|switched|moved)(?: (?:to|on|at|back|over)){1,2} LANG|\\blanguage (?:that )?(?:they|the user|the prompt|the task|someone) (?:have |has |had )?(?:stated|given|declared|chose|chosen|set|picked|named|put|specified|listed|supplied|selected)\\b|\\bLANG as the (?:\\w{4,10} )?language\\b|\\b(?:made|led|moved|prompted|possessed|caused|tempted) (?:them|the user|someone|somebody|anyone|whoever)(?: \\w{1,8}){0,2} (?:choose|pick|select|put|write|enter|set|declare|tick|specify|label)(?: \\w{1,6})? LANG|\\b(?:language|locale) (?:slot|line|box|column|entry|row|cell|header|attribute)\\b|\\b(?:i am|i was|we are|i have been) (?:told|given|informed|assured)(?: \\w{1,7}){0,3} LANG\\b`,
  ),
)

const nouns =
  '(?:errors?|mistakes?|mix-?ups?|mismatch|contradictions?|discrepancy|confusion|conflict|inconsistency|oversight|glitch|typo|slip|accident|leftover|copy-paste|placeholder|default value|misunderstanding|bug|puzzle|tension|clash|disagreement|disconnect|trap|fiction|guesswork|nonsense|joke|incongruity|carelessness|misnomer|red herring|misconfiguration|remnant|fallback|stand-in|dummy|boilerplate|template|hard-coded|variance|suspicion|blunders?|doubts?|lie|rubbish|mess|fault|slip-?up|misreading|mixup|mishap|relic|fluke|holdover|carry-?over|artifact|problem)'
const adjectives =
  '(?:wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|off|odd|oddly|strange|strangely|weird|weirdly|confusing|confused|puzzling|suspicious|suspect|questionable|dubious|unreliable|misleading|inaccurate|inaccurately|false|falsely|faulty|bogus|surprising|curious|peculiar|contradictory|contradicted|inconsistent|incompatible|irrelevant|bizarre|unexpected|doubtful|fishy|problematic|implausible|invalid|backwards|reversed|swapped|switched (?:around|with|up)|mixed up|messed up|flawed|incongruous|erroneous|erroneously|nonsensical|ironic|unconvincing|unconvinced|erroneous|unclear why|unclear to me|hard to (?:reconcile|square|believe|take|accept|understand|explain)|difficult to (?:reconcile|square|believe|accept|explain)|irreconcilable|unfitting|inappropriate|inapt|unsuitable|unlikely|out of place|more sensible|unhelpful|untrue|debatable|arguable|outdated|inverted|jumbled|misplaced|misguided)'
const judging =
  '(?:smell a rat|puzzled|baffled|perplexed|bewildered|stumped|sooner believe|not rely|rather not|open question|up for debate|nobody noticed|no one noticed|unnoticed|went unnoticed|was not this|not this (?:recording|clip|audio)|hold water|hold up|raise an eyebrow|grave doubts|far-?fetched|too good to be true|a guess|arbitrary|at random|randomly|hits? a false note|gives? me pause|rubs me|not buying|dispute|contest|challenge|take issue|object|reservations|misgivings|qualms|got .{0,20} wrong|i do not (?:buy|believe|trust|accept)|whatever|beg to differ|differ with|disagree|am i (?:really |seriously )?(?:to|supposed to|meant to) (?:believe|think|accept)|(?:is|was) (?:that|this|it)(?: \\w{1,8})? (?:right|correct|true|accurate)(?= ?\\?|$)|(?:wrong|other) (?:one|box|value|option|line|entry|button)|(?:CANNOT|cannot) (?:be|have been)|would have (?:put|said|chosen|been)|someone else|without (?:care|checking|thinking)|nobody (?:bothered|cared|checked|changed)|not (?:good|serious|meant|anyone)|not (?:convinced|sure|buying|trust|believe|buy|accept|accurate|correct|right|true|add up|make sense|the one|what is|help|help me|seem right|fit|match|hold|reflect|apply|agree|correspond|square|paying attention|plausible|reliable|credible|consistent|appropriate|be (?:right|true|correct|accurate|english)|at face value|look right|describe|truly|in keeping|compatible|belong|quite (?:right|fit|match)|mean (?:that|the)|necessarily)|(?:must|can|could|should|ought to|cannot|may) (?:not |hardly |have )?(?:be meant|not be right|be wrong|have meant|been)|hardly|scarcely|makes (?:no|little) sense|at face value|contradicts?|conflicts?|clash\\w*|disagree\\w*|doubt\\w*|question(?:s|ing|ed)? (?:the|whether|if)|wonder(?:s|ing)?|distrust\\w*|mistrust\\w*|skeptical|sceptical|suspect\\w*|overrid\\w+|ignor\\w+|disregard\\w*|dismiss\\w*|belied|belies|at odds|fails to|nothing to do with|does not seem|swapp\\w+|mixed up|mix up|mis-?\\w{0,3}(?:declared|labell?ed|specified|stated|set|tagged|entered|configured|reported|identified|selected|assigned|described|represented)|take that back|so much for|can i (?:rely|trust|believe)|at variance|out of (?:step|sync|keeping)|far from|unrelated|little to do|nothing in common|no bearing|sits? (?:oddly|uneasily|badly)|raises? (?:w{1,8} )?(?:questions?|eyebrows|doubts?)|cautious|wary|unsure|uncertain|not literally|literally|got it wrong|gets it wrong|confus(?:ed|es|ing)|after all|some other (?:clip|recording|file)|(?:another|a different|other) (?:clip|recording|file|user|language)|belongs? to (?:another|a different|some other)|may refer to|might refer to|rather than (?:the|to the) (?:speech|speech itself|audio|spoken)|slipped up|messed up|grain of salt|was meant for|were meant for|meant for the|justif(?:y|ies)|so why|why is|why are|apt\b|apply here|forgot to|forgotten to|failed to|neglected to|should not have|two different|different languages|by mistake|by accident|accidentally|inadvertently|unintentionally|should (?:have been|have said|really be|be|read|say)|should not|supposed to be|meant to be|was meant|they meant|ought to)'
const doubt = new RegExp(`\\b(?:${nouns}|${adjectives}|${judging})\\b`, 'g')
const denied =
  /\b(?:no|not an?|not|never|without|nothing (?:here |in the \w{1,12} )?(?:suggests?|indicates?|points? to|says?|implies)(?: that| to)?(?: SETTING| the language| it)?(?: is| was)?|nothing|no \w{1,12}(?: that| to think| to believe)?(?: that)? SETTING(?: is| was)?|no \w{1,12} (?:that|to think|to believe)(?: is| was)?|any|hardly any|neither|free of|rules? out|is not|isn't)(?: (?:apparent|real|obvious|such|clear|true|contain|need to|reason to|is|particularly|at all|it|i|do|really|here|else|so far|(?:that|because|as if|as though) SETTING(?: is| was)?)){0,2} $/
const offTopic = pattern(
  /(?<!not )\bconsistent with\b|\b(?:vowels?|syllables?|spell\w*|pronounc\w*|pronunciation|grammar|grammatical|accents?|letters?|articles?|menu|word order|strong language|street name|option|options|(?:the|a|this) question|question asks|translat\w+|learner|final answer|capital\w*|format|answer (?:in|should)|consonants?|lyrics|listeners?)\b/,
)
const byOthers = pattern(
  /\b(?:man|woman|he|she|caller|guy|host|narrator|student|teacher|driver|passenger|customer|girl|boy|speaker)(?: \w{1,14}){0,4}? (?:says?|said|saying|complain\w*|claims?|explain\w*|asks?|asked|tells?|told|admits?|jok\w*|apologi\w+|argu\w+|mentions?)\b/,
)

const strong =
  /\bSETTING\b|\bLANG (?:tag|label|designation|setting)\b|\b(?:declared|stated|specified) (?:language|LANG)\b/
const negation = pattern(
  /\b(?:not|CANNOT|never|no longer|hardly|scarcely|barely|cannot) (?!(?:that|because|as if|as though) SETTING)(?!(?:\w{1,10} ){0,2}(?:matter|tell|change|affect|given|specif\w+|stated?|say|mention\w*|need|important|relevant|known|doubt|question|decide|settle|restrict|limit|a mistake|wrong|an? error|contradict|conflict|rule|exclude|prevent|imply|mean that|only|just|necessarily|surpris\w+|unusual|interfere|include|conclude|contain|cover|extend|name|ignore|disagree|hinder)\b)/,
)
const sides = pattern(
  /\b(?:this is|that is|it is|audio|speech|recording|clip|utterance|voice|spoken|speaks?|speaking|hear|hearing|heard|sounds?|everything|everyone|nobody|sentence|entire|comes out|phrase|talk(?:s|ing)?)\b/,
)
const opposed = pattern(
  /\b(?:but|yet|however|while|whereas|although|though|contrary|despite|instead|when|so why|why|still|except|nevertheless|in spite of|is what|by contrast|on the other hand|and yet|in reality|in truth)\b/,
)
const aboutName = pattern(
  /\b(?:names?|street|place|command|location|located|switch\w*|changes? (?:to|from|into)|carrier|destination|mix(?:es|ed)?|fits?|consistent|both|because|since|for the|which explains|town|city|word|words|translation)\b/,
)

/** Whether a rewritten sentence sets the language that the prompt declares against the one that is heard. */
export const setsAgainst = (slots: string): boolean =>
  declaration.test(slots) &&
  (slots.match(/\bLANG\b/g)?.length ?? 0) > 0 &&
  sides.test(slots) &&
  opposed.test(slots) &&
  !aboutName.test(slots) &&
  !offTopic.test(slots) &&
  !byOthers.test(slots)

/** "No sign that the setting does not fit", "no reason to doubt that the language is English", "it is not that the setting is wrong". */
const noDoubt =
  /\b(?:no|not (?:see|have|find) (?:an?|any)|without) (?:\w{1,10} )?reason to (?:doubt|question|distrust|suspect|mistrust)\b|\bnot (?:that|because|as if|as though) (?:the )?SETTING\b|\b(?:no|hardly any|nor any|any|little) (?:\w{3,10} )?(?:sign|reason|evidence|indication|hint|suggestion|clue|proof|suspicion)s?\b[^.;]{0,30}\b(?:SETTING|LANG|language)\b[^.;]{0,20}\b(?:not|CANNOT|wrong|mistaken|incorrect|off|false|mistake|error)\b/

/** Whether a rewritten sentence says that there is no doubt about the declared language. */
export const deniesDoubt = (slots: string): boolean => noDoubt.test(slots)

/** Whether a rewritten sentence names a declared language and, not denied, a doubt about it. */
export function doubtsDeclaration(slots: string): boolean {
  if (!declaration.test(slots) || offTopic.test(slots) || byOthers.test(slots)) return false
  if (strong.test(slots) && negation.test(slots)) return true
  for (const match of slots.matchAll(doubt))
    if (!denied.test(slots.slice(Math.max(0, match.index - 40), match.index))) return true
  return false
}
