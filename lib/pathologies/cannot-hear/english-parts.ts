import type { Form } from '@/lib/pathologies/match'
import { pattern } from '@/lib/pathologies/match'

/** Parts of a claim, as sources of regular expressions over a plain sentence: who, what is heard, hearing, and what cuts the two off. */
const hedge =
  '(?:actually|really|literally|truly|simply|just|only|physically|directly|personally|ever|even|in fact|here|currently|at all|quite|strictly|purely|solely|mostly|entirely|merely|basically|essentially|effectively|honestly|genuinely|still|always|also|therefore|thus)'
const hedges = `(?: ${hedge}){0,2}`
const article =
  "(?:the|this|that|any|an?|its|their|such|actual|real|raw|original|attached|provided|underlying|live|whole|given|user's|of|single)"
const recording =
  '(?:audio(?: (?:file|clip|data|stream|signal|input|content|track|part|itself))?|recordings?|clips?|sounds?(?: (?:file|clip|data|itself|waves?))?|acoustics?|waveforms?|attachments?|voice (?:message|memo|note|recording|input)|voices?|speech(?: (?:signal|input))?|(?:acoustic|auditory|audible|aural|sonic) (?:input|signal|data|content|information|material|detail)|(?:anything|something|things?) (?:acoustic|auditory|audible|sonic|aural|spoken)|tones? of voice|files?|signals?|noises?|music)'
const recordings = `(?: ${article}){0,3} ${recording}`
const hearing =
  '(?:hear|hearing|listen|listening|perceiv(?:e|ing)|sens(?:e|ing)|play|playing|replay(?:ing)?|process|processing|access|accessing|decod(?:e|ing)|tak(?:e|ing) in|tap(?:ping)? into|pick(?:ing)? up|receiv(?:e|ing)|open|opening|load|loading|captur(?:e|ing)|ingest|ingesting|get(?:ting)? at|reach|reaching|experienc(?:e|ing)|detect|detecting|audition|auditioning|hook into|plug into|dip into|absorb|absorbing|analy[sz](?:e|ing)|pars(?:e|ing)|stream|streaming)'
const writing =
  '(?:text|texts|words|tokens|characters|letters|symbols|strings|writing|prose|print|typed? \\w{3,10}|written \\w{3,10}|textual \\w{3,10}|what is written|plain text)'
const faculty =
  '(?:means|ways?|methods?|tools?|mechanisms?|capacity|capacities|ability|abilities|capability|capabilities|apparatus|sense|faculty|faculties|hardware|equipment|facility|facilities|option|provision|possibility|power|chance|organs?|channel|pathway|route|permission|privilege|function|functionality|machinery|wiring|circuitry)'
const none =
  '(?:no|without any|without an?|without the|not any|lack|lacks|lacking|devoid of|bereft of|never had|missing|short of|neither)'
const machine = '(?:ai|model|system|assistant|machine|bot|chatbot|program|engine|interface|network|agent|tool)'
/** What a recording has parts of: not hearing one of them is hearing the rest. */
const narrow =
  /\b(?:vowels?|syllables?|consonants?|difference|distinction|ending|endings|end|beginning|middle|background|after|before|between|during|until|clearly|well|properly|distinctly|option|options|over the|because of|second|last|final|first|letter|else|more|anymore|whether|what he|what she|lyrics|instrument|map|database|dictionary)\b/
/** Conditions, denials and other people, right before a claim. */
const taken =
  /\b(?:if|unless|whether|as if|as though|suppose|supposing|not that|not like|not because|not true that|would be (?:wrong|false) to (?:say|claim) that|pretend|imagine|says?|said|claims?|complain\w*|admits|tells?|joke\w*|insists?|quotes?)(?: that)?(?: \w{1,12}){0,2} ?$|\b(?:he|she|who|they|man|woman|caller|driver|patient|child|speaker|speakers|guy|boy|girl|people|listeners?|audience|someone|somebody|nobody|everyone|you)(?: \w{1,10}){0,2} $/
const form = (source: string, except: RegExp | undefined = narrow, unless = taken): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  ...(except && { except }),
})

