import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { deniesDoubt, doubtsDeclaration, setsAgainst } from './english-concepts'
import { doubtsByParts } from './english-parts'
import { intoSlots, mayNameLanguage, namesTwo } from './english-slots'

const aboutLanguage = pattern(/\bSETTING\b|\blanguages?\b|\blocale\b/)

const wrong =
  '(?:wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|mistakes?|errors?|erroneous|erroneously|off|odd|oddly|strange|weird|confusing|puzzling|suspicious|suspect|questionable|dubious|unreliable|misleading|inaccurate|inaccurately|false|falsely|faulty|bogus|misconfigured|misconfiguration|mis-?set|mis-?labell?ed|mis-?specified|mis-?selected|mis-?tagged|mis-?assigned|by accident|accident|accidental|accidentally|inadvertently|leftover|left over|outdated|stale|surprising|curious|peculiar|contradictory|inconsistent|incompatible|untrustworthy|inapplicable|irrelevant|a red herring|glitch|bug|slip|mix-?up|mixed up|oversight|at odds|in conflict|confusion|bizarre|unexpected|not right|doubtful|unconvincing|fishy|problematic|implausible|invalid|wrong way|a default|placeholder|contradiction|discrepancy|mismatch(?:ed)?|misplaced|amiss|messed up|flawed)'
const unfit =
  '(?:contradicts?|conflicts?(?: with)?|clash(?:es)?(?: with)?|mismatch(?:es)?|disagrees?(?: with)?|(?:does|did|do|is|would|could|can|will|must)? ?(?:not|CANNOT|hardly|scarcely|barely|never)(?: (?:seem|appear|look|feel|even|be|have been|to|be)){0,4} (?:match(?:ing)?|fit(?:ting)?|agree|align(?:ed)?|correspond(?:ing)?|apply|square|add up|hold|correct|right|true|accurate|trustworthy|consistent|reliable|accord|jibe|tally|reflect\\w*|describe|be right|sit right|compatible|in line|what is (?:spoken|heard)|credible|suit|make sense|sound right)|deviates?|diverges?|fails to (?:match|fit)|differs? from (?:what|the audio|the recording|the speech|the actual|reality))'
const ought =
  '(?:should|ought to|must|was supposed to|were supposed to|is supposed to|was meant to|needs to|need to|might need to|was intended to|had to|has to)(?: (?:be|have|been|read|say|to be|state|have been|have said|have read|set to|changed to|switch(?:ed)?|correct(?:ed)?|fix(?:ed)?|changed|ignored|disregarded|overridden|treated|taken)){1,3}'
const discard =
  '(?:ignor(?:e|ing)|disregard(?:ing)?|overrid(?:e|ing)|overrul(?:e|ing)|set(?:ting)? aside|distrust(?:ing)?|doubt(?:ing|s)?|question(?:ing)?|discount(?:ing)?|dismiss(?:ing)?|mistrust(?:ing)?|not (?:trust|buy|believe|rely on|go by|take|follow|accept|put (?:much|any) (?:stock|faith|trust) in|convinced by|convinced|sure (?:about|that|of)|think|wedded to)|reject(?:ing)?|skeptical (?:of|about)|sceptical (?:of|about)|suspicious of|wary of|second-guess|CANNOT (?:trust|believe|rely on|accept))'
const gap = '(?:(?!\\b(?:not|no|never|nothing|CANNOT)\\b)[^.;?!□]){0,60}?'
const noSpelling =
  /\b(?:spell\w*|grammar|grammatical|pronunciation|pronounced|street name|vowel|letter|word order|accent)\b/

const takenBack =
  /\b(?:nothing|no \w{1,12}|not) (?:\w{1,10} ){0,2}(?:suggests?|indicates?|implies|to (?:think|believe|doubt))\b[^.;?!]{0,30}$|\b(?:no|not|never|without|nothing|any|hardly|neither|nor|CANNOT|rules? out|unlikely)(?: (?:\w{1,14})){0,5} ?$|\b(?:man|woman|speakers?|he|she|caller|guy|host|narrator|student|teacher|driver|passenger|customer|girl|boy|voice)(?: \w{1,14}){0,4} (?:says?|said|saying|complain\w*|mention\w*|claims?|explain\w*|ask\w*|tells?|told|admits?|jok\w*|talk\w*|discuss\w*|notes?|chang\w+|switch\w+|fix\w+)\b[^,;:.]{0,50}$/
