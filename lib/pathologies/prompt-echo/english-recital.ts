import { anyOf, pattern } from '@/lib/pathologies/match'

/** What the instructions are called. */
const paper =
  '(?:prompts?|instructions?|guidelines?|guidance|directives?|directions|brief|briefing|messages?|requests?|ask|requirements?|rules?|policy|policies|assignment|task|task (?:description|statement|sheet)|specifications?|spec|orders?|mandate|remit|wording|job description|terms|setup|preamble|statement of the task|text (?:above|at the top)|note (?:above|at the top))'
/** What introduces the whole of them. */
const inShort =
  '(?:in (?:short|brief|essence|sum|full|a nutshell|other words|one sentence)|verbatim|word for word|summed up|put (?:briefly|shortly|simply)|as (?:given|stated|worded|written)|summari[sz]ed|paraphrased|condensed)'
const saying = '(?:goes|go|reads?|runs?|is|are|was|were)'
const likeThis = '(?:like this|as follows|thus|this way|along these lines|the following|roughly|in these words)'
const told =
  '(?:told|asked|instructed|given|demanded|required|expected|wanted|requested|directed|ordered|briefed|tasked|charged|commanded|required)'
const demands =
  '(?:says?|asks?|wants?|demands?|requires?|states?|tells?|forbids?|bans?|prohibits?|insists?|concerns?|covers?|prescribes?|is about|is that|is to|reads?|calls for|rules out|adds?|reminds?|warns?|notes?|stresses|emphasi[sz]es)'
const item =
  '(?:rules?|instructions?|points?|items?|requirements?|conditions?|guidelines?|clauses?|demands?|polic(?:y|ies)|constraints?)'
const order = '(?:one|two|three|four|five|six|a|b|c|\\d|the (?:first|second|third|fourth|fifth|next|last|final|other))'
const links =
  '(?:[-*•>\\d.) ]{0,6})?(?:(?:okay|ok|so|now|well|right|and|but|also|then|next|finally|lastly|plus|besides|moreover|furthermore|further|in addition|for (?:that|this) reason|on top of that|apart from that|beyond that|likewise|similarly|equally|additionally|after that|afterwards|underneath|below|above|at the (?:end|same time)|elsewhere|what is more)[,:]? ){0,3}'

