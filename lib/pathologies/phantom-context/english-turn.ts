import { heardPeople, promptNoun, promptText, sender } from '@/lib/pathologies/agents'
import type { Form } from '@/lib/pathologies/match'

const form = (source: string, unless?: RegExp, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  ...(unless && { unless }),
  ...(except && { except }),
})

const none =
  /\b(?:no|not|without|any|never|nor|neither|lacks?|lacking)(?: (?:an?|the|have|given|such|shown|see|any|been|there|is|of|real|actual)){0,3} ?$/
const past = '(?:previous|earlier|prior|preceding|past|former|last)'
const turn =
  '(?:messages?|turns?|quer(?:y|ies)|requests?|prompts?|exchanges?|chats?|interactions?|instructions?|sessions?|corrections?|tasks?|user (?:message|turn|query|request|prompt|input)|problem(?: statement)?|transcription (?:task|request)s?)'
const heard = new RegExp(`(?:${heardPeople}'s?|(?:his|her)(?: own)?|password|system|voicemail) ?$`)
const told =
  '(?:told|said|mentioned|stated|asked|gave|given|showed|shown|provided|corrected|confirmed|specified|wrote|written|sent|explained|indicated|clarified|referred|used|quoted|pointed|described|requested|named|hinted)'
const setting = /\b(?:language|location|english|germany|locale|country|instruct\w*)\b/

