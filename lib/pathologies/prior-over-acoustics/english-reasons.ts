import { type Kind, kind } from './kind'

const cities =
  'germany|austria|switzerland|berlin|munich|hamburg|vienna|cologne|frankfurt|leipzig|dresden|stuttgart|düsseldorf|dusseldorf|bremen|hanover|hannover|nuremberg|zurich|zürich|bern|basel|graz|salzburg|london|paris|rome|madrid|amsterdam|istanbul|warsaw|prague|europe|france|italy|spain|england|scotland|wales|ireland|poland|turkey|bonn|essen|dortmund|mannheim|kiel|rostock|potsdam|freiburg|heidelberg|münster|aachen|augsburg|erfurt|mainz|bavaria|saxony|america|the us|the uk|china|japan|beijing|tokyo|new york|manchester|dublin|brussels'
const scale =
  '(?:(?:hundreds|dozens|thousands|millions|billions|plenty|lots|tons|loads|heaps|scores|so many|countless|any number|a (?:lot|ton|host|handful|good many)) (?:of|such|more)|(?:a )?(?:gazillion|zillion|million|billion|hundred|dozen|thousand)s? [\\w-]{2,}|(?:almost |nearly |practically |virtually |just about )?(?:every|each|most|all|half the|many|any) (?:\\w{1,10} )?(?:towns?|city|cities|villages?|corner|municipality|place in|shops?|pharmacy|pharmacies|wards?|hospitals?|kitchens?|radio|playlists?|house(?:hold)?s?|menus?|maps?|directory|directories)|everywhere|all over|ubiquitous|hardly any|next to no|scarcely any|(?:nearly|almost) (?:no|nobody|none))'
const fame =
  '(?:common(?:ly (?:used|seen|met|given|prescribed|found))?|commonplace|popular|famous|well-?known|well known|widely known|known|familiar|frequent(?:ly)?|widespread|prevalent|prominent|renowned|iconic|established|usual+|conventional|traditional|attested|recogni[sz]able|notable|celebrated|everyday|ordinary|typical|standard|customary|stock|routine|obscure|rare(?:ly)?|mainstream|classic|documented|obvious)'
const noun =
  '(?:streets?|roads?|places?|names?|addresses|address|city|cities|locations?|towns?|villages?|squares?|shops?|restaurants?|words?|drugs?|medicines?|medications?|products?|brands?|songs?|artists?|bands?|singers?|stations?|stops?|airports?|surnames?|companies|company|tracks?|titles?|models?|terms?|phrases?|people|lines?|destinations?|landmarks?|(?:[\\w-]{0,20}(?:stra(?:ß|ss)e|platz|allee|weg))|□+(?!□))'
const used =
  '(?:prescribed|sold|given|used|asked for|requested|ordered|played|streamed|called|booked|visited|searched(?: for)?|mentioned|named|found|met(?: with)?|seen|stocked|carried|bought|chosen|heard of|talked about|encountered|attested|listed|taken|administered|written|needed|produced|streets?|stations?)'
const people =
  '(?:people|visitors?|customers?|famil(?:y|ies)|patients?|doctors?|nurses?|pharmacists?|tourists?|callers?|users?|drivers?|presenters?|announcers?|announcements?|broadcasters?|(?:any|every)(?:one|body) (?:driving|living|visiting|calling|travelling|who \\w+) in \\w+|anyone|anybody|nobody|no one|no-one|no \\w{3,12}|everyone|everybody|someone|somebody|most (?:people|of them|trips|journeys|requests|orders|users|listeners|drivers)|locals?|commuters?|passengers?|fans?|listeners?|shoppers?|parents?|germans?|travell?ers?|an? (?:airport|station|shop|pharmacy|hospital|city|town|ship|family|restaurant|person|company|(?:\\w{3,10} )?(?:clinic|ward|driver|user|speaker|nurse|doctor|customer|council|bulletin)))'
