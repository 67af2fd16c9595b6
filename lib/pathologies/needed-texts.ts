import { type AST, RegExpParser } from '@eslint-community/regexpp'

/**
 * Texts of which one must stand in whatever a pattern matches, and so a test that is cheap and misses nothing. `edge` in them is a
 * word boundary; one stands wherever a letter meets what is none.
 */
export type OneOf = readonly string[]

/** Stands for a word boundary in the texts that a pattern needs, and in a text that is looked through for them. */
export const edge = '\0'

/** What is known of a part of a pattern: all that it can match, or null where that is not a short list; and what a match needs. */
type Part = { readonly exact: readonly string[] | null; readonly needs: readonly OneOf[] }

const unknown: Part = { exact: null, needs: [] }
const nothing: Part = { exact: [''], needs: [] }

const mostExact = 1500
const mostCrossed = 64
const mostInClass = 12
const longest = 12
const mostKept = 3

const wordChar = /\w/
const isWord = (char: string | undefined) => char !== undefined && wordChar.test(char)

/** A text with all its word boundaries, cut to a length that tells it from others. */
function withEdges(text: string): string {
  let found = ''
  let [before, isEdge] = ['', false]
  for (const char of text) {
    if (char === edge) isEdge = true
    else {
      if (isEdge || (before !== '' && isWord(before) !== isWord(char))) found += edge
      found += char
      ;[before, isEdge] = [char, false]
    }
    if (found.length >= longest) return found
  }
  return isEdge ? found + edge : found
}

/** Where a word begins behind a space, its beginning says enough: then most texts begin with an edge. */
const fromEdge = (text: string) => (text.startsWith(` ${edge}`) ? text.slice(1) : text)

/** A letter by itself stands in nearly every text, and so do an edge and a space. */
const isTelling = (text: string) => !/^[\0 ]*\w?[\0 ]*$/.test(text)

/** Keeps what is asked again of the same list. */
function kept<List extends object, Answer>(answer: (list: List) => Answer): (list: List) => Answer {
  const answers = new WeakMap<List, { readonly answer: Answer }>()
  return (list) => {
    const known = answers.get(list) ?? { answer: answer(list) }
    answers.set(list, known)
    return known.answer
  }
}

/** The texts of a need, without those that begin with another of them; null where one of them says nothing. */
const settled = kept((texts: readonly string[]): OneOf | null => {
  const all = new Set(texts.map((text) => fromEdge(withEdges(text))))
  for (const text of all) if (!isTelling(text)) return null
  const beginsLikeOther = (text: string) => {
    for (let end = 1; end < text.length; end++) if (all.has(text.slice(0, end))) return true
    return false
  }
  return [...all].filter((text) => !beginsLikeOther(text))
})

/** About how often one of the texts stands in any text: less for longer ones. */
const commonness = kept((texts: OneOf) =>
  texts.reduce((sum, text) => sum + 10 ** -text.replaceAll(/[\0 ]/g, '').length, 0),
)

const rarest = (needs: readonly OneOf[]) => needs.toSorted((a, b) => commonness(a) - commonness(b))[0]

/** Gathers what the elements of a sequence match one after the other. */
class Gathered {
  private readonly needs: OneOf[] = []
  private isWhole = true
  constructor(private open: readonly string[]) {}

  /** What stands so far is a boundary and nothing else. */
  get isAtEdge(): boolean {
    return this.open.length === 1 && this.open[0] === edge
  }

  private close(next: readonly string[]): void {
    const need = settled(this.open)
    if (need) this.needs.push(need)
    this.open = next
    this.isWhole = false
  }

  restart(): void {
    this.open = ['']
  }

  add({ exact, needs }: Part): void {
    this.needs.push(...needs)
    const isFew =
      exact !== null &&
      (Math.min(exact.length, this.open.length) === 1 || exact.length * this.open.length <= mostCrossed)
    if (exact === null) this.close([''])
    else if (isFew) this.open = this.open.flatMap((start) => exact.map((end) => start + end))
    else this.close(exact)
  }

  part(): Part {
    if (this.isWhole && this.open.length <= mostExact) return { exact: this.open, needs: this.needs }
    this.close([''])
    return { exact: null, needs: this.needs }
  }
}