/** What appeals to an earlier turn of a conversation that had none. */
export const turnForms: readonly Form[] = [
  form(
    `\\b(?:previously|earlier|last time|before this|in the past),? (?:${sender}|they) (?:had |has |have )?(?:\\w{1,10} )?${told}\\b`,
    none,
    setting,
  ),
  form(
    `\\b(?:assistant|model|system|bot)'s ${past} (?:answer|response|reply|transcription|message|turn|output)\\b|\\bthe (?:previous|prior) (?:answer|response|reply)\\b|\\b(?:answer|response|reply|transcription) (?:that )?i gave (?:\\w{1,10} ){0,3}?(?:earlier|before|previously|last time)\\b`,
    none,
  ),
  form(
    `\\bi (?:have |had )?(?:already |previously |once |just )?(?:told|informed|gave|sent|answered|asked) (?:the user|them)\\b`,
    /\b(?:if|not|should|can) ?$/,
  ),
  form(
    '\\bwhere (?:we|i) (?:had )?(?:left|broke) off\\b|\\b(?:messages?|turns?|prompts?|questions?|quer(?:y|ies)|exchanges?) ago\\b',
    none,
  ),
  form(
    `\\b${past} (?:context|parts?|portion|history|discussion) of (?:the|this|our) (?:conversation|chat|dialogue|exchange|thread|session)\\b|\\b(?:context|information|details?) (?:from|of|given in) (?:earlier|before|(?:the |our |an? )?${past} (?:messages?|turns?|chats?|conversations?|exchanges?))\\b`,
    none,
    /\b(?:clip|recording|speakers)\b/,
  ),
  form(
    `\\b(?:${sender}|they)\\b[^.;?!]{0,80}\\b(?:throughout|in|during|over the course of|so far in|earlier in|across) (?:this|our|the(?= (?:ongoing|whole|entire|previous|chat|thread|session))) (?:\\w{1,10} )?(?:conversation|chat|thread|session|exchange|dialogue)\\b`,
    none,
    /\b(?:clip|recording|speakers?)\b/,
  ),
  form(
    `\\bmy (?:previous|earlier|last|prior|first) (?:response|reply|message|turn)\\b|\\bmy (?:previous|earlier|last|prior) (?:answer|transcription) (?:to|in (?:the|this)|for (?:the|this) (?:user|previous)|was (?:rejected|accepted|corrected|wrong, (?:the user|they)))`,
    none,
  ),
  form(
    `\\bi (?:already |previously |have already )(?:answered|transcribed|replied|responded|was asked|was told)\\b|\\b(?:i was|we were|i have been) (?:told|asked|given|shown|instructed) (?:\\w{1,10} ){0,4}(?:earlier|before|previously|last time)\\b`,
    none,
  ),
  form(
    `\\b${past} (?:\\w{1,10} )?${turn}\\b(?! (?:of|by) (?:the )?(?:speaker|caller|man|woman|song)| on (?:the|her|his) (?:\\w{3,10} )?(?:machine|phone|tape|voicemail|screen)| between (?!us\\b|me\\b|the user))`,
    none,
    /\b(?:last|first)(?: \w{1,10})? (?:quer|request|problem|instruction|task|prompt)\w* (?:word|is)\b/,
  ),
  form(
    `\\b${past} (?:question|conversation|dialogue|discussion)s?(?:,| (?:with (?:the|this) user|i (?:was|had)|we had|with me|in this (?:chat|session|thread)|it was|the (?:user|street|answer|command|name)))`,
    new RegExp(`${none.source}|${heard.source}`),
  ),
  form(
    `\\b(?:in|from|as in|like|to|of) (?:the|a|an|our|their|my|this) ${past} (?:question|conversation|clip|recording|audio|item|dialogue|discussion)s?\\b(?! (?:of|between|about|section|part|that (?:the|he|she)))`,
    none,
    /\blast\b/,
  ),
  form(
    '\\b(?:conversation|chat|message|dialogue|session|prompt) history\\b|\\bhistory of (?:the|this|our) (?:conversation|chat|dialogue)\\b',
    none,
  ),
  form(
    `\\b(?:our|my) (?:${past} )?(?:chat|conversation|exchange|discussion|dialogue)(?: with (?:the|this) user)?\\b`,
    none,
  ),
  form(
    `\\b(?:earlier|before|previously|already|preceding)(?: \\w{1,8}){0,2} (?:in|of) (?:this|our) (?:chat|conversation|thread|session|exchange|dialogue)\\b`,
    none,
    /\bclip|recording/,
  ),
  form(`\\b${past} (?:conversation|dialogue|exchange|chat|discussion) with (?:the|this) user\\b`, none),
  form(
    `\\b(?:${sender}|they|you)(?: (?:had|has|have|was|were|did|also)){0,2} (?:already|previously|earlier|once|before) (?:\\w{1,10} )?${told}\\b`,
    /\b(?:not|never|if) ?$/,
    setting,
  ),
  form(
    `\\b(?:${sender}|they|you)(?: (?:had|has|have|did|also|already|once)){0,3} ${told}(?: \\w{1,12}| □+){0,5}? (?:earlier|before(?! (?:the|it|that|this|an?|□))|previously|last time|the other day|at the start of (?:this|the|our) (?:chat|conversation)|in (?:an?|the|their|one of the|some) (?:\\w{1,8} )?(?:${past}|other|first) (?:\\w{1,10} )?(?:message|turn|query|request|prompt|chat|conversation|exchange|question))\\b`,
    new RegExp(`\\b(?:not|never|if) ?$|${heardPeople} (?:\\w{1,8} ){0,3}$`),
    setting,
  ),
  form(
    `\\b(?:what|which|whatever) (?:${sender}|they|you) ${told}(?: \\w{1,10}){0,3} (?:last time|before|earlier|previously)\\b`,
    none,
  ),
  form(
    `\\b(?:as|like) (?:was |it was )?(?:mentioned|stated|said|given|shown|specified|told|quoted|explained|indicated|described|discussed)(?: to me)? (?:by ${sender} (?:earlier|before|previously)|(?:earlier |before |previously )?in (?:the|an?|our|their) (?:${past}) (?:\\w{1,10} )?\\w+)`,
    none,
    /\b(?:sentence|paragraph|section|step|part|clip|recording|audio|analysis|line|verse)s?\b/,
  ),
  form(
    `\\b(?:user's|their|asker's) (?:${past}|first|second|other) (?:\\w{1,10} )?(?:attempt|message|turn|query|request|question|correction|answer|reply|clip|recording|audio|statement|transcription|prompt|comment|hint|remark|instruction|word|name|mention)s?\\b`,
    new RegExp(`${none.source}|${heard.source}`),
    /\b(?:first|second|last) (?:word|name|part|letter)|\btheir (?:first|second|last) (?:question|answer|attempt|reply|statement|comment|remark|clip|recording|mention|name|word)/,
  ),
  form(
    `\\bquoted in (?:the|an?) (?:${past} )${turn}\\b|\\b${promptText} (?:before|prior to) this one\\b|\\bfollow-?up (?:message|question|request|turn) from ${sender}`,
    none,
  ),
  form(
    `\\buser's (?:own )?(?:initial|original|first) (?:\\w{1,10} )?${promptNoun} (?:\\w{1,10} ){0,3}?(?:typo|wrote|spel\\w+|misspel\\w+|had (?:an?|the) (?:typo|error|mistake))\\b`,
    none,
  ),
  form(
    `\\b(?:the )?last time (?:${sender}|they|you|we|around)\\b|\\bwhat (?:we|i) (?:transcribed|did|answered|had) last time\\b`,
    none,
  ),
]
