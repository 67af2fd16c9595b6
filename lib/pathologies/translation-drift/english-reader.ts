import { isRespellingShape } from '@/lib/pathologies/invented-pronunciation/tokens'
import { anyOf, pattern } from '@/lib/pathologies/match'
import { glossOfPlace, placeWords } from './gloss'
import { startsWithGloss } from './gloss-object'

const people =
  '(?:the )?(?:french|germans?|italians?|spanish|spaniards?|poles|polish|dutch|danes|danish|swedes|swedish|welsh|irish|scots|norwegians?|finns|turks|czechs|portuguese|chinese|locals|speakers|people|they)'
const asWeSay =
  '(?:as|like) (?:we|they|one|you|i|it|an?|the|any|most|english|people|some)\\b(?: [\\w-]{1,14}){0,4} (?:say|put it|have it|call it|phrase it|know it|express it|be called|read|render it|show it)\\b'
const couldCall =
  '(?:one|we|you|i|they|people) (?:(?:could|might|would|can|may|just|as well|also|simply) ){1,3}(?:call|name|say|write|put|output|give|make) (?:it|this|that|the)\\b'
const reader = '(?:english|foreign|international|non-german|anglophone)(?:[- ]speaking|[- ]language)?'

/** "Or Free Town, as we would say", "one could call it Oak Street", "an English reader gets more out of Oak Street". */
const forReader: readonly RegExp[] = [
  new RegExp(`◇,? ${asWeSay}`),
  /[□◆],? or □,? (?:as|like) (?:we|one|you|english)\b(?: \w{1,12}){0,3} (?:say|put it|call it)\b/,
  new RegExp(`◇,? ${couldCall}`),
  new RegExp(`\\b${couldCall} (?:the )?(?:◇|(?:street|road|square|lane|way|bridge|gate|path|court|place|hill) of\\b)`),
  new RegExp(
    `\\bfor (?:an? |the |any |our )?(?:${reader} )?(?:readers?|speakers?|tourists?|visitors?|drivers?|listeners?|ears?|foreigners?),? (?:it|this|that|the name|the street|the place) (?:is|would be|becomes|amounts to|comes to|makes|reads|could be|might be) (?:the |an? )?${glossOfPlace}`,
    'u',
  ),
  new RegExp(
    `(?:◇|\\b(?:${placeWords})),? (?:to|for) (?:an?|the|any|our) ${reader} (?:readers?|users?|speakers?|listeners?|drivers?|ears?|visitors?|tourists?)\\b`,
    'u',
  ),
  /\b(?:someone|somebody|people|anyone|anybody|users?|persons?|those|readers?|drivers?) who (?:\w{1,10} )?(?:speaks?|reads?|knows?|understands?) (?:only )?english\b[^.;]{0,40}◇/,
  new RegExp(
    `\\benglish (?:maps?|guides?|guidebooks?|signs?|sources|atlas(?:es)?) (?:\\w{1,10} ){0,2}(?:have|has|show|shows|list|lists|call|calls|give|gives|label|labels|print|prints)(?: it)?(?: as)? (?:the )?${glossOfPlace}`,
    'u',
  ),
  /◇[^.;]{0,20} (?:reads|works|serves|fits|looks) better than (?:the|its) (?:original|foreign|\w{2,12}(?:ish|ian|ese))\b/,
  new RegExp(
    `\\b${reader} (?:readers?|users?|speakers?|listeners?|drivers?|ears?|eyes?|visitors?|audience|tourists?|customers?)\\b[^.;]{0,60}◇`,
  ),
  /◇[^.;]{0,50}\b(?:more|most) (?:helpful|useful|readable|understandable|natural|meaningful|informative|intelligible|accessible|sensible)\b/,
  /\b(?:more|most) (?:helpful|useful|readable|understandable|meaningful|informative|intelligible|accessible)\b[^.;]{0,50}◇/,
  /\b(?:we|i|one) (?:could|can|might|may) (?:just |equally |also )?as well (?:write|put|output|say|give|call it|use)\b[^.;]{0,12}◇/,
  /[□◆](?:, [^,.;]{1,24},)? (?:is|would be|being) (?:nothing (?:but|other than|more than)|none other than|simply|just|merely|only|plainly|our|what we call) (?:an? |the )?[◇□](?! (?:spell|name|form|version|pronunciation|with|in|on|for|of|without|plus|and)\b)/,
  /[□◆],? (?:an?|the|our|some) (?:broad|long|old|new|upper|lower|wide|narrow|short|great|little|small|big|high|deep|stone|golden|green|red|white|black|east|west|north|south|eastern|western|northern|southern|\w+(?:ish|ic)) (?:street|road|lane|square|path|way|bridge|alley|gate|church|market|hill|field|meadow)\b/,
  /[□◆],? the (?:lane|street|road|square|way|path|bridge|alley|gate|field|hill|church|garden|place|town|valley|house|avenue|quarter) (?:of|at|by|to|under|behind|near) (?:the )?(?!the\b)[a-z]{3,}/,
  /[□◆](?:,|\.\.\.|…|;|:| [–—-])\.? ?(?:so|thus|hence|basically|literally|which is to say|in effect|effectively|roughly|in short),? (?:that is |basically |just |simply |roughly |literally )?(?:the |an? )?◇/,
  /(?:\.\.\.|…) ?(?:so|thus|hence|basically|literally|i\.e\.),? (?:that is |basically |just )?◇/,
  /\b(?:in|into) (?:plain |simple |proper )?english\b[^.;□◇◆]{0,50}\b(?:be|is|becomes?|mean|means|read|reads|make|makes|give|gives)\b (?:something like|roughly|about|more or less|approximately|literally|a |an |the )/,
  /\b(?:answer|name|transcription|output|address|destination|street) in english (?:is|be|would|might|could|should|must|will|may)\b[^.;]{0,20}[□◇]/,
  /\b(?:output|write|give|put|use|answer|go with)\b (?:it as )?◇,? (?:because|since|as|given that) (?:the |this |my )?(?:user|driver|person|language|listener|reader)\b[^.;]{0,24}\benglish\b/,
  /[□◆] ?[–—-] ?(?:the |an? )?◇,? (?:so to speak|in effect|basically|literally|in other words|if you will)\b/,
  /\bfor an? (?:english|foreign)[- ](?:speaker|reader|driver|listener|user)\b[^.;]{0,20}[?:] ?(?:probably |perhaps |maybe )?◇/,
]
const calledByPeople = new RegExp(
  `\\b(?:what|how) ${people}(?: \\w{1,8}){0,2} (?:call|say|name|term|express|refer to as)s? (?=[a-z□◇])`,
  'g',
)
const notSo = pattern(
  /\b(?:not|never|hear|heard|hears|sounds?|says?(?! it)|said|mis\w+|candidates?|between|audio|clip|recording|spelled|pronounced)\b/,
)

/** Whether a text with signs gives the name for the sake of an English reader, or by what it is called. */
export function saysForReader(text: string, quotes: readonly string[]): boolean {
  // How a name sounds is no translation of it.
  if (quotes.some(isRespellingShape)) return false
  for (const match of text.matchAll(calledByPeople)) {
    const rest = text.slice(match.index + match[0].length)
    if (/[□◆]/.test(text.slice(0, match.index)) && (startsWithGloss(rest) || /^an? [a-z]{4,}/.test(rest))) return true
  }
  return anyOf(text, forReader) && !notSo.test(text)
}
