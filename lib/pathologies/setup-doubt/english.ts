import { heardPeople } from '@/lib/pathologies/agents'
import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { wordKinds } from '@/lib/pathologies/word-kinds'
import { doubtsReality, mayDoubt } from './english-doubts'
import { inDisguise, noAudio } from './english-no-audio'
import { doubtsByParts } from './english-parts'
import { pretence, tests } from './english-pretence'
import { mayBeMade, notMade } from './english-unmade'
import { anyhow, realForms, unrealForms } from './english-unreal'
import { be, story } from './english-words'

const taken = pattern(
  /\b(?:the|this|that|actual)? ?question (?:\w{1,10} ){0,2}?(?:states?|asks?|poses?|presents?|describes?|is about|itself)\b/,
)
const heardScene = pattern(
  new RegExp(
    `\\b(?:performed|performing|audience|skit|comedian|stage(?! (?:direction|prop))|podcast|film|movie|radio|video game|actors?|characters?)\\b|\\b(?:invented|made up|imagined) by (?:the|a) (?:speaker|caller|man|woman|author|singer)\\b|\\btest announcement\\b|\\b${heardPeople} (?:${be}|pretends?|plays?|tells?|says?|tests?|acts?|simulates?|imagines?|talks?|describes?)(?= )(?! (?:simulated|imaginary|fictional|fictitious|hypothetical|not real))`,
  ),
)

/** Words without which a group of forms says nothing, in pairs: a group needs one of each. */
const kindsOf = wordKinds(
  /^(?:simulat|hypothet|pretend|role|imagin|fict|made$|make$|believe|invent|artific|contriv|construct|staged|mock|dummy|place|stand$|standin|thought$|fake|prank|hoax|trick|joke|unreal|fabricat|theoretical|charade|ruse|abstract|virtual|mimic|imitat|stages|preten[cs]e|game|riddle|puzzle|experiment|test$|dry$|pretext|facade|illusion|gimmick|decoy|figment|template|boilerplate|stub|canned|exist|nonexist|symbolic|implied|assumed|metaphor|prop$|formality|token|notional|conceptual)/,
  /^(?:actual|real|really|true|genuine|live|original|authentic|proper|serious|seriously|sincere|earnest|literal|literally)$/,
  /^(?:scenario|situation|sett?ing|set$|setup|task|version|case|environment|deployment|interaction|application|world|life$|request|exercise|prompt|query|context|conversation|exchange|premise|transcription|problem|assignment|audio|record|clip|file|voice|user|speech|thing)/,
  /^(?:audio|record|clip|sound|file|voice|speech|attachment|template|boilerplate|slot|variable|marker|token|task|request|query|scenario|paper|utterance|text|listening|spoken|transcription)/,
  /^(?:intend|meant|suppos|involve|expect|exist|behind|begin|play$|requir|need|paper|genuine|authentic|maybe|perhaps|possibl|suspect|guess|wonder|never|fill|populat|empty|blank|without|whether|if$|what$|no$|could$|presumabl|probabl|likely|really$|real$|ever$|actual)/,
  /^(?:text|words|call|disguis|describ|mention|refer|allud|named|talked|stated|suggest|paraphras|told|embed|represent|written|name$|quot|inverted|prompt|characters|prose|puzzle|riddle|part$|query|problem|question)/,
  /^(?:simulat|pretend|role|imagin|fak|mock|invent|make|making|made|play|jok|kidding|troll|pulling|messing|teas|bluff|act|fabricat|hallucinat|come|produce|behave|treat|infer|deduce|guess|reconstruct|derive|conjure|recover|read|exercise|improvise|experiment|study|evaluation|benchmark|game|sketch|hypothetical|fiction|preten)/,
  /^(?:i|me|us|we|my|user|they|someone|prompt\w*|whoever|model\w*|system|task|request|asker|requester|exercise|ai|assistant|text|meant|supposed|expected)$/,
  /^(?:test|prob(?:e|ing)|check|see$|sees$|seeing|find|catch|gaug|measur|evaluat|trick|fool|trap|quiz|examin|assess|exam$|game|joke|experiment|puzzle|riddle|benchmark|prank|hoax|drill|grad|judg|scor|teas|troll)/,
  /^(?:i|me|us|we|my|models?|system|ai|assistant|pipeline|prompt|interface|hallucinat\w*|task|request|query|scenario|exercise|interaction|setup|situation|exchange|thing|whether|audio|file)$/,
)
const unrealWord = 1
const groups: readonly (readonly [number, number, readonly Form[]])[] = [
  [unrealWord, unrealWord, unrealForms],
  [2, 4, realForms],
  [8, 16, noAudio],
  [32, 8, inDisguise],
  [64, 128, pretence],
  [256, 512, tests],
]

/** What is not even suspected. */
const noReason =
  /\bexists? in (?:the|any) (?:phone ?book|directory|register|map)s?\b|\b(?:sound|voice|noise|laughter|echo)s? (?:is|seems|sounds|appears|may be|might be) (?:\w+ )?(?:artificial|synthetic)\b|\b(?:nothing (?:\w+ )?(?:suggests?|indicates?|points to|hints|speaks for)|(?:no|little) reason to (?:think|believe|assume|suspect)|no (?:sign|evidence|indication|hint) (?:that|of)(?=[^,;.]{0,30}\b(?:staged|acted|simul\w+|invent\w+|fictional|fak\w+|artificial|synthetic|made[- ]up|hypothetical)))\b[^,;.]*/g

/** Says in English that the task, the audio or the situation is not what it is given out to be. */
export const saysEnglish: Says = (sentence) => {
  const { words } = sentence
  const found = kindsOf(words)
  const mayWonder = mayDoubt(words)
  const near = groups.filter(([one, other]) => (found & one) !== 0 && (found & other) !== 0)
  // "Audio" in scare quotes is not masked.
  const plain = sentence.plain.replaceAll('"', '').replace(noReason, '')
  const said =
    (mayWonder && !story.test(plain) && doubtsReality(plain)) ||
    doubtsByParts(plain, words) ||
    (mayBeMade(words) && anyForm(plain, notMade)) ||
    near.some(([, , forms]) => anyForm(plain, forms)) ||
    ((found & unrealWord) !== 0 && !story.test(plain) && anyForm(plain, anyhow))
  return said && !taken.test(plain) && !heardScene.test(plain)
}