/** Being made for text, or kept to it. */
const madeForText: readonly Form[] = [
  form(
    `\\bi (?:am|was|have been|remain)${hedges} (?:limited|confined|restricted|bound|tied|reduced|stuck|left) (?:to|with)${hedges}(?: (?:the|mere|bare|reading|processing|handling|my|pure)){0,2} (?:reading|${writing})`,
  ),
  form(
    `\\bi (?:am|was|have been)${hedges} (?:built|made|designed|trained|created|meant|constructed|programmed|intended)${hedges} (?:for|on|to (?:read|process|handle|work with)) (?:\\w{1,9} ){0,2}${writing}\\b(?! (?:and|as well as|plus|or) (?:audio|sound|speech))`,
    undefined,
    new RegExp(`not only.{0,20}$|${taken.source}`),
  ),
  form(
    `\\bi (?:can )?(?:only|solely|merely|exclusively|just)(?: ever| really| actually)? (?:read|see|get|receive|process|handle|deal in|deal with|work with|work on|work from|take in|accept|understand|parse|perceive|operate on|ingest|consume)(?: \\w{1,10}){0,2}? ${writing}\\b(?! □)(?! (?:and|as well as|plus) (?:audio|sound))`,
  ),
  form(
    `\\b${machine} (?:that|which|who|like me)(?: can| could){0,1} (?:only|solely|just|merely|exclusively) (?:ever )?(?:reads?|handles?|process(?:es)?|sees?|works? (?:with|on)|takes? in|accepts?|understands?|deals? (?:in|with)|knows?|receives?|gets?)\\b(?!.{0,20}\\b(?:audio|sounds?)\\b)`,
  ),
  form(
    `\\b(?:all|everything|the only things?|what little)(?: that)? (?:(?:reaches|reached|gets to|comes to|came to|arrives for|arrived for) (?:me|us)|(?:is|was) (?:fed|given|passed|sent|shown|visible|available|open) to (?:me|us)|i(?: ever| can| do| actually| really){0,2} (?:get|receive|have|see|am given|was given|am fed|process|take in|work with|perceive|got|received|read)|my \\w{3,10} (?:contains?|holds?|gets?|receives?))(?: to (?:see|work with|go on|read))?(?: here)? (?:is|are|was|were|comes as|comes down to|amounts to)${hedges}(?: (?:the|a|some|typed|plain|mere|bare|string of|stream of|lines? of|sequence of|bunch of)){0,3} ${writing}\\b(?! □)`,
  ),
  form(
    `\\bmy (?:only |sole |entire |whole )?(?:inputs?|input channel|context|context window|world|domain|diet|perception|interface|access|capabilities|abilities|skills|senses|modality|remit|reach)(?: here)?${hedges} (?:consists?|is made|is made up|comprises?|is limited|are limited|is restricted|are restricted|is confined|stops?|ends?|is|are|contains?|extends?|begins? and ends?)${hedges} ?(?:of|to|at|with|in)?${hedges}(?: only| nothing but){0,1} ${writing}\\b(?! □)`,
  ),
]