const crowds =
  'people|passengers|visitors?|inhabitants|residents|listeners|streams|plays|sales|tourists|customers|users|results|hits|fans|traffic|entries|mentions|drivers|patients|prescriptions|readers|views|copies'
const places =
  '(?:germany|kitchens?|pharmac(?:y|ies)|wards?|hospitals?|clinics?|stations?|airports?|films?|movies?|music|streets?|navigation|traffic|weather|cooking|medicine|medical|clinical|hospital|driving|travel|shopping|restaurants?|offices?|schools?|gardens?|farms?|cit(?:y|ies)|town|region|area|district|country|city|county|neighbou?rhood|part of|address|household|car|gps|geographic(?:al)?|local|regional|domestic|cultural|real-world|everyday)'

/** Reasons that speak of what is common, famous, on record or known to the model. */
export const strongReasons: readonly Kind[] = [
  kind(
    /^(?:common|popular|famous|well|widely|known|familiar|frequent|widespread|prevalent|prominent|renowned|iconic|established|usual|conventional|traditional|attested|recogni|notable|celebrated|everyday|ordinary|typical|standard|customary|stock|routine|obscure|rare|mainstream|classic|documented|obvious)/,
    `(?:(?:more|most|much|far|less|least|very|so|too|such an?|quite|pretty|really|fairly|super|a|an|the|is|are|it is|as|being|how|rather|that|by far|extremely|incredibly|particularly|only|not an?|both|far too|these|or|and) (?:\\w{1,10} )?)(?<!in the |with the )${fame}(?! (?:as|form(?! of the (?:sur)?name)|format|pronunciation|transcription|notation|in mind|from|by|that|since|(?:(?:in|for|among|around|with) (?:\\w+ ){1,3})?to (?!name|call|find|see|ask|meet|order|use|visit|go)\\w+|whether|what|it is|vowel|ending|reduction|sound|error|features?|phonetic|accent|speech|error|elision|way (?:to|of) (?:say|pronounc)\\w+|english|german|french|behaviou?r|(?:\\w{1,10} )?recordings?|situations?|characteristics?|elements?)\\b)`,
  ),
  kind(
    /^(?:one$|busiest|largest|biggest|nearest|oldest|top$|leading|number|many|most|several|countless|numerous|come|came|spring|wikipedia|gazetteer|atlas|search|hits|chart|playlist|stream|database|popular|famous|famil|news|made|invented|ficti|google|well|iconic|major|main|central|big|busy|large|principal|important|few|common|better|best|lesser|household|landmark|rare|seldom|obscur|uncommon|unknown|unheard|fame|frequen|prevalen|popul|hamlet|more|less|often)/,
    'one of the (?:most \\w+|\\w{2,10}est)(?! (?:sounds?|vowels?|parts?))|(?:busiest|largest|biggest|nearest|oldest|top|leading|best|number one) (?:\\w{1,10} )?(?:streets?|stations?|airports?|city|cities|towns?|drugs?|songs?|brands?|artists?|singers?|bands?|hospitals?|places?|roads?|hits?|names?)|(?:many|most|several|countless|numerous) (?:\\w{1,10} )?(?:towns?|cities|villages|places) (?:have|has)|(?:comes?|springs?|came) (?:first )?to mind|wikipedia|gazetteer|atlas|search (?:results?|hits)|hits on|charts?|playlists?|streams|database|popular|famous|familiar (?:name|one|street|place)|news to me|(?<!\\bnot )(?:made[- ]up|invented|fictitious|fictional)(?! (?:scen\\w+|story|setting|situation|dialogue))|google(?: maps)?|well-known|iconic|(?:a |the )?(?:major|main|central|big|bigger|biggest|busy|large|larger|largest|principal|important) (?:\\w{1,10} )?(?:boulevard|streets?|roads?|avenue|square|stations?|towns?|city|cities|airport|hospital|places?|chain|brand|port|hub|line|stop|interchange|junction|terminal|terminus|venue|attraction)|(?:bigger|biggest|greater|greatest|huge|major|big) (?:hits?|stars?|sellers?|success)|few (?:[\\w-]{1,12} )?(?:streets?|roads?|places?|towns?|city|squares?|people)|commoner|commonest|better[- ]known|best[- ]known|lesser[- ]known|best-?sell\\w+|household (?:name|word)|landmark|rarer|rarest|rare(?:ly)?|seldom|obscure|uncommon|unknown|unheard[- ]of|popularity|familiarity|fame|frequency(?:-wise)?(?! (?:range|band|balance|content|analysis|response|of the|spectrum))|prevalence|obscurity|rarity|population|populous|hamlet|(?:more|most|less|far more|much more) (?:often|frequently|widely|commonly)|oftener|oftenest',
  ),
  kind(
    /^(?:exist|non|real$|actual$|maps?$|plans?$|timetable|register|director|phone|catalog|formular|encyclop|dictionar|network|discograph|menu|line|range|list|sold|stocked|marketed|licensed|available|made|built|recorded|released|carried|never)/,
    'exists?(?! (?:as|twice))|existing|existence|non-?existent|real(?:-world)? (?:\\w{1,10} )?(?:streets?|places?|names?|addresses|address|roads?|city|cities|locations?|towns?|squares?|shops?|restaurants?|words?|drugs?|songs?|life|world|station|surname|person|products?|band|artist)|actual (?:\\w{1,10} )?(?:streets?|places?|names?|addresses|address|roads?|city|cities|locations?|towns?|drugs?|words?|song|station|products?)|(?:on|from|in) (?:\\w{1,8} ){0,2}(?:maps?|plans? of|timetables?|registers?|director(?:y|ies)|phone ?books?|catalogues?|catalogs?|formular(?:y|ies)|encyclop\\w+|dictionar(?:y|ies)|network|discography|menu|line-?up|product range|rail map|price list)|(?:register|directory|phone ?book|timetable|catalogue|catalog|map|dictionary|formulary|menu)s? (?:\\w{1,10} ){0,2}(?:has|have|lists?|shows?|holds?|contains?|knows?|gives?|is full|are full)|map perspective|(?:is|are|was|were|not|never|nor|been) (?:\\w{1,10} )?(?:sold|stocked|marketed|licensed|listed|available|made|built|recorded|released)(?: \\w{1,10}){0,2} (?:there|here|any ?more|any ?longer|in|by|under|as)|never (?:\\w{1,8} )?(?:carried|sold|made|had|existed|released|recorded)',
  ),
  kind(
    /^(?:has$|have$|had$|got$|there$)/,
    `(?:has|have|had|got) (?:no|an?|its own|several|such|two|only) (?:[\\w-]{1,12} ){0,2}${noun}|there (?:is|are|really is|must be|was) (?:indeed |actually |also |in fact |no |only |really )?(?:an?|one|several|many|no|such|any|only one|plenty of|fifty|loads of)? ?(?:[\\w-]{1,12} ){0,2}${noun}(?! (?:pronounc|in the (?:audio|recording|clip)|after|before|at the|between))`,
  ),
  kind(
    /^(?:hundred|dozen|thousand|million|billion|plenty|lots|tons|loads|heaps|scores|many|countless|number|lot|ton|host|handful|gazillion|zillion|every|each|most|all$|half|any$|everywhere|ubiquit|hardly|next|scarcely|nearly|almost)/,
    scale,
  ),
  kind(
    /^(?:prescribed|sold|given|used|asked|request|order|play|stream|call|book|visit|search|mention|named|found|met$|seen|stocked|carried|bought|chosen|heard|talked|encounter|attested|listed|taken|administ|written|needed|produced|streets?$|stations?$)/,
    `${used}(?: \\w{1,10}){0,2}? (?:(?:far |much |a lot )?(?:more|most|less) (?:often|frequently|widely|commonly|than)|oftener|daily|every ?day|all the time|all day|everywhere|rarely|hardly ever|by (?:everyone|everybody|most)|widely|constantly|to half)|(?:most(?: often)?|widely|commonly|frequently|rarely|hardly ever|regularly|routinely|often|far more often|usually|typically|normally) ${used}`,
  ),
  kind(
    /^(?:world|general|background|prior|common|local|real|geograph|outside|encyclop|everyday|cultur|domain|medic|pharmac|music|i$|heard|ring|never)/,
    '(?:world|general|background|prior|common|local|real-world|geographic(?:al)?|outside|encyclopedic|everyday|cultural|domain|medical|pharmac\\w+|music|musical) (?:knowledge|sense|practice)|(?:i|that i|which i|i do|i already|i actually) (?:know|recogni[sz]e|have seen|have heard of|have come across|have encountered|am familiar with|am aware of)(?! (?:(?:this|it|that) (?:well|from)|the (?:rules?|format|task|instructions?|marker)\\b))|heard of|rings? (?:a|no|any) bells?|never (?:seen|met|come across|encountered)',
  ),
  kind(
    /^(?:streets?$|places?$|roads?$|towns?$|squares?$|restaurants?$|shops?$|songs?$|drugs?$|people|stations?$|names?$|named$|naming$)/,
    '(?<!\\b(?:the|this) )(?:streets?|places?|roads?|towns?|squares?|restaurants?|shops?|songs?|drugs?|people|stations?) (?:in \\w+ )?(?:are|get|is|were|being|be|to be) (?:\\w{1,10} ){0,2}(?:named|called)|(?:streets?|places?|roads?|name|squares?) (?:named|called)|(?<!(?:the|this|that|here a) (?:streets?|roads?|squares?|places?) (?:is|was) )named (?:after|for)|(?:street|place)[- ]naming|naming (?:conventions?|patterns?|practices?|habits?|customs?|traditions?|schemes?)|(?<!\\b(?:the|this|that|an?|an? \\w{3,12}) )street names?(?! (?:must|should|are to|have to|in the prompt|given))|(?<!\\b(?:the|this|that|an?|an? \\w{3,12}) )place names?(?! (?:must|should|are to|have to|given))|names of (?:streets|places)',
  ),
  kind(
    /^(?:plausibility|terms|statist|probab|base|prior|odds|bayes|occam|law|frequency|number|sheer|going|nine|fifty|use$)/,
    'statistic\\w*|probabilistic\\w*|base rates?|prior(?:s| probability| odds| (?:favou?rs?|suggests?|points?|says?))|the prior|odds|bayesian|a priori|occam\\w*|law of averages|frequency decide|(?:by|the) (?:sheer )?numbers|sheer (?:frequency|weight|number)|going by (?:frequency|usage|popularity)|nine times out of ten|probability is|in terms of (?:plausibility|likelihood|probability|popularity|frequency)|plausibility|fifty [\\w-]+|(?:actually |really )use\\b',
  ),
  kind(
    /^(?:odd$|weird|strange|unusual|unlikely|implaus|improb|bizarre|peculiar|funny|far|plausib|sensib|natural|realis|believ|credib|reasonab|silly)/,
    '(?:odd|weird|strange|unusual|unlikely|implausible|improbable|bizarre|peculiar|funny|far-fetched|plausible|sensible|natural|realistic|believable|credible|reasonable|silly) (?:\\w{1,10} )?(?:name|street|place|address|destination|thing to|surname|title|word|brand|choice|dose|order|request)',
  ),
  kind(
    /^(?:outnumber|outsell|outrank|dwarf|tops?$|heads?$|near$|at$|default|textbook|bread|comes?$|crops?$|pops?$|turns?$|shows?$|appears?$|ten$|twenty|fifty|several|two$|three$|five$|dozens|hundreds|so$|far$|way$|has$|have$|gets?$|sees?$|draws?$|carr|sells?$|would$|occurs?$|nearly|hardly|overwhelm|predomin|invariab|flock)/,
    `outnumbers?|outsells?|outranks?|dwarfs?|(?:near|at|close to) the (?:very )?top of|(?:tops?|heads?) (?:the|every|any|all)|default (?:spelling|form|reading|name|choice|variant|version|option)|textbook|bread-and-butter|(?:comes?|crops?|pops?|turns?|shows?) up (?:\\w{1,14} ){0,3}?(?:all the time|constantly|everywhere|often|again and again|regularly|a lot|in every|in almost|daily|most)|(?:ten|twenty|fifty|several|two|three|five|dozens of|hundreds of) \\S{2,20} (?:for|to|against) (?:each|every|one|a single)|(?:so|far|way) (?:much|many) more|(?:has|have|gets?|sees?|draws?|carr(?:y|ies)|sells?) (?:far |many |much |way |a lot )?more (?:${crowds})|(?:far|many|so many|way) more (?:${crowds})|would be (?:odd|weird|strange|unusual|surprising|absurd|silly|bizarre|remarkable) (?:for|to|if|that)|occurs? in (?:many|most|every|all|countless|dozens)|(?:nearly|almost|hardly) (?:nobody|no one|anybody|anyone)|sells? (?:the )?(?:best|better|most)|overwhelmingly|predominantly|invariably|flocks? to`,
  ),
  kind(
    /^(?:i$|surpris|would$|on$|average|stereotyp|as$|experience|from$|staple|mainstay|world|go$|go-to|of$|legend|trending|viral|beloved|in$|sought|dime|off$|tiny|remote|minor|insignif|unimport|little)/,
    `i would be surprised (?:if|to|by)|would surprise me|on average|stereotypically|as (?:everyone|everybody) knows|from experience|staple|mainstay|world-?famous|world famous|go-to|of note|legendary|trending|viral|beloved|in (?:high|great) demand|sought[- ]after|off the beaten (?:path|track)|(?:tiny|remote|minor|insignificant|unimportant|little[- ]known) (?:\\w{2,12} )?(?:places?|towns?|villages?|streets?|roads?|stations?|compan(?:y|ies)|artists?|bands?|songs?|brands?)`,
  ),
]

