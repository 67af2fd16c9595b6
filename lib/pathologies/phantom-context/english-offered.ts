import { heardPeople, promptText } from '@/lib/pathologies/agents'
import type { Form } from '@/lib/pathologies/match'

const form = (source: string, unless: RegExp = none, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  ...(except && { except }),
})
const none =
  /\b(?:no|not|without|any|never|nor|neither|lacks?|lacking|if|an?|my)(?: (?:the|given|such|shown|been|see|of|single)){0,2} ?$/

const giver = '(?:they|the (?:user|asker|requester|sender|prompt|message|request|task)|i was|we were)'
const gave =
  '(?:(?:had |has |have |also |already |just ){0,2}(?:gave|given|listed|offered|provided|suggested|mentioned|supplied|named|proposed|left|dropped|shown|sent))'

/** Hints that nobody dropped, and readings that nobody put up for choice. */
export const offeredForms: readonly Form[] = [
  form(`\\bhints? (?:that |which )?${giver} ${gave}\\b`),
  form(
    `\\b(?:the|their|this|that|user's|asker's) (?:\\w{3,10} )?hint (?:(?:at|in|from|near) (?:the |their )?(?:(?:end|start|top|bottom|beginning|middle) of )?(?:${promptText}|prompt|instructions?|message)|about \\S{2,12}(?: \\S{2,12}){0,3}|itself|also)? ?(?:also )?(?:says?|said|points?|tells?|mentions?|reads|speaks|was|suggests?)\\b`,
    none,
    /\b(?:acoustic|vowel|consonant|spectr\w+)\b/,
  ),
  form(
    `\\b(?:spellings?|names?|candidates?|alternatives|versions|variants|forms|readings|options)(?: (?:that|which))? (?:they|the (?:user|asker|requester|sender|prompt|message)) ${gave}\\b`,
    none,
    /\b(?:options|choices) [a-d]\b/,
  ),
  form(
    `\\b(?:the|their|this) list of (?:possible|candidate|likely|allowed|known|valid) (?:\\w{3,12} ){0,2}?\\w{3,12} (?:contains?|has|had|includes?|shows?|says|gives|mentions|starts|begins)\\b`,
  ),
  form(
    `\\b(?:prompt|user|message|request|task|clip) (?:also )?(?:comes|came) with (?:an?|two|three|four|several|some) (?:\\w{3,12} )?(?:candidates?|list|examples?|hints?|spellings|names|alternatives|glossary|notes?)\\b`,
  ),
  form(
    '\\b(?:provided|given|attached|supplied|accompanying) text (?:of|for|to) (?:the|this) (?:recording|clip|audio|speech|announcement)\\b',
  ),
]

/** What was sent before this prompt. */
export const sentBefore: readonly Form[] = [
  form(
    '\\b(?:context|background|situation) (?:given|provided|supplied|stated|described|mentioned) (?:earlier|above|before|previously)\\b',
  ),
  form(
    `\\b(?:sentence|line|message|text|clip|file|request|recording|question|command) (?:that |which )?(?:they|the (?:user|asker|requester|sender)) (?:had |have |has )?(?:sent|wrote|asked|gave|submitted|typed|posted|dictated)(?: \\w{2,5}){0,2}? (?:before (?:this|that)(?: one)?|earlier|previously|last|prior to this|a moment ago)\\b`,
  ),
]

/** What people in a recording look back at. */
export const othersLookBack = new RegExp(
  `\\b${heardPeople} (?:\\w{2,9}ly )?(?:refers?|alludes?|returns?|recalls?|apologi[sz]es|comes? back) (?:to|for|on|about)?\\b`,
)