/** A faculty that is lacking, or does not reach so far. */
const faculties: readonly Form[] = [
  form(
    `\\bmy (?:own )?(?:architecture|design|set-?up|capabilities|capability|abilities|interface|build|training|configuration|inputs?|modalit(?:y|ies)|toolset|tools|interface|environment|skills|faculties|hardware|version|context|api)(?: does| do| did| was| is| has| have)?(?: not| never| no longer)${hedges} (?:allow|permit|support|extend|include|cover|enable|provide|stretch|encompass|involve|accept|reach|feature|comprise|let|contain|carry|have|offer|run to|meant|made|built)\\b(?: (?:me|for|to|any|of|actual|direct|as far as)){0,4} (?:${recording}|${hearing})`,
  ),
  form(
    `\\b${none}(?: \\w{1,12}){0,2}? ${faculty}(?: (?:at all|whatsoever|whatever|here|available))?(?: (?:of|to|for|by which to|with which to|for actually))${hedges} ${hearing}(?: to| back)?${recordings}`,
  ),
  form(
    `\\b(?:i|me|my \\w{3,12})(?: have| had| possess| own| hold| hold| get| got| enjoy| come with| see| do not have| do not possess| lack| was given| am given){1,2}${hedges} (?:no|any|the|an?)?${hedges} ?(?:acoustic|auditory|audio|sonic|aural|sound|hearing|listening) (?:inputs?|data|information|channel|senses?|access|feed|stream|material|impressions?|perception|faculty|faculties|decoder|encoder|module|capacity|organ|equipment|apparatus|modality|sensor|sensors|receptors?|front[- ]end)`,
    new RegExp(`^i have (?:an?|the|any) |^i (?:had|get|got|hold|own|possess) (?:an?|the) |${narrow.source}`),
  ),
  form(
    `\\b(?:no|not any|without an?|without any|lack(?:s|ing)?(?: an?| any)?) (?:\\w{1,10} )?(?:(?:audio|acoustic|speech|sound|auditory|hearing|listening|aural) (?:decoder|encoder|modules?|senses?|receptors?|sensors?|components?|front[- ]end|pipeline|capabilit(?:y|ies)|facult(?:y|ies)|organs?|apparatus|player|modality|adapter|tower|interface|hardware)|audio player|microphone|ears)(?: (?:on|at|in|for|here|of|to|that|attached|built|inside|available)\\b|[,.;:]|$)`,
    /(?!)/,
    new RegExp(`\\b(?:car|phone|driver|robot|device|room|studio)\\b.{0,30}$|${taken.source}`),
  ),
  form(
    `\\bi (?:am|was|feel)${hedges} (?:incapable of|unable to|not able to|not capable of|powerless to|not equipped to|not in a position to|not built to|not made to|not designed to|not meant to)${hedges} (?:hear|hearing|listen to|listening to|perceiv(?:e|ing)|sens(?:e|ing)|tak(?:e|ing) in|pick(?:ing)? up|process|processing|experienc(?:e|ing))${recordings}\\b`,
  ),
  form(
    `\\b(?:direct |actual |real |true |auditory )?(?:listening|hearing|audition|auditory perception|hearing (?:it|this|the (?:clip|recording|audio))(?: for myself| myself)?|listening to (?:it|this|the (?:clip|recording|audio))(?: myself)?|audio processing|sound perception)(?: itself| as such| directly)? (?:is|are|falls?|lies?|remains?|sits?|goes)${hedges} (?:(?:outside|beyond|out of|past)(?: of)? (?:my|what i|what this|the (?:scope|reach|range|abilities|capabilities))|not${hedges} (?:something (?:i|that i)|an option|among my|part of (?:my|what i)|within my|one of my|in my|for me|possible for me|available to me|open to me|what i do|supported|how i)|(?:impossible|unavailable|off[- ]limits|closed|foreign|denied|alien|out of the question)(?: to| for)? ?(?:me|a model|an ai|here)?)`,
    /\b(?:vowel|difference|name)\b/,
  ),
]