/** Reasons of habit, company and surroundings, which alone decide nothing. */
export const weakReasons: readonly Kind[] = [
  kind(
    /^(?:germany|austria|switz|berlin|munich|hamburg|vienna|cologne|frankfurt|leipzig|dresden|stuttgart|d[uü]sseldorf|bremen|hann?over|nuremberg|z[uü]rich|bern|basel|graz|salzburg|london|paris|rome|madrid|amsterdam|istanbul|warsaw|prague|europe|france|italy|spain|england|scotland|wales|ireland|poland|turkey|bonn|essen|dortmund|mannheim|kiel|rostock|potsdam|freiburg|heidelberg|münster|aachen|augsburg|erfurt|mainz|bavaria|saxony|america|us$|uk$|china|japan|beijing|tokyo|new$|manchester|dublin|brussels|location|position|whereabouts|surround|region|country|city|destination|setting|scene|context|situation|topic|subject|sentence|conversation|located|local|nearby|nearest|geograph|in$)/,
    `(?:in|of|from|around|near|across|for|at|through|within|on) (?:downtown |central |the middle of |northern |southern )?(?:${cities})(?! (?:accent|dialect))|(?:${cities}) (?:has|would|is)|(?:${cities})(?:'s)? (?:streets?|street names|map|roads?|addresses)|(?:user's|users'|user|driver's|their|caller's|speaker's|the) (?:location|position|whereabouts|surroundings|region|country|city|destination|setting|scene|context|situation|topic|subject|sentence|conversation)|location (?:makes|favou?rs|suggests|points|tips|rules)|located in|local|locally|nearby|nearest|geograph\\w+|(?:user|driver|they|speaker|we|i) (?:is|are|being) (?:located |driving |currently |somewhere )?in (?!english|german\\b|a |the |an |his|her|pain)\\w+`,
  ),
  kind(
    /^(?:given$|considering|knowing|because|based|judging|going|view|light|from$|due$|thanks|by$|with$)/,
    `(?:given|considering|knowing|because of|based on|judging by|going by|in view of|in light of|from|due to|thanks to|(?:by|with)(?! (?:the|an?) (?:user|driver))) (?:(?:the|that|this|its|their|where|who|what|how|it is|we are|an?|such) )(?:\\w{1,12} ){0,3}?(?:context|setting|place|location|user|driver|situation|scenario|destination|city|country|who|where|what|topic|sentence|surrounding\\w*|neighbou?r\\w*|words|phrase|${places})`,
  ),
  kind(
    /^(?:german|kitchen|pharmac|ward|hospital|clinic|station|airport|film|movie|music|street|navigat|traffic|weather|cook|medic|driving|travel|shopping|restaurant|office|school|garden|farm|cit(?:y|ies)$|town|region|area|district|country|county|neighbo|part$|address|household|car$|gps|geograph|local|domestic|cultur|real|everyday|context|surround|semantic|histor|logic|gramm|practice|reality|life|common)/,
    `(?:in|for|on|near|around|at|within|outside|as) (?:an? |the |this |that |such an? |any |most )?(?:\\w{3,12} )?${places}(?: context| setting| app| request| bulletin| note| order)?|(?<!without (?:\\w{1,8} )?)context(?:ual(?:ly)?)?|surrounding words|semantic(?:ally|s)?|(?:medic|clinic|geograph|cultur|histor|semantic|context|logic|realistic|grammatic)al?ly|in (?:practice|reality|real life|everyday life)|common sense|logic`,
  ),
  kind(
    /^(?:people|visitor|customer|famil|patient|doctor|nurse|pharmac|tourist|caller|user|driver|presenter|announce|broadcast|any(?:one|body)|every(?:one|body)|nobody|no$|some(?:one|body)|most|local|commut|passenger|fan|listener|shopper|parent|german|travel|airport|station|shop|hospital|city|town|ship|restaurant|person|company|clinic|ward|speaker|council|bulletin)/,
    `${people}(?: (?:in|at|near|on|of|with|from|for|here|who) (?:\\w{1,14} ){0,3}?\\w{1,14})? (?:(?:is|are) (?:\\w{1,10} )?(?:going|likely|unlikely|apt)|are|(?:is|are) being|would|will|usually|typically|generally|mostly|normally|tends?|rarely|hardly|seldom|never|always|often|visits?|goes|go|knows?|asks?|wants?|says?|uses?|orders?|plays?|takes?|buys?|drives?|calls?|lives?|navigates?|names?|looks? (?:for|up)|search(?:es)? for|listens? to|needs?|cooks?|prescribes?|has heard)`,
  ),
  kind(
    /^(?:usual|normal|typical|general|ordinar|common|mostly|always|rule|cases|tend|most|habit|custom|tradition|convention)/,
    '(?:usually|normally|typically|generally|ordinarily|commonly|mostly|always|as a rule|in most cases|in (?:such|these|those) cases|tends? to|most of the time|habitually|customar\\w+|traditionally|by convention|conventionally)',
  ),
  kind(
    /^(?:typical|common|usual|known|likely|plausib|popular|expect|everyone|everybody|most|people|tourist|user|they|street|place|road|name|destination|address|landmark|title|brand|surname|drug|medicine|sense|sensib|realis|natural|reasonab|logical|probab|likelihood|fits?$)/,
    'what (?:is|are) (?:typical|common|usual|known|likely|plausible|popular|expected)|where (?:everyone|everybody|most people|people|tourists|the user is|they are)|as (?:an? |the )?(?:street|place|road|name|destination|address|landmark|title|brand|surname|drug|medicine)\\b|expected|expect|makes? (?:more |most |the most |much more |better |perfect |no |little |far more )sense|(?:sensible|realistic|natural|reasonable|logical)|probab\\w+|likelihood|fits? (?:the |better |best |into )?(?:\\w{1,10} )?(?:context|setting|scene|situation|theme|pattern|bill|topic)',
  ),
]
