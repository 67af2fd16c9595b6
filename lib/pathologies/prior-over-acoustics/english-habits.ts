import { anyOf, pattern } from '@/lib/pathologies/match'

/**
 * Decisions by habit, by how things normally go, and by what the world holds, which need no name to be told from another: they hold
 * for a question about a recording as well as for a transcription.
 */
const habitual =
  '(?:typical|standard|usual|normal|common|conventional|customary|ordinary|expected|traditional|stereotypical|statistical|stereotyped|classic|everyday|prevailing|regular)'
/** What goes by a rule, a habit or a statistic. */
const practice =
  '(?:practices?|conventions?|behaviou?rs?|patterns?|progressions?|ranges?|norms?|structures?|procedures?|settings?|interpretations?|usages?|arrangements?|habits?|expectations?|scenarios?|stereotypes?|etiquette|routines?|knowledge|tendenc(?:y|ies)|frequency|distributions?|likelihood|customs?|layouts?|setups?|instrumentation|dosages?|doses?|roles?|functions?|forms?|sequences?|plots?|tropes?|narratives?|frameworks?|counts?|sizes?|formats?|orders?|schedules?|prices?|pricing|rules|laws|logic|theory|principles?)'
const words = "(?:[\\w'-]{1,16} ){0,4}?"
const leaning =
  '(?:given|considering|based on|following|according to|going by|judging by|assuming|in line with|as per|under|by|in keeping with|drawing on|relying on|resting on|guided by|per|in accordance with|in view of|in light of|thinking of|taking into account|including|applying|consider|due to|because of|from)'

