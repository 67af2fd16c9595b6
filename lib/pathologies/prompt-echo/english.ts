import { anyOf, countOf, pattern } from '@/lib/pathologies/match'
import { goesOnWithContent, namesContent } from './english-content'
import { continuesInstruction, recitesInstruction, tellsMetadata } from './english-recital'
import type { EchoPart } from './part'

const adverbs =
  '(?:(?:also|then|further|furthermore|additionally|explicitly|clearly|specifically|even|again|next|later|finally|only|just|really|basically|essentially|strictly|first|simply|now|here|actually|itself|literally|already|above|below|as a whole|once more|in full|likewise|moreover|that i was given|i was given|from the user|for this task|provided|given) ){0,3}'
const document =
  "(?:(?:user|system|task|developer|initial|original|given|input|text|whole|full|user's|written|key|output|formatting|main|core|transcription|opening|problem|above) ){0,2}(?:prompt|instructions?|guidelines?|directives?|directions|brief|briefing|system message|message|request|query|requirements?|rules?|problem statement|assignment|task|task description|task statement|specifications?|spec|job|mandate|constraints?|order|orders|input|wording)"
const reports =
  '(?:say|state|read|ask|tell|told|require|specif(?:y|ie)|instruct|want|expect|demand|mention|describe|define|call(?:s|ed)? for|list|contain|include|insist|go(?:es)? on|prescribe|stipulate|emphasi[sz]e|outline|indicate|start|begin|end|close|conclude|assign|command|order|add|continue|mandate|dictate|forbid|prohibit|urge|direct|remind|request|set|fix|spell out|lay out|lays out|note|warn|make|give|cast|cover|address(?:es|ed)?|put|keep|count|explain|enumerate|name|cite|repeat|seek|seeks|expects|enjoin|oblige|consist|run|said|is|are|was|were|ha(?=s|ve)|have|has me|have me|had me)(?:s|es|ed|d|ing)?'
