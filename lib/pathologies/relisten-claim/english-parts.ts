import type { Form } from '@/lib/pathologies/match'
import { taskOrOthers } from './english-taken-back'

/** Parts of a claim to listen once more, as sources of regular expressions over a plain sentence: the act, and that it is another time. */
const another =
  '(?:second|third|fourth|fifth|sixth|another|further|renewed|repeated|repeat|fresh|new|additional|closer|close|careful|subsequent|next|later|last|final|one more|one last|one final|extra|slower|attentive|deliberate|couple more|few more|several more|more|patient|thorough|multiple|several|two|three|four|five|re-?newed|concentrated|focused|dedicated|intent|quick|brief|proper|isolated)'
const listenNoun =
  '(?:hearings?|listens?|listening|listening pass(?:es)?|re-?listens?|play-?backs?|re-?plays?|play-?throughs?|listen-?throughs?|run-?throughs? (?:of|through) (?:the |this |that )?(?:audio|clip|recording|sound)|auditions?|auditory (?:pass|check|sweep|review|inspection|look)|aural (?:pass|check|sweep|review|inspection))'
const soundNoun =
  '(?:audio(?: (?:file|clip|itself|track|stream))?|sounds?|recordings?|clips?|waveforms?|acoustics|signal|tape|playback|sound ?(?:file|clip|track)|voice (?:message|memo|note)|spoken \\w{3,10})'
const again =
  '(?:again|agian|anew|afresh|once more|once again|yet again|one more time|one last time|another time|a (?:second|third|fourth|fifth|further|final|last) time|twice|thrice|(?:two|three|four|five|six|several|a few|a couple(?: of)?|many|multiple|numerous|\\d) (?:more )?times(?: over| now)?|over and over|on (?:a )?(?:repeat|loop)|repeatedly|time and again|back to back)'
const lead =
  '(?:^|[,;:.!?(—–] ?|\\b(?:okay|ok|wait|hmm|now|so|actually|but|and|then|well|right|alright|by|after|upon|on|from|when|through|with|in|at|during|following|having|for|it takes|only) )'
/** A word between, which is nobody else and no denial. */
const free =
  "(?:(?!(?:he|she|they|you|who|people|listeners?|users?|speakers?|man|woman|caller|not|cannot|never|no|without|could|would)\\b)[\\w'□-]{1,14})"
const little = `(?: ${free}){0,5}?`
const few = `(?: ${free}){0,2}?`
const me =
  "(?:let me|let us|let's|lets|i will|i shall|i am going to|i need to|i should|i must|i have to|i want to|i would like to|i would better|i had better|i can|i could|i might|time to|i|i am|i have|i have now|i keep|i kept|we|i ought to|allow me to|going to|best to|better|i would rather|i plan to|i intend to)"
const listenVerb =
  '(?:listen(?:ed|ing)?|tun(?:e|ed|ing)(?: back)? in|audition(?:ed|ing)?|play(?:ed|ing)? back|cu(?:e|ed|ing)(?: up)?|queu(?:e|ed|ing) up|re-?cu(?:e|ed|ing)|re-?wind(?:ing)?|rewound|spool(?:ed|ing)?|scrub(?:bed|bing)?|sampl(?:e|ed|ing)|re-?sampl(?:e|ed|ing)|re-?spin(?:ning)?)'
const hearVerb = '(?:hear(?:ing)?|heard|catch(?:ing)?|caught|take in|took in|taking in|pick up|picking up)'
/** What is gone over, and is no sound. */
const thought =
  /\b(?:options?|choices?|reasoning|logic|argument|candidates?|list|possibilit\w+|instructions?|prompt|rules?|court|judge|hearing aids?|comprehension|tests?|match|game|tape for|question is|spelling|news|piano|guitar|drums?|band|story|thought)\b/
const form = (source: string, except: RegExp = thought, unless: RegExp = taskOrOthers): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  except,
})