const never = /(?!)/
const form = (
  source: string,
  unless: RegExp | undefined = takenBack,
  except: RegExp | undefined = noSpelling,
): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  except,
})
const evenIfNegated =
  /\b(?:man|woman|he|she|caller|guy|host|narrator|student|teacher|driver|passenger|customer|girl|boy|speaker)(?: \w{1,14}){0,4} (?:says?|said|complain\w*|mention\w*|claims?|explain\w*|ask\w*|tells?|told)\b[^,;:.]{0,50}$/

const settings: readonly Form[] = [
  form(`\\bSETTING\\b(?: SETTING| \\(LANG\\))?${gap}\\b${wrong}\\b`),
  form(`\\b${wrong}\\b(?:(?! (?:vowel|word|name|street|syllable|speaker)\\b) [\\w'(),-]{1,16}){0,7}? SETTING\\b`),
  form(`\\bSETTING\\b${gap}(?<![a-z])${unfit}`),
  form(`\\b${unfit}(?: [\\w'-]{1,16}){0,5}? SETTING\\b`),
  form(
    `\\b${discard}(?: [\\w'-]{1,16}){0,4}? SETTING\\b`,
    /\b(?:no reason to|not|never|should not|no need to|do not|without|CANNOT)(?: \w{1,10}){0,2} ?$/,
  ),
  form(
    `\\bSETTING\\b${gap}\\b${ought}\\b(?! (?:to |in |with )?(?:transcri|guide|respect|follow|be (?:used|considered)))`,
    evenIfNegated,
  ),
  form(
    `\\b(?:contrary to|despite|in spite of|notwithstanding|regardless of|at odds with|in contrast to|against|unlike|flies in the face of|belies)(?: [\\w'-]{1,12}){0,5}? (?:SETTING|claims?(?: \\w{1,8}){0,3} LANG|said to be LANG|LANG (?:\\w{1,8} ){0,2}(?:stated|claimed|specified|declared))`,
    evenIfNegated,
  ),
  form(
    `\\b(?:either|maybe|so|or|whether|unless|if|that|and|but|then|,|why|^) ?(?:the|this|that) (?:tag|label|setting|flag|locale|metadata|field|code|hint|declaration|specification|parameter)(?: itself)?(?: (?:is|was|must|may|might|could|be|have|been|has|seems?|looks?|to|has to|appears?|got)){1,4} ${wrong}\\b`,
  ),
]

const choose =
  '(?:chose|chosen|picked|selected|set|specified|listed|entered|put|gave|given|declared|stated|configured|marked|labell?ed|tagged|typed|wrote|said|indicated|assigned|choose|choosing|select|pick|setting|selecting|picking|left|kept|provided|ticked|clicked|filled in|registered|noted|annotated|classified|identified|flagged|recorded|mentioned)'
const party =
  '(?:user|they|whoever|someone|somebody|system|app|prompt|person|form|annotator|prompter|he or she|dataset|interface|author|who|operator|he/she|instructions?|device|software|people)'
