import { audio, promptText } from '@/lib/pathologies/agents'
import type { Form } from '@/lib/pathologies/match'
import { be, denied, form, maybe } from './english-words'

/** Supposes that no audio was ever meant. */
export const noAudio: readonly Form[] = [
  form(
    `\\b(?:no|never any|never an?) ${audio} (?:was|has been|were|is)(?: (?:ever|actually|really|in fact|even))* (?:made|recorded|produced|taken|created)\\b`,
    undefined,
    /\b(?:sound|speech|voice)\b/,
  ),
  form(
    `\\bnot (?:really |even |actually )?(?:mean|intend|expect|refer to|involve|imply|envisage) (?:there to be )?(?:an? |any |the )?(?:real |actual |genuine |true |literal )${audio}`,
    undefined,
  ),
  form(
    `\\b(?:whether|if|is|are|was|wonder|sure|doubt) (?:that |there (?:is|was|ever was) )?${audio} (?:is |was |here is )?(?:even |really |actually |ever |truly |at all |itself )*(?:real|genuine|authentic|exists?|existed|meant)\\b(?! (?:name|street|word))`,
    undefined,
    /\bif the (?:speech|sound)/,
  ),
  form(
    `\\b(?:whether|if) (?:this|it|that) (?:is|was) (?:even |really |actually )*(?:an? |the )?(?:actual|real|genuine|true|live|authentic) (?:\\w{1,12} )?(?:task|request|query|user|scenario|situation|audio|recording|prompt|interaction|conversation)\\b`,
    undefined,
  ),
  form(
    `\\b(?:template|boilerplate|slot|tag|variable|marker|token|field|attachment)\\b[^.;?!]{0,50}\\b(?:audio |that |which |was |been |is |got )*(?:never|not|left|without)(?: \\w{1,10}){0,2} (?:filled|populated|replaced|empty|blank|unfilled|audio|inserted|resolved|added)\\b`,
    undefined,
  ),
  form(
    `\\b(?:no|not any|never any|without any|not an?|never was an?|never an?)(?: (?:real|actual|genuine|true|physical))? ?${audio}(?: \\w{1,10}){0,3}? (?:intended|meant|supposed|involved|expected|exists?|existed|behind|to begin with|in the first place|in play|required|needed)\\b`,
    undefined,
  ),
  form(
    `\\b(?:there|it) (?:is|was|may be|might be|were|has|have)? ?(?:probably |likely |perhaps )?(?:not )?(?:supposed|meant|intended|expected) to (?:not )?be (?:any|no|an?|real) ?${audio}`,
    undefined,
    /^(?!.*\b(?:not|no)\b)/,
  ),
  form(
    `\\b(?:${audio}|there|file)(?: that| which)? (?:does|do|did|need|may|might|probably|likely|possibly|never|was|is)(?: (?:not|never|even|really|actually|in fact|probably)){1,4} (?:exist|existed|meant|intended|supposed to exist|real)\\b`,
    undefined,
    /street/,
  ),
  form(
    `\\b${audio} (?:that |which )?(?:only |merely |just |solely )(?:really )?(?:exists?|lives?|existed) (?:in|on|as)\\b|\\b${audio} (?:\\w{1,10} ){0,2}?(?:exists?|lives?) (?:only|merely|solely|just)\\b|\\b(?:exists?|is) only on paper\\b`,
  ),
  form(
    `\\b(?:maybe|perhaps|possibly|probably|presumably|suspect|could it be|what if|or|guess|likely|wonder)\\b[^.;]{0,30}\\b(?:there|it) (?:is|was|were|has been|have been|really is|simply is|just is|never was|is not|was not)(?: (?:really|actually|simply|just|ever|even|in fact))* ?(?:no|not any|never|any|an?)(?: (?:real|actual|genuine|such))? ?${audio}(?! (?:of|in|at|between|after|before|quality))`,
    /\b(?:if) ?$/,
    /\bis (?:an?|any) |\b(?:sound|speech|voice)\b(?! ?(?:at all|file|here|clip|recording|,|\.|$))/,
  ),
  form(`\\bthere (?:never|probably never|perhaps never) (?:was|were|has been) (?:an?|any) ?${audio}`, undefined),
]

const textNoun =
  '(?:text|words|typed text|written text|a (?:text|string|sentence|description|transcript|piece of text|line of text)|the (?:text|written text|words|prompt|transcript)|an? (?:written|typed) (?:\\w{1,10} )?(?:sentence|line|message|string|phrase|word|text|query)|characters|prose|text tokens)'