/** Names the prompt, or what was laid down, and what it demands. */
const recitals: readonly RegExp[] = [
  /\b(?:quot(?:e|ing)|cit(?:e|ing)|repeat(?:ing)?|reading|rereading|restat(?:e|ing)|paraphras(?:e|ing)|copy(?:ing)?|recit(?:e|ing)) (?:from )?(?:the )?(?:user|system|developer|operator|prompt|task|instructions?)(?:'s)?(?: (?:turn|message|text|prompt|part|side))?(?: (?:\w{2,8} ){0,2}\w{2,8})?: ?(?=.)/,
  new RegExp(
    `^${links}(?:(?:the|my|these) )?(?:instructions?|directions|orders|guidelines|rules|requirements) (?:were|was|are|have been|is) (?:given|issued|provided|set|stated|worded|put|phrased|laid (?:out|down)|spelled out|supplied)\\b`,
  ),
  new RegExp(`\\b(?:the|my|this|their|our) (?:\\w{2,14} ){0,2}${paper},? ${inShort}\\b[^.;:]{0,20}:`),
  new RegExp(
    `\\b(?:the|my|this|their|our) (?:\\w{2,14} ){0,2}${paper}(?: (?:that )?i (?:have |had |was |am |got |have been )?(?:received|got|given|to follow|to work with|been given|working with))?(?: (?:\\w{2,10} ){0,3}\\w{2,10})? (?:${saying} (?:worded |phrased |put |formulated )?${likeThis}|goes:)`,
  ),
  /\b(?:the|this) (?:message|text|prompt|note|brief) (?:that |which )?i (?:have |had |was |have been )?(?:received|got|given|sent|handed|been given) (?:contains?|has|holds?|consists?|includes?|comprises|lists?|gives?|asks?|wants?|tells?|says?)\b/,
  new RegExp(
    `\\bwhat (?:i have been|i was|i am|i had been|is|was|is being) (?:being )?${told}(?: (?:of|from) me)?(?: to (?:do|deliver|produce|follow))? (?:is|was|comes down|amounts|boils down)\\b|\\b(?:as for|regarding|concerning) what (?:is|was|i am|i was|i have been) (?:being )?${told}(?: (?:of|from) me)?\\b`,
  ),
  /\bi (?:have been|was|am|had been|am being) (?:also |now |further |explicitly )?(?:set up|configured|deployed|cast|introduced|framed|positioned|presented|instructed|told|briefed|tasked|directed|charged|commissioned|engaged) (?:here )?(?:as|to|with|that|not)\b/,
  /\bmy (?:job description|remit|brief|briefing|marching orders|mandate|set-?up|terms of reference|instructions|assignment) (?:is|are|was|says?|includes?|covers?|consists?|calls? for|reads?|contains?|asks?|requires?|demands?|wants?|lists?|comprises|states?)\b/,
  new RegExp(`^${links}${item} (?:number )?${order}(?: (?:${demands}|has it|would have)\\b|:)`),
  new RegExp(`^${links}${order} ${item} (?:${demands}\\b|:)`),
  new RegExp(
    `\\bthere is (?:also |even |then )?(?:an?|another|one|the) (?:\\w{3,12} )?${item}(?: in (?:it|the \\w{4,12})| (?:at|on) the \\w{3,8})? (?:that|saying|stating|asking|demanding|forbidding|requiring|which|about|against|not to|to)\\b`,
  ),
  /\bthe (?:role|persona|procedure|method|(?:answer|output|response|reply) format|way of working) (?:that |which )?(?:(?:i am|i was|i have been) )?(?:given|laid (?:down|out)|assigned|prescribed|set|specified|demanded|required)\b[^.;]{0,16}\b(?:is|was|reads|demands|consists)\b|\bthe (?:answer|output|response|reply) format is (?:also |likewise )?(?:fixed|given|laid down|prescribed|specified|set)\b/,
  /\b(?:it|this) (?:has|had|is|was) (?:also |further |likewise )?(?:been )?(?:made clear|stipulated|laid down|stressed|specified|spelled out|emphasi[sz]ed|pointed out)(?: to me)? that\b/,
]
/** What instructions are about besides what `subject` of the other recitals has. */
const about =
  /\b(?:transcri\w+|answer\w*|output\w*|repl(?:y|ies|ied)|respond\w*|responses?|listen\w*|hear|heard|audio|recording|clip|sounds?|speech|spelling|spelled|names?|numbers?|abbreviations|diacritics|language|comments?|commentary|remarks?|explain|explanations?|translat\w+|options?|choices?|choice|letter|verbatim|format|marker|lines?|guess\w*|impression|revis\w+|brief|concise|think\w*|reason\w*|expert|assistant|specialist|punctuation|instructions?|procedure)\b/

/** Goes on with the instructions without naming them. */
const continued: readonly RegExp[] = [
  new RegExp(
    `^${links}(?:it|they|this|these) (?:also |likewise |then |further |even |again |just |only )*${demands}\\b(?! □)`,
  ),
  new RegExp(
    `^${links}(?:there is )?(?:another|a (?:second|third|fourth|further)|the (?:second|third|fourth|last|next|other))(?: one| of them| ${item})? (?:that |which )?${demands}\\b`,
  ),
  new RegExp(
    `^${links}(?:(?:first|once|when|if|before|after)\\b[^,.]{0,40}, )?you (?:will (?:be|get|receive|hear)|are (?:to|given|an?|not|expected|asked|allowed)|should|must|shall|receive|may|need to|have to|can only|transcribe|listen|think|answer|output)\\b`,
  ),
  /\b(?:(?:names?|numbers?|abbreviations|diacritics|comments?|remarks|notes|explanations?|punctuation|nothing(?: else)?|the (?:\w{3,12} )?(?:answer|transcript|transcription|text|result|output|option|reply|marker|line))) (?:are|is) (?:not )?to (?:be|stay|come|go|remain|follow|stand|appear)\b|\b(?:answer|result|transcript|transcription|text|output) (?:then |only |finally )?(?:belongs|goes|comes) (?:after|behind|on|at|in) (?:the |a |its )?(?:\w{3,8} )?(?:marker|keyword|last|final|end|line|label|own|single)\b/,
  new RegExp(
    `^${links}(?:first(?:ly)?|second(?:ly)?|then|afterwards?|finally),? (?:describe|listen|think|analy[sz]e|reason|consider|identify|reflect|transcribe|give|write|print|output|choose|state)\\b(?! (?:i|it|this) )`,
  ),
  new RegExp(
    `^${links}(?:think|consider|choose|select|pick|weigh|evaluate|listen|describe|transcribe|keep|preserve|state|copy|base|avoid|refrain|ground)\\b[^.;]{0,100}\\b(?:options?|choices?|answer|letter|audio|clip|transcription|marker|spelling|original|comments?|commentary|verbatim|line|output)\\b`,
  ),
]
/** Facts that a prompt gives beside its instructions. */
const metadata = pattern(
  /\b(?:metadata|settings|fields?|header|configuration|config|parameters?|lines?)\b[^.;]{0,60}\b(?:language|location|country|place)\b/,
)

/** "I'm also told that the user speaks English". */
const toldOfUser =
  /\b(?:told|informed|stated|given|mentions?|adds?|notes?|says?|tells? me) (?:also |further )?(?:that )?(?:the )?(?:user|requester|customer|person asking) (?:speaks?|is (?:in|an?|from|based|located)|lives?|uses|comes from)\b/

/** The model's own plan or finding, which is no recital. */
const own =
  /\b(?:(?<!what )i (?:will|would|can|could|think|believe|hear|heard|notice|picked?|chose|hope|want)|let me|let us|i am (?:going|confident|sure|certain(?! )|leaning|not sure)|(?:he|she|man|woman|speaker|driver|caller|announce\w*|voice|teacher|host|narrator)(?: \w{1,10})? (?:says|said|reads?|asks?|tells?|explains?|dictates?))\b/

/** Whether a sentence names instructions and what they demand. */
export const recitesInstruction = (plain: string, whole: string): boolean =>
  about.test(whole) && !own.test(plain) && anyOf(plain, recitals)

/** Whether a sentence may go on with instructions. */
export const continuesInstruction = (plain: string, whole: string): boolean =>
  about.test(whole) && !own.test(plain) && anyOf(plain, continued)

/** Whether a sentence tells a fact that the prompt gives. */
export const tellsMetadata = (plain: string): boolean =>
  (metadata.test(plain) || toldOfUser.test(plain)) && !own.test(plain)

const opensInstruction =
  /^you(?:'re| are) (?:an?|the|given|to)\b|^(?:you (?:will|must|should|shall|transcribe|receive|listen|have|need|get)|your (?:task|job|role)|(?:please )?(?:listen|transcribe|output|act|think|reason|do not|don't|never|keep|write|give|answer|choose|pick|select|describe|analy[sz]e|identify|respond|reply|act|preserve|return|print|use|first)|the user|user|no )\b|^(?:du bist|sie sind|ihre aufgabe|deine aufgabe|transkribiere|hoere|höre|denke|gib)\b|^(?:你是|您是|请|不要|听)/
