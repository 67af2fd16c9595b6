import { pattern } from '@/lib/pathologies/match'

const known =
  '(?:common|popular|famous|known|familiar|frequent|plausible|likely|probable|usual|prominent|widespread|rare|obscure)'
const prior = `(?:plausibility|popularity|fame|familiarity|frequency|likelihood|probability|common sense|(?:prior|world|general|background|local|my) knowledge|(?:that|the fact that|how|which|whether|what|who|neither|both|if)\\b[^,;.]{0,60}\\b(?:${known}|commoner|rarer|exists?|existence|real|on (?:the|any|a) map|bigger|larger))`
const noHelp =
  '(?:(?:is|are|was|will be|would be) (?:of )?(?:\\w{2,8} )?(?:no (?:\\w{2,8} )?(?:help|use|guide|concern|substitute|matter|interest|argument|ground|basis|reason)|beside the point|irrelevant|immaterial|not (?:the point|what i|relevant|decisive|helpful))|(?:cannot|(?:does|do|did|can|could|will|would|should|must|may) not) (?:\\w{2,8} )?(?:help|settle|decide|tell|separate|distinguish|matter|count|come into|enter|play|interest|concern|bother|bear|move|sway)|(?:tells?|shows?|proves?|says?|means?|settles?|changes?) (?:me |us )?(?:nothing|little)|(?:plays?|has|have) no (?:role|part|bearing|say|weight)|leaves? (?:me|us) (?:none|no))'
const ignorance =
  '(?:(?:have|has) no (?:idea|notion|clue|opinion|view)|(?:do|need|does|would|can|could) not (?:\\w{2,8} )?(?:know|need|care|tell|say|have to|mind|ask)|cannot (?:tell|say|judge|know|check|verify|confirm|look up)|leave (?:that |it )?(?:aside|open)|is (?:open|unknown to me))'
const ground = '(?:,? (?:as|since|because|for|given that) [^;.]*)?'

/** A ground that is refused or not needed, with the clause that says so and the reason it gives. */
const setAside = new RegExp(
  [
    `\\b${prior}[^,;.]{0,30},? ${noHelp}[^,;.]*${ground}`,
    `\\b(?:as (?:for|to) )?(?:which|whether|how|what)\\b[^,;.]{0,60}\\b(?:${known}|commoner|exists?|bigger)\\b[^,;.]{0,20}, i ${ignorance}[^,;.]*`,
    `\\bi (?:also )?${ignorance} (?:of )?(?:which|whether|if|how|what)\\b[^,;.]*`,
    `\\bi leave (?:aside|open)\\b[^,;.]*`,
    `\\bi (?:do|need|should|cannot|will|shall)(?: not)? (?:have to |need to )?(?:verify|check|confirm|look up|prove|establish)\\b[^,;.]*`,
    `\\bwhether\\b[^,;.]{0,60} (?:is not|is none of|is no|makes no|does not)\\b[^,;.]*`,
    `\\b(?:neither|none)(?: of [\\w ]{2,16})? (?:is|are|was) (?:\\w{2,8} )?(?:more|less|better|most) ${known}[^,;.]*`,
    `\\b(?:as|since|because|for)? ?(?:both|all|all three|the two|the three|either)(?: of them)?(?: [\\w'-]{2,12}){0,2} (?:are|is|seem|sound) (?:equally |about as |just as |fairly |quite |perfectly |all )*${known}(?=[,;.]|$)`,
    `\\b(?:are|seem|is) (?:equally|about as|just as) ${known}\\b`,
  ].join('|'),
  'g',
)

/** What nobody would do with what is heard, or need not do: a judgement of the sound, or a rule, and of no name. */
const nobody =
  /\b(?:nobody|no one|no-one|none|hardly anyone) (?:(?:would|will|could|can|should|ever) )*(?:takes?|mistakes?|think|thinks|doubts?|believes?|notices?|confuses?|suspects?|claims?|says?|said|asks that|told|tells|smokes?|sat|call(?:s)? (?:this|it|that) an?)\b[^,;.]*/g

/** A name as it is built or spelled, and how: "as a name it ends in …". */
const asBuilt =
  /\bas an? \w{3,12},? (?:it|this|that|□) (?:is (?:something )?like|ends|begins|starts|has|means|consists|rhymes|is (?:written|spelled))\b[^,;.]*(?:, (?:and )?so [^;.]*)?/g

/** How a name is spelled, and which of several has a letter. */
const spelling =
  /\bthe way an? \w{3,10} (?:would|does|will)\b|\b(?:user|asker|they|someone|people) would (?:\w{3,8} )?(?:write|type|spell)\b[^,;.]*|\bonly (?:one|□+|the \w+)(?: of (?:them|the \w+))? (?:has|have|contains?|begins?|ends?|starts?)\b[^;.]*/g

/** The situation is made up, or its place told, and nothing is chosen by that. */
const situation =
  /\b(?:driver|user|caller|speaker|scene|scenario|situation|request|recording|audio|conversation|car|task|trip|problem|question)s? (?:is|was|were|are)(?: \w{2,10}){0,2} (?:fictional|made[- ]up|invented|fictitious|hypothetical|not real)\b[^;.]*|\bi (?:am|was) (?:(?:also|just|only|even) )?(?:told|informed|instructed)\b[^;.]*|\b(?:he|she|caller|speaker|user|driver|singer|customer) (?:(?:is|are) (?:probably|surely|likely|perhaps|certainly)|must be) (?:on|at|in|near|inside|outside|behind) (?:an?|the|his|her|their)\b[^,;.]*/g

/** The name is written as it is said, whatever it is. */
const asSaid = pattern(
  /\b(?:write|put|keep|leave|transcribe|give|repeat|take) (?:it|that|this|□|the \w+) (?:just |exactly )?as (?:it (?:is|was|stands|comes)|(?:she|he|they|the speaker) |i hear|heard|said|spoken)/,
)

/** A sentence without the grounds that it sets aside; empty where the name is kept as it is said. */
export function withoutSetAside(plain: string): string {
  if (asSaid.test(plain)) return ''
  return [setAside, nobody, asBuilt, spelling, situation].reduce((text, form) => text.replace(form, ''), plain)
}