/** Takes the audio for text in disguise. */
export const inDisguise: readonly Form[] = [
  form(
    `\\b${audio} ${be} (?:(?:${maybe}) )*(?:only |merely |just )(?:being )?(?:described|mentioned|referred to|alluded to|named|talked about|stated|suggested|spelled out|paraphrased)\\b`,
    denied,
  ),
  form(
    `\\b${audio} ${be} (?:described|mentioned|paraphrased|written|told)(?: in words)?,? (?:not|rather than|instead of being) (?:played|heard|recorded|given as sound)\\b`,
    denied,
  ),
  form(
    `\\b(?:${audio}|it|this|what i (?:have|was given)|what (?:they|the user|the prompt|the task) calls? (?:the |an? )?(?:audio|recording|clip)|input) ${be} (?:(?:${maybe}) ){1,3}(?:the )?(?:\\w{1,10} )?${textNoun}\\b`,
    denied,
    /\bto-speech|\blike (?:the )?(?:words|text)/,
  ),
  form(
    `\\b(?:${audio}|utterance|speech|it) (?:${be}|has been|have been|had been|could have been|may have been|was)(?: \\w{1,12}){0,3}? (?:represented|given|supplied|encoded|provided|embedded|included|contained|conveyed|described|rendered|delivered|simulated|replaced|presented|written out|transmitted|expressed|hidden|passed)(?: \\w{1,10}){0,2}? (?:by|as|in|within|inside|through|into|via) (?:the )?(?:\\w{1,10} )?(?:text\\w*|writing|written form|words|${promptText.slice(3, -1)}|(?:prompt|problem|question|query|message|instructions?)(?! (?:language|location)))\\b`,
  ),
  form(
    `\\b(?:represents?|stands? in for|replaces?|gives?|provides?|providing|describes?|describing|presents?|presenting|embeds?|embedding|simulates?|including|includes?|supplying|supplies|conveys?|delivers?|passing|inserting|wrote|writes?|put|puts|turn(?:s|ed)|convert(?:s|ed)|typed|pasted|transcribed) (?:the |an? )?(?:spoken |actual )?${audio} (?:\\w{1,10} ){0,2}?(?:as|in|by|with|through|via|within|inside|into) (?:part of (?:the|their|this)|the|plain|pure|mere|simple|written|a|an|their)? ?(?:\\w{1,10} )?(?:text\\w*|query|prompt|problem|question|words|message|written form)\\b`,
  ),
  form(
    '\\b(?:text|words|transcript|sentence|string|prompt|puzzle|question|task|something)(?: \\w{1,10}){0,4}? (?:posing|dressed(?: up)?|disguised|masquerading|passed off|pass(?:es|ing) for|presented|in the guise|in disguise|parading|camouflaged|packaged|framed|styled|labell?ed|made to look|wrapped up|treated|posed)(?: (?:as|like|of|up))?(?: (?:an?|the|if))?(?: \\w{1,10}){0,2} ?(?:audio|recording|speech|sound|clip|voice|listening|transcription|it were|spoken)',
  ),
  form(
    `\\b(?:text|textual|written|text-based)[- ](?:simulation|version|rendering|representation|equivalent|proxy|surrogate|stand-in|substitute|imitation|counterpart) (?:of|for) (?:an?|the|what|some)?(?: \\w{1,10}){0,4}? ?(?:audio|recording|clip|speech|sound|listening|voice)`,
    denied,
  ),
  form(
    `\\bwhat (?:they|the user|the prompt|the task) (?:call|calls|called) (?:the |an? )?(?:audio|recording|clip)(?: \\w{1,10}){0,3} (?:is|must be|may be|might be|could be) (?:\\w{1,8} )?(?:text|an? (?:written|typed|line|string|sentence))`,
    denied,
  ),
  form(
    '\\b(?:text|task|puzzle|exercise|problem|question|test|request|prompt|riddle)s? in disguise\\b|\\bdisguised (?:as (?:an? )?)?text\\b|\\b(?:audio|recording|speech) in (?:name|quotation marks|inverted commas|quotes) only\\b',
  ),
  form(
    '\\btext-(?:based|only) (?:interaction|exchange|test|task|chat|setting|environment|scenario|simulation|conversation|puzzle|game|exercise|context|problem|question|prompt|version|set-?up|request|dialogue|session|challenge)s?\\b|\\b(?:interaction|exchange|task|chat|conversation|exercise|whole thing|scenario|problem) (?:is|takes place|happens|being|was)(?: \\w{1,10}){0,3} (?:text-based|text-only|in text|textual|through text)\\b',
  ),
]