/** Another time of listening, as a noun. */
const anotherListen: readonly Form[] = [
  form(
    `${lead}(?:(?:a|an|my|the|that|this|each|every|one|yet|some|just) ){0,2}${another}(?:,? ${another}|,? and ${another}| \\w{5,10}ly)?,? ${listenNoun}\\b(?! (?:is|was) (?:scheduled|held|set|on)\\b)(?! (?:in court|on \\w+day|aids?|loss|tests?|comprehension|date|skills?|exercises?|experience|room|device|distance))`,
  ),
  form(
    `\\b${me}(?: (?:just|also|now|then|already|quickly|simply|briefly)){0,2} (?:give|gave|given|giving|take|took|taken|taking|have|had|do|did|done|allow|allowed|afford|granted|make|made|need|needs)${little} (?:a|an|another|one more|one last|some|its|my|two|three|several) (?:[\\w-]{1,12},? ){0,3}${listenNoun}\\b`,
  ),
  form(
    `\\b(?:the|a|my|another|this|that|one more|one) (?:\\w{4,9} )?(?:re-?play|re-?listen|re-?hearing|listen-?through|play-?back|listen) (?:\\w{4,10} )?(?:confirms?|confirmed|shows?|showed|reveals?|suggests?|settles?|settled|makes|brings|gives|gave|leaves|supports|tells|clears|changes|yields|proves|rules|resolves|clarifies|corrects)\\b`,
  ),
  form(
    `\\b(?:pass|passes|sweep|run|walk|trip|go|round|turn|look|check|inspection|review|attempt|try|stab)(?: (?:just|made|done|taken))? (?:by ear|with (?:my|open|keen|fresh|both|sharper?|pricked) ears?)\\b|\\b(?:pass|sweep|run|walk|trip|journey|dive|round|turn) (?:through|over|across|along|into) (?:the |this |that )?${soundNoun}\\b`,
  ),
  form(
    `\\b(?:another|one more|a second|a third|a fresh|a further|one last) (?:go|try|shot|attempt|crack|stab|chance|run|round|turn) (?:at|of) (?:hearing|listening|catching)\\b`,
  ),
]

/** The act as a verb, with the time. */
const onceMore: readonly Form[] = [
  form(
    `${lead}(?:${me} )?(?:${free} ){0,2}?${listenVerb}\\b${little},? ${again}(?! (?:at the end|later|the voice))\\b`,
  ),
  form(
    `${lead}(?:re-?hearing|hearing|catching)${few} (?:it|this|that|the \\w{3,12}|them|him|her)? ?(?:${again})\\b(?!,? the (?:children|people|man|woman|boys?|girls?|dogs?|crowd))`,
  ),
  form(
    `\\b(?:after|upon|on|once|by|with|when|having)(?: i)?(?: have| had)? (?:re-?heard|re-?hearing|hearing|heard|hear|played|play) (?:it|this|that|the (?:clip|audio|recording|passage|phrase|word|name|ending|segment))${few} ${again}\\b`,
  ),
  form(
    `\\b(?:let me|let us|let's|lets|i will|i am going to|i need to|i should|i must|i have to|i want to|i would like to|time to)(?: (?:just|now|then|really|try to|also)){0,2} ${hearVerb}\\b${little} ${again}\\b`,
  ),
  form(
    `\\bi have (?:now |already |just |since |by now )?(?:heard|listened to|played|gone through|been (?:through|over|back to)|sat through|gone back to|replayed)(?: (?:the|this|that|it|its|whole|entire)){1,3} ?(?:${soundNoun}|passage|phrase|segment|word|name|sentence|ending|part|bit|syllable)?(?: \\w{1,8})?(?: by ear)? ${again}\\b`,
    /\b(?:options?|prompt|list|question|instructions?)\b/,
  ),
  form(
    `\\b(?:second|third|fourth|fifth|next|last|this|other|few|couple of|many) times? (?:that |around,? )?i (?:\\w{3,9} )?(?:listen|hear|play|replay|heard|listened|played|replayed|run)|\\b(?:every|each) time i (?:\\w{3,9} )?(?:listen|play|replay)(?:ed)?\\b`,
    /\bi hear (?:that|of|about|someone)\b/,
  ),
  form(
    `\\b(?:if|when|as|once|whenever) i ${listenVerb}(?: (?:to|in|for|on|at|back))?${little} ${again}\\b`,
    /\b(?:could|were to)\b/,
  ),
  form(
    `${lead}(?:${me} )?(?:${free} )?(?:focus|zoom|hone|home|lock|concentrat|attend|fasten|settl|narrow|direct)\\w*(?: my (?:attention|hearing|focus|ears?))?(?: back)?(?: in)? (?:on|in on|to|onto|into|upon) (?:[\\w-]{1,10} ){0,5}?${soundNoun} ${again}\\b`,
  ),
  form(
    `${lead}(?:${me} )?(?:${free} )?re-?(?:audit(?:ion)?|audition|play|listen|hear|spin|run|loop|examin|inspect|sampl)(?:ing|ed|e)? (?:to )?(?:the |this |that |its )(?:[\\w-]{1,10} ){0,3}?${soundNoun}\\b`,
  ),
  form(
    `${lead}(?:(?:letting|having|let me let|i let|i am letting|i will let|i have let)) (?:it|the \\w{3,12}|this|that|this \\w{3,10}) (?:run|play|roll|sound|loop)(?: \\w{1,8}){0,2} (?:${again}|from (?:the )?(?:start|top|beginning|scratch)|to the end|out|through)`,
  ),
]

