import { queryTerms } from '@/lib/traces/query-terms'
import type { Span } from '@/lib/traces/words'

/** What find in trace found: how many places, and the first of them. */
export type FoundPlaces = { readonly total: number; readonly places: readonly Span[] }

/** More places than this are counted, not named. */
export const placesNamed = 2_000

const isPlain = /^[\u0020-\u007e]$/

/** A character as find compares it: case, diacritics and ß do not count. */
const flat = (char: string) =>
  char
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')

type Flat = { readonly text: string /** For each character of it where it came from. */; readonly origin: Uint32Array }

function flatten(text: string): Flat {
  const origin = new Uint32Array(text.length * 2 + 2)
  const known = new Map<string, string>()
  const parts: string[] = []
  let [length, at] = [0, 0]
  for (const char of text) {
    const part = isPlain.test(char) ? char.toLowerCase() : (known.get(char) ?? flat(char))
    if (!known.has(char)) known.set(char, part)
    for (let unit = 0; unit < part.length && length < origin.length - 1; unit++) origin[length++] = at
    parts.push(part)
    at += char.length
  }
  origin[length] = at
  return { text: parts.join(''), origin }
}

function placesIn({ text, origin }: Flat, end: number, wanted: string): readonly Span[] {
  const places: Span[] = []
  if (wanted === '') return places
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
    places.push({ start: origin[at] ?? 0, end: origin[at + wanted.length] ?? end })
  return places
}

const flatText = (text: string) => [...text].map(flat).join('')

/** The places of a text; where there are none, those of it with ae, oe and ue read as umlauts. */
function placesOf(flatReasoning: Flat, end: number, text: string): readonly Span[] {
  const wanted = flatText(text)
  const places = placesIn(flatReasoning, end, wanted)
  const umlauts = wanted.replace(/([aou])e/g, '$1')
  return places.length > 0 || umlauts === wanted ? places : placesIn(flatReasoning, end, umlauts)
}

const named = (places: readonly Span[]): FoundPlaces => ({
  total: places.length,
  places: places.slice(0, placesNamed),
})

/** All places of a text in a reasoning, in order, without overlap. */
export function findPlaces(reasoning: string, query: string): FoundPlaces {
  return named(placesOf(flatten(reasoning), reasoning.length, query))
}

/** All places of the words and "quoted phrases" that a list searched for, in order. */
export function soughtPlaces(reasoning: string, query: string): FoundPlaces {
  const terms = queryTerms(query)
  if (terms.length === 0) return named([])
  const flatReasoning = flatten(reasoning)
  const places = terms.flatMap(({ text }) => placesOf(flatReasoning, reasoning.length, text))
  return named(places.sort((a, b) => a.start - b.start))
}
