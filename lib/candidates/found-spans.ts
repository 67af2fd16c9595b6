import { quotations } from '@/lib/traces/quotation'
import type { Span } from '@/lib/traces/words'
import { foldStem } from './fold-entity'

/** A stretch of the reasoning that may name an entity; the carrier phrase is taken off. */
export type FoundSpan = Span & {
  readonly text: string
  /** How it shows itself: within quotation marks, by the word that ends it, behind a cue, or as a spelling of its sound. */
  readonly by: 'quote' | 'type' | 'cue' | 'sound'
  /** Whether a carrier phrase stood before it. */
  readonly carried: boolean
}

const carrier =
  /^(?:please )?(?:navigate|drive|go|walk|take me|bring me|route(?: me)?|get me|directions?|fahr(?:e)?(?: mich)?|navigiere?(?: mich)?|bring mich|导航到|导航至|去)(?: (?:to|nach|zu[mr]?|in die|towards))?[\s:]+/iu

/** A text without a carrier phrase such as "Navigate to" before it. */
export function afterCarrier(text: string): string {
  return text.trimStart().replace(carrier, '')
}

const longest = 80
const mostWords = 8
const placeholder = /[[\]<>{}…]|\.\.\.|_{2,}/

function withoutCarrier(text: string, { start, end }: Span): { span: Span; carried: boolean } {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  const length = carrier.exec(part.slice(lead))?.[0].length ?? 0
  const rest = part.slice(lead + length)
  const trimmed = rest.replace(/[\s.,!?;:]+$/u, '')
  const from = start + lead + length
  return { span: { start: from, end: from + trimmed.length }, carried: length > 0 }
}

function foundSpan(text: string, whole: Span, by: FoundSpan['by']): FoundSpan[] {
  const { span, carried } = withoutCarrier(text, whole)
  const inner = text.slice(span.start, span.end)
  const isName = inner.length > 1 && inner.length <= longest && /\p{L}/u.test(inner) && !placeholder.test(inner)
  return isName && inner.split(/\s+/).length <= mostWords ? [{ ...span, text: inner, by, carried }] : []
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}"
const types =
  'stra(?:ß|ss)e|str\\.|allee|platz|weg|damm|gasse|ufer|chaussee|promenade|street|road|avenue|boulevard|square'
const typed = new RegExp(
  `(?<![\\p{L}-])(?:(?:${word}) ){0,3}(?:${word}(?:${types})|(?:${word}) (?:Stra(?:ß|ss)e|Str\\.|Allee|Platz|Weg|Damm|Gasse|Ufer|Chaussee|Promenade|Street|Road|Avenue|Boulevard|Square))(?![\\p{L}-])`,
  'gu',
)
const opener =
  /^(?:So|But|And|Or|The|This|That|If|Since|Because|Maybe|Perhaps|Wait|Hmm|Actually|Alternatively|Therefore|Thus|Navigate|Then|Given|Also|Final|TRANSCRIPTION|In|On|At|For|German|English|A|An|It|Like|As|Is|Not|Die|Der|Das|Also|Aber|Oder|Und|Vielleicht) /u

/** Names that end on a word for a kind of place, without quotation marks around them. */
function typedNames(text: string): FoundSpan[] {
  return [...text.matchAll(typed)].flatMap(({ index, 0: match }) => {
    let name = match
    for (let lead = opener.exec(name); lead; lead = opener.exec(name)) name = name.slice(lead[0].length)
    const start = index + match.length - name.length
    return foldStem(name).length > 2 ? foundSpan(text, { start, end: start + name.length }, 'type') : []
  })
}

const cued = new RegExp(
  `(?:[Mm]aybe|[Pp]erhaps|[Ss]ounds? (?:more )?like|(?:could|might|may) be|[Pp]ossibly|[Pp]robably|I (?:hear|heard|think)|[Nn]avigate to|[Kk]lingt (?:wie|nach)|[Vv]ielleicht|k(?:ö|oe)nnte)(?: it(?:'s| is)| the name)?,? ((?:${word})(?: (?:${word})){0,3})`,
  'gu',
)

/** Capitalised names behind "maybe", "sounds like" and their kind. */
function cuedNames(text: string): FoundSpan[] {
  return [...text.matchAll(cued)].flatMap(({ index, 0: match, 1: name = '' }) => {
    const start = index + match.length - name.length
    return opener.test(`${name} `) ? [] : foundSpan(text, { start, end: start + name.length }, 'cue')
  })
}

const respelled = /(?<![\p{L}-])\p{L}{1,6}(?:-\p{L}{1,6}){2,7}(?![\p{L}-])/gu
const compoundPart =
  /(?:^|-)(?:to|of|the|by|and|in|on|up|for|non|self|based|like|text|speech|step|word|end|or|as|well|known|level)(?:-|$)/i
const ipa = /(?<=^|[\s"“(])[/[][^\s/[\]][^/[\]\n]{1,40}[/\]](?=$|[\s"”).,;:])/gu
const ipaSign = /[ɐ-ʯˈˌːæœøçðθŋβ]/u

/** Spellings of a sound: "ice-lend-ee-shuh", /ˈaɪslɛndɪʃə/. */
function sounds(text: string): FoundSpan[] {
  const hyphened = [...text.matchAll(respelled)].filter(({ 0: match }) => !compoundPart.test(match))
  const phones = [...text.matchAll(ipa)].filter(({ 0: match }) => ipaSign.test(match))
  return [...hyphened, ...phones].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    text: match,
    by: 'sound' as const,
    carried: false,
  }))
}

/** Whether a span overlaps one of some spans that are in order and apart, by bisection. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const other = spans[middle]
    if (!other) return false
    if (other.end <= start) low = middle + 1
    else if (other.start >= end) high = middle - 1
    else return true
  }
  return false
}

const inOrder = (spans: readonly FoundSpan[]) => spans.toSorted((a, b) => a.start - b.start)

/** All stretches of a reasoning that may name an entity, in order, none within another. */
export function foundSpans(reasoning: string): readonly FoundSpan[] {
  const quoted = quotations(reasoning)
  const respellings = inOrder(sounds(reasoning))
  const inQuotes = quoted
    .filter((span) => !touches(respellings, span))
    .flatMap(({ start, end }) => foundSpan(reasoning, { start: start + 1, end: end - 1 }, 'quote'))
  const marked = inOrder([...inQuotes, ...respellings])
  const isFree = (span: Span) => !touches(quoted, span) && !touches(respellings, span)
  const typedFree = typedNames(reasoning).filter(isFree)
  const cuedFree = cuedNames(reasoning).filter((span) => isFree(span) && !touches(typedFree, span))
  return inOrder([...marked, ...typedFree, ...cuedFree])
}
