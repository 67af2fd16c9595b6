import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { decidedByEar, partsOf } from './clauses'
import { leansOnPrior } from './english-concepts'

const near =
  /common|popular|famous|known|knows?\b|familiar|frequen|widespread|usual|typical|convention|prevalent|ubiquitous|establish|plausib|likel|probab|sense|exist|real\b|household|landmark|hundreds|dozens|knowledge|named|there|user|doubt|probability|mind|towns|typical|who|such|imagine|made up|made-up|invent|maps?\b|would|major|frequen|every|nobody|no one|anyone|actual|heard of|think of|aware|recall|statistic|prior|odd|weird|strange|rare|obscure|expect|location|located|german|city|street|place|map|bell|odds|standard|popularity|renown|everywhere|every (?:city|town)|safe|natural|realistic|prominent|landmark|context|ordinary|people/

const common =
  '(?:common(?:ly (?:used|found|known|seen))?|popular|famous|well-?known|well known|known|familiar|frequent(?:ly used)?|widespread|usual|typical|conventional|prevalent|ubiquitous|established|prominent|recogni[sz]able|recogni[sz]ed|renowned|standard|ordinary|attested|traditional|widely used|everyday|notable|iconic|celebrated|documented|customary|normal|widely known)'
const more = `(?:(?:more|most|much more|far more|less|least|very|so|too|extremely|quite|by far the most|as) (?:\\w{1,12} )?${common}|commoner|commonest|better[- ]known|best[- ]known|rarer|rarest|obscure|rare|uncommon|more obscure|bigger|likelier|likeliest|less attested)\\b`
const noun =
  '(?:streets?|roads?|avenues?|squares?|places?|names?|addresses|address|destinations?|landmarks?|districts?|stations?|towns?|cities|city|villages?|boulevards?|lanes?|neighbou?rhoods?|locations?|restaurants?|shops?|surnames?|first names?|artists?|songs?|airports?|parks?|companies|brands?|people|persons?|bridges?|hotels?|cafes?|alleys?|plaza|term|words?|phrases?|ones?)'
const decide =
  "(?:so\\b|thus|therefore|hence|that is why|which is why|i (?:would|will|am|shall)? ?(?:go|going|pick|choose|take|settle|prefer|favou?r|lean|leaning|opt|bet|assume|guess|stick|default|keep|say|consider|rank|trust|conclude|discard|reject|drop|rule out|select|vote|put my money|think|believe)|go with|going with|let's go|must be|has to be|it is (?:probably|likely|surely|most likely)|probably|best guess|best bet|safe bet|safer|safest|makes it|make it|wins?|stronger|strongest|bad bet|poor bet|long shot|better candidate|better guess|good candidate|discard\\w*|rul(?:e|es|ed|ing) (?:\\w{1,6} )?out|(?:is|are) out|reject\\w*|preferable|preferred|should be|should win|more likely|most likely|likely|tips|tip the|favou?rs?|supports?|suggests?|points? to|speaks? for|argues? for|in favou?r|decid\\w+|settles|sways?|gets my vote|edge|i doubt|unlikely|the answer is|leads? me|makes me)"
const choose =
  '(?:go(?:ing)? (?:with|for)|pick(?:ing)?|choos(?:e|ing)|tak(?:e|ing)|say|prefer(?:ring|red)?|favou?r(?:ing|ed)?|default(?:ing)? to|opt(?:ing)? for|bet(?:ting)? on|stick(?:ing)? (?:with|to)|settl(?:e|ing) (?:on|for)|assum(?:e|ing)|lean(?:ing)? (?:to|towards?)|select(?:ing)?|guess(?:ing)?|fall(?:ing)? back (?:on|to)|trust(?:ing)?|vot(?:e|ing) for|keep(?:ing)?|answer(?:ing)?(?: with)?|resort to|gravitate (?:to|towards)|err on the side of)'
const gap = '[^.;?!]{0,80}?'

