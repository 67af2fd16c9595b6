import type { Form } from '@/lib/pathologies/match'

/** Parts of a doubt about the declared language, as sources of regular expressions over slots (`LANG`, `SETTING`, see `intoSlots`). */
const choosing =
  '(?:chose|chosen|choose|choosing|picked|pick|selected|select|selecting|set|specified|specify|listed|entered|enter|put|put down|put in|gave|given|declared|stated|configured|marked|mark|labell?ed|label|tagged|tag|typed|said|indicated|assigned|left|kept|provided|ticked|tick|clicked|click|checked|filled in|filled out|fill in|registered|noted|annotated|classified|identified|flagged|recorded|toggled|hit|pressed|tapped|saved|submitted|inserted|supplied|logged|chalked up|assumed|written|wrote)'
const astray =
  '(?:by (?:accident|mistake|default|error|oversight|reflex|habit|chance|a slip|sheer \\w{4,12})|in error|in haste|out of (?:habit|carelessness|laziness|sheer \\w{4,12})|without (?:meaning|intending|thinking|looking|wanting|noticing|realising|realizing|checking|much thought|wishing|due care|reading)(?: (?:to|it|about it))?|accidentally|inadvertently|unintentionally|mistakenly|erroneously|wrongly|incorrectly|falsely|carelessly|hastily|absent-?mindedly|unthinkingly|automatically|unwittingly|improperly|lazily|blindly|negligently|prematurely|not on purpose|unknowingly)'
const field =
  '(?:box|field|tag|label|setting|settings|entry|value|menu|flag|line|form|profile|metadata|dropdown|option|header|attribute|parameter|column|slot|locale|code|marker|annotation|checkbox|radio button|list|tick-?box|declaration|designation|description|claim|note|spec|info|statement)'
const party =
  '(?:annotators?|annotation|whoever|someone|somebody|labell?ers?|taggers?|transcribers?|uploaders?|operators?|system|they|user|form|detector|software|dataset|app|curators?|editors?|person (?:who|behind) [^.;,]{3,30}|author|prompter|sender|clerk|admin|pipeline|tool|language id\\w*|recogni[sz]er|prompt|device|phone|interface)'
const disputing =
  '(?:dispute|disputing|contest|contesting|challenge|challenging|object to|take issue with|quarrel with|argue (?:with|against|about|over|that)|question|questioning|query|reject|rejecting|deny|refute|disagree(?: with)?|quibble with|doubt|doubting|distrust|mistrust|disbelieve|beg to differ|have (?:my |serious |some |grave )*(?:doubts|reservations|misgivings|qualms|suspicions)(?: about)?|call (?:that |this |it )?into question|cast doubt on|am sceptical|am skeptical|am suspicious|am wary|am dubious|am doubtful|am not convinced|am unconvinced|am not persuaded|am not sold on|am not buying|do not buy|do not trust|do not believe|cannot believe|CANNOT believe|find (?:that |this |it )?hard to believe|take (?:that|this|it) with a (?:pinch|grain) of salt|second-?guess|raise an eyebrow at|think otherwise|would not (?:bet on|rely on|trust|call))'
const faulty =
  '(?:wrong|incorrect|mistaken|false|erroneous|inaccurate|faulty|off|a mistake|an error|a slip|an oversight|a mix-?up|a blunder|a misnomer|a misclick|a mis-?click|a typo|a glitch|bogus|untrue|inapt|misleading|misplaced|suspect|questionable|dubious|doubtful|debatable|outdated|stale|out of place|inappropriate|misassigned|amiss|arbitrary|a default|a leftover|a fluke|an accident|a clerical \\w{4,8}|a placeholder|not right|not correct|not true|not accurate|nonsense|implausible|unconvincing|unreliable|the wrong way round|not what was meant)'
