import { heardPeople } from '@/lib/pathologies/agents'
import type { Form } from '@/lib/pathologies/match'

/** What takes a doubt back right before it. */
export const denied =
  /\b(?:not|never|no|nothing|nor|neither|without|rather than|instead of|far from|hardly)(?: (?:an?|the|any|just|merely|only|some|that|it|is|be|being|in|about|as|to|simply|part of|kind of|mean|necessarily)){0,5} ?$/
/** Hedges and particles between a verb and what it says. */
export const maybe =
  '(?:just|only|merely|really|actually|simply|all|some|sort of|kind of|basically|probably|likely|perhaps|maybe|possibly|presumably|in fact|nothing (?:but|more than)|purely|clearly|meant as|meant to be|supposed to be|intended as|intended to be|entirely|itself|here|of course|also|a bit|rather|completely|largely|mostly|essentially|effectively|quite possibly|well)'
/** Being and seeming, with their hedges. */
export const be = `(?:(?:${maybe}) ){0,2}(?:is|was|are|were|be|being|may be|might be|could be|must be|can be|can only be|seems?(?: to be)?|appears?(?: to be)?|looks? like|sounds? like|feels? like|feels|serves? as|amounts? to|functions? as|acts? as|would be|has to be|will be|am)`
/** A name for the task and its circumstances. */
export const setup =
  '(?:task|request|scenario|set-?up|situation|exercise|interaction|prompt|query|setting|context|environment|conversation|exchange|case|premise|problem|assignment)'
/** Worlds that a recording itself may tell of. */
export const story = new RegExp(
  `\\b(?:story|stories|drama|films?|movies?|comedy|skit|sketch|plays?|novel|video game|flight|theatre|theater|song|lyrics|gunshots?|questions?|lion|pirates?|noise|wrestling|trick works?|magic)\\b|\\b${heardPeople} (?:${be}|pretends?|plays?|acts?|simulates?|imagines?)\\b`,
)

/** A form that a denial right before it takes back, unless told otherwise. */
export const form = (source: string, unless: RegExp | undefined = denied, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  ...(unless && { unless }),
  ...(except && { except }),
})