const takenBack =
  /\b(?:no reason|not because|not|never|rather than|instead of|nothing to do with|irrelevant|does not matter|whether|over|without|avoid|resist|tempt\w*|bias\w*|if)(?: [\w'-]{1,14}){0,4} ?$/
const form = (source: string, except?: RegExp, unless: RegExp = takenBack): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  ...(except && { except }),
})
const cue =
  /\b(?:typical of|characteristic of|common (?:in|for|among|to) (?:\w+ )?(?:speakers?|speech|pronunciation|accents?|music|songs?)|commonly (?:heard|associated)|which explains|would explain|well-known (?:song|melody|theme)|reaction|frequency of|how common)\b/
const spelling =
  /\b(?:spell\w*|written|orthograph\w*|umlaut|format|output|punctuat\w*|capital\w*|transcri\w+ (?:format|convention))\b/
const either = new RegExp(`${cue.source}|${spelling.source}`)

const commonness: readonly Form[] = [
  form(
    `\\b(?:more |most )?${common} (?:choice|option|candidate|guess|name|reading|street|one)(?: here| of the two)? (?:would be|is|must be|has to be|should be) (?:the )?□`,
    either,
  ),
  form(
    `(?:□|\\b(?:it|that|this|that one|this one|former|latter|first|second|other|${noun}|reading|option|candidate|spelling|version|\\w{3,20}(?:stra(?:ß|ss)e|weg|platz|allee|strasse))\\b)[^.;?!,]{0,40}?\\b(?:is|are|was|being|seems?|would be|appears?|sounds?|looks?|as|:|remains)(?: (?:by far|far|much|also|probably|likely|certainly|clearly|simply|a|an|the|just|arguably|generally|still|definitely|among|one of|way|a lot|considerably|significantly|the)){0,4} (?:${more})(?! (?:heard|sound|ending|in (?:fast|casual|rapid)))`,
    either,
  ),
  form(`\\b(?:${more})(?: [\\w-]{1,14}){0,4} ${noun}\\b${gap}${decide}`, either),
  form(
    `${decide}${gap}\\b(?:${more})(?: [\\w-]{1,14}){0,3} (?:${noun}|option|reading|candidate|choice|of the two|spelling|version)\\b`,
    either,
  ),
  form(
    `\\b${choose} (?:with |for |on |to )?(?:(?:the|a|an|my|whatever|whichever|what) )(?:is )?(?:[\\w-]{1,12} ){0,2}?(?:${common}|${more}|plausible|likeliest|existing|real|likely|probable)(?: (?:german|street|place|city))?(?: (?:one|name|option|reading|candidate|choice|${noun}|of|spelling|version|form)|(?= ?(?:$|[,:)])))`,
    spelling,
  ),
  form(
    `\\b(?:because|since|as|given that|considering that|seeing that|considering|given)\\b[^.;?!,]{0,60}\\b(?:is|are|being)(?: (?:such|an?|the|quite|fairly|pretty|rather|one of|really|also|actually|just|very|in fact|so)){0,4} ${common}\\b${gap}(?:${noun}|${decide}|$)`,
    either,
  ),
  form(
    `${decide}${gap}\\b(?:because|since|as|given that|given)\\b[^.;?!,]{0,60}\\b(?:${common}|everywhere|exists?(?! as)|in every (?:city|town)|an actual|a real)\\b`,
    either,
  ),
  form(
    `\\b(?:is|are)(?: (?:such|an?|the|quite|fairly|pretty|rather|one of|really|also|actually|just|very|indeed|a very)){0,4} (?:${common})(?: [\\w-]{1,14}){0,3} ?${noun}?(?: (?:in|of|for|all over|across)(?: [\\w-]{1,14}){1,4})?(?:,| and|:)? ?(?:and )?(?:so|thus|therefore|hence|which (?:makes|supports|favou?rs|suggests|is why|tips)|making|that makes|it (?:must|has to)|i (?:will|would|am|go|lean|think))\\b`,
    either,
  ),
  form(
    `\\b(?:popularity|familiarity|frequency|commonness|fame|prevalence|prominence|obscurity|rarity|name recognition)\\b[^.;?!]{0,50}${decide}|${decide}[^.;?!]{0,40}\\b(?:because of|due to|based on|by|on the basis of|on account of|on)(?: (?:its|the|sheer|pure|their|relative|mere|general)){0,3} (?:popularity|familiarity|commonness|fame|prevalence|prominence|frequency(?! of the (?:tone|sound|note)))`,
    either,
  ),
  form(
    '\\b(?:(?:is|are|you find (?:it|one|them)|there is (?:one|an? \\S{1,20})) (?:everywhere|in (?:almost |nearly |practically )?every (?:german )?(?:city|town|village)|all over (?:the place|germany|the country)))\\b',
    either,
  ),
  form(
    `\\b(?:rings? a bell|(?:i|that i) (?:have (?:heard|seen|come across|read) (?:of )?(?:it|that|this|one|□+)|recogni[sz]e (?:it|that|this|the name))|sounds familiar|familiar to me|name i (?:know|recogni[sz]e))\\b${gap}(?:${decide})|${choose}[^.;?!]{0,30} (?:i|that i|which i) (?:know|recogni[sz]e|have heard of|am familiar with)\\b`,
    spelling,
  ),
]

