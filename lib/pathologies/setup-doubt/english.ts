import { heardPeople } from '@/lib/pathologies/agents'
import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { inDisguise, noAudio } from './english-no-audio'
import { pretence, tests } from './english-pretence'
import { anyhow, realForms, unrealForms } from './english-unreal'
import { be, story } from './english-words'

const taken =
  /\b(?:the|this|that|actual)? ?question (?:\w{1,10} ){0,2}?(?:states?|asks?|poses?|presents?|describes?|is about|itself)\b/
const heardScene = new RegExp(
  `\\b(?:performed|performing|audience|skit|comedian|stage|podcast|film|movie|radio|video game|actors?|characters?)\\b|\\b${heardPeople} (?:${be}|pretends?|plays?|tells?|says?|tests?|acts?|simulates?|imagines?|talks?|describes?)(?= )(?! (?:simulated|imaginary|fictional|fictitious|hypothetical|not real))`,
)

// Each group is tried only where words stand without which it says nothing.
const groups: readonly (readonly [readonly RegExp[], readonly Form[]])[] = [
  [
    [
      /\b(?:simulat|hypothet|pretend|role[- ]?play|imagin|fict|made[- ]up|make-believe|invent|artific|contriv|construct|staged|mock|dummy|place-?holder|stand-?in|thought exp|fake|prank|hoax|trick|joke|unreal|fabricat|theoretical|charade|ruse|abstract|virtual|mimic|imitat|stages|pretence|pretense|game|riddle|puzzle|experiment|\btest\b|dry run|pretext|facade|illusion|gimmick|decoy|figment|template|boilerplate|stub|canned|exist|symbolic|implied|assumed|metaphor|\bprop\b|formality|token|notional|conceptual)/,
    ],
    unrealForms,
  ],
  [
    [
      /\b(?:actual|real|true|genuine|live|original|authentic|proper|serious|seriously|sincere|earnest|literal|literally)\b/,
      /\b(?:scenario|situation|sett?ing|set-?up|task|version|case|environment|deployment|interaction|application|world|life|request|exercise|prompt|query|context|conversation|exchange|premise|transcription|problem|assignment|audio|record|clip|file|voice|user|speech|thing)/,
    ],
    realForms,
  ],
  [
    [
      /\b(?:audio|record|clip|sound|file|voice|speech|attachment|template|boilerplate|slot|variable|marker|token|task|request|query|scenario|paper)/,
      /\b(?:intend|meant|suppos|involve|expect|exist|behind|place|begin|in play|requir|need|paper|real|genuine|actual|authentic|true|live|maybe|perhaps|possibl|probabl|presumabl|suspect|could it|what if|guess|likely|wonder|never|fill|populat|empty|blank|without)/,
    ],
    noAudio,
  ],
  [
    [
      /\b(?:text|words|call|disguis|describ|mention|refer|allud|named|talked|stated|suggest|paraphras|told|embed|represent|written|in name|quot|inverted|part of|prompt|characters|prose)/,
      /\b(?:audio|record|clip|sound|voice|speech|utterance|text|listening|spoken)/,
    ],
    inDisguise,
  ],
  [
    [
      /\b(?:simulat|pretend|role[- ]?play|imagin|fak|mock|invent|make |making|made|play|jok|kidding|troll|pulling|messing|teas|bluff|\bact|fabricat|hallucinat|come up|produce|behave|treat|infer|deduce|guess|reconstruct|derive|conjure|recover|read|exercise|improvise|experiment|study|evaluation|benchmark|game|sketch|hypothetical|fiction)/,
      /\b(?:i|me|us|we|my|one|user|they|someone|prompt\w*|whoever|model\w*|system|task|request|asker|requester|exercise|ai|assistant|text|words|meant|supposed|expected)\b/,
    ],
    pretence,
  ],
  [
    [
      /\b(?:test|prob(?:e|ing)|check|\bsee|find|catch|gaug|measur|evaluat|trick|fool|trap|quiz|examin|assess|exam\b|game|joke|experiment|puzzle|riddle|benchmark|prank|hoax|drill|grad|judg|scor|teas|troll)/,
      /\b(?:i|me|us|we|my|models?|system|ai|assistant|pipeline|prompt|interface|hallucinat\w*|task|request|query|scenario|exercise|interaction|set-?up|situation|exchange|thing|whether|audio|file)\b/,
    ],
    tests,
  ],
]

/** Says in English that the task, the audio or the situation is not what it is given out to be. */
export const saysEnglish: Says = (sentence) => {
  // "Audio" in scare quotes is not masked.
  const plain = sentence.plain.replaceAll('"', '')
  const somehow =
    /simul|hypothet|imaginary|ficti|play|preten|believe|made|fabric|thought|place-?holder|dummy|mock|notional|pretext|invention|contrived|existent|figment|charade/.test(
      plain,
    ) &&
    !story.test(plain) &&
    anyForm(plain, anyhow)
  const said =
    somehow || groups.some(([near, forms]) => near.every((word) => word.test(plain)) && anyForm(plain, forms))
  return said && !taken.test(plain) && !heardScene.test(plain)
}