/** The recording as what stays away. */
const awayFromMe: readonly Form[] = [
  form(
    `\\b(?:the |any |all |actual |raw )*(?:${recording}|pitch|prosody|intonation)(?: of (?:it|this|the \\w{3,10}))? (?:is|are|was|were|remains?|stays?|lies?|falls?|seems?)${hedges} (?:lost on me|out of (?:my )?(?:scope|reach|range|bounds)|beyond (?:me|my \\w{3,14})|outside (?:of )?(?:my|what i)\\b|closed to me|a closed book|foreign to me|unknown to me|inaccessible|hidden from me|withheld from me|denied to me|kept from me|not for me to|shut off from me|a mystery to me|imperceptible to me|invisible to me|silent to me|mute to me|not within my|not (?:something|anything) i (?:can|am able to|could) (?:\\w{1,9} )?(?:hear|access|perceive|process|play|open|reach|take in|get at))`,
    /\b(?:vowel|syllable|difference|ending)\b/,
  ),
  form(
    `\\b(?:no|not a|never any|not any)(?: \\w{1,10}){0,2}? ${recording}(?: of \\w{1,9})?${hedges} (?:arrives?|arrived|reaches|reached|comes?|came|gets?|got|makes? it|made it|enters?|lands?|shows? up|showed up|turns? up|is delivered|was delivered|was received|is received|has come|has reached|has arrived|has made it|finds its way|is coming|are coming|is reaching)(?: \\w{1,9}){0,3} (?:me|my (?:end|side|context|input|inputs|window|part)|here)\\b`,
    /\b(?:else|more|further|after|other)\b/,
  ),
  form(
    `\\b(?:there is|there would be|i have|i find|there being)${hedges} nothing(?: here| at all| whatsoever)?(?: (?:for me|for this model|i can|that i can|i could|i am able|available))+(?: to)?(?: \\w{4,12})?? (?:listen to|hear|play|play back|replay|process|decode|perceive)\\b(?! (?:after|before|else|at|between|but|except|in))`,
  ),
  form(
    `\\bi (?:have |had |am left with |am given )?(?:nothing|not a thing)(?: here| at all)?,? (?:which |that )?(?:i can |to |i could )(?:listen to|hear|play back|play)\\b(?! (?:after|before|else|at|between|but|except|in))`,
  ),
  form(
    `\\bi (?:never|do not ever|at no point) (?:really |actually |even )?(?:get|got|receive|received|have|had|was given|am given|see|saw|encounter|encountered|get to hear|got to hear)(?: to \\w{3,8})?(?: hold of)?(?: ${article}){0,3} (?:acoustics?|audio|sounds?|recordings?|waveforms?|signal|sound waves?|clip)\\b(?! (?:of|after|like|□))`,
  ),
  form(
    `\\b(?:for|to) me,?(?: however,?| though,?)? (?:the |this |that )?(?:audio|recording|clip|sound) (?:might|may|could) (?:just )?as well not|\\b(?:audio|recording|clip|sound) (?:might|may|could) (?:just )?as well not (?:exist|be there)|\\b(?:the|this|that|any) (?:audio|recording|clip|sound) (?:does not exist|is not there|is as good as \\w{4,8}|is a blank|is nothing|is mute|is silent)(?: \\w{1,8})? (?:for|to) me\\b`,
    /\b(?:vowel|syllable)\b/,
  ),
  form(
    `\\b(?:audio )?(?:playback|audio|listening|sound|audio (?:input|processing|playback|understanding|access|support)|speech input) (?:is|are|was)(?: currently| simply| just){0,1} (?:not (?:yet )?(?:supported|enabled|available|provided|implemented|installed|offered|possible|switched on|wired)|unsupported|unavailable|disabled|switched off|turned off|blocked)(?: (?:in|on|at|for|to) (?:this|my|the|our|me)\\b| here\\b|,|$|\\.)`,
    /\b(?:car|phone|device|radio|speaker)\b/,
  ),
]

/** Hearing, denied outright or only wished for. */
const notHearing: readonly Form[] = [
  form(
    `\\bi (?:am|was) not (?:actually|really|literally|truly|physically|in fact|directly|genuinely) (?:hear|listen|perceiv)ing(?: to)? (?:anything|any (?:audio|sound|recording|clip)|(?:the |this |an? )?(?:actual |real )?(?:audio|sound|recording|clip|voice|speech)|it|this)(?= here| at all| right now|[,.;:—–]| -|$| and| but| so| as)`,
  ),
  form(
    `\\b(?:i wish i could|if only i could|would that i could|i would love to|i would like to|i would need to|i would have to|i want to be able to)(?: \\w{4,12})? (?:hear|listen to|play)\\b[^.;]{0,40}(?:,|;| -|—)? ?(?:but|only|yet|however|and),? (?:sadly |alas |unfortunately |of course )?(?:i cannot|i am not able|i am unable|that is (?:impossible|not)|it is not|there is no)`,
    /\b(?:vowel|syllable|again)\b/,
  ),
  form(
    `\\bi (?:cannot|am unable to|am not able to|have no way to|could never|can never)${hedges} (?:tap into|get at|dip into|plug into|hook into|sense|pick up|ingest|absorb|look into|dive into)(?: ${article}){0,3} (?:audio|sounds?|recordings?|waveform|signal|clips?|acoustics?)(?: (?:stream|file|data|signal|input|itself|waves?|layer|channel))?(?=[,.;:]| -|$| so\\b| and\\b| here\\b| directly\\b| as\\b)`,
  ),
]