const being =
  '(?:is|was|are|were|be|being|must be|may be|might be|could be|has to be|has got to be|got to be|must have been|may have been|might have been|could have been|seems?(?: to be)?|appears?(?: to be)?|looks?(?: to be| like)?|strikes me as|sounds|feels|is likely|proves?(?: to be)?)'
const others =
  /\b(?:man|woman|he|she|caller|guy|host|narrator|student|teacher|driver|passenger|customer|girl|boy|speaker|waiter|friends?)(?: \w{1,14}){0,4} (?:says?|said|complain\w*|mention\w*|claims?|explain\w*|ask\w*|tells?|told|jok\w*|mix\w*|confus\w*|switch\w*|put|puts|wrote)\b[^,;:.]{0,50}$|\b(?:he|she) $/
const offTopic =
  /\b(?:name|names|street|word|vowels?|consonants?|syllables?|accent|spell\w*|pronunciation|pronounc\w*|grammar|article|letters?|translation|teacher|lesson|menu card|platform|alarm|keyboard layout)\b/
const refused = /\b(?:no|not|never|nothing|without|cannot|CANNOT|hardly|no reason to)(?: \w{1,10}){0,3} ?$/
const never = /(?!)/
const form = (source: string, unless: RegExp = others, except: RegExp = offTopic): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  except,
})
const unlessRefused = (source: string, except: RegExp = offTopic): Form =>
  form(source, new RegExp(`${others.source}|${refused.source}`), except)

/** A choice that was not meant. */
const choice: readonly Form[] = [
  unlessRefused(
    `\\b(?:LANG|SETTING|language|locale)\\b(?: (?:was|got|has been|is|had been|were|must have been|may have been|might have been|could have been|being|that))?(?: \\w{1,10})?,? ${choosing}\\b[^.;!?]{0,30}?\\b${astray}(?=[\\s,.;!?)]|$)`,
  ),
  unlessRefused(
    `\\b(?:LANG|SETTING|language|locale)\\b(?: (?:was|got|has been|is|had been|were|must have been|may have been|might have been|being))? ${astray} ${choosing}\\b`,
  ),
  unlessRefused(
    `\\b(?:${party}|i suspect|perhaps|maybe)\\b(?: \\w{1,10}){0,5}? ${choosing}(?: \\w{1,6}){0,2}? (?:LANG|SETTING)(?: ${field})?\\b[^.;!?]{0,24}?\\b${astray}(?=[\\s,.;!?)]|$)`,
  ),
  unlessRefused(
    `\\b(?:nobody|no one|they never|never|hardly anyone) (?:really |ever |seriously )?(?:meant|intended|wanted|chose|had in mind|bothered to \\w{3,8}|checked)(?: (?:to|for|it|this|that|the|be|to be)){0,4} (?:LANG|SETTING)\\b`,
  ),
  form(
    `\\bLANG (?:was|were|is|has been|had been|must have been|may have been|might have been)(?: the (?:language|one|choice))?(?: (?:that|which|what))?(?: (?:was|is|they|actually|really|had)){0,2} (?:never |not )?(?:meant|intended|had in mind|wanted|envisaged|planned|due)\\b`,
  ),
  form(
    `\\b(?:had|have|having) LANG in mind\\b[^.;!?]{0,40}\\b(?:${choosing}|LANG|SETTING)\\b|\\b(?:language|LANG) (?:that )?they (?:had in mind|meant|intended|wanted|were after)\\b`,
  ),
  unlessRefused(
    `\\b${field}\\b[^.;!?]{0,30}\\b(?:filled|completed|entered|set|populated|configured|selected|assigned)(?: (?:in|out|up))? ${astray}\\b(?=[^.!?]*\\b(?:LANG|language|SETTING)\\b)|\\b(?:LANG|language|SETTING)\\b[^.;!?]{0,40}\\b${field}\\b[^.;!?]{0,20}\\b(?:filled|completed|entered|set|populated|configured) (?:in |out |up )?${astray}\\b`,
  ),
  form(
    `\\bLANG (?:where|when|instead of|in place of|in lieu of|although|while) (?:really )?LANG (?:belongs|should|ought|was meant|is meant|was intended|is intended|would|is due|was due|had been meant|is called for|was called for)\\b`,
  ),
  unlessRefused(
    `\\b${party}\\b[^.;!?]{0,30}?\\b(?:mixed up|mix up|mixing up|mix-?ups? between|confus(?:ed|es|ing)|confounded|mistook|mistaken|taken|took|swapped|switched|muddled(?: up)?|interchanged|conflated)\\b[^.;!?]{0,20}?\\bLANG\\b[^.;!?]{0,10}?\\b(?:for|with|and|by)\\b[^.;!?]{0,6}\\bLANG\\b`,
    /\b(?:vowels?|speaker|he|she|words?|accent|names?)\b/,
  ),
  unlessRefused(
    `\\b(?:whoever|the one who|the person who|those who|anyone who)(?: \\w{1,8}){0,2} (?:tagged|labell?ed|marked|declared|listed|annotated|classified|filed|set|called|catalogu?ed|registered)(?: (?:this|it|the \\w{3,10}|that|them|up|as|under|to|in)){1,4} LANG\\b`,
  ),
  unlessRefused(
    `\\b(?:left|kept|stuck|remained|stayed|still) (?:on|at|with) (?:its|the|their|a|some) (?:\\w{4,8} )?(?:default|preset|factory \\w{4,8}|initial \\w{4,8}|old \\w{4,8}|previous \\w{4,8})\\b(?=[^.!?]*\\b(?:LANG|language|SETTING)\\b)`,
  ),
]

