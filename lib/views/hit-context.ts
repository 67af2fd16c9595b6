/** A hit with the words around it, white space as single spaces; `…` where more stands there. */
export type HitContext = { readonly left: string; readonly hit: string; readonly right: string }

/** How hits are ordered: by where they stand, or by the words to their left or right, the nearest first. */
export type HitOrder = 'place' | 'left' | 'right'

/** How much stands on either side, in UTF-16 code units. */
const reach = 60
/** Runs of white space become one space, so that more must be looked at. */
const looked = 4 * reach
/** A hit that is longer is told by its beginning and end. */
const [longHit, hitHead, hitTail] = [200, 140, 40]

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ')
/** A slice may cut a character of two code units. */
const withoutHalves = (text: string) => text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')

/** The end of a text, from a word on where there are spaces. */
function endOf(text: string, isCut: boolean): string {
  if (text.length <= reach) return isCut ? `…${text}` : text
  const end = withoutHalves(text.slice(-reach))
  const atWord = text.at(-reach - 1) === ' ' ? 0 : end.trimEnd().indexOf(' ') + 1
  return `…${end.slice(atWord)}`
}

/** The beginning of a text, up to a word's end where there are spaces. */
function beginningOf(text: string, isCut: boolean): string {
  if (text.length <= reach) return isCut ? `${text}…` : text
  const beginning = withoutHalves(text.slice(0, reach))
  const lastSpace = beginning.lastIndexOf(' ')
  const isWhole = text[reach] === ' ' || lastSpace <= 0
  return `${isWhole ? beginning : beginning.slice(0, lastSpace)}…`
}

function shortened(hit: string): string {
  if (hit.length <= longHit) return hit
  return `${withoutHalves(hit.slice(0, hitHead)).trimEnd()} … ${withoutHalves(hit.slice(-hitTail)).trimStart()}`
}

/** What stands around `[start, end)` of a text: about 60 characters a side, cut between words. */
export function contextOf(text: string, start: number, end: number): HitContext {
  const [from, to] = [Math.max(0, start - looked), Math.min(text.length, end + looked)]
  const before = spaced(withoutHalves(text.slice(from, start)))
  const after = spaced(withoutHalves(text.slice(end, to)))
  return {
    left: endOf(from === 0 ? before.trimStart() : before, from > 0),
    hit: shortened(spaced(text.slice(start, end))),
    right: beginningOf(to === text.length ? after.trimEnd() : after, to < text.length),
  }
}

/** Words, and each Chinese character by itself, since nothing stands between them. */
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’])+/gu

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(word) ?? []

/** The words next to a hit in the order in which they are compared: leftwards on its left. */
const wordsBeside = ({ left, right }: HitContext, side: 'left' | 'right'): string =>
  (side === 'left' ? wordsOf(left).toReversed() : wordsOf(right)).join(' ')

/** Hits by the words on one side, the nearest first; those with none come first, those alike stay in their order. */
export function byWordsBeside<Hit extends { readonly context: HitContext }>(
  hits: readonly Hit[],
  side: 'left' | 'right',
): readonly Hit[] {
  const collator = new Intl.Collator('en')
  return hits
    .map((hit) => ({ hit, words: wordsBeside(hit.context, side) }))
    .toSorted((a, b) => collator.compare(a.words, b.words))
    .map(({ hit }) => hit)
}
