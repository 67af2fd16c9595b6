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

/** All places of a text in a reasoning, in order, without overlap. */
export function findPlaces(text: string, query: string): FoundPlaces {
  const wanted = [...query].map(flat).join('')
  if (wanted === '') return { total: 0, places: [] }
  const { text: flatText, origin } = flatten(text)
  const places: Span[] = []
  let total = 0
  for (let at = flatText.indexOf(wanted); at !== -1; at = flatText.indexOf(wanted, at + wanted.length)) {
    total += 1
    if (places.length < placesNamed)
      places.push({ start: origin[at] ?? 0, end: origin[at + wanted.length] ?? text.length })
  }
  return { total, places }
}