const somewhere =
  "(?:(?:location|position|whereabouts)\\b|located\\b|(?:is|are|am|be|being|based|living|driving|lives?|they're|somewhere|staying|we are|user|from|navigating|set|users?) in (?!english\\b|german\\b|french\\b|spanish\\b|italian\\b|dutch\\b|the (?:clip|audio|middle|first|second|recording|background|phrase)|a (?:low|high|hurry|loud|soft|quiet|male|female|calm|\\w+ (?:voice|tone|accent))|an?\\b|this|which|that|its|his|her|case|pain|danger|distress|doubt|line|fact|their)[a-z□]|in (?:germany|austria|switzerland|berlin|munich|hamburg|vienna|france|spain|italy|zurich|cologne|leipzig|frankfurt|dresden|stuttgart|london|paris|europe|the netherlands|poland|turkey)\\b|context of (?:germany|austria|switzerland|a? ?(?:navigation|german|street|driving|gps|car)|navigat\\w+|driving|street)|(?:german|local|geographic(?:al)?|regional|navigation|navigational|street|driving|austrian|swiss|gps|location|address) (?:context|setting|map|surroundings|environment|area|city|cities|locale|geography)|geography|(?:local|german|regional) (?:naming|conventions)|place of use|user context)"
const lean =
  '(?:(?:more|most|quite|very|much more|far more|far likelier|only|also|less|highly|rather) (?:likely|plausible|probable|sensible|reasonable|natural)|likely|likelier|plausible|probable|probably|unlikely|implausible|(?:is|are|be|would) (?:to be )?expected|i(?: would)? expect|makes? (?:more |the most |perfect |good |better |most |a lot of |)sense|must be|should be|has to be|ought to be|reasonable|safe to assume|points to|suggests?|favou?rs?|supports?|i (?:will |would )?(?:go with|assume|pick|choose|lean|guess|bet|think|take|settle)|best guess|stands? to reason|would be|surely|certainly|best candidate|natural|better fit|fits better|fits best|rules? out|narrows|tips|only makes sense|presumably)'
const since =
  '(?:given|since|as|because|considering|with|seeing(?: as| that)?|based on|due to|in light of|knowing(?: that)?|from|for|if|in view of|taking into account|in|the fact that|being|assuming)'
const place: readonly Form[] = [
  form(`\\b${since}\\b[^.;?!]{0,40}?\\b${somewhere}[^.;?!]{0,80}?\\b${lean}\\b`, either),
  form(
    `\\b${somewhere}[^.;?!]{0,40}?(?:,|:)? ?(?:and )?(?:so|thus|therefore|hence|which means|meaning|which makes|making|this makes|that makes|this suggests)\\b[^.;?!]{0,60}\\b(?:${lean}|german|name|street)\\b`,
    either,
  ),
  form(
    `\\b${lean}\\b[^.;?!]{0,60}?\\b(?:given|since|as|because|considering|with|in view of|due to|for someone|based on|in light of|when|if|for a (?:user|driver))\\b[^.;?!]{0,30}?\\b${somewhere}`,
    either,
  ),
  form(
    `\\b(?:location|place|city|country|map|geography|destination)\\b[^.;?!,]{0,30}\\b(?:favou?rs?|suggests?|supports?|points? to|makes|tips|implies|argues? for|decides?|hints? at|speaks? for|rules? out)\\b[^.;?!]{0,50}(?:□|\\b(?:german|name|street|likely|plausible|reading|former|latter|candidate)\\b)`,
    either,
  ),
]

