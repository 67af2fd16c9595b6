import { type Kind, kind } from './kind'

const self =
  "i (?:would |will |am |shall |should |might |can |do |'d |have |have to |had |may |could )?(?:also |then |rather |just |therefore |simply |strongly |safely |still |tentatively |now |so |happily |thus |confidently )?"
const choose =
  '(?:go(?:ing)?(?: with| for)|went with|pick(?:ing|ed)?|choos(?:e|ing)|chose|tak(?:e|ing)|took|settl(?:e|ing|ed)|prefer|favou?r(?:ing)?|lean(?:ing)?|opt(?:ing|ed)?|bet(?:ting)?|wager|plump\\w*|assum(?:e|ing)|guess(?:ing)?|stick(?:ing)?|default(?:ing)?|conclud(?:e|ing)|discard(?:ing)?|reject(?:ing)?|drop(?:ping)?|rul(?:e|ing)|select(?:ing)?|vot(?:e|ing)|trust(?:ing)?|keep(?:ing)?|answer(?:ing)?|writ(?:e|ing)|rank|put(?:ting)?|fill(?:ing)? in|enter(?:ing)?|output(?:ting)?|decid(?:e|ed|ing)|inclined|tempted|dismiss(?:ing)?|exclud(?:e|ing)|eliminat(?:e|ing)|not(?:e|ing) down|back(?:ing)?|commit(?:ting)?|land(?:ing)? on|side with|resort to|set aside|accept(?:ing)?|say(?= (?:the (?:(?:\\w{1,10} )?(?:one|name|street)|answer|former|latter|word)|it is|it must|□|that (?:it|one)))|let (?:\\w{1,12} ){1,3}decide|transcribe(?: it)? as)'

/** What a reading is called when it is ranked. */
const ranked =
  '(?:(?:un)?likel\\w+|(?:im)?plausible|(?:im)?probable|sensible|natural|reasonable|obvious|logical|safer?|safest|preferable|favou?rite|choice|candidate|contender|guess|bet|answer|pick|option|reading|fit|winner|front-?runner|□+)'
/** A thing that is said to be something else than a reading: "it is probably a recording". */
const complement =
  '(?! (?:an?|some|just|only|due|because|caused|meant|part|how|why|when) (?!(?:[\\w-]{1,14} ){0,2}(?:□|streets?|roads?|names?|surnames?|places?|avenues?|squares?|towns?|cit(?:y|ies)|villages?|stations?|landmarks?|brands?|drugs?|songs?|words?)))'

