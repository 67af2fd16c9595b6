import { countOf, pattern } from '@/lib/pathologies/match'

/** What instructions to a model of audio are about, each by the words that name it. */
const contents: readonly RegExp[] = [
  /\b(?:experts?|transcribers?|transcriptionist|assistant|engine|specialist|professional|(?:transcription|dictation|speech|audio|voice|listening) (?:system|module|tool|service|model|agent|bot|analyst|engine|expert)|stenographer|note-?taker|annotator|musicologist|careful listener|speech[- ](?:recognition|to[- ]text)|(?:speech|audio|voice) (?:recognition|analysis|transcription)|speech recogni[sz]er|audio analy\w+)\b/,
  /\b(?:think\w*|reason\w*|deliberat\w+|reflect(?:s|ing|ion)?|consider|analy[sz]e|ponder)\b[^.;]{0,40}\b(?:before|first|what (?:i|is|you|was) (?:hear|heard)|step by step|aloud|in private|about the (?:sound|audio)|carefully)\b|\b(?:before|without) (?:answering|writing|responding|guessing)\b/,
  /\b(?:until|once|when|only if|as soon as) (?:i am |you are )?(?:certain|sure|confident)\b/,
  /\b(?:output|print|deliver|answer|repl(?:y|ies)|respon(?:d|ses?)|return|produce|write|give|transcripts?|transcription|result|put|hand in|finish|end|begin)\b[^.;]{0,100}\b(?:marker|heading|single line|one line|one row|final line|last line|transcription:|keyword|format|prefix|tag|label|json|plain text|plain transcript|verbatim|word for word)\b|\b(?:begins?|starts?|opens?) with transcription\b/,
  /\b(?:no|never|without|not|nothing but|nothing (?:else|more)|only|any|omit\w*|avoid|free of|leave out|refrain from|skip|drop|spare|forgo|eschew|bans?|forbids?|prohibits?)\b[^.;]{0,30}\b(?:comment\w*|explan\w+|explain|remarks?|time ?stamps?|translat\w+|add\w*|extra|notes|punctuation|preamble|chosen (?:text|option)|letter|guess\w*|apolog\w+|formatting|speculat\w+|interpret\w+|paraphras\w+|normali[sz]\w+)\b|\buntranslated\b/,
  /\b(?:keep\w*|leave|leaving|preserv\w+|retain\w*|maintain\w*|reproduc\w+|spell\w*|render\w*)\b[^.;]{0,40}\b(?:original|spelling|script|language|names?|filler|numbers?|diacritics|as (?:they are |it is |he |she )?(?:spoken|said|heard|pronounced)|carrier(?: phrase)?|native\w*|accents?)\b|\bstick(?:ing)? to the (?:words|text)\b|\b(?:be|stay|remain) (?:accurate|faithful|precise|exact|literal|brief|concise)\b/,
  /\b(?:user|speaker|customer)(?:'s)? (?:language|location|locale|country)\b/,
  /\b(?:choose|commit|pick|select|answer|give|state|copy|name|reply|base|compare|weigh|evaluate|eliminate|consider|rate|check|judge)\b[^.;]{0,40}\b(?:exactly one|one (?:option|choice|answer)|options?|choices?|letter|four)\b|\boption's (?:text|letter|wording)\b/,
  /\b(?:transcribe|write down|listen to|attend to|describe|work out|make out|figure out|identify)\b[^.;]{0,30}\b(?:audio|clip|recording|spoken|what is said|sound|speech|(?:the )?(?:exact )?words)\b/,
]
/** Whoever or whatever laid them down. */
const source = pattern(
  /\b(?:(?:system|user|developer|operator|input|opening|task|initial)(?:'s)? (?:prompt|text|message|turn|note|entry|instructions?|directions?|block|part|section)|prompt|instructions?|guidelines?|directives?|directions|briefing|requirements?|specification|the (?:operator|developer|prompter|deployer|app|client|customer|rules|brief|assignment|task description|wording|spec))\b/,
)
/** That something is laid down, not done. */
const demand = pattern(
  /\b(?:must|may|should|shall|have to|has to|am to|is to|are to|need to|needs to|expects?|wants?|requires?|demands?|asks?|told|tells?|supposed|meant|required|expected|says?|states?|reads?|fix(?:es|ed)|laid down|prescribes?|calls for|insists?|specif(?:y|ies|ied)|forbids?|per|according to|under|following|about my|describes?|sets?|opens?|begins?|starts?|ends?|closes?|treats?|sees|adds?|goes on|outlines?|lays|defines?|explains?|emphasi[sz]es|stresses|includes?|contains?|lists?|mentions?)\b/,
)
const addressed = pattern(/\b(?:me|my|myself)\b/)
const own = pattern(
  /\b(?:(?<!what )i (?:will|would|can|could|believe|hear|heard|notice|hope)|let me|let us|i am (?:going|leaning)|(?:he|she|her|him|man|woman|speaker|driver|caller|announce\w*|voice|teacher|host|narrator) (?:\w{1,8} )?(?:says|said|reads?|asks?|tells?|explains?|dictates?)|(?:asks?|tells?|told) (?:her|him|them)|so (?:the|my) (?:answer|result)|vowels?|consonants?|syllables?|typos?|misspell\w*|mistake|fault|wrong|ambiguous|contradict(?:ory|ion)|does not (?:say|mention|specify|tell)|did not|do not (?:say|mention|specify))\b|\?$/,
)

const count = (whole: string): number => countOf(whole, contents)

/** "It obliges me to …", "they close by saying that …". */
const onMe = pattern(
  /\b(?:it|they|this|that|prompt|message|user|turn|text|which|note) (?:\w{2,10} ){0,2}?(?:obliges?|forces?|wants?|asks?|makes?|sets?|expects?|requires?|instructs?|directs?|urges?|compels?|binds?|commits?|allows?|permits?|forbids?|tells?|has|lets?|calls?|names?|appoints?|orders?|advises?|encourages?|prohibits?|bars?|warns?|casts?) me\b|^(?:and |then |also |finally,? )*(?:it|they) (?:closes?|ends?|begins?|starts?|opens?|continues?|goes on|go on|concludes?|finish(?:es)?)(?: off)? (?:by|with|to)\b|\b(?:laid|lays|set|sets|spelled|spells) out (?:how|what) i (?:should|must|am to|have to)\b|\b(?:i|we) (?:was|were|am|are|have been)(?: also)? (?:told|instructed|informed|given)(?: that\b|:)/,
)
/** "First requirement: …", "Format: …". */
const heading =
  /^(?:[-*•>\d.) ]{0,6})?(?:(?:first|second|third|fourth|fifth|last|final|next|key|main|other|additional|extra|further|hard|formal|output|answer|response|general) ){0,2}(?:requirements?|rules?|guidelines?|instructions?|constraints?|directives?|conditions?|format|output|input|role|persona|procedure|information|info|context|restrictions?|prohibitions?|deliverable|policy)(?: (?:one|two|three|four|\d))?: /

/** What may be demanded of whoever is addressed, behind a sentence that named the prompt. */
const goesOn = pattern(
  /\b(?:must|may|should|shall|have to|has to|am to|is to|are to|need to|needs to|supposed to|expected to|goes|belongs|comes|insists?|wants?|asks?|requires?|demands?|says?|adds?|warns?|forbids?|then|also|finally|lastly|in addition|no|never|only|nothing|without|exactly)\b|^(?:[-*•>\d.) ]{0,6})?(?:please |and |then |first,? |finally,? )?(?:listen|think|reason|output|write|give|keep|leave|skip|avoid|answer|respond|reply|choose|pick|select|describe|transcribe|print|use|be|do not|never|compare|eliminate|preserve)\b/,
)
const ownConclusion = pattern(
  /\b(?:perhaps|maybe|might|likely|presumably|probably|possibly|actual|because|but|wait|hmm)\b|^(?:so|therefore|thus|hence|okay|ok|alright|now|let)\b|□$|□\.$/,
)
/** Whether a sentence behind a recital may go on with it. */
export const goesOnAfterRecital = (plain: string, whole: string): boolean =>
  !own.test(plain) && !ownConclusion.test(plain) && goesOn.test(plain) && count(whole) > 0

/** "I was handed three requirements." */
const counted = pattern(
  /\b(?:two|three|four|five|six|several|some|a few|a number of|a (?:list|set|series) of|the following) (?:\w{3,12} )?(?:requirements|rules|instructions|conditions|demands|constraints|directives|directions|orders|guidelines)\b/,
)
const handed = pattern(
  /\b(?:given|handed|set|have|has|had|there are|follow|obey|lists?|contains?|gives?|names?|receive[sd]?|got|come with|comes with)\b/,
)
const numbered = pattern(
  /^(?:and )?(?:the |a |my )?(?:first|second|third|fourth|fifth|last|final|next|other)(?: one| of (?:them|these|those))? (?:is|was|asks?|says|requires?|demands?|wants?|forbids?|concerns?|tells?) (?:to|that|me|for|about|not|the|any|a)\b/,
)
const closing = pattern(
  /^(?:and )?(?:the |a )?(?:first|second|third|fourth|last|final|next|closing|opening|other|remaining|rest of the)(?: \w{3,10})? (?:lines?|sentences?|parts?|paragraphs?|clauses?|points?|items?|sections?) (?:fix\w*|says?|asks?|states?|wants?|demands?|requires?|tells?|is|are|adds?|concerns?|covers?|gives?|names?|forbids?|deals?|describes?|sets?)\b|^(?:after|before|behind|below|above|under) (?:that|this|it) (?:comes?|follows?|stands?|is|are) (?:an?|the|another|two) (?:\w{2,10} )?(?:lines?|sentences?|parts?|notes?|paragraphs?|rules?|instructions?)\b/,
)

/** What names the instructions by itself. */
const laidOnMe = pattern(
  /\b(?:laid|lays|set|sets|spelled|spells) out (?:how|what) i (?:should|must|am to|have to)\b|\b(?:i|we) (?:was|were|am|are|have been)(?: also)? (?:told|instructed|informed)(?: that\b|:)|\b(?:prompt|message|user|turn|system text|instructions?)(?: (?:that|which))? (?:\w{2,10} )?(?:obliges?|makes?|expects?|instructs?|directs?|urges?|compels?|casts?|appoints?|orders?|advises?|forbids?|warns?) me\b/,
)
/** Words without which nothing is laid on the model: the form itself is dear. */
const mayLayOnMe = pattern(/\b(?:me|out|told|instructed|informed)\b/)
const ruleHeading = pattern(
  /^(?:[-*•>\d.) ]{0,6})?(?:(?:key|main|general|output|hard|formal|the|my) )?(?:requirements|rules|guidelines|instructions|constraints|directives|directions|conditions|orders): /,
)

/** Whether a sentence names where instructions come from, that they demand something, and what. */
export const namesContent = (plain: string, whole: string): boolean =>
  (source.test(plain) && (demand.test(plain) || addressed.test(plain)) && count(whole) > 0 && !own.test(plain)) ||
  (counted.test(plain) && handed.test(plain) && !own.test(plain)) ||
  (mayLayOnMe.test(plain) && laidOnMe.test(plain) && count(whole) > 0 && !own.test(plain)) ||
  (ruleHeading.test(plain) && count(whole) > 0)

/** Whether a sentence goes on with instructions by what it is about. */
export const goesOnWithContent = (plain: string, whole: string): boolean =>
  (heading.test(plain) ||
    (onMe.test(plain) && count(whole) > 0) ||
    ((numbered.test(plain) || closing.test(plain)) && count(whole) > 0) ||
    (demand.test(plain) && count(whole) > 1)) &&
  !own.test(plain)