/** The declared language disputed, or asked about. */
const dispute: readonly Form[] = [
  form(
    `\\b(?:SETTING|language|locale)\\b:? ?\\(?LANG\\)?[^.!?]{0,12}\\bi(?: would| do| must| have to| will| shall| might| could| am going to| want to| should)?(?: \\w{4,9})? ${disputing}`,
  ),
  form(
    `\\bi(?: would| do| must| have to| will| might| could| am inclined to| am tempted to| want to| should| have)?(?: \\w{4,9})? ${disputing}(?: (?:with|about|of|on|the|this|that|it|its|whether|a|statement|claim|assertion|assumption|idea|notion|premise|suggestion|declaration|being|was|is|as|any)){0,6} (?:SETTING|LANG (?:as|for|here|is|was|${field})|language (?:is|was|being|that|as|given|stated|declared|set|specified|named|here))\\b(?![^.;!?]{0,40}\\b(?:name|word|street|said|shortened|part of)\\b)`,
    others,
    /\b(?:name|street|word|vowel|accent|pronunciation|spelling)\b/,
  ),
  form(
    `\\bi(?: would| do| must| have to| will| might| could)?(?: \\w{4,9})? ${disputing}(?: \\w{1,10}){0,2} (?:claim|statement|assertion|assumption|idea|notion|premise|suggestion|declaration|allegation)\\b[^.;!?]{0,40}\\bLANG\\b`,
  ),
  form(
    `\\b(?:is|was|are|were|can|could|should|would)(?: (?:this|that|it|really|even|ever))* LANG(?: (?:really|even|truly|indeed|actually|in fact|be|have been|quite|here)){0,3} (?:an? |the )?(?:correct|right|true|accurate|proper|appropriate|apt|fitting|best|intended|actual|real|suitable) (?:${field}|choice|language|designation|one|setting)\\b`,
  ),
  form(
    `\\b(?:unlikely|doubtful|questionable|debatable|improbable|implausible|not (?:sure|certain|convinced|clear|obvious)|hard to believe|arguable|wonder|unsure)\\b(?: \\w{1,8}){0,2}? LANG(?: \\w{1,8}){0,3} (?:correct|right|true|accurate|proper|appropriate|apt|intended|actual|suitable) (?:${field}|choice|language|one)?\\b`,
  ),
  form(
    `\\bwhy(?: (?:on earth|then|is|is it|would it be|does it say|the|do they say|should it be|was|even)){0,3} LANG(?: of all \\w{3,10}| at all| here)?,? (?:when|if|given|though|while|considering|seeing|since|as)\\b|\\bwhy LANG of all\\b`,
  ),
  form(
    `(?:^|[:.!?—-] ?|\\b(?:hmm|wait|really|language|user language):?,? ?|\\bSETTING:? ?)LANG(?: as (?:the )?(?:\\w{4,9} )?(?:language|SETTING))?\\?(?: \\(?□?\\)?)?,? ?(?:[^.!?]{0,20}\\b)?(?:i would have|i would (?:rather )?(?:say|call|put|guess)|that is not|not what|surely not|hardly|no,? (?:the|that|this|SETTING)(?: (?:tag|label|setting|field|entry))?|i would (?:sooner|rather|more readily)|that cannot|that CANNOT|cannot be|CANNOT be|really\\b|this is|it is|nonsense|i doubt|doubtful|not by|not to my|says who|according to whom|more like)`,
    others,
    /\b(?:name|street|accent|word|vowel)\b/,
  ),
  form(
    `\\b(?:declared|stated|given|listed|specified|language|SETTING)\\b[^.;!?]{0,20}\\bLANG[,;:.]? (?:but |and |though |which |that )?(?:i would|i) (?:rather )?(?:dispute|contest|doubt|have said|have put|have called|say otherwise|disagree)\\b`,
  ),
]

