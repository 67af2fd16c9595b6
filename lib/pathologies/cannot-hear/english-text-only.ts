import type { Form } from '@/lib/pathologies/match'
import { aside, form } from './english-taken-back'

const textThing =
  '(?:models?|ai|a\\.?i\\.?|assistant|system|llm|interface|interaction|conversation|environment|chat(?:bot)?|medium|setup|setting|platform|channel|session|exchange|agent|program|tool|mode|modality|bot|entity)s?'
const notMe = /\b(?:not|never|no longer|unlike|than|were|was|if|speaker|caller)(?: \w{1,8}){0,2} ?$/
const textual = '(?:text|textual|words|typed|written|transcripts?|prompt|characters)'
const handled =
  '(?:have|see|get|receive|process|handle|work (?:with|on)|deal (?:with|in)|read|was given|am given|given|shown|sent|handed|were given|operate on|understand|know|interpret|parse|reason (?:over|about|on)|consume|take|accept)'

/** Forms of the claim to have text alone. */
export const textOnly: readonly Form[] = [
  form(
    `\\b${textual}(?: \\w{1,10})? (?:is|are) all (?:that )?(?:i|we) (?:have|get|got|see|receive|am given|was given|can (?:see|read))\\b`,
  ),
  form(
    `\\b(?:model|ai|system|assistant|program)(?: \\w{1,10})? (?:that|which|made to|built to|trained to|who|designed to)(?: can)?(?: only)? (?:reads?|processes?|handles?|works? with|sees?|takes?|understands?|interprets?|consumes?)(?: only)? (?:text|written)\\b(?! and)`,
    notMe,
  ),
  form(
    `\\b(?:my|the|our) (?:only|sole) (?:source|input|information|evidence|material|clue|basis|data)s?(?: (?:i have|available|here|of information))* (?:is|are|comes from)(?: the| a)* (?:\\w{1,10} )?${textual}\\b`,
  ),
  form('\\b(?:from|on|by|with) (?:the )?(?:text|written prompt|prompt text|wording|words on the page) alone\\b'),
  form(
    `\\b(?:i|we)${aside}(?: (?:have|am|are|was|were|been|being|had)){0,2} (?:(?:only|just|merely) ${handled}|${handled} (?:only|just|merely|nothing but|no more than))(?: the| a| an| what is| what was| what the user| some| raw| plain| this| these| \\w+ed)* (?:${textual}|wording|description)\\b`,
  ),
  form(`\\b(?:i|my)\\b[^,;:]{0,60} (?:limited|restricted|confined|reduced) to (?:\\w{1,12} ){0,2}?${textual}\\b`),
  form(
    `\\b(?:gives?|given|giving|sends?|sent|offers?|shows?|provides?) (?:me|us) (?:only|merely|nothing but|no more than) (?:\\w{1,12} )?${textual}\\b|\\b(?:gives?|sends?|offers?|shows?|provides?) (?:me|us) (?:\\w{1,12} )?text,? (?:and nothing else|only|alone|and no (?:AUDIO|SOUND))`,
  ),
  form(
    `\\b(?:i|we) (?:am|was|were|are) (?:only |solely |exclusively )?(?:designed|built|trained|made|meant|intended) (?:only |solely |exclusively |purely )?(?:for|on|to (?:handle|process|work with|read|generate|produce)) (?:only )?(?:text|textual|written)\\b(?! and)`,
  ),
  form(
    `\\b(?:i|me|my|we|us)\\b[^.;:]{0,60}\\b(?:text|words|transcript|wording|prompt)(?: \\w{1,10})?,? (?:instead of|rather than|not|in place of|and not|and no) (?:AUDIO|SOUND)\\b(?= ?[,.;:!?)]|$)`,
  ),
  form(
    `\\b(?:a|an|my|only|this|being|our|the|pure|purely|merely|in)(?: \\w{1,12})? (?:text-?based|text-? ?only|textual|(?<=purely )text|(?<=pure )text)(?:,? (?:ai|large|language|chat|generative|only)){0,3} ${textThing}\\b`,
    notMe,
  ),
  form(
    `\\b(?:text-?based|text-only)(?: ai| language| large| llm)* ${textThing}\\b`,
    new RegExp(`${notMe.source}|\\b(?:not|unlike)\\b[^.]{0,20}$`),
  ),
  form(`\\ba text (?:language )?(?:model|ai|llm|interface|generator)\\b`, notMe),
  form(
    `\\b(?:i|my (?:inputs?|interface|world|view|abilities|capabilities|modality|access|senses)|we|this model|this interface)${aside} (?:am|is|are|was) (?:(?:only|purely|solely|strictly) )?(?:(?:limited|restricted|confined) (?:to|in|by) (?:\\w{1,12} )?${textual}|text-?only|text-?based|purely textual|only textual|only text|textual)\\b`,
  ),
  form(
    `\\bi${aside} (?:(?:only|can only|merely|am only able to|exclusively|solely) ${handled}(?: access to)?|${handled}(?: access to)? (?:only|nothing but|solely|exclusively|purely))(?: the| a| some| raw| plain| in| \\w+ed)* ${textual}\\b`,
  ),
  form(
    `\\ball (?:that )?i (?:have got|have|see|get|was given|am given|can (?:see|read|access)|have access to|receive)(?: to go (?:on|by)| to work with| here| available)* (?:is|are)(?: (?:the|a|some|this|only|raw|plain|\\w+ed|user's)){0,3} ${textual}\\b`,
  ),
  form(
    `\\bi (?:process|handle|work with|deal with|see|read|receive|operate on|understand) text(?: only|,? not (?:audio|AUDIO|SOUND|sounds?|speech)| rather than (?:AUDIO|SOUND|audio|sound)| alone)`,
  ),
]
