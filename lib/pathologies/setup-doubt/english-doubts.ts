import { pattern } from '@/lib/pathologies/match'
import { wordKinds } from '@/lib/pathologies/word-kinds'

/** What makes of a statement a supposition or a question. */
const hedge = pattern(
  /\b(?:maybe|mabye|perhaps|possibly|presumably|probably|may|might|could|or|unless|whether|suspect|wonder|suppose|supposing|assume|idea|possibility|possible|feel|feeling|seems?|looks|sounds like|for all i know|questionable|doubt|doubtful|believe|think|guess|conceivable|is|are|must|can|what if|either|imagine|impression|only|just|merely|after all|have i|am i|do they|bet)\b|\?/,
)
/** What is not what it is given out to be. */
const unreal =
  '(?:pretend(?:ed|ing)?|preten[cs]e|make-believe|made[- ]up|fictitious|fictional|fictions?|imaginary|imagined|invented|inventions?|concocted|devised|fabricated|fabrications?|notional|hypothetical|hypotheticals?|staged|play-?acted|play-?acting|rehearsal|thought experiments?|simulat(?:ed|ion|ing)|contrived|synthetic (?:prompt|task|request|case|example|scenario)|dry run|role[- ]?play(?:ing|ed)?|charade|figures? of speech|props?|a drill|paper exercise|mock|dummy|stage propert(?:y|ies)|placeholders?|nonexistent|non-existent|stand-ins?(?! for (?:her|his|their|him))|figments?|staging|concoction|constructed (?:case|example|prompt|task|scenario)|artificial (?:case|example|prompt|task|scenario|set-?up)|sham|hoax|a test|a trap|a trick|a riddle|a puzzle)'
/** The task, and who or what it gives out to be there. */
const given =
  '(?:task|prompt|request|scenario|set-?up|exercise|case|situation|scene|item|whole (?:thing|scene|story|affair|matter|set-?up|lot)|the whole|all of (?:this|it)|all this|it all|it(?= (?:may|might|could|must|is) all)|everything|this|brief|premise|conversation|interaction|exchange|audio|recording|clip|tape|file|call|voicemail|announcement|command|dictation|note|message|bulletin|timer|caller|driver|customer|patient|user|speaker|passenger|child|car|shop|asker|query|instruction|attachment|announcer|shopper|doctor|nurse|listener|person|order)'
const near = '[^.;!?]{0,70}?'
/** What would be there, if the task were what it is given out to be. */
const presence =
  '(?:car|caller|driver|customer|patient|phone|call|child|timer|clip|tape|recording|audio|sound|music|piano|voice|speaker|user|person|shop|warehouse|station|announcement|voicemail|command|request|message|file|dictation|order|vehicle|device|speech|performance|instrument|passenger|singer|song|note|engine|street|nurse|doctor)'
const really = '(?:really|actually|truly|ever|even|in fact|genuinely|at all)'