/** The declaration asked about, or not taken at its word. */
const asked: readonly Form[] = [
  form(
    `\\b(?:SETTING|${field})\\b[^.;!?]{0,20}\\bLANG\\b[^.;!?]{0,30}\\b(?:otherwise|something else|a different story|differently)\\b`,
  ),
  form(
    '\\b(?:is|was|are) (?:this|it|that|everything|(?:the )?\\w{3,10}) (?:an? )?LANG(?: speaker| user)?(?: at all)?,? (?:as|like|the way) [^.;!?]{0,60}\\?',
  ),
  unlessRefused(
    '\\b(?:leave|leaving|left|kept|keep)(?: (?:the )?(?:SETTING|language|locale|LANG)) (?:on|at|with|as) (?:(?:its|the|their|a) )?(?:default|preset)',
  ),
  form(
    `\\b(?:whoever|the person who|anyone who|someone who|the one who)\\b[^.;!?]{0,20}\\b${choosing}\\b[^.;!?]{0,12}\\bLANG\\b[^.;!?]{0,40}\\b(?:not|never|CANNOT|cannot|hardly|wrong|mistaken|careless)\\b`,
    others,
    never,
  ),
  form(
    '\\b(?:makes?|leaves?|has|have|had|got|keeps?) me (?:\\w{1,10} )?(?:question|questioning|wonder|wondering|doubt|doubting|unsure|suspicious|sceptical|skeptical)\\b[^.;!?]{0,30}\\b(?:LANG (?:is|was) (?:the |an? )?(?:right|correct|proper|apt|true|accurate|appropriate)|SETTING|language (?:is|was|tag|label))',
  ),
  form(
    '\\b(?:ask|wonder|question|doubt|unclear|unsure|not sure|not certain)(?: myself)? (?:if|whether|that) (?:SETTING|(?:the )?(?:user )?language)(?: (?:is|was|has been|were) \\w{3,10})? (?:properly|correctly|rightly|right|on purpose|deliberately|intentionally|by mistake)\\b',
  ),
  form(
    '\\bwhose (?:SETTING|(?:user )?language)(?: (?:is|was))? (?:supposedly|allegedly|nominally|ostensibly|said to be|supposed to be|meant to be|reportedly) LANG\\b',
  ),
  form(
    '\\b(?:not|hardly|never|CANNOT|cannot)\\b[^.;!?]{0,30}\\b(?:LANG|SETTING)\\b[^.;!?]{0,24}\\b(?:at face value|at its word|for granted)',
  ),
  unlessRefused(
    `\\b(?:the|this|that|their|its) ${field}(?: of)? LANG ${being}(?: \\w{1,8})? ${faulty}(?=[\\s,.;!?]|$)`,
  ),
  unlessRefused(
    '\\b(?:calling|labell?ing|tagging|marking|declaring|filing) (?:this|it|that|the \\w{3,10}) (?:as )?(?:SETTING|LANG)\\b[^.;!?]{0,12}\\b(?:is|was|would be|seems) (?:an? |rather |very )?(?:stretch|generous|bold|wrong|mistake|error|odd|strange|absurd|misleading|charitable|nonsense|joke|far-?fetched|exaggerat\\w+)',
  ),
  form(
    '\\b(?:would have (?:it|me believe|us believe)|wants? me to believe|wants? us to believe)\\b[^.;!?]{0,30}\\bLANG\\b[^.;!?]{0,12}\\b(?:but|yet|though|while|when|whereas)\\b',
  ),
]