const quotedSubject = pattern(
  /\b(?:transcri\w+|audio|speech|answers?|output\w*|experts?|assistant|clip|recording|marker|(?:spoken|voice) (?:requests?|commands?|queries)|options?|choices?|spracherkennung\w*|audioanalyse|system|engine|text)\b|转写|转录|音频|语音|输出|识别/,
)
/** Fewer words than this may be what was said. */
const leastWords = 6
const leastCharacters = 18
/** So short an order may still go on with a recital. */
const leastOrder = 3

/** Whether a quotation is an instruction to a model, by how it opens and what it is about. */
export function isQuotedInstruction(quote: string): boolean {
  const said = quote.toLowerCase().trim()
  return (
    said.length >= leastCharacters &&
    (said.split(' ').length >= leastWords || /\p{Script=Han}{8}/u.test(said)) &&
    opensInstruction.test(said) &&
    quotedSubject.test(said)
  )
}

const quotedSetting = /^(?:the )?user(?:'s)? (?:language|location)\b/
/** Whether a quotation is worded as an instruction, whatever it is about. */
export const isQuotedOrder = (quote: string): boolean =>
  !quotedSetting.test(quote.toLowerCase().trim()) &&
  opensInstruction.test(quote.toLowerCase().trim()) &&
  quote.trim().split(' ').length >= leastOrder

const beyondTask = pattern(
  /\b(?:expert|specialist|assistant|engine|system|role|think|reason\w*|step by step|certain|confident|sure|marker|transcription:|format|lines?|comments?|commentary|remarks?|explanations?|explain|spelling|original|translat\w+|language|location|country|user (?:speaks|is in)|options?|choices?|letter|nothing|only|no|not|rules?|instructions?|brief|first|guess\w*|final|exactly|punctuation|du bist|experte\w*|zuerst|danach|dann|zeile\w*|kommentar\w*|erklaer\w*|erklär\w*|sprache|standort|nur|nicht|keine?|nichts|format|ausgeben|denke\w*)\b|["“„«]/,
)
const latin = pattern(/[a-z]{3}/)
/** Whether a sentence tells more of the instructions than what the task is. */
export const tellsMoreThanTask = (whole: string): boolean => beyondTask.test(whole) || !latin.test(whole)
