import { wordKinds } from '@/lib/pathologies/word-kinds'
import { form } from './english-words'

const maybe =
  '(?:may|might|could|must|can|perhaps|possibly|probably|presumably|likely|just|only|well|all|simply|merely|be|have been|been|is|are|was|were|seems?|to|purely|entirely|also|an?|whole)'
const heard =
  '(?:sounds?|audio|clip|recording|voice|speech|speaker|announcer|caller|driver|passenger|customer|traveller|person speaking|announcement|phone call)'
const asked =
  '(?:question|task|prompt|request|item|scenario|query|exercise|puzzle|(?:the )?whole (?:thing|scene|story))'
const none = '(?:without|with no|in the absence of|with no actual)'
const sound = '(?:recording|audio|clip|sound|speech|voice)'

/** The sound as made up, and the question as made without one; who only plays at asking. */
export const notMade = [
  form(
    `\\b${heard} (?:${maybe} ){1,4}(?:imagined|imaginary|an? invention|inventions?|fictional|fictitious|fiction|a fiction|figments?)\\b(?! (?:by|of (?:the|a) (?:speaker|author)|character|name|place|street|town))`,
    /\b(?:not|never|nothing|no|if|name|rather than)(?: \w{2,8}){0,4} ?$/,
  ),
  form(
    `\\b${asked} (?:${maybe} ){1,4}(?:written|composed|made up|invented|created|posed|generated|put together|drawn up|set) ${none} (?:(?:any|an?|the|real|actual|recorded) ){0,2}${sound}\\b`,
  ),
  form(`\\b${asked} (?:${maybe} ){1,4}(?:purely|entirely) (?:theoretical|hypothetical)\\b`),
  form(
    `\\b(?:doubt|not sure|unsure|unclear|not clear|doubtful|question|wonder)\\b[^,;.]{0,12} (?:whether|if|that|about) (?:there (?:is|was|were|has been) )?(?:an?|any|the) (?:\\w{2,8} )?(?:actual|real|genuine) (?:${sound}|speaker|caller|person|announcement)\\b(?! name)`,
    /\b(?:no|not|never) ?$/,
  ),
  form(
    '\\b(?:it|this|that) (?:may|might|could|must) (?:well |just |all |only |also )*be (?:an? )?(?:mere |pure )?thought experiment\\b',
  ),
  form(
    '\\b(?:are we|am i) (?:just |only |merely |supposed to be )?(?:role-?playing|pretending|play-?acting|simulating)\\b',
  ),
  form(
    '\\bnot (?:\\w{4,10} )?(?:convinced|sure|certain|persuaded) (?:that |if |whether )?(?:it|this|that|there) is (?:even |really )?(?:an?|any) (?:genuine|real|actual|true) (?:recording|clip|call|request|audio|conversation|speaker|user)\\b',
    /(?!)/,
  ),
  form(
    '\\b(?:task|exercise|request|scenario|thing|conversation|clip|recording|call)\\b[^,;.]{0,30} (?:thought|dreamt|dreamed|cooked) up\\b',
  ),
  form(`\\btrick (?:question|task|prompt)\\b[^,;.]{0,25} ${none} (?:any |an? |the |real |actual )?${sound}\\b`),
  form(
    '\\b(?:user|asker|requester|whoever \\w+ this) (?:may|might|could|is|must) (?:\\w{4,8} )?(?:be )?(?:playing|acting) (?:a|some) (?:role|part)\\b|\\b(?:user|asker|requester) (?:may|might|could|is|must) (?:\\w{4,8} )?(?:be )?play-?acting\\b',
  ),
]

const kindsOf = wordKinds(
  /^(?:imagin\w+|invent\w+|ficti\w+|figments?|without|absence|no|theoretical|hypothetical|thought|doubt\w*|sure|unsure|unclear|clear|wonder|role|roleplaying|pretending|playacting|simulating|playing|acting|trick|convinced|certain|persuaded|dreamt|dreamed|cooked)$/,
)
/** Whether a sentence has a word for what is made up. */
export const mayBeMade = (words: ReadonlySet<string>): boolean => kindsOf(words) !== 0