/** What declares it, and what is the matter with it. */
const faultOf: readonly Form[] = [
  form(
    `\\b${field}(?: (?:itself|here))? (?:should|ought to|must|could|needs? to|cannot|CANNOT|had better|might|would)(?: (?:not|rather|really|better|instead))*(?: have)? (?:say|said|read|be|been|show|shown|state|stated|list|listed|carry|carried|contain|contained|name|named|call|called|give|given)\\b[^.;!?]{0,16}\\bLANG\\b`,
    others,
    /\b(?:name|street|word|answer|transcri\w*|option|options|output)\b/,
  ),
  unlessRefused(
    `\\b(?:LANG|language|SETTING)\\b[^.!?]{0,40}\\b(?:the|this|that|its|their) (?:tag|label|setting|field|entry|flag|code|declaration|designation|annotation|metadata|locale|profile|parameter|value|marker|declared \\w{4,9}|claim)(?: (?:itself|here|probably))? ${being} ${faulty}\\b`,
  ),
  unlessRefused(
    `\\b(?:the|this|that|its|their|declared|stated|given|listed) (?:LANG|language|locale) (?:tag|label|setting|field|entry|flag|code|declaration|designation|annotation|parameter|value|marker|choice|claim|specification|line|box|attribute)?(?: (?:itself|here))? ?${being}(?: (?:clearly|plain|plainly|just|simply|outright|an?)){0,2} ?${faulty}\\b`,
  ),
  form(
    `\\bLANG\\b(?: (?:may|might|could|must|probably|only|presumably|possibly|just|is|was|perhaps|merely|likely|the|label|tag|here|seems to|appears to)){0,5} (?:refers?|referring|applies|apply|applied|describes?|relates?|meant|belongs?|pertains?) (?:only |merely |just )?(?:to |for )?(?:the |my |an? )?(?:user )?(?:interface|ui|menus?|device|app|prompt|instructions?|question|output|answer|phone|display|keyboard|assistant|system|form|website|command line|written \\w{4,8}|text|someone else|another \\w{4,10}|different \\w{4,10})\\b`,
    others,
    /\b(?:teacher|name|street)\b/,
  ),
  form(
    `\\b(?:real|actual|true|spoken|intended|proper) language (?:is|was|must be|would be|has to be|seems to be)(?: \\w{1,8}){0,2} LANG\\b(?=[^.!?]*\\b(?:not|rather than|instead|contrary|despite|whatever|no matter|declared|tag|label|says)\\b)|\\bLANG\\b[^.!?]{0,60}\\b(?:real|actual|true) language (?:is|was|must be|has to be) (?:\\w{3,8} )?LANG\\b`,
  ),
]

/** The doubt by its parts, in whatever order they stand. */
export const doubtsByParts: readonly Form[] = [...choice, ...dispute, ...asked, ...faultOf]
