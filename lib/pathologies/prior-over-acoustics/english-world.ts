/**
 * Decisions in a transcription whose ground is a fact of the world: how many people go there, how large it is, what the weather is.
 * What is decided is said strongly, and nothing that is heard or written is named beside it.
 */
import { wordKinds } from '@/lib/pathologies/word-kinds'

const person =
  '(?:tourists?|visitors?|travell?ers?|passengers?|commuters?|customers?|callers?|shoppers?|locals?|listeners?|drivers?|residents?|inhabitants?|guests?|pilgrims?|schoolchild(?:ren)?|students?|fans?|patients?|doctors?|people|everybody|everyone|nobody|no one|most of us|anybody|anyone|they all|(?:sensible|sane|normal|average|ordinary|reasonable) person)'
const facts =
  '(?:population|capital|airports?|stations?|ports?|ferr(?:y|ies)|trains?|bus(?:es)?|flights?|trams?|metro|hubs?|shops?|stores?|branch(?:es)?|supermarkets?|cin?emas?|postcards?|guide ?books?|guides|maps?|atlas(?:es)?|phone ?books?|hits|charts?|number one|resorts?|university|weather|rain(?:s|y|ing)?|snow(?:s|y|ing)?|heat|hot|cold|winters?|summers?|climate|landmarks?|attractions?|sights?|museums?|streets|city|cities|towns?|villages?|countr(?:y|ies)|(?:more|million|native) speakers|millions?|thousands?|hundreds?|thirds?|half|inhabited|busy|busiest|bigger|biggest|larger|largest|smaller|tiny|huge|famous|fame|cabinets?|kitchens?|households?|every day|all day|all year|every (?:ten|few|five|twenty|half) \\w+|times a day|worldwide|guidebooks?|estimate|statistically|trade|industry|football|war|history|centuries|beaches|beach|harbour|harbor|mountains?|island|river|lake|season|festival|market|itinerar(?:y|ies)|touristy|tourism|prominent|unesco|car parks?|hour|sundays?|weekends?|bakery|pharmac(?:y|ies)|restaurants?|cafés?|stadium|concert|network|suburbs?|hamlet|farm|popularity|lakes?|islands?|tours?|trips?|bridges?|squares?|reputation|airlines?|holidays?|vacation|seasons?|web|internet|majority|hospitals?|hotels?|schools?|best-known|well-known|renown(?:ed)?|surnames?|first names?|baby)'
const world = new RegExp(`\\b(?:${person}|${facts}|only one of (?:them|these|those|the (?:two|three|candidates)))\\b`)

const better =
  '(?:better|best|safer|safest|likelier|likeliest|obvious|natural|sensible|logical|reasonable|stronger|only)'
const guess = '(?:pick|choice|guess|bet|assumption|candidate|reading|option|answer|one|match|contender|favou?rite)'
const i = '\\bi (?:(?:would|will|am|do|can|may|might|shall|should|have|feel|had) )?(?:(?!not\\b)\\w{2,12} ){0,2}?'
const preference = new RegExp(
  [
    `${i}(?:rather (?:believe|trust|have|take|go)|settl(?:e|ing) (?:on|for|it)|choos(?:e|ing)|pick(?:ing)?|prefer|go(?:ing)? (?:with|for)|bet(?:ting)?|lean(?:ing)?|inclined|opt(?:ing)?|side with|vote for|trust|rank|exclude|discard|eliminate|override|dismiss|content (?:with|to)|rule (?:it|that|the \\w+|□+) out)\\b(?! to (?:think|say|hear|treat|count|keep|regard|ignore))`,
    `\\bmak(?:es|ing) (?:it|this|that|the \\w+|□+|(?:this |that )?\\w+) (?:(?:a|an|the|all but|almost|nearly|practically|so|far|much|by far) )*(?:${better}|certain|more (?:likely|plausible|probable|credible)|most (?:likely|plausible))\\b(?! (?:to|that))`,
    `\\b(?:the|a|an|my|such a) (?:far |much |by far the )?${better} (?:\\w{2,10} )?${guess}\\b`,
    `\\b(?:more (?:likely|plausible|probable|credible|believable|sensible)|likelier) (?:\\w{3,12} )?(?:than|to be (?:searched|asked|meant|named|the|about|mentioned|called))\\b`,
    '\\b(?:would be|is) my (?:choice|guess|pick|bet)\\b|\\bchances are\\b|\\bno contest\\b|\\b(?:that|which|this|what) (?:alone )?(?:decides|settles|tips|clinches|seals) (?:it|the|this)|\\bso that is the one\\b|(?:^|[,;:] )(?:and )?(?:so|hence|thus|therefore),? (?!(?:this|that|it|there|these|they|he|she|far|on|what)\\b)(?:□+|[\\w-]{3,20})[.!]?$|\\bis what (?:one|i|you|we|anyone) would expect\\b|\\bsurprised if\\b|\\b(?:you|they|one|people|users|someone) (?:are|is|would be) (?:far |much )?(?:likelier|more likely)|\\bi would (?:say|write|put|guess|assume) (?!(?:that|they|he|she|it|this|there|we|i|the)\\b)[\\w□-]{3,20}(?: [\\w□-]{2,20})?[.!]?$',
    '\\ball but (?:certain|settled|sure|guaranteed)\\b|\\benough for me\\b|\\bgood enough\\b|\\bodds are\\b|\\bmy (?:money|pick|bet|vote)\\b|\\bthe nod\\b|\\btakes? precedence\\b|\\boutweighs?\\b|\\bhas to be (?:right|correct|it|the one|□)|(?:\\b|(?=□))(?:it|this|that|□+) (?:wins|beats|must be\\b(?! \\w+(?:ed|en)\\b))',
    `\\b(?:inclines?|nudges?|pushes|draws|leads|moves|makes|brings) me (?:to|towards?|lean|prefer|choose|pick)\\b|\\bis (?:practically|almost|nearly|as good as|pretty much) (?:given|certain|settled|clear|obvious)\\b|\\bto be preferred\\b|\\bi (?:would|will|am going to) (?:write|put|take|assume|say|drop) (?:that|it|this|□+|the (?:first|second|former|latter|one|other)(?: \\w{4,10})?|(?!(?:they|he|she|we|there|all|everything)\\b)[\\wÀ-ɏ]{3,20})(?=[.!]?$|,| (?:rather|instead|over))`,
    `(?:\\b|(?=□))(?:settles|decides|tips|sways|persuades|convinces|clinches) (?:it|me|the|this|that|things)\\b`,
    `\\b(?:need|want|require|look for|ask for) (?:no|not any|nothing) (?:further|more|other|else)\\b|\\bnot (?:need|have to|look|search|ask)(?: for)? (?:(?:to )?(?:look |search |go )?(?:any |much )?(?:more|further|beyond)|any (?:other|further|more))\\b`,
    `\\bruled? (?:it|that|this|the \\w+|□+) out\\b|\\brules? out\\b`,
    `(?<!\\b(?:i|we) )\\b(?:can|could|will|would) (?:only|hardly|almost certainly|surely|certainly|no doubt|most likely|probably) (?:be|mean|concern|refer|want)\\b|\\bwill be (?:about|for) (?:that|this|it|□|the \\w+)|\\bpoints? to (?:□|[a-z\u00c0-\u024f]{4,20}(?=[.!]?$))`,
  ].join('|'),
)

