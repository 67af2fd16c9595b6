import { audio, promptText, sender } from '@/lib/pathologies/agents'
import type { Form } from '@/lib/pathologies/match'
import { be, denied, form, maybe, setup } from './english-words'

const theSetup = `(?:the|this|that|all this|the (?:whole|entire)|this (?:whole|entire)) (?:(?:transcription|audio|current|present|listening|user's|very|whole|entire) ){0,2}(?:${setup}|thing)`
const pronoun = '(?:it|this|that|we|all of this|all this|everything|it all|this all|this whole thing)'
const unreal =
  '(?:hypothetical|simulated|simulation|fictional|fictitious|fiction|imaginary|imagined|made[- ]up|artificial|invented|invention|contrived|constructed|staged|mock|mock-?up|dummy|place-?holders?|stand-?in|role[- ]?play(?:ing)?|role[- ]?playing (?:exercise|game|scenario)|thought experiment|pretend|pretended|make-believe|fake|faked|prank|hoax|trick|joke|unreal|fabricated|theoretical|game of (?:pretend|make-believe)|charade|ruse|abstract(?:ion)?|virtual|template|boilerplate|stub|notional|canned|nonexistent|non-existent|symbolic|implied|assumed|metaphorical|pretext|facade|illusion|gimmick|decoy|pretence|pretense|figment)'
// Of "it", which may be a scene in the clip, only what no clip is.
const unrealByItself =
  '(?:hypothetical|simulation|simulated (?:task|request|scenario|query|audio|recording|clip|interaction|situation|conversation)|role[- ]?play(?:ing)?(?: (?:exercise|game|scenario|task))?|thought experiment|place-?holders?|make-believe|(?:made[- ]up|imaginary|invented|fictional|fictitious|artificial|contrived|constructed|staged|mock|dummy|fake) (?:task|request|scenario|query|audio|exercise|interaction|situation|set-?up|prompt|test|input|example|case|file)|mock-?up|game of (?:pretend|make-believe)|dry run|stand-?in|theoretical|dummy)'