const thing =
  '(?:streets?|roads?|places?|names?|city|cities|towns?|villages?|avenues?|squares?|restaurants?|stations?|address(?:es)?|locations?|destinations?|landmarks?|shops?|districts?|persons?|artists?|songs?|companies|company|brands?|people|hotels?|airports?|person|surname|allee|platz|weg|stra(?:ß|ss)e|such thing|(?:german|berlin|hamburg|munich) \\w{1,10})'
const existence: readonly Form[] = [
  form('\\b(?:never|not)(?: \\w{1,8})? (?:come across|encountered|heard of|read of|seen)(?: an?| any| the)? □+'),
  form(
    '\\bis the (?:only )?(?:one|name|street|place|reading|option)(?: of (?:them|the two))? (?:that|which) (?:actually |really )?exists?\\b',
  ),
  form(
    '\\b(?:doubt(?:ful)?|unlikely|questionable|improbable|not (?:sure|aware|certain|convinced))(?: (?:that|whether|if|of))?[^.;?!,]{0,40}\\bexist(?:s|ence)?\\b',
  ),
  form(
    '\\b(?:no|hardly any|few|no sane)(?: \\w{1,12}){1,2} would (?:ever |seriously )?(?:call|name|drive|go|navigate|put|have)\\b',
  ),
  form('\\bnot to my knowledge\\b'),
  form(
    `\\bthere (?:is|are|really is|exists?)(?: \\w{1,10}){0,1} no (?:□+|\\w{3,20}(?:stra(?:ß|ss)e|weg|platz|allee))(?: [\\w-]{1,10}){0,2} (?:in|anywhere|around|near|within|on)\\b`,
  ),
  form(
    `\\b(?:not|hardly|never)(?: [\\w-]{1,10}){0,2} ${thing} (?:that |which )?(?:anyone|anybody|i|people|most people|we)(?: have| has| would| really)? (?:heard of|ever heard of|know|knows|recogni[sz]e|use|go to)`,
  ),
  form(
    `\\b(?:no|not an?|not any|without a)(?: (?:real|actual|known|such|existing|single|other|common|well-known|german|berlin|city|recogni[sz]ed|documented|true|major|place|street)){0,3} ${thing}\\b(?! (?:is|was) (?:said|mentioned|given|heard|named))[^.;?!]{0,40}\\b(?:called|named|by that name|of that name|with that name|exists?|like that|that i know|i know of|as far as i|known|comes to mind|i am aware|in (?:the )?(?:germany|berlin|hamburg|city|area|country|map)|on (?:the|any) map|has that name|bears?|goes by)\\b`,
    /\b(?:list|options?|mentioned|prompt)\b/,
    /\b(?:says?|said|not that|if|whether)(?: \w{1,10}){0,3} ?$/,
  ),
  form(
    `\\b(?:there (?:is|are|was|seems to be|appears to be)|i know of|know) (?:no|not an?|not any|hardly any|not)(?: (?:real|actual|known|such|existing|record of|such a|evidence of|any|a|an)){1,4}(?: [\\w-]{1,12}){0,3} ${thing}\\b(?! (?:is |was )?(?:said|mentioned|given|heard|spoken))`,
    /\b(?:options?|mentioned|prompt|number)\b/,
    /\b(?:says?|said|not that|if|whether)(?: \w{1,10}){0,3} ?$/,
  ),
  form(
    `\\b(?:is|are|was|does|sounds?)(?: not|n't) (?:seem (?:to be )?|look |sound |feel |really |even |actually |like |to be )*(?:like )?(?:an? |the |any )?(?:real|actual|known|existing|recogni[sz]ed|valid|well-known|documented|plausible|likely|genuine|familiar|attested|common|typical|usual|conventional|sensible)(?: [\\w-]{1,12}){0,2} ${thing}\\b`,
    spelling,
    /\b(?:if|whether|that)(?: \w{1,10}){0,1} ?$/,
  ),
  form(
    `(?:□|\\b(?:${thing}|it|that|former|latter|one|name|this|such a \\w{1,12})\\b)(?: [\\w-]{1,12}){0,4} (?:does|do|did) not (?:seem to |appear to |actually |really |even |to my knowledge )*exist\\b`,
    /\b(?:vowel|sound|distinction|audio|recording|option)\b/,
  ),
  form(
    `\\b(?:have|has) (?:never|not) (?:\\w{1,8} )?(?:heard|read|come across|seen|encountered)(?: of)?(?: an?| any| the| such)* (?:[\\w-]{1,12} ){0,2}${thing}\\b`,
  ),
  form(
    `\\b(?:not aware of|CANNOT think of|cannot (?:think of|recall|name|find|place|imagine|remember)|do not (?:know of|recall|recogni[sz]e|remember)|unaware of|no record of|not know of|not familiar with|never came across|fail to recall|nobody would (?:name|call)|no one would (?:name|call)|who would (?:name|call)|hard to imagine)(?: (?:an?|any|the|such|other|single|that|there being)){0,3} (?:[\\w-]{1,12} ){0,2}?(?:${thing}|□)`,
    /\b(?:speaker|voice|said|mentioned|address of)\b/,
  ),
  form(
    `\\b(?:there (?:is|are|really is|does exist|exists?)|i know (?:of|that there is)|i am aware of|i recall|i remember|we have|has)(?: (?:actually|indeed|really|in fact|also|already|even|of|that|there|is)){0,3} (?:an?|the|one|several|many)(?: [\\w-]{1,14}){0,3}? (?:${thing}|□+)[^.;?!]{0,70}?(?:,|:| and)? ?(?:and )?(?:so|thus|therefore|hence|which (?:makes|supports|favou?rs|suggests|is why|speaks|tips|fits|argues)|making|that (?:makes|supports|settles|must)|this (?:makes|supports)|it (?:must|has to|is probably)|i (?:will|would|am|go|lean|think|pick)|probably)\\b`,
    either,
  ),
  form(
    `(?:□|\\b(?:${thing}|it|that one|only that one|that|former|latter)\\b)(?: [\\w-]{1,10}){0,2}? (?:is|are)(?: also| indeed| actually| in fact)? (?:an? |the (?:only )?)?(?:real|actual|existing|known|genuine|established)(?: [\\w-]{1,12}){0,2} ${thing}\\b[^.;?!]{0,60}?(?:,|:| and) ?(?:and )?(?:so|thus|therefore|hence|which|making|that|i|it)\\b`,
    either,
  ),
  form(
    `(?:□|\\b(?:${thing}|it|that one|former|latter)\\b)[^.;?!]{0,20}\\b(?:actually |really |does |indeed )?exists?\\b[^.;?!]{0,50}?(?:,|:| and| whereas| while| unlike) ?(?:and )?(?:so|thus|therefore|hence|which|making|that|i|it|□+|the other|whereas)\\b`,
    either,
  ),
  form(
    `\\bonly (?:□+|the \\w{1,10}|one of them|one|\\w{5,24})(?: of them| of these)? (?:is|are|exists?|actually exists?|really exists?|can be found|appears)(?: (?:an?|the|actually|really|in fact)){0,2}(?: ${common}| real| actual| existing|(?= ?$)| (?:on|in) (?:the |a |any )?(?:map|berlin|hamburg|munich|city|germany)|,)`,
    /\b(?:audible|heard)\b/,
  ),
  form(`\\b${choose}[^.;?!]{0,40}\\b(?:exists?|is (?:an? )?(?:real|actual)|on the map)\\b`, either),
]