const whole =
  '(?:audio(?: \\w{4,10})?|recordings?|sounds?(?: (?:file|clip|data|waves?))?|waveforms?|mp3|wav|clips?|voices?|speech|listening|hearing|acoustics?|acoustic \\w{4,14}|auditory \\w{4,14}|audible \\w{4,12}|the signal|the attachment|the file)'
const deficit =
  '(?:not|cannot|never|no|nothing|hardly|scarcely|nowhere|off the table|off limits|off-limits|out of the question|out of reach|beyond|outside|unavailable|inaccessible|impossible|closed|locked|blocked|barred|denied|refused|withheld|hidden|lost|missing|absent|foreign|alien|opaque|meaningless|invisible|inaudible|mute|silent|dead|a blank|a black box|a sealed \\w{3,8}|terra incognita|unreadable|undecodable|unreachable|unplayable)'
const toMe =
  '(?:(?:for|to|by|from|with|at|before|of|on) (?:me|us|mine|my (?:disposal|end|side|hands|reach|command|part|kind|sort)|models? (?:like|such as) (?:me|this)|an? (?:\\w{4,8} )?(?:language |text )?model|a system like (?:me|this)|something like me|the likes of me)|i (?:can|could|am able to|will|know how to|may|ever)(?: \\w{3,9})? (?:hear|access|perceive|process|play|open|reach|take in|get|have|use|work with|consult|handle|receive|sense|touch)\\b|i (?:was|am) (?:ever )?(?:given|granted|handed|shown|allowed|equipped|made for|built for)\\b)'
const otherLack =
  /\b(?:clear|clearer|familiar|known|obvious|strange|distinct|decisive|useful|relevant|new|surprising|loud|long|sure|certain|identical|similar|important|enough|consistent|difference|either|mention\w*|say|says|said|state|suggest\w*|indicate\w*|names?|options?|vowels?|syllables?|consonants?|endings?|end|last|final|first|second|background|pause|accent|after|before|between|map|database|any (?:□|other)|other|else|more|longer|whether|identify|recogni[sz]e|distinguish|tell|decide|think|believe|expect|understand|catch|place|follow|help|match|fit|there is no (?:sound|voice|noise|speech))\b|□/