const acts: readonly Form[] = [
  form(`\\b${choose}(?: [\\w'-]{1,12}){0,3}? (?:the )?(?:wrong|incorrect|other) (?:language|locale|LANG)\\b`),
  form(
    `\\b${party}\\b(?: (?!not\\b)[\\w'()-]{1,16}){0,6}? ${choose}(?: [\\w'-]{1,12}){0,6}? (?:LANG|language|SETTING|locale)(?: [\\w'-]{1,12}){0,5}? (?:by mistake|mistakenly|by accident|accidentally|in error|erroneously|wrongly|incorrectly|out of habit|by default|inadvertently|automatically|without thinking|unintentionally)\\b`,
  ),
  form(
    `\\b${party}\\b(?: [\\w'-]{1,12}){0,3}? (?:mistakenly|accidentally|erroneously|wrongly|incorrectly|inadvertently|unintentionally|falsely)(?: [\\w'-]{1,12}){0,2} ${choose}(?: [\\w'-]{1,12}){0,6}? (?:LANG|language|SETTING|locale)\\b`,
  ),
  form(
    `\\b(?:mistakenly|accidentally|erroneously|wrongly|incorrectly|inadvertently|falsely) ${choose}(?: [\\w'-]{1,12}){0,4}? (?:LANG|language|SETTING|locale)\\b`,
  ),
  form(
    '\\b(?:mis-?label\\w*|mis-?tag\\w*|mis-?classif\\w*|mis-?configur\\w*|mis-?specif\\w*|mis-?assign\\w*|mis-?annotat\\w*|mis-?declar\\w*|mis-?report\\w*|mis-?stat\\w+|mis-?identif\\w*|mis-?set|mis-?select\\w*|misnam\\w+|misrepresent\\w*)\\b[^.;?!□]{0,40}?\\b(?:LANG|language|SETTING|locale)\\b',
  ),
  form(
    "\\b(?:LANG|language|SETTING|locale)\\b(?: [\\w'-]{1,12}){0,4}? (?:mis-?label\\w*|mis-?tag\\w*|mis-?classif\\w*|mis-?configur\\w*|mis-?specif\\w*|mis-?assign\\w*|mis-?annotat\\w*|mis-?declar\\w*|mis-?report\\w*|mis-?stated|mis-?set|mis-?select\\w*)\\b",
  ),
  form(
    `\\b${party}\\b(?: (?!not\\b)[\\w'-]{1,12}){0,4}? (?:mean(?:t|s)?|intend(?:s|ed)?|wanted|wants|forg[eo]t(?:ten)?|neglect(?:ed)?|fail(?:ed)?|omit(?:ted)?|should|must|need(?:s|ed)?)(?: to| have){0,2} (?:choose|select|pick|set|say|specify|put|switch|change|indicate|write|chosen|selected|picked|said|specified|change|update|state|list|mark)(?: [\\w'-]{1,12}){0,3}? (?:LANG|language|SETTING|locale)\\b(?! (?:street|name|word|beer))`,
    undefined,
    /\b(?:not|never|spell\w*|answer|transcri\w*)\b/,
  ),
  form(
    `\\b(?:says?|said|set|specified|listed|states?|stated|reads?|claims?|declared|SETTING|lists?|wrote|put)\\b[^.;?!□]{0,40}LANG\\b[^.;?!□]{0,40}\\b(?:meant|intended|had in mind|mean)(?: it| this| for it)?(?: to be)? LANG\\b`,
  ),
  form(
    `\\bmaybe they (?:meant|mean|intended) LANG\\b(?! (?:street|name|word|beer|food))|\\b(?:user|prompt|they) (?:\\w{1,8} ){0,3}(?:meant|intended|mean) LANG(?=[ ,.]*$|,? (?:when|not|instead|rather|as|here))`,
  ),
  form(
    `\\bSETTING\\b[^.;?!□]{0,40}\\b(?:instead of|rather than|and not|not) (?:LANG|SETTING)\\b`,
    takenBack,
    /\b(?:transcri|answer|spell)\w*|fits?\b/,
  ),
  form(
    '\\b(?:locale|SETTING|language)(?: [\\w-]{1,12}){0,3} (?:was|were|is|must|should|might|may|could)(?: have)?(?: been)? (?:supposed|meant|intended) to be\\b',
  ),
]

const declares =
  '(?:says?|said|saying|claims?|claimed|states?|stated|lists?|listed|specif(?:y|ies|ied)|insists?|tells?|told|gives?|indicates?|indicated|mentions?|mentioned|declares?|declared|set to|set as|given as|according to|per the|described as|labell?ed|tagged|marked|supposedly|allegedly|nominally|reads?|announces?|assumes?|assumed|suggests?|reported|SETTING|is supposed to be|was supposed to be|names?)'
const contrast =
  '(?:, ?(?:but|yet|though|while|whereas|and yet|however|when)?|;|:|\\.{3}| - |—|–)? ?(?:but|yet|even though|although|though|while|whereas|however|and yet|when|whereas|except|only|still|except that)\\b'
const heard =
  '(?:this|it|everything|all|audio|recording|clip|speech|speaker|what i (?:hear|heard|am hearing)|what is (?:spoken|said|heard)|utterance|he|she|they|phrase|whole (?:thing|clip|phrase|utterance)|i (?:hear|am hearing|heard)|voice|sentence|nothing|not a (?:single )?word|none of it|no part|most of it|actual (?:speech|audio|recording)|half of it|sounds?|content|words|rest)'