const oddity =
  '(?:odd|weird|strange|unusual|unlikely|uncommon|rare|implausible|bizarre|peculiar|funny|silly|awkward|far-fetched|improbable|surprising|unheard[- ]of|curious|nonsensical|unconventional|atypical)'
const fitness: readonly Form[] = [
  form(
    `\\b(?:makes? (?:more |the most )?sense|plausible|likely|fits?|reasonable)\\b[^.;?!]{0,40}\\b(?:given|considering|based on|in line with|because of)\\b[^.;?!]{0,50}\\b(?:typical|usual|common|standard|conventional|normal) (?!of|for|in)[\\w-]{3,}`,
    either,
  ),
  form(
    `^(?:(?:so|but|and|also),? )?(?:typically|usually|normally|generally|commonly|in (?:most|such) cases|as a rule)\\b[^.;?!]{0,90}\\b(?:might be|would be|must be|likely|probably|so|therefore|thus)\\b`,
    either,
  ),
  form(
    `\\b${oddity}(?: (?:german|street|place|sort of|kind of)){0,2} (?:${thing}|choice|thing) (?:for|to (?:name|call|have))\\b|\\b${oddity} (?:for|as)(?: an?| the)? (?:${thing}|street name|place name|\\w{1,10} (?:street|road|name))|\\b(?:is|be|seems?|sounds?|looks?)(?: an?| like an?)?(?: very| rather| pretty| quite| highly| extremely| most)? ${oddity} (?:german |city |berlin )?(?:street|place|road|city|shop|station|person's|first|last)? ?(?:name|address|destination)\\b`,
    spelling,
  ),
  form(
    `\\b(?:makes?|making|made|make)(?: a lot| far| much)? (?:more|most|better|the most|little|no|much more|far more|hardly any|perfect|good) sense (?:as|for|to be|in)(?: (?:an?|the|german))* (?:[\\w-]{1,12} )?(?:${thing}|germany|\\w{1,10} context)`,
    either,
  ),
  form(
    `\\b(?:more|most|less|least|very|only|far more|much more|perfectly|highly|quite|not|the)(?: a)? (?:plausible|sensible|likely|reasonable|natural|realistic|believable|credible|probable|logical|idiomatic|fitting)(?: as| for| to be)?(?: an?| the| german)* (?:[\\w-]{1,12} )?(?:street|place|road|station|city|landmark|surname|destination|address)(?: name)?(?! (?:is|was) (?:the|what))\\b`,
    either,
  ),
  form(
    `\\b(?:street|road|place|${thing})(?: name)?s?(?: like| such as)(?: that| this| □+)(?: [\\w-]{1,8}){0,3} (?:${oddity}|not exist|hardly exist)|\\b(?:named after|called|name a street)\\b[^.;?!]{0,40}\\b(?:makes? (?:more|most|better|no|little) sense|${oddity}|plausible|hardly|likelier|more likely)|\\b(?:${oddity}|hardly likely|makes no sense|makes little sense)\\b[^.;?!]{0,30}\\b(?:named after|to name a|to call a|for a (?:street|road|place|city|town) to)\\b`,
    either,
  ),
  form(
    `\\b(?:naming (?:conventions?|patterns?|practices?|habits?|customs?)|conventions? for (?:naming )?(?:streets?|places?)|street naming|how (?:german )?(?:streets|places) are (?:usually |typically |normally )?named|common (?:street|place) names|known (?:street|place)s?(?: names)?|typical (?:street|place) names|street names(?: (?:in|of) [\\w-]{1,12})?)\\b[^.;?!]{0,70}\\b(?:${lean}|${decide}|more common)`,
    either,
  ),
  form(
    `\\b(?:statistically|probabilistically|a priori|base rates?|bayesian|occam's|by the numbers|law of averages|from a (?:probabilistic|statistical) (?:standpoint|perspective|point of view|view)|probability-wise|in terms of (?:frequency|probability|likelihood)|going by (?:frequency|popularity|probability|likelihood)|sheer (?:frequency|probability)|the odds (?:favou?r|are|point)|priors?(?: probability| knowledge)?(?: alone)? (?:favou?rs?|suggests?|points?|says?|tells?|pushes?|makes?))\\b`,
    either,
  ),
  form(
    `\\b(?:general|world|background|prior|common|local|geographic(?:al)?) knowledge\\b[^.;?!]{0,50}\\b(?:${lean}|${decide})|\\b(?:based on|by|from|going by|relying on|using|drawing on|per|judging by) (?:my )?(?:general|world|background|prior|common|local|geographic(?:al)?) knowledge\\b`,
    either,
  ),
  form(
    `\\b(?:people|users?|drivers?|tourists?|someone|most people|one|customers?|a driver|passengers?|they)(?: in [\\w-]{1,12})? (?:usually|typically|would (?:rather|more likely|normally|usually|hardly|probably|typically)|are (?:more|most|far more) likely to|rarely|seldom|often|tend to|normally|generally|are unlikely to|almost never)\\b[^.;?!]{0,80}${decide}`,
    either,
  ),
  form(
    `^(?:so |but |and |well,? )?(?:given|considering|based on|going by|following|by)(?: the)? (?:most )?(?:typical|usual|standard|conventional|general|common(?!\\w)|normal|ordinary)(?: [\\w-]{1,14}){1,6},? [^.;?!]{0,60}\\b(?:makes? (?:more |the most )?sense|${lean}|${decide})`,
    spelling,
  ),
]