/** What sounds is cut off from the model, whatever the verb. */
const cutOff: readonly Form[] = [
  form(`\\b${whole}\\b(?: [\\w'-]{1,12}){0,5}? ${deficit}\\b(?: [\\w'-]{1,12}){0,5}? ${toMe}`, otherLack),
  form(
    `\\b(?:no|not a|none of the|nothing|never any|not one)(?: [\\w'-]{1,10}){0,2}? (?:${whole}|audible|acoustic|auditory)\\b(?: [\\w'-]{1,12}){0,4}? (?:at my (?:disposal|end|side|command)|on my (?:end|side|part)|for me|to me|within my \\w{4,8}|with (?:the|this|my) (?:prompt|request|message|question|query|task)|in (?:my|this) (?:context|prompt|input|environment|chat)|before me|in front of me|in my possession|in my hands)\\b`,
    otherLack,
  ),
  form(
    `\\b(?:recording|audio|clip|sound|file)\\b(?: \\w{1,10}){0,3},? (?:but|only|just|though) (?:it is |that is |is )?not (?:for|to|with|in front of|within reach of|open to|given to) (?:me|my \\w{4,8})\\b`,
    otherLack,
  ),
  form(
    `\\b(?:hearing|listening|audition|sound|audio|hearing things) is(?: not)? (?:an?|the|one) (?:\\w{3,12} )?(?:sense|faculty|skill|talent|gift|ability|capability|modality|luxury|privilege|power|thing|capacity)(?: (?:that|which))? i (?:was not|am not|do not|never|cannot|have not|lack|have never|did not)\\b`,
  ),
  form(
    `\\b(?:no|without any?|without|lacking|lack|not|never given|deprived of) (?:the )?(?:means|way|ability|power|chance|tools?|possibility|opportunity|facility|capacity|organ|instrument)s?(?: \\w{1,6})? (?:to|of|for) (?:really |actually |directly )?(?:hear(?:ing)?|listen(?:ing)?(?: to)?|perceiv(?:e|ing)|audition(?:ing)?|play(?:ing)?)(?: (?:it|this|that|them|for myself|anything|sound))?(?=[,.;:!?]| -|$| and| so| directly| myself)`,
  ),
  form(
    `\\bi never (?:got|get|had|have|received|was given) the (?:sound|acoustics|audio|voice|recording) of (?:it|this|that|anything|the \\w{4,10})\\b`,
  ),
  form(
    `\\b(?:machine|creature|system|model|being|engine|processor|thing|program) (?:of|made of|made for|that turns|that maps|that reads|that trades in|that predicts|that lives on|fed on|raised on|trained on) (?:nothing but |only |just |mere )?(?:letters|words|text|tokens|characters|symbols|writing)(?: (?:into|to) (?:\\w{1,6} )?(?:letters|words|text|tokens))?\\b(?!.*\\b(?:says|explains|audio as well)\\b)`,
  ),
  form(
    `\\bmy (?:side|end|screen|context|window|view|input|inputs|prompt)(?: \\w{2,9})?(?: only| just| merely| solely) (?:shows?|holds?|contains?|has|displays?|gets?|receives?|includes?|carries|consists? of)(?: (?:the|a|this|one|some|typed|written|plain|my|user's)){0,3} (?:${writing}|typed|question|prompt|wording|sentence|instructions?)\\b(?!.*\\b(?:audio|recording|sound)s? and\\b)|\\bi (?:only |just |merely )?(?:read|process|handle|see|get|deal in|work (?:with|on)|take in) (?:\\w{3,9} )?${writing}(?:,| and| but)? (?:not|never|rather than|instead of|no|and no|and not) (?:\\w{3,9} )?(?:audio|sounds?|sound waves|speech|waveforms?|recordings?|voices?|noise|music)`,
  ),
]

/** What the model would take in, said by what it is or sees. */
const standing: readonly Form[] = [
  form(
    `\\b(?:the |this |that )?(?:clip|audio|recording|sound|file)(?:'s \\w{4,9})? (?:is|remains|stays)${hedges} (?:an? )?(?:\\w{3,9} )?(?:black box|closed book|sealed \\w{3,9}|blank|inaccessible|out of reach|unreachable|locked|unavailable|blind spot|off-limits|hearsay|secret|mystery)\\b(?! (?:at|in|during|for (?:the|a) (?:second|moment)))`,
    /\b(?:speaker|caller|her|him)\b/,
  ),
  form(
    `\\b(?:actual |real |genuine |no |any )?(?:listening|hearing) (?:is not|is never|was not|never|does not|is)(?: (?:really|actually|even|ever))? (?:taking place|going on|happening|occurring|involved|take place|happen|occur)(?: (?:here|on my \\w{3,5}|in my \\w{3,6}))?\\b`,
  ),
  form(
    `\\b(?:llm|language model|text model|ai|chatbot)\\b[^.;!?]{0,14}\\b(?:so|hence|thus|and so|therefore|meaning)\\b[^.;!?]{0,20}\\b(?:hear|heard|hearing|listen\\w*|audio|sound)\\b[^.;!?]{0,20}\\b(?:made up|imagin\\w+|invent\\w+|guess\\w*|fiction|not|cannot|illusion|simulat\\w+|hallucinat\\w+|inference|conjecture|supposition)\\b`,
  ),
  form(
    `\\b(?:no|not any|isn't any|not a) (?:way|means|method|possibility|chance|option)(?: (?:for|open to|available to) (?:me|us))? to (?:verify|check|confirm|settle|decide|judge|determine|test)\\b[^.;!?]{0,24}\\b(?:by (?:listening|hearing|ear)|aurally|acoustically|against the (?:audio|recording|sound|clip))\\b`,
    /(?!)/,
  ),
  form(
    `\\b(?:sound|audio|speech|the recording|the clip|acoustics) (?:is|was|are|were)(?: simply| just| really| actually)? not (?:part of|among|included in|in|within|one of) (?:what|the (?:things|data|information|inputs?|material)|my)\\b`,
    /\b(?:dialect|option|question|choices)\b/,
  ),
]