/** Calls the task, its circumstances or the audio unreal. */
export const unrealForms: readonly Form[] = [
  form(
    '\\b(?:in|within|for|of) (?:the|this|that) (?:simulation|thought experiment|role[- ]?play|pretence|pretense)\\b(?=.{0,80}\\b(?:user|audio|recording|clip|speaker says|task|prompt)\\b)',
  ),
  form('\\bgames? of (?:pretend|make-believe|imagination|charades?)\\b'),
  form(
    `\\b(?:this|such a|the same) (?:\\w{1,12} )?(?:simulation|fiction|charade|make-believe|hypothetical|thought experiment|role[- ]?play|pretence|pretense)\\b(?! (?:game|story|book|film|novel|writer))`,
  ),
  form(
    `\\b(?:${theSetup}|${promptText}|problem|prompt|task) (?:(?:${maybe}) ){0,2}(?:simulates?|mimics?|imitates?|pretends?|fakes?|stages?|invents?|imagines?|makes? believe)\\b`,
  ),
  form(
    `\\b(?:is|was) (?:this|it|that|all this) (?:(?:supposed|meant|intended) to be )?(?:(?:${maybe}) ){0,2}(?:an? |some (?:kind|sort) of )(?:game|joke|test|prank|trick|riddle|puzzle|simulation|experiment)\\b(?! (?:show|drive|tone|call|match|of (?:chess|cards|tennis)))(?=.{0,40}\\?|$)`,
    denied,
    /\bit\b(?!.*\b(?:supposed|meant|intended)\b)/,
  ),
  form(
    `\\b(?:is|was) (?:this|that|all this|${theSetup}) (?:(?:${maybe}) ){0,2}(?:an? |some )?(?:simulation|simulated|role[- ]?play\\w*|hypothetical|thought experiment|place-?holder|made[- ]up|fictional|imaginary|pretend)\\b(?! (?:street|name|game|voice))`,
  ),
  form(
    `\\b(?:${theSetup}|${promptText}) ${be} (?:(?:${maybe}) ){0,3}(?:an? |some |part of an? |of an? )?(?:(?:purely|entirely|completely|carefully|sort of|kind of|text-based|simple|little|kind|form|bit|elaborate|textual|so-called|big|clever|mere|very) (?:of )?){0,3}${unreal}(?! (?:voice|reverb|street|noise|gun|instrument|sound|name|flight|game|echo|accent|stress|laugh|flavour|flavor|call|instrument|drum|bass))\\b`,
  ),
  form(
    `\\b${pronoun} ${be} (?:(?:${maybe}) ){0,3}(?:an? |some |part of an? |of an? )?(?:(?:purely|entirely|completely|carefully|sort of|kind of|text-based|simple|little|kind|form|bit|elaborate|textual|so-called|big|clever|mere|very) (?:of )?){0,3}${unrealByItself}(?! (?:voice|reverb|street|noise|gun|instrument|sound|name|flight|game|echo|accent|stress|laugh|flavour|flavor|call|instrument|drum|bass))\\b`,
  ),
  form(
    `\\b${audio}(?: (?:in|for|behind|within) (?:this|the|that|my|our) \\w{1,12})? ${be} (?:(?:${maybe}) ){0,3}${unreal}(?=[.,;:!?)]|$| and| or| that| rather| in| for| so| but| by| as| here| only| of (?:the|this) (?:prompt|user|task|problem|request))`,
  ),
  form(
    `\\b(?:${audio}|${sender}|(?:an?|the) (?:driver|speaker)) ${be} (?:(?:${maybe}) ){0,3}(?:an? |some )?(?:(?:purely|mere|entirely|completely|sort of|simple|textual|text) ){0,2}${unreal}(?! \\w)(?=[.,;:!?)]|$| and| or| that| rather| in| for| so)`,
  ),
  form(
    `\\b(?:${audio}|file|attachment) ${be} (?:(?:${maybe}) ){0,3}(?:an? |some )?(?:\\w{1,10} ){0,2}?(?:place-?holder|stand-?in|dummy|fiction|thought experiment|imaginary|imagined|fictitious|hypothetical|figment|made[- ]up|prop|formality|token|notional|conceptual)\\b(?! (?:name|street))`,
  ),
  form(
    `\\b(?:hypothetical|simulated|imaginary|made-up|fictional|fictitious|mock|dummy|artificial|constructed|contrived|pretend|fake|role[- ]?play(?:ing)?|role[- ]?played|imagined|staged|invented|place-?holder) (?:\\w{1,14} )?(?:${setup}|audio|recording|clip|file|user|input|task)s?\\b`,
    denied,
    /\bfake (?:\w+ )?(?:audio )?(?:call|laugh)/,
  ),
  form(
    `(?:^|[-–—:;,?] |\\b(?:maybe|perhaps|possibly|probably|presumably|likely|or|could be|might be|may be|looks like|as) )(?:just |only |merely |all )?(?:an? |some )?(?:simulation|thought experiment|role[- ]?play(?:ing)?|make-believe|pretend task|dry run|mock-?up|place-?holder)\\b(?! (?:game|name|street))`,
    denied,
  ),
  form(
    `\\bin (?:this|such a|a|the|that) (?:hypothetical|simulated|imagined|imaginary|made-up|fictional)\\b(?! (?:story|film|world|listening|scenario being))`,
    denied,
  ),
]

