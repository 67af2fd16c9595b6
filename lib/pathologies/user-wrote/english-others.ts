import { audio, heardPeople } from '@/lib/pathologies/agents'
import { pattern } from '@/lib/pathologies/match'

/** What somebody in the recording says that one wrote. */
const audience = pattern(
  new RegExp(
    `\\b(?:${audio}|${heardPeople}) (?:\\w{1,10} ){0,3}?(?:says?|said|tells?|told|mentions?|explains?|reads?|asks?|claims?|complains?|states?|stated|reports?|recalls?|admits?)(?: \\w{1,10})? that\\b`,
  ),
)

/** What somebody might write, and nobody wrote. */
const mightWrite =
  /\b(?:anyone|anybody|someone|somebody|one|people)(?: who(?: [\w-]{1,14}){1,6})? (?:could|would|might|can|may)(?: (?!have)\w{2,8})? (?:write|type|spell|put)\b/

/** An example or a rule of the instructions, and how they are worded. */
const ofInstructions =
  /\b(?:prompt|instruction|task|question|guideline)s?(?:'s|s')? (?:own )?(?:example|sample|rule|format)s?\b|\bexamples? (?:in|of) the (?:prompt|instructions?|task)\b|\bwording of the (?:prompt|instructions?|task)\b/

/** Whether it tells of what people in the recording say, of what anybody might write or of the instructions: no writer of the input. */
export const isOfOthers = (plain: string): boolean =>
  audience.test(plain) || mightWrite.test(plain) || ofInstructions.test(plain)
