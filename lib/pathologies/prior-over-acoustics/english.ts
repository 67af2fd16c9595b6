import { pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { acoustic, decidedByEar, partsOf } from './clauses'
import { leansOnPrior, mayLean, priorKinds } from './english-concepts'
import { decidesByHabit, mayBeHabit } from './english-habits'
import { withoutSetAside } from './english-set-aside'
import { judgesByWorld, mayJudge } from './english-verdicts'
import { decidesByWorld, mayBeWorld } from './english-world'

const question =
  /^(?:(?:so|but|and|wait|hmm|or|okay),? )*(?:which|what|is|are|do|does|could|would|should|why|how|who|where|can|did|was|isn|has|have)\b[^.?]*\?$/
/** Asks what nobody would say, and so rules it out. */
const rhetorical = pattern(
  /\bwho(?: else| on earth| in the world| in their right mind)? (?:would|will|is going to) (?!(?:have|be)\b)|\b(?:what(?: else)?|where(?: else)?|why|when|in what \w{3,12}) (?:would|will|should|could) (?:anyone|anybody|people|someone|somebody|an? (?!long|short)\w+|the (?:user|driver|caller|customer|patient|pharmacy|announcer)|most \w+) (?!(?:\w+ ){0,3}(?:do|say|feel|think|laugh|cry|react|happen|respond|type|write|spell|enter)\b)|\bsince when (?:is|do|does|are|would)\b|\bwhat are the (?:odds|chances)\b/,
)

const opening = pattern(/^(?:(?:and|but|so|or|honestly|wait|then),? )?(?:who|what|where|why|when) /)

const refuses = pattern(
  /\b(?:speaker|caller|announcer|voice|passenger|driver|tourist|singer) (?:\w+ )?(?:adds?|says?|notes?|remarks?|explains?|complains?|mentions?|claims?) (?:\w+ )?that\b|\b(?:mentioned|introduced|announced|read out|called out|spelled out) (?:\w{2,8} )?(?:by|as|twice)\b|\b(?:they|it|prompt|instructions?|user|guidance|system|brief|orders|rules?)(?: \w{1,10}){0,2}? (?:says?|said|is saying|saying|tells?|told|asks?|asked|wants?|states?|warn\w*|reminds?|expects?) (?:also )?(?:that |me |the |i\b|to )|\b(?:narrator|man|woman|host|he|she|teacher|student|guest|guide)(?: \w{1,10}){0,2}? (?:says?|said|asks?|asked|wonders?|wondered|tells?|told|talks?|claims?|claimed|explains?|mentions?|understood|understands|thinks|thought|believes?|argues?|admits?|(?:does|did|do) not (?:recogni[sz]e|know|remember))\b|^(?:suppose|imagine) (?:that |all )|\b(?:should|must|will|would|do|can|may|to)(?: not|n't) (?:\w{1,10} )?(?:go by|guess|choose|prefer|pick|rely|assume|let|default|favou?r|decide|be swayed|conclude)\b|\b(?:follow|use|keep|stick to|write it in) the (?:usual|standard|normal|correct|official) (?:spelling|orthography|convention)\b|\b(?:choos\w+|pick\w*|keep|go with|prefer|use|write|tak(?:e|ing)|favou?r) the (?:less|rarer|rarest|obscure|uncommon|unusual)\b|\b(?:a mistake|wrong|an error|unwise|rash|premature|dangerous) to (?:choose|pick|prefer|go|assume|rely|take|replace|decide)\b|\b(?:nobody|no one) would (?:ever )?(?:say|talk|speak) (?:that|this|like)\b|\b(?:do|does|should|would) not (?:care|matter)\b|\b(?:no (?:reason|argument|evidence|proof) (?:to|for|that)|proves? nothing|not (?:a (?:matter|question|reason)|evidence|decisive|the point|enough))\b/,
)

/** The sound has the last word, whatever is known. */
const keepsToWhatIsSaid = pattern(
  /\b(?:but|yet|still|nevertheless|however),? (?:that|it|this)(?: is)? (?:is )?(?:exactly |just |precisely )?(?:what|how)(?: (?:i|he|she|they|the \w{3,9}))? (?:is|was|hear|heard|says?|said|pronounces?)\b|\b(?:but|yet|while|whereas),? (?:(?:the )?(?:speaker|voice|caller|clip|recording|audio|driver|announcer)|he|she) (?:\w+ly )?(?:uses?|used|says?|said|has|had)\b|\bbut there (?:is|are) no(?:ne)?\b[^,;.]{0,20} (?:here|at the (?:end|start|beginning)|in (?:the|this) (?:clip|recording|audio))\b/,
)

/** Lists readings without choosing among them. */
const lists = pattern(
  /^(?:so |but |and |now |the |other |some |possible |main |only )*(?:candidates|options|possibilities|alternatives|readings)\b[^.]{0,60} (?:are|include|were)\b/,
)

const aside = pattern(
  /\b(?:spell\w*|written|orthograph\w*|format|output|prompt|user|language|setting|example|audible|heard in|translat\w*|mention\w*|given in|suppose that|pretend\w*|rehearsal|simulat\w*|hypothetical\w*|(?:re-?)?listen\w*|i (?:hear|heard))\b/,
)
const opposed = pattern(/\b(?:but|yet|however|still|nevertheless)\b/)

type Test = (part: string) => boolean

/** Whether one part of a sentence, or all together, decide so, and what is heard has not the last word. */
function hasLastWord(plain: string, prefers: Test, judges: Test): boolean {
  const parts = partsOf(plain)
  const heard = parts.map(decidedByEar)
  if (parts.length > 1 && !heard.includes(true) && !opposed.test(plain) && prefers(parts.join('; '))) return true
  const last = parts.findLastIndex((part, at) => !heard[at] && (prefers(part) || judges(part)))
  return last >= 0 && !heard.slice(last + 1).includes(true)
}

/** Says in English that a reading is preferred by what is common, known or plausible, and not by what is heard. */
export const saysEnglish: Says = (sentence, reading) =>
  prefersKnown(sentence, reading) ||
  prefersOfWorld(sentence, reading) ||
  (mayBeHabit(sentence.words) && decidesByHabit(sentence.plain))

const keepsToSound = (plain: string) => refuses.test(plain) || keepsToWhatIsSaid.test(plain) || lists.test(plain)

const prefersOfWorld: Says = ({ plain: said, words }, { task }) => {
  if (task !== 'transcription' || !mayBeWorld(words)) return false
  const plain = withoutSetAside(said)
  return !keepsToSound(plain) && !question.test(plain) && hasLastWord(plain, decidesByWorld, () => false)
}

const prefersKnown: Says = ({ plain: said, words, start, end }, { reasoning, task }) => {
  // Where only inference can answer, what is plausible is the reading itself.
  const strictly = task !== 'transcription'
  const found = priorKinds(words)
  const mayPrefer = mayLean(found, strictly)
  const mayRuleOut = !strictly && mayJudge(words)
  const asks = !strictly && (said.includes('?') || opening.test(said))
  if (!mayPrefer && !mayRuleOut && !asks) return false
  const written = reasoning?.slice(start, end) ?? ''
  const prefers = (part: string) => mayPrefer && leansOnPrior(part, found, written, strictly)
  const rulesOut = (part: string) => mayRuleOut && judgesByWorld(part)
  const decides = (text: string) => prefers(text) || rulesOut(text)
  const wonders = asks && rhetorical.test(said)
  if (!wonders && !decides(said)) return false
  const plain = withoutSetAside(said)
  if (keepsToSound(plain)) return false
  if (wonders && !acoustic.test(plain)) return true
  if (question.test(plain)) return false
  return decides(plain) && hasLastWord(plain, prefers, (part) => rulesOut(part) && !aside.test(part))
}