/** Sets the task or the audio against a real one. */
export const realForms: readonly Form[] = [
  form(
    `\\b(?:rather than|instead of|and not|but not|as opposed to|not) (?:(?:of|from|about) )?(?:an? |the |any )?(?:real|actual|genuine|authentic|live|true|proper|serious) (?:\\w{1,12} )?(?:${setup}|audio|recording|clip|file|user|speech|sound)s?\\b`,
    /\b(?:do|does|did|could|can|cannot|will|is|was) (?:\w{1,8} )?(?:have|provided?|attached) ?$|\b(?:sounds?|voice|noise|instrument|music|singer) (?:\w{1,10} ){0,5}$/,
  ),
  form(
    `\\b(?:not|hardly) (?:really |even |exactly |quite )?(?:look|sound|seem|feel|appear)(?: like)?(?: to be)? (?:an? |the )?(?:real|genuine|actual|authentic|proper|serious)(?: \\w{1,12})? (?:${setup}|audio|recording|clip|file)`,
    undefined,
  ),
  form(
    `\\b(?:${theSetup}|user|asker) (?:is|was|may|might|could|are)(?: (?:be|perhaps|probably|likely|really|actually|even))* not (?:be |being |meant |to be |entirely |really |actually |all that |quite ){0,3}(?:serious|seriously|sincere|genuine|real|in earnest|earnest|meant literally|literal|authentic)\\b`,
    undefined,
  ),
  form(
    `\\bin (?:the|an) (?:actual|real|true|original)(?:-world|-life| world| life)? (?:scenario|situation|setting|set-?up|task|version|case|environment|deployment|use case|interaction|application|world)\\b`,
    denied,
    /\bcase,/,
  ),
  form(
    `\\bin (?:a|any) (?:actual|real|true|genuine|live)(?:-world|-life| world| life)? (?:scenario|situation|setting|set-?up|task|version|case|environment|deployment|interaction)\\b(?=.{0,80}\\b(?:audio|recording|hear|listen|clip|sound)\\b)`,
    denied,
  ),
  form(
    `\\b(?:is|are|was|be|am i|have|has|does|do) (?:not |this |it |there )(?:even |really |actually |necessarily |in fact |be |been |to be |an? )*(?:a |an )?(?:real|actual|genuine|live|true|authentic|proper) (?:\\w{1,14} )?(?:${setup}|audio|recording|clip|file|voice|user|speech|task)s?\\b(?! of| name)`,
    undefined,
  ),
  form(
    `\\b(?:not|never|no longer) (?:really |actually |necessarily |in fact |meant to be |supposed to be |quite |even )*(?:a |an |the )?(?:real|actual|genuine|live|true|authentic) (?:\\w{1,14} )?(?:${setup}|audio|recording|clip|file)s?\\b(?! of| name)`,
    /\b(?:do|does|did|could|can|cannot|will|is|was) (?:\w{1,8} )?(?:have|provided?|attached) ?$/,
  ),
]

const unrealAnyhow =
  '(?:hypothetical|hypothetically|simulated|simulation|simulating|simulates?|imaginary|fictional|fictitious|fiction|role[- ]?play(?:ing|s)?|pretend(?:ing|s)?|pretence|pretense|make-believe|made[- ]up|fabricated|fabrication|thought experiment|place-?holder|dummy|mock-?up|notional|pretext|invention|contrived|nonexistent|non-existent|figment|charade)'
// What it describes must be the task or the audio, or nothing: "simulated rain" is heard.
const ofTheTask = `(?=[.,;:!?)—–]|$| (?:and|or|that|which|rather|in|for|so|but|by|as|here|only|because|since|where|without|with|to|anyway|from|one|ones)\\b| (?:an? |the |some |that |this )?(?:\\w{1,12} )?(?:${setup}|audio|recording|clip|file|input|user|element|part|piece|device|construct|entity|object|prop|idea|concept|world|universe)s?\\b| of (?:an? |the |this |some )?(?:\\w{1,12} )?(?:${setup}|audio|recording|user|clip))`
const supposes =
  '(?:maybe|perhaps|possibly|probably|presumably|might|may|could|likely|seems?|appears?|suspect|guess|assume|assuming|suppose|supposing|wonder|think|must|since|just|only|merely|really|conceivable|possible|possibility|plausible|impression|feel|feels|looks?|either|unless|what if)'
const aboutTheTask =
  '(?:user|prompt|task|request|audio|recording|clip|file|scenario|set-?up|query|interaction|exercise|instructions?|premise|asker|i am|we are|all this|all of this|whole thing)'

/** Supposes somehow that the task, the user or the audio is unreal, whatever the order of the words. */
export const anyhow: readonly Form[] = [
  form(`\\b${supposes}\\b[^.;?!]{0,80}?\\b${aboutTheTask}\\b[^.;?!]{0,60}?\\b${unrealAnyhow}\\b${ofTheTask}`),
  form(`\\b${aboutTheTask}\\b[^.;?!]{0,60}?\\b${supposes}\\b[^.;?!]{0,60}?\\b${unrealAnyhow}\\b${ofTheTask}`),
  form(`\\b${supposes}\\b[^.;?!]{0,60}?\\b${unrealAnyhow}\\b${ofTheTask}[^.;?!]{0,60}?\\b${aboutTheTask}\\b`),
]