/** Going back to the recording, in the progressive of a report on one's own thinking. */
const goingBack: readonly Form[] = [
  form(
    `\\bi am (?:now |just |once more |again |also |currently ){0,2}(?:re-?visiting|re-?checking|double-?checking|re-?examining|re-?analy[sz]ing|re-?inspecting|re-?scanning|re-?assessing|going back (?:over|to|into|through)|returning to|turning back to|circling back to|diving back into|combing through|going over|cross-?checking)(?: (?:the|this|that|its|original|raw|whole|actual|entire|source)){1,3} ${soundNoun}\\b(?! (?:quality|question|task|description|options?))`,
  ),
]

/** Ears that are put to it. */
const ears: readonly Form[] = [
  form(
    `(?:${lead}|${again},? )(?:with )?(?:(?:my|our|both|the) )?ears? (?:wide )?(?:open|pricked|peeled|perked|sharpened|tuned|cocked|strained|alert|to the ground|glued)\\b`,
  ),
  form(
    '\\bmy (?:own )?ears? (?:are|is|go|goes|went|return|returned|turn|turned|move|moved|come|came|have gone|back|stay|rest|fix)\\b(?: \\w{1,9}){0,2} (?:back|on|to|again|in)\\b',
  ),
  form(`\\bwith (?:my |our )?(?:\\w{3,10} )?ears? ${again}|\\b${again},? (?:this time )?(?:by ear|with my ears?)\\b`),
  form(
    `\\b(?:go|goes|going|gone|went|check|checks|checking|checked|verify|verified|verifying|test|tested|testing|confirm|confirming|compare|comparing|retrac\\w+|re-?trac\\w+|review|reviewing|work|working|step|stepping|count|counting|follow|following)${little} by ear\\b`,
    /\b(?:plays?|tune)\b|^(?:go|goes|going|gone|went) by ear/,
  ),
  form(
    `\\b(?:put|keep|hold|press|lend|lending|set|turn|cock|bend|incline|prick|strain|train|focus|tune|open|bring)(?:ting|ing|ed|s)?(?: up)? (?:an|my|both|a keen|a careful|a sharper|a closer|a fresh|a critical|our) ears?\\b`,
  ),
]