const tension: readonly Form[] = [
  form(
    `\\b${declares}\\b[^.;?!]{0,30}?\\bLANG,(?: and)? (?:the |its |this )?(?:voice|speaker|audio|recording|clip|speech|driver|person|utterance)\\b[^.;?!□]{0,20}\\bLANG\\b(?! (?:street|name|word|accent))`,
  ),
  form(
    `\\bSETTING:? \\(?LANG\\)?[;,.] ?(?:and |but )?(?:the )?(?:actual )?(?:audio|speech|recording|clip|heard|spoken|reality|speaker|sound)(?: (?:is|language|in))?:? LANG`,
  ),
  form(
    `\\b${declares}\\b[^.;?!]{0,60}?\\bLANG\\b(?! (?:name|street|word|accent|command))[^.;?!]{0,40}?${contrast}[^.;?!□]{0,30}?\\b${heard}\\b[^.;?!□]{0,30}?\\bLANG\\b(?! (?:street|name|word|place|address|accent|pronunciation|location|city|town|surname|term|command|loan|destination|proper|noun|district))`,
    /\b(?:man|woman|he|she|caller|guy|host|narrator|student|teacher|driver)\b[^,;:.]{0,40}$/,
    /\b(?:accents?|accented|name|street|destination|place|fits?|consistent|as expected|command is)\b|\bLANG\b.*\b(?:located|location)\b/,
  ),
  form(
    `(?:even though|although|though|while|despite)\\b[^.;?!,]{0,50}\\b${declares}\\b[^.;?!,]{0,30}\\bLANG\\b[^.;?!,]{0,20}, ?[^.;?!□]{0,30}\\b${heard}\\b[^.;?!□]{0,30}\\bLANG\\b(?! (?:street|name|word|place|accent|term|city))`,
    never,
    /\b(?:name|street|accent|place|destination)\b/,
  ),
  form(
    `\\b(?:despite|notwithstanding|contrary to|against|in spite of)\\b[^.;?!]{0,50}\\bLANG\\b[^.;?!]{0,40}\\b${heard}\\b[^.;?!□]{0,30}\\bLANG\\b(?! (?:street|name|word|accent|vowel|consonant|sound|spelling|pronunciation|way))`,
    never,
  ),
  form(
    `\\b(?:not|nothing|isn't|hardly|scarcely)(?: [\\w-]{1,10}){0,3} LANG,? (?:as|like|contrary to what|despite what|whatever|which is what|unlike what) (?:the |was |is |they |we |i |have |been |user |it )*(?:claims?|claimed|stated|states?|declared|specified|labell?ed|tagged|says?|said|prompt|setting|label|advertised|listed|instructed|told|indicated|SETTING)`,
    never,
  ),
  form(
    `\\b(?:not|nothing|never)(?: [\\w-]{1,10}){0,2} LANG (?:at all )?(?:as|like) (?:claimed|stated|declared|specified|labell?ed|promised|advertised|told|the prompt)`,
    never,
  ),
  form(
    `\\bif (?:the (?:user's )?language|it|this|(?:the )?SETTING)(?: \\w{1,10})? (?:was|were|is|had been)(?: \\w{1,8}){0,2} LANG,? [^.;?!]{0,80}\\b(?:would|why|should|could)\\b`,
    never,
    /\b(?:name|street|word|vowel) (?:would|is|were|was)\b/,
  ),
  form(
    `\\b(?:audio|recording|clip|speech|speaker|everything|utterance|i hear)\\b[^.;?!]{0,30}\\bLANG\\b[^.;?!]{0,20}\\b(?:and not|not|rather than|instead of) (?:the )?(?:LANG|SETTING)(?: [\\w-]{1,8}){0,2} (?:as|that|which|like|stated|claimed|declared|specified|SETTING)`,
  ),
]