/** What says by itself that a reading is plausible, or is not. */
const alone =
  /\bmakes? (?:(?:far|much|a lot|way) )?more sense (?:as|than|for|in|on|with)\b|\b(?:odds|probability|likelihood|chances?) (?:of|that) [^;]{5,80} (?:is|are) (?:\w{2,10} )?(?:low|small|tiny|slim|negligible|minute|nil|zero|remote|high|good)\b|\blet (?:the |its )?(?:popularity|frequency|fame|plausibility|numbers|statistics|context|map) (?:decide|settle|tip|win)|\b(?:(?:world|general|background|local|common) (?:knowledge|sense)|popularity|plausibility|frequency|fame)(?: alone)? (?:trumps|outweighs|overrides|beats|wins|decides|speaks for|favou?rs)\b|\bis (?:what|where|the \w{3,10}(?: that)?) (?:everybody|everyone|most people|(?:all )?(?:the )?(?:tourists|visitors)) (?:\w{2,8} )?(?:goes|go|looks? for|asks? for|wants?|means?|drives? to|heads? for)\b|\bi would be right (?:more often|most of the time|in most)/

/** What is a fact of the word, the recording or the task, and none of the world. */
const besides =
  /\b(?:spell\w*|written|writ\w+|letters?|accent\w*|hyphen\w*|umlaut\w*|typ\w+|transcri\w+|formats?|capitali\w+|prompts?|settings?|translat\w+|form|grammar|grammatical\w*|vocabulary|says|said|announces?|announced|mentions|mentioned|pronounc\w+|phonetic\w*|rhymes?|clip|recording|audio|listen\w*|hear|heard|background|speaker|voice|lips?|tongue|teeth|jaw|ends? (?:with|in)|begins? with|starts? with|less common|rarer|user's language|language|sentences?|syllables?)\b/

const kindsOf = wordKinds(
  new RegExp(
    `^(?:${person}|person|${facts}|only|number|phone|car|every|times|most|first|no|they|sense|knowledge|fame|plausibility|frequency|often|odds|probability|likelihood|chances?|two|these|those|million|native)$`,
  ),
  /^(?:settl\w+|choos\w+|pick\w*|prefer\w*|go|going|bet\w*|lean\w*|inclined|opt\w*|side|vote|trusts?|rank|exclude|discard|eliminate|override|dismiss|content|rul\w+|mak\w+|better|best|safe\w+|likel\w+|obvious|natural|sensible|logical|reasonable|stronger|only|more|certain|sure|guaranteed|enough|odds|money|nod|precedence|outweighs?|has|wins?|beats|must|decid\w+|tips|sways|persuades|convinces|clinches|seals|need|want|look|search|ask|further|could|can|would|will|points?|believe|chances?|contest|so|hence|thus|therefore|surprised|likelier|expect|nudges?|pushes|draws|leads|moves|brings|practically|nearly|almost|preferred|write|put|take|assume|say|drop|sense|trumps|overrides|speaks|favou?rs|low|small|tiny|slim|remote|goes|looks|asks|means?|drives?|heads?|wants?|let|right)$/,
)
/** Whether a sentence has a word for a fact of the world. */
export const mayBeWorld = (words: ReadonlySet<string>): boolean => kindsOf(words) === 3

/** Whether a part of a sentence decides for a reading by a fact of the world. */
export const decidesByWorld = (part: string): boolean =>
  !besides.test(part) &&
  (alone.test(part) || (world.test(part) && preference.test(part) && world.test(part.replace(preference, '·'))))