/** A player's controls, worked by the model. */
const controls: readonly Form[] = [
  form(
    `${lead}(?:${me} )?(?:${free} ){0,2}?(?:turn(?:ed|ing)? up|rais(?:e|ed|ing)|crank(?:ed|ing)? up|boost(?:ed|ing)?|pump(?:ed|ing)? up|lift(?:ed|ing)?|increas(?:e|ed)) (?:the |my )(?:volume|gain|level|playback \\w{4,8})\\b|\\bwith (?:the |my )?(?:volume|gain|level|speed|playback)(?: \\w{2,6})? (?:raised|up|turned up|cranked up|boosted|higher|increased|lowered|reduced|slowed|slowed down|down|halved)\\b(?![^.;!?]{0,20}\\b(?:he|she|they|the (?:man|woman|singer|band))\\b)`,
    /\b(?:he|she|shouts?|neighbou?rs?|radio|tv)\b/,
  ),
  form(
    `(?:${lead}(?:${me} )?|\\bi (?:have )?)(?:${free} ){0,2}?(?:took|take|taking|run|ran|running|play|played|playing|hear|heard|hearing|listen\\w*|tried|try|slow\\w*|put|loop\\w*)(?: [\\w-]{1,10}){0,4}? (?:at|to) (?:half|quarter|three-quarters?|double|slower|reduced|lower|normal|full|\\d+ ?(?:%|percent|x)|a slower|a lower|a reduced|\\w{3,8}-speed|half the|a fraction of)(?:-| )?(?:the )?(?:normal |original )?(?:speed|pace|tempo|rate)?\\b`,
    /\b(?:he|she|corner|car|train|piano|drives?)\b/,
  ),
  form(
    `(?:^(?:[\\w' -]{1,30}: ?)?(?:pausing|stopping|freezing|looping|zooming in|skipping|jumping|rewinding|scrubbing)|\\bi (?:have |then |just |now )?(?:paused?|stop|stopped|freeze|froze|looped?|zoom(?:ed)? in|skip(?:ped)?|jump(?:ed)?|rewind|rewound|scrub(?:bed)?))(?: (?:it|back|in|ahead|forward|playback|the \\w{4,9}))? (?:at|to|on|around|near|just before|right at) (?:second |about |around |the )?(?:\\d?\\d:\\d\\d|\\d+(?:\\.\\d+)? ?(?:s|sec|seconds?)\\b|timestamp)`,
    /\b(?:he|she|lecture|meeting|bus|train)\b/,
  ),
  form(
    `\\bi (?:have |then |just |am |keep |now ){0,2}(?:drag|dragged|dragging|slide|slid|sliding|nudge|nudged|nudging|move|moved|moving|set|pull|pulled|spin|spun|spinning|put|drop|dropped|play|playing|cycle|cycled|cycling|run|running|ran)(?: \\w{1,6})? (?:the |that |this )?(?:slider|playhead|cursor|needle|scrubber|play bar|progress bar|playback|segment|clip|recording|audio|passage|slice|snippet|bit|excerpt)(?: \\w{1,6})? (?:back|to|again|${again}|a few|over|past|through|by|forward)\\b`,
    /\b(?:wheel|door)\b/,
  ),
  form(
    '\\bi (?:have |then |just )?(?:skip|jump|go|went|scrub|spool|wind|step|rewind)(?:ped|ed|bed)? back (?:by )?(?:an?|one|two|three|half a|a few|a couple of|\\d+) (?:seconds?|moments?|beats?)\\b',
  ),
  form(
    `\\b(?:auditory|aural|listening) (?:attention|focus|concentration|effort|scrutiny|spotlight)\\b|\\bmy hearing (?:on|to|back)\\b`,
    /\b(?:speaker|he|she|cortex|psycholog\w+)\b/,
  ),
  form(
    `\\bi (?:now |then |just |really |also ){0,2}listen(?:ed)? (?:in |up )?(?:very |really |extra )?(?:close|closely|hard|intently|attentively|in|keenly|sharply|carefully|with (?:care|attention|full))\\b`,
  ),
  form(`${lead}(?:(?:an?|the|my) )?${another} plays? (?:of|through|confirms|gives|shows|reveals|brings|makes)\\b`),
  form(
    `${lead}(?:${me} )?(?:${free} ){0,2}?(?:scan|comb|sift|sweep|work|go|went|gone|examin|run|ran|inspect|trawl|pick|mov|check|review|travers|survey|retrac|walk)(?:n|b|t)?(?:e|ing|ning|ed|ned)?(?: through| over| along)? (?:the |this |that )(?:[\\w-]{1,10} )?${soundNoun}(?: [\\w'-]{1,10}){0,2}? (?:${again}|with (?:an? |my )?(?:\\w{3,9} )?ears?)\\b`,
  ),
  form(
    `\\b(?:run|ran|running|play|played|playing)(?: [\\w-]{1,10}){0,3} (?:past|by|through) (?:myself|me|my (?:ears?|hearing|inner ear))\\b`,
  ),
  form(
    `\\b(?:let me |i |i will |going to )?(?:linger|dwell|stay|zero in|home in|hone in|lock|focus|concentrate) (?:on|onto) (?:that|this|the) (?:[\\w-]{1,10} )?(?:sound|audio|\\w{4,10})\\b[^.;!?]{0,24}\\b(?:by replaying|by relistening|by looping|and (?:hear|listen|replay|loop))`,
  ),
]

/** The claim by its parts, in whatever order they stand. */
export const claimsByParts: readonly Form[] = [...anotherListen, ...onceMore, ...goingBack, ...ears, ...controls]