const doubts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:may|might|could|need)(?: (?:well|perhaps|simply|actually))? (?:not (?:even |actually |really )?be (?:an?|any)|be no)(?: (?:real|actual|genuine))? ${presence}\\b(?=[^.;!?]{0,10}\\b(?:behind|at all|here|involved|attached|to begin)\\b)`,
  ),
  new RegExp(
    `\\b${presence} (?:(?:does|do|is|are|was|did|has|may|might|probably|perhaps) )+(?:not|never)(?: ${really})* (?:exist(?:s|ed)?|real|there at all)\\b|\\bnot (?:an? |the )?(?:real|actual|genuine) (?:\\w{3,12} )?(?:caller|driver|customer|patient|user|person|recording|request|command|task|call|clip|file|audio|announcement|scenario)\\b|\\b(?:sure|certain|convinced|tell|doubt|wonder|clear|question)\\b[^.;!?]{0,20}\\b${presence} (?:is|was|are) (?:${really} )?(?:real|genuine|authentic)\\b`,
  ),
  new RegExp(
    `\\b${given}\\b${near}\\b${unreal}(?![\\w-])(?! (?:with|game|games|announcement|signal|track|pattern|strip|drive|flight|call|tone|voice|laugh\\w*|gunshots?|rain|street|name|sounds?|noise|accent|cough|instrument|drums?|strings))`,
  ),
  new RegExp(
    `\\b${unreal}(?! (?:game|games|drive|flight|call|tone|street|name|word|spelling|voice|laugh\\w*|sounds?|noise|accent|instrument|drums?|strings))\\b${near}\\b${given}\\b`,
  ),
  // Nobody asks, no one spoke it.
  new RegExp(
    `\\b(?:nobody|no one|no-one|is anybody|is anyone|did anybody|did anyone|has anyone|was anyone)(?: (?:is|was|has|had|${really}))*(?: (?:in a car|in the car|asking|asked|spoke|speaking|spoken|said (?:it|this|anything)|recorded|recording|called|calling|rang|driving|going|drives|there|uttered|involved|dictated|wants? (?:to go|directions)))(?! (?:to|at|about|during|over|again))`,
  ),
  new RegExp(
    `\\b(?:no|not an?|never an?|never any|without an?|there is no|theres no)(?: (?:real|actual|such|genuine|true))? ${presence}(?: (?:and|or|and no|or a|and perhaps no|nor) (?:an? |no )?\\w{3,14})?,? (?:${really} )?(?:exists?|existed|was ever|were ever|has ever|is involved|involved|was made|intended|meant|behind|at all|to begin with|in the first place|is even|was even)\\b`,
  ),
  new RegExp(
    `\\b(?:is|are|was|were|does|do|did|whether|if|that)(?: there)?(?: (?:an?|any|the|this|that|an actual|a real|some))*(?: (?:actual|real|such))? ${presence}(?: like this)? (?:${really} )+(?:exists?|involved|existed|there|real|intended|meant|made|stands?|spoke|happened)\\b|\\b(?:whether|if) (?:an? |any |the |there is an? )?(?:actual|real|genuine) ${presence}\\b(?=[^.;]{0,30}\\b(?:stands?|exists?|behind|is|was)\\b)`,
  ),
  /\b(?:exists?|lives?|existed) (?:only |merely |solely )?(?:outside|inside|in|within|as part of) (?:the |my |somebody's |someone's )?(?:imagination|head|mind|prompt|text|exercise|brief)/,
  /\b(?:see|test|testing|check|checking|look|find out|probe|probing|gauge|measure|know|watch)(?: (?:only|just|simply))? (?:if|whether|what|how) (?:i|the model|an? (?:ai|model|assistant))(?: \w{1,9})? (?:would|do|does|can|could|will|am|behaves?|reacts?|copes?|responds?|handles?|makes?|talks?|fill|invents?|hallucinates?|say)\b/,
  /\b(?:riddle|puzzle|question|exercise|test|text|experiment|prompt|task|script|story)s?\b[^.;!?]{0,30}\b(?:dressed|disguised|posing|masquerading|in the (?:shape|form|guise|clothes) of|(?:outward|the) form of an? (?:recording|clip|request|call)|made to look)\b/,
  /\b(?:genuine|real|actual) (?:caller|driver|user|customer|speaker|person|request|recording|patient|announcement|clip|call)s?,? or (?:an? |just |only |merely )*(?:\w{1,12} )?(?:one|test|exercise|benchmark|prompt|simulation|drill)\b/,
  /\b(?:supposed|meant|expected|asked|want me|wants me|have|going|am i|i am)(?: just| only)? to (?:just |only |simply )?(?:imagine|pretend|make believe|act as (?:if|though)|play along|play a part|behave as (?:if|though)|make (?:it|one|something) up)\b/,
  /\bas (?:if|though) (?:somebody|someone|there were|there was|a real|anyone|i had|a person)\b(?=[^.;]{0,60}\b(?:microphone|recording|audio|spoken|spoke|heard|listened|clip|one)\b)/,
]
const denied =
  /\b(?:let me|let us|i (?:want to|will|should|need to|have to|can|could|would)) $|\b(?:not|no|nothing|never|rather than|instead of|far from|hardly)(?: (?:an?|the|that|about|any|just|merely|to|suggests?|indicates?|reason|is|it|think))* ?$/
const elsewhere = pattern(
  /\b(?:game show|film|movie|play is|actors?|the (?:woman|man|girl|boy|child|comedian|narrator|host) (?:pretends?|is pretending|imagines?|says?)|he|she|street name|made up of|options?|answer choice|synthesi[sz]ed|drum|guitar|fingerprint)\b/,
)

const kindsOf = wordKinds(
  /^(?:preten|make$|believe|made$|ficti|imagin|invent|concoct|devis|fabricat|notional|hypothet|staged|staging|play|rehears|thought$|simulat|contriv|synthetic|dry$|role|charade|figures?$|props?$|drill|paper|mock|dummy|stage|place|nonexist|non$|stand$|stands$|standin|figment|constructed|artificial|sham$|hoax|test|trap$|trick$|riddle|puzzle)/,
  /^(?:nobody|no$|noone|anybody|anyone|exist|involved|really|actually|truly|ever$|even$|actual|genuine|real$)/,
  /^(?:see|test|testing|check|checking|look|find|prob|gauge|measure|know|watch|dressed|disguised|posing|masquerading|shape|guise|form|act$|behave|though$)$/,
  /^(?:maybe|mabye|perhaps|possibly|presumably|probably|may|might|could|or|unless|whether|suspect|wonder|suppose|supposing|supposed|assume|idea|possib\w+|feel|feeling|seems?|looks|all|questionable|doubt\w*|believe|think|guess|conceivable|is|are|must|can|what|either|imagine|impression|only|just|merely|am|do|meant|expected|want|wants)$/,
  /^(?:i|me|my|model|ai|assistant|if|how)$/,
  /^(?:task|prompt|request|scenario|set|setup|exercise|case|situation|scene|item|whole|all|everything|this|it|brief|premise|conversation|interaction|exchange|audio|recording|clip|tape|file|call|voicemail|announcement|command|dictation|note|message|bulletin|timer|caller|driver|customer|patient|user|speaker|passenger|child|car|shop|asker|query|instruction|attachment|announcer|shopper|doctor|nurse|listener|person|order|phone|music|piano|warehouse|that|nobody|anybody|anyone)$/,
)

/** Whether a sentence has words for a supposition that something is not real. */
export function mayDoubt(words: ReadonlySet<string>): boolean {
  const kinds = kindsOf(words)
  return (kinds & 8) !== 0 && (((kinds & 3) !== 0 && (kinds & 32) !== 0) || ((kinds & 4) !== 0 && (kinds & 16) !== 0))
}

/** Whether a sentence supposes that the task, or who and what it speaks of, is not real. */
export function doubtsReality(plain: string): boolean {
  if (!hedge.test(plain) || elsewhere.test(plain)) return false
  return doubts.some((doubt) => {
    const match = doubt.exec(plain)
    return match !== null && !denied.test(plain.slice(Math.max(0, match.index - 40), match.index))
  })
}