/** "Given typical human behavior patterns", "based on standard harmonic practices", "considering how pop songs are normally arranged". */
const appeals: readonly RegExp[] = [
  new RegExp(
    `\\b${leaning} ${words}${habitual} (?!of\\b)(?!in\\b)${words}${practice}\\b(?! (?:of|in) (?:this|the|that) (?:recording|clip|audio))`,
  ),
  /\b(?:given|considering|based on|think(?:ing)? about|knowing|going by|judging by|looking at) (?:how|what|where|when) (?:[\w'-]{1,16} ){1,6}?(?:usually|normally|typically|generally|tends? to|ordinarily|commonly|mostly|often)\b/,
  /\b(?:fits?|matches|aligns?(?: \w{2,10})? with|suits|in line with|does not (?:fit|align with|match|suit)) (?:the |its |an? )?(?:expected|typical|usual|standard|conventional|customary|normal) (?:\w{2,14} ){0,2}?(?:role|functions?|progressions?|conventions?|practice|procedures?)\b/,
  /\b(?:we|one|people|you|experts|analysts|they|it|these) (?:would )?(?:typically|normally|usually|generally) (?:be )?(?:treat(?:ed)?|count(?:ed)?)\b/,
  /\bin (?:such|these|those|this (?:kind|type|sort) of) (?:data ?sets?|tests?|quiz(?:zes)?|benchmarks?|exercises?|questions?|puzzles?)\b[^;]{0,160}\b(?:usually|normally|typically|generally|mostly|often|always|tends?|most)\b|\b(?:usually|normally|typically|generally|mostly|often|always|tends?|most)\b[^;]{0,160}\bin (?:such|these|those|this (?:kind|type|sort) of) (?:data ?sets?|tests?|quiz(?:zes)?|benchmarks?|exercises?|puzzles?)\b/,
  /\b(?:given|considering) (?:the )?(?:(?:multiple[- ]choice|available) )?(?:\w{3,14} ){0,2}and (?:typical|standard|usual|common|conventional) (?:\w{3,14} ){0,2}(?:interpretations?|conventions?|practices?|settings?|usage)\b/,
]

const often =
  '(?:usually|normally|typically|generally|ordinarily|mostly|commonly|customarily|traditionally|conventionally|invariably|overwhelmingly|routinely|regularly|almost always|nearly always|practically always|most often|more often(?: than not)?|most of the time|nine times out of ten|as a rule|in most cases|tends? to|often|hardly ever|almost never|seldom|rarely|(?:makers|authors|writers|people|composers|designers|directors|producers|singers|users|players|customers|drivers|speakers of \\w+) (?:like|love|prefer|favou?r|choose|pick|go for|want|ask for)|would be (?:unusual|odd|strange|weird|surprising|absurd|silly|unlikely|bizarre) (?:for|to|if|that)|what (?:everyone|everybody|most people|people|one) (?:\\w{2,10} )?(?:takes?|uses?|does|do|says?|wants?|buys?|asks? for|expects?|plays?)|^(?:since |as |because )?(?:the )?(?:typical|standard|ordinary|average|most) \\w+|by (?:tradition|convention|default)|all the time|the (?:classic|obvious|usual|standard|typical|traditional|normal|default|textbook|go-to|natural|stock) (?:\\w{3,12} ){0,1}(?:choice|option|instrument|setting|dose|place|case|number|way|form|reaction|answer|pattern|thing))'
/** A choice that is drawn, and says nothing of what is heard. */
const choice =
  "(?:i (?:would |will |am |shall |should |can |could |might |'d )?(?:still |just |simply |therefore |probably |rather |also )?(?:say|answer|choose|pick|go (?:with|for)|assume|guess|take|bet|lean\\w*|settle|conclude|inclined|opt|put|write|prefer|default|expect|select|favou?r|stick)|(?:would|should) be (?:my|the) (?:choice|answer|pick|guess|bet|best)|(?:is|seems|looks|appears|sounds|would be|becomes|makes(?: it)?|making(?: it)?|it) (?:surely |clearly |probably |by far |also |almost certainly |therefore )?(?:the )?(?:most |more |best |better |safest |safer |only |far more |much more )?(?:plausible|logical|likely|probable|reasonable|sensible|natural|safe|obvious|safest|safer|likeliest|realistic|best bet|better bet|safe bet|best answer|guess|surely about|certain)|makes? (?:the )?(?:most|more|better|perfect|much more|far more) sense|must (?:be|have been|mean)|has to be|which makes|that is (?:my|the) (?:answer|choice|pick|guess|best guess|one)|(?:so|hence|thus|therefore|ergo|then),? (?:the (?:answer|number|speaker|setting|place|instrument|next|\\w{3,12}) (?:is|would|should|must)|(?:it|this|that) (?:is|must|should|would)|it's|(?!(?:it|they|this|that|he|she|there|i|we|is|does|do|are|far|on|the)\\b)[\\w-]{2,20}(?: [\\w-]{2,20}){0,2}(?:[.!]?$|, )|[\\w-]{2,20} it is|maybe |perhaps |(?:probably|presumably|surely|most likely) )|i (?:do not|need not)(?: (?:have|need) to)? (?:count|listen|check|hear)|enough for me|beats|wins|outweighs|is why (?:i\\b|\\w+ (?:beats|wins|is))|settles|decides|tips|best bet|safe bet|safest)"
const drawn = pattern(
  new RegExp(
    `(?:\\b|(?=\\^))${often}\\b(?![^;]{0,160}\\b(?:but|yet|however|still)\\b)[^;]{0,160}?(?:[,:;–—] ?|\\b)(?:and |so |hence |thus |therefore |then |which )*(?:which |that |this )?${choice}`,
  ),
)
/** The same with the choice in front, and the habit as its ground. */
const grounded = pattern(
  new RegExp(
    `${choice}[^;]{0,160}?(?:[,:–—] |\\b)(?:because|since|as|for|given that|seeing that|considering(?: that)?|in view of|based on)\\b[^;]{0,160}?\\b(?:${often}|most (?:people|[\\w-]{4,16}s?|phone \\w+))\\b`,
  ),
)

/** A habit that is named as the ground itself, whatever was heard before it. */
const plainGround = pattern(
  new RegExp(
    `\\b(?:given|considering|based on|following) (?:the )?${habitual} (?!of\\b)${words}${practice}\\b[^;]{0,200}$`,
  ),
)

/** Words for what is heard, as the ground on which something is decided. */
const byEar =
  /\b(?:(?<!without (?:even )?)(?:i|we|can|clearly|be|is|are) (?:\w{2,10} )?(?:hear|heard|hearing|audible|detect\w*|make out|pick out|picked out)|audible|audibly|auditory|acoustic\w*|heard|timbre|pitch(?:ed)?|vowels?|consonants?|syllables?|dropp\w+|swallow\w+|elid\w+|silent|aspirat\w+|the (?:sounds?|noises?|clicks?|beeps?|tones?|rhythm|voice|voices|accent|tempo|melody|recording|clip|audio) (?:is|are|has|have|here|shows?|matches|points?|suggests?)|sounds? (?:like|of|more|absent)|fricative|nasal|stress(?:ed)?|intonation|observed|noises?|splash\w*|crash\w*|absent|present here|pauses?|(?:mentioned|named|said|given|read out) by the|most (?:people|of them) (?:in|at) the (?:room|audience|hall|crowd|background)|isn't here|is not here|not present)\b/
/** Where there is nothing to hear, or it is set aside, what is usual decides after all. */
const withoutEar = pattern(
  /\b(?:without (?:even |really )?(?:counting|listening|hearing|any (?:clear )?\w+|the (?:audio|sound))|whatever (?:the|is|was)|no matter what|regardless of|even if|even though|although|do not have to (?:count|listen)|irrespective)\b/,
)
const refuses = pattern(
  /\b(?:should not|must not|will not|would not|cannot|do not|not going to|rather than|instead of|without) (?:\w{2,10} )?(?:assum\w+|guess\w*|rely\w*|go(?:ing)? by|bas\w+|stereotyp\w*|let|use|lean\w*|judg\w+|conclud\w+|infer\w*)\b|\b(?:stereotypes alone|is not an argument|no (?:reason|argument|evidence)|proves? nothing|not (?:a (?:matter|question)|decisive|enough))\b|\b(?:says?|said|told|explains?|claims?|mentions?|states?|according to the (?:man|woman|speaker|host|narrator)) that\b|\?$/,
)
/** Something that is explained, named or described by what is usual, and nothing chosen. */
const explains =
  /\b(?:typical of|characteristic of|explains?|that is why (?:the|it|there|he|she)|transcription|format|typ(?:e|ed|ing|os?)|keys?|slips?|spell\w*|orthograph\w*|abbreviat\w*|short|letters?|translat\w*|prompt|instructions?|(?:matches|matching|consistent with|aligns? (?:\w{2,10} )?with|fits?) (?:the |a )?(?:standard|typical|usual|known)? ?(?:\w+ )?(?:behaviou?r|patterns?|traffic|sounds?|reactions?))\b/

/** Whether a sentence decides, or leans, by what is usual. */
export function decidesByHabit(plain: string): boolean {
  if (refuses.test(plain)) return false
  const [ground] = plainGround.exec(plain) ?? []
  if (ground !== undefined && !byEar.test(ground)) return true
  if (byEar.test(plain) && !withoutEar.test(plain)) return false
  if (anyOf(plain, appeals)) return true
  return !explains.test(plain) && (drawn.test(plain) || grounded.test(plain))
}

const stems =
  /^(?:typical|typically|standard|usual|usually|normal|normally|common|commonly|conventional|conventionally|customary|customarily|ordinary|ordinarily|expected|traditional\w*|stereotyp\w*|statistical|classic|everyday|prevailing|regular|regularly|generally|mostly|always|often|tends?|rule|invariably|overwhelmingly|routinely|seldom|rarely|never|hardly|almost|cases|convention|tradition|default|textbook|obvious|most|natural|stock|nine|time)$/
/** Whether a sentence has a word for what is usual. */
export const mayBeHabit = (list: ReadonlySet<string>): boolean => {
  for (const word of list) if (stems.test(word)) return true
  return false
}
