import { cologne } from '@/lib/phonetics/cologne'
import type { Candidate, Mention } from '@/lib/traces/candidate'
import type { PromptMessage, Segment } from '@/lib/traces/words'
import { answerEntity } from './answer-entity'
import { endsOnType, foldEntity, foldStem } from './fold-entity'
import { type FoundSpan, foundSpans } from './found-spans'
import { isGloss } from './gloss'
import { stanceOf } from './stance-of'

/** The version of candidates, stances and gold fate: all that this folder derives. */
export const candidatesVersion = 1

/** What candidates are looked for in, and compared with. */
export type CandidateSource = {
  readonly reasoning: string
  readonly segments: readonly Segment[]
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly transcription: string | null
  readonly prompt: readonly PromptMessage[]
}

type Place = FoundSpan & {
  readonly folded: string
  readonly stance: Mention['stance']
  readonly gloss: boolean
}

const shortest = 3
/** How much of a very long sentence is read on either side of a mention. */
const reach = 300

/** The sentence that a span stands in, by bisection; segments are in order. */
function segmentOf(segments: readonly Segment[], at: number): Segment | null {
  let [low, high] = [0, segments.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (!segment) return null
    if (at < segment.start) high = middle - 1
    else if (at >= segment.end) low = middle + 1
    else return segment
  }
  return null
}

function placed(source: CandidateSource, span: FoundSpan): Place {
  const segment = segmentOf(source.segments, span.start)
  const start = Math.max(segment?.start ?? span.start, span.start - reach)
  const sentence = source.reasoning.slice(start, Math.min(segment?.end ?? span.end, span.end + reach))
  const within = { start: span.start - start, end: Math.min(span.end - start, sentence.length) }
  return {
    ...span,
    folded: foldEntity(span.text),
    stance: stanceOf(sentence, within),
    gloss: isGloss(sentence, within),
  }
}

function letterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How alike two folded names are, 0 to 1: Dice's coefficient over letter pairs (Dice 1945). */
function likeness(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)]
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const all = a.length + b.length - 2
  return all <= 0 ? Number(a === b) : (2 * shared) / all
}

const alike = 0.6

/** Whether a stretch of text names something by itself: it stood behind a carrier phrase, or says what kind of place it is. */
function isStrong({ text, by, carried, folded }: Place): boolean {
  if (folded.length < shortest || by === 'sound') return false
  return carried || by === 'type' || endsOnType(text)
}

/** Whether a stretch that does not is a name all the same: it is like what was wanted, or a cue leads to it. */
function isLikely({ by, folded }: Place, wanted: readonly string[]): boolean {
  if (folded.length < shortest || by === 'sound') return false
  if (wanted.some((one) => one === folded || likeness(one, folded) >= alike)) return true
  return by === 'cue' && wanted.length > 0 && wanted.every((one) => one.length < 2 * folded.length)
}

const promptText = (prompt: readonly PromptMessage[]) =>
  prompt.length === 0 ? '' : foldEntity(JSON.stringify(prompt.map(({ content }) => content)))

type Names = { readonly names: ReadonlySet<string>; readonly stems: ReadonlyMap<string, string> }

function addTo(places: Map<string, Place[]>, name: string, place: Place): void {
  const own = places.get(name)
  if (own) own.push(place)
  else places.set(name, [place])
}

/** Names that stand by themselves, by what their variants have in common; those that mostly stand as a translation are none. */
function strongNames(places: readonly Place[], given: string): Map<string, Place[]> {
  const names = new Map<string, Place[]>()
  const isPrompt = ({ folded }: Place) => given !== '' && folded.length > 12 && given.includes(folded)
  for (const place of places) if (isStrong(place) && !isPrompt(place)) addTo(names, place.folded, place)
  for (const [folded, own] of names) if (own.filter(({ gloss }) => gloss).length * 2 > own.length) names.delete(folded)
  return names
}

/** All names, and for each stem the name that it is short for. */
function wholeNames(places: readonly Place[], source: CandidateSource, wanted: readonly string[]): Names {
  const strong = strongNames(places, promptText(source.prompt))
  const stems = new Map<string, string>()
  for (const [folded, [first]] of strong) {
    const stem = foldStem(first?.text ?? '')
    if (stem !== '' && !stems.has(stem)) stems.set(stem, folded)
  }
  const likely = places.filter((place) => !stems.has(place.folded) && isLikely(place, wanted))
  return { names: new Set([...strong.keys(), ...likely.map(({ folded }) => folded)]), stems }
}

/** Which name a stretch that is none by itself belongs to: it is short for it, or spells the sound of the one before. */
function ownerOf(
  place: Place,
  before: { folded: string; segment: Segment | null } | null,
  segment: Segment | null,
  stems: ReadonlyMap<string, string>,
) {
  if (place.by === 'sound') return before !== null && before.segment === segment ? before.folded : null
  return stems.get(place.folded) ?? null
}

/** Every place of every name, by folded name, in the order of the reasoning. */
function mentionsOf(places: readonly Place[], source: CandidateSource, wanted: readonly string[]) {
  const { names, stems } = wholeNames(places, source, wanted)
  const mentions = new Map<string, Place[]>()
  let before: { folded: string; segment: Segment | null } | null = null
  for (const place of places) {
    const segment = segmentOf(source.segments, place.start)
    const folded: string | null = names.has(place.folded) ? place.folded : ownerOf(place, before, segment, stems)
    if (folded === null) continue
    if (place.by !== 'sound') before = { folded, segment }
    addTo(mentions, folded, place)
  }
  return mentions
}

const isWord = /\p{L}/u
const special = /[^\p{ASCII}]/gu

/** The spelling of gold or answer where it is among them, else the one that is written most often; of two alike the one with umlauts and capitals, then the first. */
function commonestText(places: readonly Place[], known: readonly string[]): string {
  const scores = new Map<string, number>()
  for (const { text } of places) {
    const marks =
      (text.match(special)?.length ?? 0) + (/^\p{Lu}/u.test(text) ? 1 : 0) + (known.includes(text) ? 100 : 0)
    scores.set(text, (scores.get(text) ?? marks) + 10)
  }
  return [...scores].reduce((best, one) => (one[1] > best[1] ? one : best), ['', -1])[0]
}

/** Each transcription that a reasoning entertains, in the order of first mention, with every place and what is done with it there. */
export function candidatesOf(source: CandidateSource): readonly Candidate[] {
  if (!isWord.test(source.reasoning)) return []
  const answer = answerEntity(source)
  const known = [...source.gold, ...(answer === null ? [] : [answer])]
  const golds = source.gold.map(foldEntity)
  const sounds = source.gold.map(cologne).filter((sound) => sound.length > 1)
  const wanted = [...(answer === null ? [] : [foldEntity(answer)]), ...golds].filter((one) => one.length >= shortest)
  const places = foundSpans(source.reasoning).map((span) => placed(source, span))
  return [...mentionsOf(places, source, wanted)].map(([folded, own]) => {
    const text = commonestText(
      own.filter((place) => place.folded === folded),
      known,
    )
    const isGold = golds.includes(folded)
    return {
      text,
      folded,
      isGold,
      soundsLikeGold: !isGold && sounds.includes(cologne(text)),
      isAnswer: answer !== null && foldEntity(answer) === folded,
      mentions: own.map(({ start, end, stance }) => ({ start, end, stance })),
    }
  })
}