const doubts: readonly Form[] = [
  form('\\b(?:intended|meant|wanted) (?:for )?(?:SETTING|the (?:user )?language) to (?:be|read|say)\\b'),
  form(
    '\\b(?:i would|i will|i should|i shall|should|would|must|needs? to|needs? to be|ought to|better|have to|let me)(?: [\\w-]{1,10}){0,2} (?:correct|fix|change|amend|revise|adjust|replace|switch|override|update)(?:ed)? (?:the )?(?:SETTING|(?:user |declared )?language)\\b(?! of)',
  ),
  form(
    `\\bLANG (?:speech|audio|recording|utterance)\\b[^.;?!]{0,30}\\b(?:under|with|despite|beneath|behind) an? (?:SETTING|LANG)`,
  ),
  form(
    '\\b(?:nothing|little|not \\w{1,8}|hardly anything)(?: [\\w-]{1,10}){0,4} (?:justif\\w+|supports?|warrants?|bears out|confirms?|backs up|speaks for) SETTING',
  ),
  form(
    '\\bLANG (?:was|is) (?:\\w{1,8} )?(?:meant|intended|chosen|set) for (?:the )?(?:keyboard|interface|menus?|display|app|phone|device|ui|screen|command)',
  ),
  form(
    '\\b(?:not|hardly|scarcely|never) (?:an? )?(?:apt|accurate|fair|good|correct|fitting|proper|faithful|true) (?:description|label|account|characteri[sz]ation|name|summary) (?:of|for) (?:this |the )?(?:speech|audio|recording|clip|language|what)',
  ),
  form(
    `\\b(?:what is|what was|what the) (?:declared|stated|specified|prompt says|prompt claims)\\b[^.;?!]{0,40}\\b(?:spoken|heard|said|i hear)\\b[^.;?!]{0,30}\\b(?:differ\\w*|two|not the same|apart|match)`,
  ),
  form(
    '\\b(?:not|cannot|CANNOT) (?:be )?what (?:they|the prompt|the user|the label|the setting) (?:calls?|describes?|labels?) (?:as )?LANG',
  ),
  form(
    `\\b(?:why|how come|how)\\b[^.;?!□]{0,40}\\b(?:(?:the |user )?language|SETTING|user|prompt|they|it)\\b(?: (?:would|is|was|be|are|set|say|says|to|being|listed|specify|claim|does|do|choose|pick|select|use|as|have|been|put|given)){1,6} LANG\\b`,
    evenIfNegated,
    /\b(?:name|word|street|command|pronounce\w*)\b/,
  ),
  form(
    `\\b(?:why|how come|how)\\b(?: (?:would|does|did|do|is|was|can|could)){0,2} (?:the |user )*(?:language|SETTING|user|prompt|they|it|metadata) (?:say|be|claim|list|specify|set|state|choose|pick|select|declare)(?: [\\w'-]{1,10}){0,3} LANG\\b`,
    evenIfNegated,
  ),
  form(
    `\\b(?:should|shouldn't|ought|would|could|might|may)(?: not)? (?:the |this |it )?(?:user )?(?:language|locale|SETTING)(?: not)?(?: (?:be|have|been|say|read|instead|to|in|as|set)){1,5} (?:LANG|SETTING|changed|different)`,
    never,
    /\b(?:transcri|answer)\w*/,
  ),
  form(
    `\\b(?:the|user|user's|actual|real|true|SETTING)(?: (?:user|user's|actual|real|true|spoken|intended)){0,2} (?:language|locale)(?: here)? ${ought} LANG`,
    never,
  ),
  form(
    `\\b(?:is|was|are) (?:the |this |it )?(?:user )?(?:language|SETTING|user|they|locale)(?: (?:an?|speaking|set|to|in|supposed|be|meant)){0,4} LANG(?: or | speaker| at all|,? (?:as|or|though|then)|\\?)`,
    never,
    /\b(?:street|name|word)\b/,
  ),
  form(
    `\\b(?:expected|expect|imagined|thought)(?: to (?:see|read|find))?(?: the)? (?:SETTING|(?:user )?language)\\b[^.;?!]{0,30}(?:LANG|SETTING)`,
  ),
  form(
    `\\b(?:odd|strange|weird|confusing|puzzling|curious|surprising|peculiar|suspicious|contradictory|bizarre|funny|hard to believe|doubtful|unlikely|questionable|makes no sense|does not make sense)\\b[^.;?!□]{0,30}\\b(?:language|SETTING|user|prompt|they|it)\\b[^.;?!□]{0,40}\\b(?:language|SETTING|set|listed|says?|speaks?|given|specif\\w+|label\\w*|tagged|claims?|use|uses)\\b[^.;?!□]{0,20}\\bLANG\\b`,
    takenBack,
    /\b(?:name|street|word|pronounc\w*|accent)\b/,
  ),
  form(
    `(?<!\\bmy (?:\\w{1,10} )?)\\b(?:assumption|claim|idea|premise|statement|assertion|notion|instruction|declaration|information)\\b[^.;?!□]{0,60}\\b(?:language|LANG)\\b[^.;?!□]{0,40}\\b(?:${wrong}|${unfit})`,
    takenBack,
    /\b(?:spell\w*|pronunciation)\b/,
  ),
  form(
    `\\b(?:not (?:sure|certain|convinced|clear|believe|think|persuaded|true|buy)|doubt|unsure|uncertain|question|skeptical|sceptical)(?: [\\w'-]{1,12}){0,2} (?:that|whether|if|about|of|the)(?: [\\w'-]{1,10}){0,2} (?:language|SETTING|user language)\\b(?: (?:is|was|really|being|in fact|set)){1,3} LANG`,
    evenIfNegated,
  ),
  form(
    `\\b(?:user|they|speaker)\\b(?: (?:is|are|was|were|may|might|must|could|be|in|truth)){1,3} (?:an? )?LANG(?: speaker)?,? (?:and )?(?:not|rather than|instead of|despite|contrary to)(?: an?)? (?:LANG|SETTING)(?: [\\w-]{1,8}){0,2} (?:as|like|stated|declared|claimed|specified|set|listed)`,
  ),
  form(
    `\\b(?:system|app|form|interface|software|device|default|phone)\\b(?: [\\w'-]{1,10}){0,3} (?:assigned|defaulted to|chose|filled in|detected|preselected|(?<!\\b(?:is|was|are) )set(?! to LANG,? (?:and|so|which))|left|assumed)(?: [\\w'-]{1,10}){0,4} LANG\\b`,
    takenBack,
    /\bcommand|voice\b/,
  ),
  form(
    `\\b(?:labell?ed|tagged|marked|declared|listed|set|flagged|annotated|registered|described|identified) (?:as |to |to be )?(?:being )?(?:in )?LANG\\b[^.;?!□]{0,20}${contrast}[^.;?!□]{0,20}\\b(?:nothing|not|no|hardly|sounds?|is|clearly|heard|hear)\\b`,
    never,
    /\b(?:name|street|destination|location|place|accent)\b/,
  ),
  form(
    `\\b(?:SETTING|(?:says?|claims?|states?|lists?|insists?|reads?)(?: [\\w'-]{1,10}){0,3} LANG)\\b[^.!?□]{0,30}\\b(?:i do not (?:buy|believe|trust|think)|i doubt|CANNOT be|not so sure|not sure|does not seem|that is not|which is not|i am not convinced|hard to believe|which seems|which CANNOT|that CANNOT|which does not)`,
    evenIfNegated,
    /\b(?:name|street|vowel|word)\b/,
  ),
]

