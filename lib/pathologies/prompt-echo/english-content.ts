/** What instructions to a model of audio are about, each by the words that name it. */
const contents: readonly RegExp[] = [
  /\b(?:experts?|transcribers?|transcriptionist|assistant|engine|specialist|professional|transcription (?:system|module|tool|service)|speech[- ](?:recognition|to[- ]text)|audio analy\w+)\b/,
  /\b(?:think\w*|reason\w*|deliberat\w+|reflect\w*|consider|analy[sz]e|ponder)\b[^.;]{0,40}\b(?:before|first|what (?:i|is|you|was) (?:hear|heard)|step by step|aloud|in private|about the (?:sound|audio)|carefully)\b|\b(?:before|without) (?:answering|writing|responding|guessing)\b/,
  /\b(?:until|once|when|only if|as soon as) (?:i am |you are )?(?:certain|sure|confident)\b/,
  /\b(?:output|print|deliver|answer|repl(?:y|ies)|respon(?:d|ses?)|return|produce|write|give|transcripts?|transcription|result|put|hand in|finish|end|begin)\b[^.;]{0,60}\b(?:marker|heading|single line|one line|one row|final line|last line|transcription:|keyword|format|prefix|tag|label|json|plain text|plain transcript|verbatim|word for word)\b|\b(?:begins?|starts?|opens?) with transcription\b/,
  /\b(?:no|never|without|not|nothing but|nothing (?:else|more)|only|any|omit\w*|avoid|free of|leave out|refrain from)\b[^.;]{0,30}\b(?:comment\w*|explan\w+|explain|remarks?|time ?stamps?|translat\w+|add\w*|extra|notes|punctuation|preamble|chosen (?:text|option)|letter|guess\w*|apolog\w+|formatting|speculat\w+|interpret\w+|paraphras\w+|normali[sz]\w+)\b/,
  /\b(?:keep\w*|leave|leaving|preserv\w+|retain\w*|maintain\w*|reproduc\w+|spell\w*|render\w*)\b[^.;]{0,40}\b(?:original|spelling|script|language|names?|filler|numbers?|diacritics|as (?:they are |it is |he |she )?(?:spoken|said|heard|pronounced))\b/,
  /\b(?:user|speaker|customer)(?:'s)? (?:language|location|locale|country)\b/,
  /\b(?:choose|commit|pick|select|answer|give|state|copy|name|reply|base)\b[^.;]{0,40}\b(?:exactly one|one (?:option|choice|answer)|options?|choices?|letter|four)\b/,
  /\b(?:transcribe|write down|listen to|attend to|describe)\b[^.;]{0,30}\b(?:audio|clip|recording|spoken|what is said|sound|speech)\b/,
]
/** Whoever or whatever laid them down. */
const source =
  /\b(?:(?:system|user|developer|operator|input|opening|task|initial)(?:'s)? (?:prompt|text|message|turn|note|instructions?|directions?|block|part|section)|prompt|instructions?|guidelines?|directives?|directions|briefing|requirements?|specification|the (?:operator|developer|prompter|deployer|app|client|customer|rules|brief|assignment|task description|wording|spec))\b/
/** That something is laid down, not done. */
const demand =
  /\b(?:must|may|should|shall|have to|has to|am to|is to|are to|need to|needs to|expects?|wants?|requires?|demands?|asks?|told|tells?|supposed|meant|required|expected|says?|states?|reads?|fix(?:es|ed)|laid down|prescribes?|calls for|insists?|specif(?:y|ies|ied)|forbids?|per|according to|under|following|about my|describes?|sets?|open|begin|includes?|contains?|lists?|mentions?)\b/
const own =
  /\b(?:(?<!what )i (?:will|would|can|could|believe|hear|heard|notice|hope)|let me|let us|i am (?:going|leaning)|(?:he|she|her|him|man|woman|speaker|driver|caller|announce\w*|voice|teacher|host|narrator) (?:\w{1,8} )?(?:says|said|reads?|asks?|tells?|explains?|dictates?)|(?:asks?|tells?|told) (?:her|him|them)|so (?:the|my) (?:answer|result)|vowels?|consonants?|syllables?|typos?|misspell\w*|mistake|wrong|ambiguous|contradict\w*|does not (?:say|mention|specify|tell)|did not|do not (?:say|mention|specify))\b|\?$/

const count = (whole: string): number => contents.reduce((sum, form) => sum + (form.test(whole) ? 1 : 0), 0)

/** "I was handed three requirements." */
const counted =
  /\b(?:two|three|four|five|six|several|some|a few|a number of|a (?:list|set|series) of|the following) (?:\w{3,12} )?(?:requirements|rules|instructions|conditions|demands|constraints|directives|directions|orders|guidelines)\b/
const handed =
  /\b(?:given|handed|set|have|has|had|there are|follow|obey|lists?|contains?|gives?|names?|receive[sd]?|got|come with|comes with)\b/
const numbered =
  /^(?:and )?(?:the |a |my )?(?:first|second|third|fourth|fifth|last|final|next|other)(?: one| of (?:them|these|those))? (?:is|was|asks?|says|requires?|demands?|wants?|forbids?|concerns?|tells?) (?:to|that|me|for|about|not|the|any|a)\b/
const closing =
  /^(?:and )?(?:the |a )?(?:first|second|third|fourth|last|final|next|closing|opening|other|remaining|rest of the)(?: \w{3,10})? (?:lines?|sentences?|parts?|paragraphs?|clauses?|points?|items?|sections?) (?:fix\w*|says?|asks?|states?|wants?|demands?|requires?|tells?|is|are|adds?|concerns?|covers?|gives?|names?|forbids?|deals?|describes?|sets?)\b|^(?:after|before|behind|below|above|under) (?:that|this|it) (?:comes?|follows?|stands?|is|are) (?:an?|the|another|two) (?:\w{2,10} )?(?:lines?|sentences?|parts?|notes?|paragraphs?|rules?|instructions?)\b/

/** Whether a sentence names where instructions come from, that they demand something, and what. */
export const namesContent = (plain: string, whole: string): boolean =>
  (!own.test(plain) && source.test(plain) && demand.test(plain) && count(whole) > 0) ||
  (counted.test(plain) && handed.test(plain) && !own.test(plain))

/** Whether a sentence goes on with instructions by what it is about. */
export const goesOnWithContent = (plain: string, whole: string): boolean =>
  !own.test(plain) &&
  (((numbered.test(plain) || closing.test(plain)) && count(whole) > 0) || (demand.test(plain) && count(whole) > 1))