const needsOf = ({ exact, needs }: Part): readonly OneOf[] => {
  const own = exact && settled(exact)
  return own ? [...needs, own] : needs
}

function either(alternatives: readonly Part[]): Part {
  const [only] = alternatives
  if (only && alternatives.length === 1) return only
  const exact = alternatives.flatMap((one) => one.exact ?? [])
  if (alternatives.every((one) => one.exact !== null) && exact.length <= mostExact) return { exact, needs: [] }
  const best = alternatives.map((one) => rarest(needsOf(one)))
  const need = best.every((one) => one !== undefined) ? settled(best.flatMap((one) => one ?? [])) : null
  return { exact: null, needs: need ? [need] : [] }
}

const ofChars = (codes: readonly number[]): Part =>
  codes.length > mostInClass ? unknown : { exact: codes.map((code) => String.fromCodePoint(code)), needs: [] }

function ofClass({ negate, elements }: AST.CharacterClass): Part {
  if (negate || elements.length === 0) return unknown
  const codes: number[] = []
  for (const one of elements) {
    if (one.type === 'Character') codes.push(one.value)
    else if (one.type === 'CharacterClassRange' && one.max.value - one.min.value < mostInClass)
      for (let code = one.min.value; code <= one.max.value; code++) codes.push(code)
    else return unknown
  }
  return ofChars(codes)
}

function ofAssertion(assertion: AST.Assertion): Part {
  if (!('negate' in assertion) || assertion.negate) return nothing
  if ('alternatives' in assertion) return { exact: [''], needs: needsOf(ofAlternatives(assertion.alternatives, '')) }
  return { exact: [edge], needs: [] }
}

function ofQuantifier({ min, max, element }: AST.Quantifier): Part {
  const part = ofElement(element, '')
  if (min === 1 && max === 1) return part
  if (min > 0) return { exact: null, needs: needsOf(part) }
  const isShort = max === 1 && part.exact !== null && part.exact.length <= mostInClass
  return isShort ? { exact: ['', ...part.exact], needs: [] } : unknown
}

function ofElement(element: AST.Element, start: string): Part {
  switch (element.type) {
    case 'Assertion':
      return ofAssertion(element)
    case 'Quantifier':
      return ofQuantifier(element)
    case 'Group':
    case 'CapturingGroup':
      return ofGroup(element, start)
    case 'Character':
      return ofChars([element.value])
    case 'CharacterClass':
      return ofClass(element)
    default:
      return unknown
  }
}

const isGroup = ({ type }: AST.Element) => type === 'Group' || type === 'CapturingGroup'

function ofAlternatives(alternatives: readonly AST.Alternative[], start: string): Part {
  return either(
    alternatives.map(({ elements }) => {
      const gathered = new Gathered([start])
      for (const element of elements) {
        // A boundary before a group is one before each of its alternatives, which says more.
        const isAtEdge = gathered.isAtEdge && isGroup(element)
        if (isAtEdge) gathered.restart()
        gathered.add(ofElement(element, isAtEdge ? edge : ''))
      }
      return gathered.part()
    }),
  )
}

const groups = new Map<string, Part>()

/** What is another pattern with the flag `u` than without. */
const dependsOnFlag = /\\[pPu]|[\ud800-\udfff]/

/** The rules of a language share lists of words: each is looked at once. */
function ofGroup({ raw, alternatives }: AST.Group | AST.CapturingGroup, start: string): Part {
  const part = groups.get(start + raw) ?? ofAlternatives(alternatives, start)
  if (!dependsOnFlag.test(raw)) groups.set(start + raw, part)
  return part
}

const parser = new RegExpParser()

/** What a text must hold for a pattern to match anywhere in it: the most telling needs of all that there are. Of a caseless pattern none are known. */
export function neededTexts({ source, ignoreCase, unicode }: RegExp): readonly OneOf[] {
  if (ignoreCase) return []
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode })
  return needsOf(ofAlternatives(alternatives, ''))
    .filter((need) => commonness(need) < 0.5)
    .toSorted((a, b) => commonness(a) - commonness(b))
    .slice(0, mostKept)
}