const heardPerson =
  "(?:announcer|caller|speaker|driver|person|man|woman|singer|narrator|child|passenger|voice|user|them|him|her)\\b(?!')"
/** Hearing nobody, or nothing from the start. */
const nothingHeard: readonly Form[] = [
  form(
    `\\bnothing (?:ever |really |actually )?(?:reaches|reached|comes to|gets to|arrives for|is (?:given|available|shown|passed|sent) to) (?:me|us) (?:but|except|other than|apart from|besides)${hedges} (?:the |a |plain |mere )?${writing}`,
  ),
  form(
    `\\bi (?:have|had|possess|lack)${hedges} (?:no |any |an? |the )?(?:\\w{1,8} )?${faculty} (?:to|of)${hedges} (?:hear|hearing|listen to|listening to) (?:the |this |that |any )?${heardPerson}`,
    new RegExp(`^i (?:have|had|possess)${hedges} (?!no |any )|${narrow.source}`),
  ),
  form(
    `\\bi (?:cannot|could not|am unable to|am not able to) (?:actually|really|literally|physically|directly) (?:hear|listen to) (?:the |this |that )?${heardPerson}`,
  ),
  form(
    '\\bi (?:cannot|could not|am unable to|am not able to|have never been able to) (?:hear|listen to|play)(?: (?:anything|it|this|them|any \\w{4,9}|the (?:audio|clip|recording|sound)))? (?:in the first place|to begin with|at all)\\b',
    /\b(?:vowel|difference|clearly)\b/,
    /\b(?:unless|whether|as if|as though|not that|says?|said|claims?)(?: that)? $/,
  ),
  form(
    '\\bi (?:have |had )?(?:\\w{3,9} )?heard (?:nothing|none|not a \\w{4,7}) of (?:it|this|the (?:audio|recording|clip|file|sound|voice))(?=[.,;]|$)',
  ),
  form(
    '\\btext,? (?:that |which )?i (?:am|was|have been) (?:trained|built|made|designed) (?:on|for),? (?:and )?not (?:on |for )?(?:sound|audio|speech)\\b',
  ),
  form('\\b(?:no one|nobody|never)\\b[^,;.]{0,20} (?:gave|given) (?:me|us) (?:any )?(?:ears|hearing|a microphone)\\b'),
  form(
    '\\bi\\b[^;.]{0,60}\\bwithout (?:being able|the ability) to (?:hear|listen to) (?:it|this|the (?:clip|audio|recording|voice|sound))(?=[.,;]|$)',
  ),
  form('\\bi am reading (?:this |it )?(?:rather than|instead of|and not|not) (?:hearing|listening)\\b'),
]

/** The claim by its parts, in whatever order they stand. */
export const claimsByParts: readonly Form[] = [
  ...madeForText,
  ...faculties,
  ...awayFromMe,
  ...notHearing,
  ...cutOff,
  ...standing,
  ...nothingHeard,
]

/** What supposes that no recording exists anywhere, or that all is invented, says nothing about reaching it. */
export const supposesNone = pattern(
  /\b(?:no|any|not a|not any|whether|if)(?: \w{3,9}){0,2} (?:clip|recording|audio|memo|message|voice|sound|call)s? (?:ever |really |actually |even )?exist|\b(?:clip|recording|audio|memo|message|words?) (?:was|were|is) never (?:\w{4,9} )?(?:spoken|recorded|said|uttered|made|meant)\b|^(?=.*\b(?:maybe|perhaps|possibly|might|may|could|suspect|not certain|wonder|presumably)\b).*\b(?:staged|invented|fictional|fictitious|imaginary|made[- ]up|hypothetical|simulated|role-?play|puzzle|riddle|exercise|pretend|disguised|dressed up|thought experiment|fabricated|mock|imagined)\b|\b(?:question|task|prompt|request|item|scenario|puzzle)s?\b[^,;.]{0,30} (?:written|composed|made|invented|created|posed|generated) without\b/,
)
