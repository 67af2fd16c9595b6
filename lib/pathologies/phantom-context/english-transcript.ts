import type { Form } from '@/lib/pathologies/match'

const reading =
  'look(?:s|ed|ing)?|read(?:s|ing)?|re-?read(?:s|ing)?|check(?:s|ed|ing)?|re-?check(?:ing)?|consult(?:s|ed|ing)?|see|seeing|go(?:es|ing)?|going back|back|refer(?:s|red|ring)?|according|per|based|judging|going|review(?:s|ed|ing)?|re-?visit(?:ing)?|re-?examin(?:e|ing)|examin(?:e|ing)|scan(?:ning)?|search(?:ing)?|compar(?:e|ed|es|ing)|trust(?:ing)?|match(?:es|ing)?|stud(?:y|ying)|pars(?:e|ing)|analy[sz](?:e|ing)|quot(?:e|ed|ing)|cit(?:e|ed|ing)|notice|from|given|as|stated|mentioned|found|appears?|seen|shown|listed|follow(?:ing)?|re-?verif(?:y|ying)|cross-?check(?:ing)?|verif(?:y|ying)|using|use|rely|relying|walk(?:ing)? through|took|taken|take|recall(?:ing)?|only have|have'
const kind =
  "(?:(?:the|this|that|its|their|user's|given|provided|supplied|attached|included|accompanying|original|actual|above|audio|dialogue|conversation|full|partial|rough|draft|preliminary|initial|earlier|previous|raw|asr|automatic|auto-generated|machine|reference|whole|text|written|available|existing|speech|video|clip|entire|exact) ){0,4}"
const determiner = "(?:(?:the|this|that|its|their|a|an|user's) )"
const transcript =
  '(?:transcripts?(?! (?:request|task|format|field|style|marker|line should))|asr (?:output|hypothesis|result|text)|speech-to-text (?:output|result))'
const shows =
  '(?:says?|said|shows?|showed|has|had|reads?|mentions?|mentioned|contains?|contained|ends?|starts?|begins?|renders?|gives?|gave|indicates?|includes?|lists?|confirms?|suggests?|does not|did not|states?|stated|clearly|also|continues|repeats|tells?|lacks?|(?:above|below|provided|given|supplied|attached|i was given|i have|i got|itself|they|that)|only|simply|explicitly|never|marks|labels|names|identifies|is (?:missing|incomplete|cut|garbled|quite|unclear|clear|pretty|very|labell?ed|wrong|in|unreliable|messy|ambiguous|confusing|truncated|noisy|marked|imperfect|faulty|(?:a bit|a little|rather|quite|somewhat|slightly|only|also|too) (?:\\w{1,12}))|goes|puts|records|spells|writes|line|, line|:|attributes|makes|seems|leaves|uses|differs)'

const own =
  /\b(?:my|our|final|correct|desired|required|own|output|finished|resulting|no|without|any|accurate|verbatim|faithful|clean|complete|proper|ideal|lacks?|lacking|not(?: have| given| provided| see| seen| been given| got| need)?|wants?|need|needs|asks?|asked|asking|produce|provide|write|create|make|generate|deliver|give|return|prepare|finali[sz]e|expects?|requests?|for) (?:(?:me|us|them|him|an?|the|with|for|to|only|any|provide|final|full|of) ){0,4}$/
const task =
  /\b(?:i|we|me|to) (?:\w{1,10} ){0,2}?(?:put|include|write|keep|add|preserve|insert|reflect|produce|format|finali[sz]e|type|render|leave|give|provide|output|capitali[sz]e|spell)\b|\b(?:not|no|without|never)\b(?: \w{1,8}){0,2} any\b|\b(?:should|must|will|would|needs? to|has to|ought|have to|can) (?:\w{1,10} ){0,3}?(?:transcript|be in|go in|appear)/

const inOutput =
  /\b(?:put|include|write|keep|add|preserve|insert|reflect|appear|should|must|will|would|can|render|capitali[sz]e|spell|belongs?|goes)\b[^.;]{0,80}$/

const form = (source: string, unless: RegExp = own, except: RegExp = task): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  except,
})

const givenWord =
  '(?:given|provided|supplied|attached|included|shown|furnished|accompanying|quoted|embedded|that (?:came|comes) with|(?:that )?(?:i|we) (?:was|were|have been|am|had been|got)(?: \\w{1,8})? ?(?:given|shown|provided|handed|sent)|(?:that |which )?(?:they|the user) (?:have |has |had |already )?(?:gave|given|provided|showed|shown|attached|supplied|sent|included|shared|pasted|quoted|wrote))'
const pieces = '(?:transcripts?|transcriptions?|drafts?)'

