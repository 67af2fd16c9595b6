import { type Pattern, pattern } from '@/lib/pathologies/match'
import { wordKinds } from '@/lib/pathologies/word-kinds'
import { strongLeans } from './english-leans'
import { strongReasons, weakReasons } from './english-reasons'

const kinds = [strongReasons, weakReasons, strongLeans]
const kindsOf = wordKinds(...kinds.flat().map(({ stems }) => stems))
/** The kinds, each with the bit that `kindsOf` sets for it. */
let bit = 1
const [strongReason = [], weakReason = [], strongLean = []] = kinds.map((list) =>
  list.map(({ said }) => {
    const known = { said, form: pattern(said), bit }
    bit *= 2
    return known
  }),
)
const bitsIn = (list: readonly { readonly bit: number }[]) => list.reduce((sum, one) => sum | one.bit, 0)
const strongReasonBits = bitsIn(strongReason)
const reasonBits = strongReasonBits | bitsIn(weakReason)
const leanBits = bitsIn(strongLean)
/** Whether a sentence has words enough for a reason and for a leaning; in a transcription a strong reason may rank by itself. */
export const mayLean = (found: number, strictly: boolean): boolean =>
  (found & (strictly ? strongReasonBits : reasonBits)) !== 0 &&
  (found & (strictly ? leanBits : leanBits | strongReasonBits)) !== 0
type Known = readonly { readonly form: Pattern; readonly bit: number }[]
const says = (list: Known, text: string, found: number) =>
  list.some(({ form, bit: one }) => (found & one) !== 0 && form.test(text))

const reading =
  /□|\b(?:streets?|roads?|names?|places?|avenues?|squares?|addresses|address|destinations?|options?|candidates?|readings?|one|former|latter|first|second|it|that|spots?|\w{3,20}(?:stra(?:ß|ss)e|weg|platz|allee|strasse)|landmarks?|towns?|city|spelling|version|word|brand|drug|song|station|title|surname)\b/
/** What may be common without any reading being preferred. */
const offTopic = pattern(
  /\bas (?:it|they) (?:is|are)[.!]?$|\b(?:typical of|characteristic of|common (?:in|for|among|to) (?:\w+ )?(?:speakers?|speech|pronunciation|accents?|music|songs?)|(?:typically|commonly|usually|often|frequently) (?:heard|associated|found in (?:music|songs))|explains|explain|explanation|reactions?|spell(?:ed|ing|s)? (?:\w+ )?(?:out|with|as)|slips?|blunders?|lapse|(?:standard|usual|correct|official|common|conventional|normal) (?:spelling|orthography|way (?:to|of) (?:spell|writ)\w+) (?:is|has|uses|would be)|typos?|misspell\w*|mistyp\w*|orthograph\w*|format\w*|punctuat\w*|capital\w*|musical|chord|instruments?|genre|rhyme|splash\w*|crowd|laughter|engine|emotion\w*|wrong|next|previous|transcription (?:format|convention)|choices|multiple|(?<!(?:for|in|to) (?:this|the|such a|that) )question|convers\w+ between|dialogue|both exist|each exist|transcription (?:should|must)|known from|languages?(?! (?:most|more|least|less) )|translat\w*|mistranslat\w*|settings?|locale|default(?= ?[,.]|$)|markers?|carrier|voice commands?|instructions?|prompt|query|history|written|(?:has to|must) be (?:an? |some(?:body|one)'s )(?:oversight|mistake|slip|error|mix-up)|tasks?|listen|output (?:format|line))\b/,
)
const named = /[^\s.!?:"'(\u201c-]\s+(?!I\b|English|German|French|Dutch|Spanish)[A-ZÄÖÜ]\p{Ll}{2,}/u

const fame =
  '(?:common(?:ly (?:used|known|seen|met|found|prescribed))?|popular|famous|well-?known|well known|known|familiar|frequent(?:ly (?:used|met|prescribed|asked for))?|widespread|prevalent|prominent|usual+|conventional|traditional|attested|recogni[sz]able|typical|established|ordinary|standard|widely (?:used|known))'
/** Ranks a reading by its fame, which is a preference by itself. */
const ranks = pattern(
  new RegExp(
    `(?:\\b(?:is|are|would be|seems)(?: (?:by far|far|much|also|probably|simply|a lot|way|rather|clearly))* (?:(?:more|less) ${fame}|commoner|rarer) (?:than|of the two|as an? |here\\b|in this setting|for an? )|(?:□|\\b(?:it|that|this|one|former|latter|name|street|place|spelling|version|form|word|drug|reading|candidate|${'\\w{3,20}(?:stra(?:ß|ss)e|weg|platz|allee)'}))(?: (?!not\\b)[\\w(-]{1,12}){0,3}?\\)? (?:is|are|being|seems?|would be)(?: (?:by far|far|much|also|probably|likely|certainly|clearly|simply|just|the|still|definitely|a lot|considerably|significantly|way|rather|arguably|generally|surely|an?)){0,3} (?:(?:more|most|better|best|less|least|so|such a|very|too) ${fame}|commoner|commonest|rarer|rarest|better[- ]known|best[- ]known|obscure)\\b)(?! (?:in (?:fast|casual|rapid)|pronunciation|sound|error|among speakers))`,
  ),
)

/** Whether a part of a sentence decides in other words than those that give its ground: "that makes no sense" is not both. */
const decidesBeside = (part: string, found: number): boolean =>
  weakReason.some(
    ({ said, form, bit: one }) =>
      (found & one) !== 0 && form.test(part) && says(strongLean, part.replace(said, '·'), found),
  )

/** The kinds of words in a sentence, to be handed to `leansOnPrior`. */
export const priorKinds = kindsOf

/** Whether a part of a sentence both appeals to what is likely and lets it decide for a reading. */
export function leansOnPrior(part: string, found: number, written: string, strictly: boolean): boolean {
  const strong = says(strongReason, part, found)
  if (!strong && (strictly || !says(weakReason, part, found))) return false
  if (strong && !strictly && ranks.test(part) && !offTopic.test(part)) return true
  const decided = strong ? says(strongLean, part, found) : decidesBeside(part, found)
  return decided && (strong || reading.test(part) || named.test(written)) && !offTopic.test(part)
}
