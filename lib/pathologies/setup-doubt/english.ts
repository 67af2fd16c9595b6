import { heardPeople } from '@/lib/pathologies/agents'
import { anyForm } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { inDisguise, noAudio } from './english-no-audio'
import { pretence } from './english-pretence'
import { unrealForms } from './english-unreal'
import { be } from './english-words'

const taken =
  /\b(?:the|this|that|actual)? ?question (?:\w{1,10} ){0,2}?(?:states?|asks?|poses?|presents?|describes?|is about|itself)\b/
const heardScene = new RegExp(
  `\\b(?:performed|performing|audience|skit|comedian|stage|podcast|film|movie|radio|video game|actors?|characters?)\\b|\\b${heardPeople} (?:${be}|pretends?|plays?|tells?|says?|tests?|acts?|simulates?|imagines?|talks?|describes?)(?= )(?! (?:simulated|imaginary|fictional|fictitious|hypothetical|not real))`,
)

// Each group is tried only where one of the words stands without which it says nothing.
const groups = [
  [
    /simulat|hypothet|pretend|role[- ]?play|imagin|fict|made[- ]up|make-believe|invent|artific|contriv|construct|staged|mock|dummy|place-?holder|stand-?in|thought exp|fake|prank|hoax|trick|joke|unreal|fabricat|theoretical|charade|ruse|abstract|virtual|dry run|figment|prop\b|formality|token|notional|conceptual|(?:actual|real|true|genuine|live|original|authentic|proper)\b/,
    unrealForms,
  ],
  [
    /(?:audio|record|clip|sound|file|voice|speech|there).*(?:intend|meant|suppos|involve|expect|exist|behind|place|begin|play|require|need|paper|real|maybe|perhaps)|(?:maybe|perhaps|possibly|probably|presumably|suspect|could it be|what if|or|guess|likely|wonder|never)\b.*(?:audio|record|clip|sound|voice|speech)/,
    noAudio,
  ],
  [/text|words|disguis|embed|represent|written|in name|quot|inverted|part of|prompt|characters|prose/, inDisguise],
  [
    /simulat|pretend|role[- ]?play|imagin|fak|mock|invent|mak(?:e|ing)|made|play|jok|kidding|troll|pulling|messing|teas|bluff|act|fabricat|hallucinat|come up|produce|behave|treat|test|prob|check|see|find|catch|gaug|measur|evaluat|trick|fool|trap|quiz|examin|assess|game|experiment|puzzle|riddle|benchmark|hoax/,
    pretence,
  ],
] as const

/** Says in English that the task, the audio or the situation is not what it is given out to be. */
export const saysEnglish: Says = ({ plain }) => {
  const said = groups.some(([near, forms]) => near.test(plain) && anyForm(plain, forms))
  return said && !taken.test(plain) && !heardScene.test(plain)
}
