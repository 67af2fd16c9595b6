/**
 * Who and what a reasoning talks about when it talks about its task: sources of regular expressions over a plain
 * sentence (lower case, contractions in full, quotations masked).
 */

/** Whoever sends the prompt. */
export const sender =
  '(?:(?:the |this |that |our |my |end )?(?:user|prompter|asker|requester|prompt writer|query writer|(?:author|writer|sender) of (?:this|the) (?:query|prompt|message|request|text)|person asking|person who (?:sent|asked|made|submitted|is asking|posed|gave)(?: (?:this|it|the w{1,12}))?|person (?:behind|making) (?:this|the) (?:query|request|prompt))s?)'

/** A name for what was sent, without its article. */
export const promptNoun =
  '(?:prompts?|quer(?:y|ies)|requests?|messages?|problem(?: statement| description| text| setup)?|inputs?|user input|task (?:statement|description|text)|instructions?|question text|submission|search (?:term|string|query)|chat)'

const qualifier =
  "(?:user's|user|users'|asker's|initial|original|current|actual|whole|text|given|incoming|first|latest|input|search|written|typed)"

/** What was sent, with its article. */
export const promptText = `(?:(?:the|this|that|their|his|her|your) (?:${qualifier} ){0,3}${promptNoun})`

/** The recording as a whole, with or without article. */
export const audio =
  '(?:(?:the|this|that|any|an|a|its|their|such|said|any|some|actual|real|genuine|original|alleged|supposed|so-called|spoken|provided|attached|whole|underlying|physical|true) ){0,4}(?:audio(?: (?:file|clip|content|data|input|part|track|tag|reference|recording|message|request|portion|signal|itself))?(?:\u0027s)?|recordings?|clips?|sound(?: ?(?:file|clip|track|recording))?|voice (?:recording|message|input|request|clip|command|query)|speech (?:recording|input|signal))(?: contents?| (?:part|side|portion|component|aspect))?(?: of (?:this|it|the (?:task|prompt|problem|request)))?'

/** People who are heard, or of whom those speak, and who are not the sender. */
export const heardPeople =
  '(?:speakers?|man|woman|men|women|he|she|him|her|his|boys?|girls?|guys?|kids?|child|children|callers?|teachers?|lecturers?|students?|pupils?|narrators?|hosts?|singers?|professors?|guests?|presenters?|comedians?|actors?|actress|characters?|players?|musicians?|instructors?|interviewers?|interviewees?|mother|father|mom|dad|wife|husband|friends?|reporters?|customers?|listeners?|people|crowd|audience|voice|couple|lady|performers?|announcers?|parents?|author of the (?:song|book|story))'

const germanFunctionWord =
  /\b(?:der|das|dem|des|ein|eine|einen|einem|einer|ist|nicht|ich|nur|wohl|vielleicht|und|im|auf|hat|wie|es|er|sich|mir|hier|wird|laut|aus|von|vom|zum|bei)\b/

/** Whether a sentence may be German: its rules know words that English has too ("clip", "text", "simulation"). */
export const soundsGerman = (plain: string) => germanFunctionWord.test(plain)