/** What decides for a reading, or ranks it before another. */
export const strongLeans: readonly Kind[] = [
  kind(
    /^(?:i$|go$|going$|let|stick|to$|pick|choos|prefer|tak|default|by$|assum|settle|keep|favou?r|drop|reject|discard|write|use$|lean|what$)/,
    `${self}${choose}\\b(?! (?:the (?:audio|clip|recording|user at)|into account|to (?:listen|hear|transcri)|that the (?:user|audio)))|(?:go|going|let us go|let's go|we go|stick) with|to (?:pick|choose|go with|assume)(?! (?:from|between|among))|picking|choosing|preferring|(?:^|[,;:–—-] ?)(?:take|taking|default to|go by|choose|pick|prefer|go for|assume|settle on|keep|favou?r|drop|reject|discard|write|use)\\b|leans? (?:me )?toward|what i (?:will )?(?:write|choose|pick)`,
  ),
  kind(
    /^(?:must|has$|have$|got$|ought|it$|this$|that$|name|word|street|answer|one$|most$|more$|likel|less|unlikely|improbab|implaus|hardly|likelihood|probab|chances|almost|surely)/,
    `(?<!there )must (?:be|have been|mean)(?! (?:\\w{2,12}(?:ed|en)\\b|spelt|kept|output|careful|sure|able|in the|a (?:mistake|typo)))|(?:has|have|got|is got) to be(?! (?:\\w{2,12}(?:ed|en)\\b|kept|output|careful|sure))|ought to be|(?:it|this|that|□+|name|word|street|answer|one) (?:should be|is (?:probably|likely|surely|most likely|almost certainly))${complement}|most likely|more likely|likelier|likeliest|more probable|most probable|far more probable|more plausible|most plausible|less likely|less plausible|more probably|more credible|more believable|more natural|more realistic|unlikely|improbable|implausible|hardly ever|in all likelihood|in all probability|chances are|almost certainly|must surely`,
  ),
  kind(
    /^(?:upper|nod$|plausib|bound|seems?$|feels?$|fits?$|answer|my$|far$|running|table|exclu|elimin|dismiss|discount|convinc|compell|weight|outweigh|advantage|front|lead|prime|top$|main|strong|first|ideal|better|best|good|likel|obvious|natural|safe|reasonab|sensib|logical|only$|raises|lowers|way$|greater|higher|more$)/,
    'upper hand|gets the nod|plausibly|bound to|seems? right|fits? (?:better|best|in better)|the answer(?! (?:(?:has|contains|lists|takes|needs) (?!to\\b)|(?:should|must|has to|needs to|ought to|may) (?:come|contain|be (?:given|short|in|on|one)|follow|stand|include|end)))|my (?:\\w{1,8} )?(?:answer|pick|money|vote|bet|guess|choice|instinct|preference|reading)|far-fetched|out of the running|off the table|excluded|eliminat\\w+|dismiss\\w*|discount\\w*|convincing|compelling|carries more weight|outweighs?|advantage|front-?runner|(?:leading|prime|top|main|strong|first|ideal|better|stronger|best|good|likely|likeliest|obvious|natural|safe|safer|safest|reasonable|sensible|logical|only) (?:\\w{1,10} )?(?:candidate|contender|choice|guess|bet|reading|fit|pick|answer|target|option|match|interpretation|hypothesis)|(?:raises|lowers) the|way to go|(?:better|good|greater|higher|best|stronger|more of an?) chance',
  ),
  kind(
    /^(?:would|scarcely|hardly|enough|more$|safe|bad$|poor$|good$|best$|sure$|fair$|it$|this$|that$|name|which|one$|choice|option|candidate|reading|guess|makes|win|beat|trump|prevail|prefer|tip|tilt|sway|settle|closed$|seal|clinch|decide|should|deserve|seems?$|for$|surely|vote|comes?$|edge|doubt|imagine|rule|cross|meant|mean|want|intend|after|granted|goes|out$|balance|favou?r|over$|argue|speak|point|expected|is$|obviously|undoubt|what$|probab|odds|likelihood|sense|logic|knowledge|statist|experience|instinct|reason)/,
    `would (?:hardly|scarcely|surely|certainly|barely|rarely|never|almost never|be (?:odd|strange|weird|unusual|surprising|unlikely|the (?:natural|obvious|likely)))|(?:scarcely|hardly) (?:be|a|an|the|ever|likely|what)|(?:good )?enough for me|more reasonable|(?:safe|bad|poor|good|best|sure|fair) (?:bet|choice|guess)|safe to|(?:it|this|that|□+|name|which|one) (?:is|seems|sounds|looks|would be) (?:also |quite |more |very |highly |entirely |perfectly |only |the )?(?:plausible|likely|reasonable|natural|probable|sensible)(?! (?:that|to))|(?:choice|option|candidate|reading|guess|name|one) (?:would be|is|must be|has to be) (?:the )?□|over □|safely|safer|safest|(?:makes|making) (?:it|that|this|□+|the (?:former|latter|first|second|other)) (?:(?:the|a|an|by far|far|much|most|more|so|very|all) ){0,3}(?:\\w{1,10} )?${ranked}|wins?|winner|beats|trumps|prevails?|preferable|preferred|tips? (?:the|it|me|this|things)|tilts?|sways?|(?<!not )settles?|seals? it|clinches?|(?<!not )decides?(?: (?:it|the|for|in|me)|(?=[:;.,]|$))|should be (?:considered|tried|taken|preferred) (?:first|before)|deserves? (?:the )?(?:priority|preference)|seems? (?:to be )?the (?:better|best|safer|likelier|natural|obvious)|for (?:that|this) (?:reason )?alone|the (?:point|matter|case|issue|question) (?:is |as )?(?:\\w{1,8} )?(?:closed|settled|decided)|gets my vote|comes? out ahead|the edge|i doubt|i cannot imagine|makes (?:more|most|the most|perfect|better|little|no|much more|far more|a lot more) sense|rules? (?:\\w{1,8} )?out|crosses? (?:\\w{1,8} )?off|(?:whereas|while|unlike|and) □+(?: (?:is|does|are|do|has) not)?(?=[.!]?$)|what was meant|what (?:they|the user|the speaker|he|she) (?:mean|meant|means|wants?|intended|is after)|(?:is|be|are) the one\\b|for granted|goes in(?=[.!]?$|,| then)|goes out(?=[.!]?$)|out (?:it|that) goes|in it goes|the balance|in (?:its |their |□+ ?)?favou?r(?: of)?|over (?:the )?(?:rarer|other|less|□)|argues? (?:for|against)|speaks? (?:for|against)|to be expected|(?:probability|odds|likelihood|common sense|logic|knowledge|statistics|experience|instinct|reason) (?:is on the side of|says|said|tells|favou?rs|demands|points)|points? (?:strongly |clearly )?(?:to|toward|towards)(?! (?:him|her|them|an?)\\b)|favou?rs?|is not it|(?:is|are) (?:out\\b(?! of)|it then)|(?:obviously|no doubt|undoubtedly|without (?:a )?doubt)${complement}|what else|reason enough|enough reason|(?:it|this|that|□+) is the right (?:one|name|word)|it is(?: then)?[.!…]?$|surely about`,
  ),
  kind(
    /^(?:so$|hence|thus|therefore|ergo|not$|going|judging|whereas|while|default|natural|usual|obvious)/,
    '^(?:going|judging) by [^,]{3,40}, (?:it is )?(?:□+|[^\\s,.]{3,24}(?: [^\\s,.]{2,20})?)[.!]?$|(?:whereas|while) □+ (?:is|seems|hardly|barely|does|occurs|exists)\\b|(?:is|would be) the (?:default|natural|usual|obvious) (?:choice|option|one|pick)\\b|(?:□+|[a-z-]{3,20}), (?:and |but )?not (?:□+|[\\w-]{3,20})[.!]?$|□ not □|(?:so|hence|thus|therefore|ergo)[,:]? (?:it (?:must|has to|will|is)\\b|that (?:one|is what)|the (?:former|latter|first|second|other|answer)|□|[\\w-]{3,20}(?: [\\w-]{2,20}){0,2}[.!]?$|[\\w-]{3,20}(?: [\\w-]{2,20}){0,2} (?:it is|wins|then|goes|(?:must|has to)(?! be \\w{2,12}(?:ed|en)\\b)|is (?:the|my|out|probably|more|likely)|seems|looks|fits|comes))',
  ),
  kind(
    /^(?:nudg|push|steer|draws|inclin|brings|makes|persuad|convinc|moves|puts|places|ranks|gives|let|can$|cannot|hence|should|benefit|ought|my$)/,
    `(?:nudges|pushes|steers|draws|inclines|brings|makes|persuades|convinces|moves) (?:me|us)(?! an?\\b)|(?:puts|places|ranks) (?:it|this|that|□+|the \\w+) (?:ahead|above|before|first)|ranks (?:above|higher|ahead)|gives (?:it|this|that|□+|the \\w+) (?:the )?(?:edge|preference|priority|an? advantage|a head start|the nod)|let(?:ting|s)? (?:that|this|it|them) (?:count|decide|settle|win|tip)|can only (?:be|mean)|cannot be anything (?:but|else)|benefit of the doubt|hence my (?:choice|answer|pick)|(?:should|ought to) win|my first thought`,
  ),
]