/** What appeals to a transcript or draft, as though one had been given. */
export const transcriptForms: readonly Form[] = [
  form(
    '\\b(?:i|we) (?:was|were|am|have been|had been|got) (?:\\w{1,10} )?(?:shown|given|handed|sent|provided|supplied)(?: with)? (?:an?|the|some|this|two|several) (?:\\w{1,12} ){0,2}?(?:transcripts?|transcriptions?|drafts?|captions?|subtitles|written version|text version)\\b',
    /\b(?:if|unless) ?$/,
  ),
  form(
    `\\b(?:if|whether|assuming|provided|unless|because|since) (?:that )?(?:the|this|that) ${transcript} (?:is|was|can be|were) (?:\\w{1,10} ){0,2}?(?:accurate|correct|right|reliable|trusted|complete|believed|wrong|faithful)\\b`,
  ),
  form(
    '\\b(?:hypothesis|output|result|text|guess) (?:from|of|by|that comes from|produced by) (?:the|an?|their) (?:\\w{1,12} )?(?:asr|speech recogni[sz]er|speech recognition|recogni[sz]er|automatic \\w+|speech-to-text)\\b',
  ),
  form(
    `\\b(?:${reading})(?: \\w{1,12}){0,3}? ${kind}${transcript}\\b(?! (?:should|must|will|would|needs|has to|have to|that i\\b|i\\b))`,
  ),
  form(
    `\\b${kind}${transcript}(?:(?: \\w{1,12}){0,2}?| )${shows}(?! to\\b)(?![\\w])`,
    own,
    /\b(?:should|must|will|would|can|needs|has to|have to|had to|that i|i (?:will|am|should|need|want))\b/,
  ),
  form(
    `\\b(?:in|throughout|within) ${kind}${transcript}\\b(?! (?:should|must|will|would|needs|i |it (?:has|needs|ought|must|should|will|would)))`,
    new RegExp(`${inOutput.source}|\\b(?:my|our|your)(?: \\w{1,10})? ?$`),
  ),
  form(`(?:^|[-•] |\\d[.)] )(?:earlier |audio |dialogue |provided |given )?transcript(?::|,| (?:line|has|says))`),
  form(
    `\\b(?:provided|given|supplied|attached|accompanying|included|user's|user-provided|user-supplied|reference|ground[- ]truth|gold|rough|asr|machine|earlier|previous|prior|preliminary|existing|draft) ${pieces}\\b(?! (?:should|must|will|would|of mine|i (?:made|wrote|had)))`,
    /\b(?:my|no|without|any|own|not(?: have)?|lacks?) (?:an? |the )?$/,
  ),
  form(`\\b${pieces} (?:\\w{1,12} ){0,2}?${givenWord}`, /\b(?:my|no|without|any|own|neither|not)(?: \w{1,12}){0,2} ?$/),
  form(
    `\\b(?:look(?:ing)?|read(?:ing)?|re-?read(?:ing)?|according|going back|back|refer(?:ring)?|check(?:ing)?) (?:\\w{1,8} ){0,2}?(?:the|that|this|their) (?:\\w{1,12} ){0,2}?(?:transcription|draft)\\b(?! (?:task|rules?|guidelines?|i ))`,
    own,
    /\bmy\b|\bfor (?:errors|typos|mistakes)/,
  ),
  form(
    `\\b(?:the|their|a|that|user's) (?:\\w{1,12} )?draft(?: \\w{1,14})? (?:has|had|says|reads|shows|gives|contains|was|that)\\b`,
    /\b(?:my|first|no)(?: \w{1,12})? ?$/,
    /\b(?:first|second|song|letter|book|novel|film|player|horse)\b/,
  ),
  form(
    `\\b(?:provided|given|supplied|attached|accompanying|reference|ground[- ]truth) (?:text|label|reference|answer) (?:\\w{1,14} ){0,4}?(?:says?|shows?|reads?|has|gives?|contains?|indicates?|is □|confirms?)`,
    /\b(?:no|not|without|any) (?:the )?$/,
  ),
  form(
    `\\b(?:the|that|this|their|an?|accompanying) (?:\\w{1,12} )?(?:captions?|subtitles?|closed captions)(?: \\w{1,12}){0,5}? (?:says?|shows?|reads?|mentions?|confirms?|gives?|given|provided|attached|has|have|identif(?:y|ies)|indicates?|states?|suggests?)\\b`,
    /\b(?:no|not|without|any) ?$/,
    /\b(?:tv|television|film|movie|video game|on screen)\b/,
  ),
  form(
    `\\b(?:${reading})(?: \\w{1,8}){0,3}? (?:the|that|this) (?:\\w{1,12} )?(?:captions?|subtitles?|${determiner}lyric sheet)\\b`,
    /\b(?:no|not|without) ?$/,
  ),
]