const source = new RegExp(
  `\\b(?:the|my|this|these|those|that|their|our|his|its) ${document}s?(?: \\([^)]{0,30}\\))?(?: (?:at|in|on|of|above|below|here|for|from|with)(?: (?!is\\b|are\\b|says?\\b)\\w{1,12}){0,3}?)?,? ?(?:(?:that i was given|i was given|from the user|for this task|in question|at hand|i got|i have|which i was given) ?)?(?:${adverbs}${reports}\\b|(?: |, )?(?:as follows|as (?:worded|given|stated|written|set|it stands|quoted|received|read)|verbatim|in full|again|in short)?:)`,
)
const whoAsks = new RegExp(
  `\\b(?:(?:the|this) (?:user|requester|prompter|developer|author of the prompt|person asking)|(?:whoever|the (?:one|person|people)(?: who)?|someone|somebody)(?: who)? (?:wrote|set|gave|posed|made|asked|wrote up|set up|designed) (?:me )?(?:this|the prompt|the task|it)(?: up)?|the system(?! \\w+ is)) (?:has |had |is |was )?${adverbs}(?:asks?|asked|asking|wants?|wanted|says?|said|tells?|told|telling|instructs?|instructed|requires?|required|specif(?:y|ies|ied)|expects?|expected|requests?|requested|demands?|demanded|insists?|needs?|states?|stated|would like|set|reminds?) ?`,
)
const whatIMust =
  /\b(?:i|we) (?:am|are|was|were|have been|had been|am being|'ve been) (?:also |then |further |explicitly |clearly |specifically |only |first )?(?:asked|told|instructed|supposed|expected|required|meant|directed|requested|ordered|being asked|given the (?:role|task)|reminded|to act|cast) (?:to|as|that|not|of)\b|\bi (?:am|was|have been|had been) (?:told|instructed|asked|given)(?: the following| this| by the (?:user|prompt))?: ?|\b(?:instructions?|guidelines?|rules?|requirements?|orders?|directions?) (?:that )?(?:i|we) (?:was|were|am|are|have been|got|have)(?: given)?\b|\b(?:user|prompt|instruction|message)'?s? (?:very )?(?:first|opening|second|third|next|last|final) (?:sentences?|lines?|words?|parts?|paragraph|clause)\b|\bwhat (?:was|am|is it that) i (?:being |supposed to |to )?(?:asked|told|instructed|do|deliver)|\b(?:they|it|he or she)(?: \w{1,10})? (?:asks?|asked|tells?|told|instructs?|instructed|wants?|wanted|requires?|required|expects?|expected|reminds?|orders?|directs?) me (?:to|that|not|for)\b|\bmy (?:role|task|job|orders|assignment|mandate|duty|instructions)(?:,[^,]{1,40},)? (?:is|are|here is|was|as described)\b|\bi (?:have been|was|am|had been) (?:handed|given|set|assigned|dealt|issued|presented with) (?:the following|these)\b|\bi (?:am|was) (?:cast|described|addressed|set up|to play|given|assigned|put in the role)\b/
/** "To restate my brief", "the exact wording of the task", "reading the task over, it addresses me as …", "the question put to me was …". */
const restates = new RegExp(
  `\\b(?:restat(?:e|ing)|recap(?:ping)?|sum(?:ming)? up|summari[sz](?:e|ing)|paraphras(?:e|ing)|recall(?:ing)?|go(?:ing)? over|go(?:ing)? through|read(?:ing)? over|reread(?:ing)?|re-read(?:ing)?|quot(?:e|ing)|repeat(?:ing)?|review(?:ing)?|read(?:ing)?|look(?:ing)? (?:over|at)) (?:again )?(?:what )?(?:the|my|this|these) (?:(?:exact |precise |full |whole |very )?(?:text|wording|words|content|contents|terms) of (?:the|my|this) )?${document}s?\\b(?: (?:again|over|once more|through))?[^.;□]{0,40}[,:]|\\b(?:exact |precise |full |very )?(?:text|wording|words|terms) of (?:the|my|this) ${document}\\b|\\b(?:question|task|job|request|brief|problem|demand|instructions?|rules?) (?:as )?(?:that (?:was|were) |which (?:was|were) )?(?:put|given|set|posed|handed|assigned|issued|laid down) (?:to|for|before) me\\b|\\b(?:it|the (?:prompt|task|message|brief)) (?:addresses|casts|sets|treats|describes|names|calls|styles) me (?:up )?(?:as|up as|an?)\\b|\\bwhat (?:i have been|i was|i am|i am being) (?:asked|told|given|instructed)[^.;]{0,12}[:,]`,
)
const according = new RegExp(
  `\\b(?:according to|as per|per|following|under|by|in line with|based on|as stated in|as requested in|going by|in) (?:the|my|these|their)(?: same| very| given)? ${document}\\b(?! (?:statement )?(?:the user wrote|wrote))`,
)
const heading = new RegExp(
  `^(?:[-#>*\\d. ]{0,6})(?:okay|ok|so|now|let me|right|alright|well)?,? ?(?:(?:let me |to )?(?:re-?read|restate|recap|recall|review|go over|go through|look at|quote|repeat|summari[sz]e)\\w*[^.:]{0,40} )?(?:key |main |important )?(?:(?:the|my|these|user) )?${document}(?: (?:are|is|recap|again|summary|as (?:worded|given|stated|written|set|received)|verbatim|in full|says|reads|in short|in brief))?:`,
)
/** "Looking at the prompt again, it says …", "From the user: …", "In the prompt I am told …". */
const turnedTo = new RegExp(
  `\\b(?:the|my|their|this) ${document}\\b[^.;:□]{0,30},? (?:it|they|there|i) (?:also )?(?:says?|reads?|states?|asks?|tells?|am told|am asked|is written|requires?|wants?|has|have to|find|see|get)\\b|^(?:and |so |okay,? )?(?:from|by) the (?:user|prompt|system)\\b[^.;]{0,14}:|\\bthe user(?: (?:has|also|then|first))? (?:writes|types|puts it|set out|sets out|lays out|laid out|spells out|begins|starts|opens)\\b[^.;]{0,20}(?::|that|with)`,
)
/** What instructions are about. */
const subject = pattern(
  /\b(?:asked|accurate|brief|concise|spelling|notes?|output\w*|transcri\w+|answers?|listen\w*|think\w*|thought|format\w*|marker|tag|respond\w*|response|reply|replies|write|writing|expert|assistant|system|engine|role|language|location|single line|one line|lines?|comment\w*|explain|explanations?|verbatim|exactly|label|choose|select|option|letter|describe|identify|ignore|text|steps?|reason\w*|deliberat\w+|certain|sure|confident|final|parts?|candidates?|weigh|carrier|country|absolute pitch|musicologist|specialist|professional|careful|words of|numbers?|digits?|names?|punctuation|spoken|heard|hear|translat\w+|prefix\w*|audio|words?|act|clip|recording|do not|you are|must|trust|impression|revise\w*|guess(?:es|ing)?|choices?|verdict|commands?|diacritics|abbreviations|remarks?|parsed)\b/,
)

const anaphor = pattern(
  new RegExp(
    `^(?:and |but |also,? |then,? |so |next,? |finally,? |furthermore,? |in addition,? |additionally,? |plus,? |after that,? |lastly,? |moreover,? |besides,? )*(?:it|they|this|that|there|he or she|the (?:(?:second|third|fourth|fifth|last|first|final|next|other|remaining|rest)(?: (?:and|or) \\w{1,8})? ){1,2}(?:parts?|sentences?|rules?|instructions?|lines?|ones?|points?|bits?|clauses?|words)|the rest|another (?:rule|line|instruction|part)) (?:is |was |are |do not |does not |did not )?${adverbs}(?:say|state|ask|tell|told|require|specif(?:y|ie)|instruct|want|expect|demand|mention|describe|define|call(?:s)? for|list|contain|include|insist|go(?:es)? on|prescribe|stipulate|emphasi[sz]e|indicate|add|continue|mandate|dictate|forbid|prohibit|urge|direct|remind|request|note|warn|set|give|cover|name|fix|read|are just|is just|is about|are about|concern|is(?= □□□□□□□□□□)|said|a rule)(?:s|es|ed|d|ing)?\\b(?! □)`,
  ),
)
const must =
  '(?:must|should|shall|has to|have to|needs? to|is to|are to|am to|may|ought to|is expected to|is required to|are supposed to|am supposed to|am not to|is not to)'
const form =
  '(?:marker|transcription:|keyword|prefix|label|one line|single line|line|lines|exactly|verbatim|only|no (?:extra|other|additional|further|more)|nothing (?:else|more)|anything (?:else|more)|without|first|before|followed by|preceded by|begin|start|end|format|letter|step by step|tags?|explanations?|explain|commentary|comments?|certain|sure|confident|think|extra|additional|alone|appended|in capitals|reasoning|translate|translation)'
const rules: readonly RegExp[] = [
  new RegExp(
    `\\b(?:output|answer|response|reply|final line|result|it|i|we|transcription|text|line|reasoning) (?:\\w{1,12} ){0,2}?${must}\\b(?! (?:be|read|say) □)[^.;]{0,80}\\b${form}`,
  ),
  new RegExp(
    `\\b${must} (?:not )?(?:output|write|give|reply|respond|answer|print|return|produce|provide|follow|add|include|append|contain|emit|act|think|precede)\\b(?! (?:the (?:name|german|first|second)|□))[^.;]{0,80}\\b${form}`,
  ),
  /^(?:[-*•>\d.) ]{0,6})?(?:and |then,? |also,? |so |finally,? |next,? |first,? |second(?:ly)?,? |third(?:ly)?,? |lastly,? |but |once [^,.]{1,30}, |when [^,.]{1,30}, |if [^,.]{1,30}, )*(?:no (?:extra|other|additional|further|commentary|comments?|explanations?|translation|punctuation|preamble|text)|do not|never|nothing else|only|output|write|give|reply|respond|answer with|print|return|produce|provide|listen|think|report|transcribe|use|begin|start|end|act as|keep|include|add|put)\b(?! (?:i|it|this|about it again|that)\b)/,
  /\b(?:no|not|nothing|without)\b[^.;]{0,20}\b(?:commentary|comments|explanations?|extra text|preamble|else|punctuation)\b[^.;]{0,40}\b(?:allowed|permitted|wanted|may|follow|added|included|needed|required|desired|after)\b/,
  /^(?:and |then |also |so |finally,? |next,? |first,? |after that,? |once [^,]{1,30}, |when [^,]{1,30}, )*i (?:am|was) (?:also |then |further )?(?:to|not to|asked|told|instructed|supposed|expected|required|meant)\b/,
  /\b(?:nothing|no \w{1,14}|anything else|everything)(?: \w{1,12}){0,2} (?:may|must|should|shall|is to|are to|ought to)\b/,
  /^(?:[-*•>\d.) ]{0,6})?(?:and |but )?(?:first|second|third|fourth|fifth|then|next|finally|lastly|last|after that|afterwards|only then|one|two|three)(?:ly)?\b[^.;□]{0,50}\b(?:marker|transcription|answer|text|thought|thinking|reasoning|explanations?|line|output|tag|format|prefix|commit\w*|write|listen)\b/,
  /[,;] (?:it|they|the prompt|the user|the instructions?|the brief|the message) (?:also |then |further )?(?:says?|said|asks?|states?|adds?|wants?|demands?|reads?|goes on|tells? me|insists?)[.!]?$/,
  /^(?:and |then |or )*to (?:listen|think|output|answer|transcribe|write|give|report|respond|reply|reason|produce|act|begin|start|end|put)\b[^.;]{0,300}[.;]?$/,
  /\b(?:have to|must|am to|are to|am supposed to|has to) (?:first |then |also |only )?(?:think|reason|deliberate|reflect|consider|ponder|listen|describe)(?: \w{1,10}){0,3} (?:what (?:i|is)|before|the audio|the clip|the sound|step by step|aloud|out loud)\b/,
  new RegExp(
    `\\b${must} (?:not )?(?:be |come |stand |go |follow )?[^.;□]{0,40}\\b(?:marker|one line|single line|commentary|comments|explanations?|tags?|prefix|verbatim|word for word|quotation marks|translation|transcription:|step by step|the label|in capitals)\\b`,
  ),
  /\bthe (?:second|third|other|last|final|first|next) (?:rule|instruction|requirement|part|step|point|line) (?:of (?:it|them|the prompt) )?(?:is|says|states|asks|requires|demands|tells|concerns)\b/,
  /\b(?:i|me) (?:am |to be |as )(?:cast as |described as )?an? (?:expert|careful|professional|speech|audio|helpful|assistant|transcri\w+|skilled)\b/,
]
/** What a prompt for transcription is made of: two of these in one sentence recite it, three name it as surely as "the prompt" does. */
const elements: readonly RegExp[] = [
  /\b(?:expert|professional|specialist|assistant|engine)\b|\b(?:audio analysis|speech[- ](?:to[- ]text|recognition)) (?:system|model|engine)/,
  /\b(?:think|reason|reflect|deliberate|consider) (?:carefully |first )?(?:about |on |over )?what (?:i|you|one|is|was) (?:hear|heard)/,
  /\b(?:when|once|until|as soon as|if|only when) (?:i am |you are |being |one is )?(?:certain|sure|confident)\b/,
  /\b(?:output|write|give|put|print|return|produce)\b[^.;]{0,30}\b(?:marker|transcription: ?(?:and|followed|plus|then)|the transcription|the word transcription)\b/,
  /\buser(?:'s)? language\b/,
  /\buser(?:'s)? location\b/,
]
const settings = pattern(
  /\b(?:user(?:'s)? (?:language|location)|(?:language|location) (?:of the user |setting )?(?:is|was|as|being)|user (?:speaks|lives|is (?:located|in|an? (?:english|german)|english|german|from|based))|language (?:given|set|stated|declared)|location (?:given|set|stated))\b/,
)
const concludes = pattern(
  /\b(?:transcription|answer|output|response|result)(?: \w{1,10}){0,3} (?:is|be|becomes|reads?|would be|stays)(?: (?:then|therefore|simply|just|likely|probably|navigate to))*:? ?(?:"|□)/,
)

/** Whether a sentence gives an answer rather than the form of one. */
export const concludesAnswer = (plain: string): boolean => concludes.test(plain)

/** What a rule may say without naming what it is about. */
const bareRule = pattern(/\b(?:nothing|no|only|without)\b|\b(?:rule|instruction|requirement)\b/)

const guesses = pattern(
  /\b(?:perhaps|maybe|possibly|i guess|i suppose|presumably|i assume|i imagine|i wonder|might be|seems? (?:that )?i)\b[^.;:]{0,60}\bi (?:am|was) (?:\w{1,8} )?(?:supposed|expected|meant|asked|required|to)\b/,
)

/** Finds fault with the prompt, or looks at how it is written. */
const findsFault = pattern(
  /\b(?:mix-?up|oversight|contrary to|mistaken|(?:by|in) (?:error|mistake)|a mistake|is wrong|makes? me (?:think|wonder|suspect|doubt)|disguise\w*|maybe i should ask|whether what i|rules? (?:of|for) (?:\w+ )?(?:german|french|spanish|spelling|orthography|grammar|compounds?|capitali[sz]\w+|accents)|erroneous\w*|misconfigured|mislabel\w*|phonetic spelling|literal text|working off|reads like an? |written form)\b/,
)

const recital: readonly RegExp[] = [source, whoAsks, whatIMust, according, restates, turnedTo, heading]

const demands =
  /\b(?:output|transcri\w+|listen|think|answer|respond|expert|write|marker|must(?! have)|comment\w*|explain)\b/

/** The part of an English sentence. */
export function partOfEnglish(plain: string, whole: string): EchoPart {
  const part = partBySaying(plain, whole)
  // A guess at what is wanted is no recital. Asked last: most sentences are no part, and need not be looked at for it.
  return part !== null && (guesses.test(plain) || findsFault.test(plain)) ? null : part
}

function partBySaying(plain: string, whole: string): EchoPart {
  if (recitesInstruction(plain, whole)) return 'instruction'
  const said = partByElements(plain, whole)
  if (said && said !== 'rule') return said
  if (concludes.test(plain)) return said
  if (namesContent(plain, whole)) return 'instruction'
  if (said || continuesInstruction(plain, whole) || goesOnWithContent(plain, whole)) return 'rule'
  return tellsMetadata(plain) ? 'setting' : null
}

function partByElements(plain: string, whole: string): EchoPart {
  const aboutTask = subject.test(whole)
  if (!aboutTask && !bareRule.test(plain)) return null
  if (aboutTask && anyOf(plain, recital))
    return settings.test(whole) && !demands.test(whole) ? 'setting' : 'instruction'
  if (concludes.test(plain)) return null
  if (aboutTask && anaphor.test(plain)) return 'rule'
  const recited = countOf(whole, elements)
  if (recited > 2) return 'instruction'
  if (recited > 1 || anyOf(plain, rules)) return 'rule'
  return settings.test(plain) ? 'setting' : null
}