const settingBefore =
  /\bSETTING\b|\b(?:says?|set|listed|specified|stated|claims?|tagged|labell?ed|chose|given)\b[^.;?!]{0,30}\bLANG\b|\blanguage\b[^.;?!]{0,20}\bLANG\b/
/** A judgement without a subject of its own, on a setting that the sentence before names. */
const judgement = pattern(
  /^(?:wait,? |hmm,? |but |so |well,? |and |or |okay,? |no,? |then |or ){0,3}(?:i think |i guess |i suspect |maybe )?(?:that|this|which|it)(?: setting| label| tag| claim)?(?: (?:must|has to|may|might|could|has got to|is|was|seems|looks|appears|seem|look|to|be|have|been|does|CANNOT|not|like|an?|some|sort|of|kind|user|configuration|setup|make|labell?ing)){1,6} (?:mistakes?|errors?|wrong|incorrect|right|mistaken|correct|mislabell?ed|misconfigured|sense|add up|default|fit|odd|strange|contradict\w+|inconsistent|slip|oversight|doubtful|dubious|questionable|suspicious|unlikely|implausible|off|confusing|weird)\b(?! to\b)[^,]{0,30}$/,
)

/** Says in English that the declared language is mistaken, or argues about it. */
export const saysEnglish: Says = (sentence) => {
  if (!mayNameLanguage(sentence)) return false
  const slots = intoSlots(sentence)
  const names =
    aboutLanguage.test(slots) ||
    slots.includes('LANG') ||
    /\b(?:tag|label|setting|locale|profile|settings|metadata)\b/.test(slots)
  if (deniesDoubt(slots)) return false
  if (names && doubtsDeclaration(slots)) return true
  if (names && [settings, acts, doubts, doubtsByParts].some((forms) => anyForm(slots, forms))) return true
  if (names && namesTwo(sentence) && (setsAgainst(slots) || anyForm(slots, tension))) return true
  if (!judgement.test(slots) || /\b(?:is|seems) (?:correct|right)\b/.test(slots)) return false
  return settingBefore.test(intoSlots({ ...sentence, plain: sentence.before, quoted: [] }))
}