/** What draws a conclusion of some sort. */
export const weakLeans: readonly Kind[] = [
  kind(
    /^(?:so$|thus|therefore|hence|accordingly|consequently|why$|reason$)/,
    '^(?:so|then),? (?:based on|given|going by|considering|judging by)|(?<!^|^and |^but )so(?! (?:happens|the answer (?:has|contains)|far|many|much|that|common|popular|famous|called|familiar|rare|the user|as))|thus|therefore|hence|accordingly|consequently|which is why|that is why|for (?:that|this) (?:\\w{1,8} )?reason',
  ),
  kind(
    /^(?:probab|presum|surely|certain|likel|plausib|tell|told|dictat|suggest|support|make|sense|fits?$|naturally|course|clearly|i$|should|doubt|boost|strength|weaken|prefer|reasonab|best|apt$|against|edge|leads?$|only|expect|hardly|scarcely|not$)/,
    `probably|presumably|surely|certainly|likely|plausible|plausibly|(?:tells|told) me|dictates?|suggests|supports?|makes? sense|that fits|it fits|naturally|of course|clearly(?! based)|i (?:think|believe|suspect|imagine|expect|consider|say|find)|should be|doubtful|boosts?|strengthens?|weakens?|preferable|reasonable to|best|apt to|likely to|i would (?:think|expect)|against it|edge|(?:that|this|which) makes(?= (?:it|□|the) (?:\\w{1,10} ){0,3}${ranked})|leads? me|only \\S{1,14}(?: \\S{1,10}){0,3} makes sense|expect(?:ed)?|hardly|scarcely|would not`,
  ),
]
