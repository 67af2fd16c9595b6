import { pattern } from '@/lib/pathologies/match'
import { wordKinds } from '@/lib/pathologies/word-kinds'

const noun =
  '(?:streets?|roads?|avenues?|squares?|places?|names?|addresses|address|destinations?|landmarks?|stations?|towns?|cit(?:y|ies)|villages?|lanes?|locations?|restaurants?|shops?|surnames?|artists?|songs?|drugs?|medicines?|words?|brands?|person|people|such (?:thing|form|product|model)|(?:[\\w-]{2,20}(?:stra(?:ß|ss)e|platz|allee|weg))|□+)'
const none =
  '(?:no|not(?! about)|never|nobody|no one|nowhere|hardly|scarcely|cannot|doubt(?:ful)?|unlikely|questionable|improbable|unaware|fails? to)'
const onRecord =
  '(?:exist(?:s|ed|ence|ing)?|heard of|come across|encountered|aware of|known|(?<!\\bi )know of|recall|recogni[sz]ed?|attested|real(?! (?:german|english|french|spanish|dutch|chinese|audio|recording|voice|speech))|actual|established|genuine|on (?:any|the|a) (?:\\w{1,10} )?map|think of|called that|called (?:□+|like that)|listed|on record|found|by that name|of that name|call (?:\\w{1,10} ){0,3}(?:that|□+|this)|name (?:\\w{1,10} ){0,3}(?:that|□+|this)|go to|drive to|navigate to|anyone (?:has|have|knows)|with that name)'
const words = "(?: [\\w'-]{1,16}| □+)"
const odd =
  '(?:odd|weird|strange|unusual|unlikely|uncommon|implausible|bizarre|peculiar|funny|silly|awkward|far-fetched|improbable|surprising|unheard[- ]of|curious|nonsensical|unconventional)'

/** What says that there is no such name, or only one such. */
const denials = pattern(
  new RegExp(
    [
      `\\b${none}\\b(?!-)(?=${words}{0,8}? ${noun})${words}{0,10}? ${onRecord}\\b`,
      `(?:\\b|(?=□))${noun}(?: ${noun})?${words}{0,4}? (?:is|does|are|do|was|has|would|seems|i (?:have|am|can))?,? ?${none}\\b${words}{0,5}? ${onRecord}\\b`,
      `\\b(?:never|not)(?: \\w{1,8})? (?:come across|encountered|heard of|read of|seen)(?: an?| any| the)? □`,
      `\\bthere (?:is|are|exists?)(?: \\w{1,10}){0,2} no (?!(?:other|more|further|second|third|fourth|separate|additional|extra) words?\\b)(?!□{1,4}(?!□))(?:such |\\w{1,12} )?${noun}(?! (?:in the (?:\\w{2,10} )?(?:audio|clip|recording|sentence|half|part|take|track|file|prompt|request|text)|given|mentioned|after|before))`,
      `\\b(?:nobody|no one|no-one|hardly any(?:body|one)|few people|no sane \\w+)(?: (?:in|at) \\w+)? (?:would|will|ever|really|actually|asks|books|calls|cooks|drives|goes|heads|lives|looks|names|navigates|needs|orders|plays|prescribes|searches|speaks of|streams|travels|uses|visits)\\b(?! (?:this|that|it)?[.!]?$)`,
      `\\bnot to my knowledge\\b`,
      `\\b(?:and|but|while) (?:no one|nobody|none|no \\w{3,12}) (?:of note |of rank |that i know |i know )?(?:called|named|by the name)\\b`,
      `\\b(?:is|are) not (?:even |really )?(?:an? |any )(?:\\w{2,10} )?${noun}(?: at all(?!,? but)| anywhere| that i know| as far as|,? (?:so|therefore|hence)\\b)`,
      `\\b(?:(?<!\\bonly )the (?:one|name|street|place|reading|option|□+|former|latter|first|second|other|[\\w-]{2,20}(?:stra(?:ß|ss)e|platz|allee|weg))|only (?!the\\b)(?:one|□+|[\\w-]{5,24}))(?: of (?:them|the two))? (?:that|which|is|are)?(?: (?:actually|really|an?|the|indeed))* ?(?:exists?(?! twice)|real|known(?! (?:by|as|for|to|from|under))|established|actual(?! \\w+s\\b))\\b`,
      `\\b(?:actually|really|indeed) (?:has|have|got|is) (?:an?|the|one) (?:real )?□`,
      `\\bgiven (?:the )?(?:common|known|typical|usual|existing) (?:street|place|road) names\\b`,
    ].join('|'),
  ),
)
/** What calls a name odd for what it names. */
const oddities = pattern(
  new RegExp(
    `(?<!\\bthe )\\b${odd}(?! as the)(?: (?:sort of|kind of|german|thing|choice|choices))*(?: (?:for|as|to (?:name|call)))?(?: (?:an?|the))?(?: [\\w-]{1,12})? ${noun}\\b(?! to (?!name|call|drive|go|navigate|give)\\w)|\\b${noun}(?: (?:like|such as) (?:that|this|□+))(?: [\\w-]{1,10}){0,3} ${odd}\\b|\\bto (?:name|call) an? ${noun}${words}{0,3}? (?:${odd}|makes (?:no|little) sense)`,
  ),
)

const kindsOf = wordKinds(
  /^(?:no|not|never|nobody|nowhere|hardly|scarcely|cannot|doubt|doubtful|unlikely|questionable|improbable|unaware|fails?)$/,
  /^(?:heard|encounter\w*|across|aware|know|recall|recogni\w+|attested|genuine|think|called|call|listed|record|found|navigate|drive|anyone|seen|knowledge|names?)$/,
  /^(?:exist\w*|nobody|anybody|anyone|real|known|actual|established|maps?)$/,
  /^(?:odd|weird|strange|unusual|unlikely|uncommon|implausible|bizarre|peculiar|funny|silly|awkward|far|improbable|surprising|unheard|curious|nonsensical|unconventional)$/,
)

/** Whether a sentence has words for one of the two verdicts. */
export function mayJudge(words: ReadonlySet<string>): boolean {
  const kinds = kindsOf(words)
  return (
    kinds >= 4 ||
    (kinds & 3) === 3 ||
    (words.has('no') && words.has('there')) ||
    words.has('actually') ||
    (words.has('not') && words.has('all'))
  )
}

/** Whether a part of a sentence rules a name out, or in, because of what exists or is fit to be a name. */
export const judgesByWorld = (part: string): boolean => denials.test(part) || oddities.test(part)