const question =
  /^(?:(?:so|but|and|wait|hmm|or|okay),? )*(?:which|what|is|are|do|does|could|would|should|why|how|who|where|can|did|was|isn|has|have)\b[^.]*\?$/

/** Forms with a word without which none of them can match, since matching them costs more. */
const groups: readonly (readonly [RegExp, readonly Form[]])[] = [
  [
    new RegExp(
      `\\b(?:${common}|${more})|everywhere|all over|every|popularity|familiar|frequen|fame|prominen|obscur|rarity|bell|recogni|heard of|seen|know|exist|plausib|likel|probab|real\\b`,
    ),
    commonness,
  ],
  [new RegExp(`${somewhere}|\\b(?:location|place|city|country|map|geography|destination)\\b`), place],
  [
    /\b(?:no|not|never|cannot|nobody|who|unaware|fail|hard|hardly|few|there|know|recall|remember|exists?|only|real|actual|existing|known|genuine|established|map|has|actually|really)\b/,
    existence,
  ],
  [
    new RegExp(
      `${oddity}|sense|plausib|sensible|likel|reasonab|natural|realistic|believ|credib|probab|logical|nam(?:e|ing)|conventions?|statist|a priori|base rate|bayes|occam|law of|odds|prior|knowledge|people|user|driver|tourist|someone|customer|passenger|they\\b|one\\b|given|consider|based|going by|following`,
    ),
    fitness,
  ],
]
const refuses =
  /\b(?:narrator|man|woman|host|he|she|teacher|student|guest|guide)(?: \w{1,10}){0,2}? (?:says?|said|claims?|claimed|explains?|mentions?|understood|understands|thinks|thought|believes?|argues?|admits?)\b|\b(?:should|must|will|would|do|can|may|to)(?: not|n't) (?:\w{1,10} )?(?:go by|guess|choose|prefer|pick|rely|assume|let|default|favou?r|decide|be swayed|conclude)\b|\b(?:no (?:reason|argument|evidence|proof) (?:to|for|that)|proves? nothing|not (?:a (?:matter|question|reason)|evidence|decisive|the point|enough))\b/

/** Says in English that a reading is preferred by what is common, known or plausible, and not by what is heard. */
export const saysEnglish: Says = ({ plain }) => {
  if (!near.test(plain) || question.test(plain) || refuses.test(plain)) return false
  const parts = partsOf(plain)
  const leans = parts.map(
    (part) =>
      !decidedByEar(part) &&
      (leansOnPrior(part) || groups.some(([gate, forms]) => gate.test(part) && anyForm(part, forms))),
  )
  const last = leans.lastIndexOf(true)
  return last >= 0 && !parts.slice(last + 1).some(decidedByEar)
}
