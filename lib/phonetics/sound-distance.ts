import { isVowel, type Sound } from './sounds'

const pairs = (list: string, cost: number) =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => [pair, cost] as const)

/** What a substitution costs, from 0 (a listener takes one for the other) to 1; sounds that are not named cost 1. */
const costs = new Map<string, number>([
  ...pairs('p/b t/d k/g f/v s/z ʃ/ʒ', 0.25),
  ...pairs('x/ʃ x/h ŋ/n', 0.15),
  ...pairs('x/k θ/t θ/s', 0.4),
  ...pairs('ʃ/tʃ ʒ/dʒ ʃ/s ʒ/z x/j', 0.5),
  ...pairs('j/dʒ x/g v/w', 0.6),
  ...pairs('e/ə a/ə o/ə u/ə i/ə ö/ə ü/ə', 0.25),
  ...pairs('ö/e ö/o ö/u ü/u ü/i a/o ö/ü au/a', 0.25),
  ...pairs('i/e u/o a/e au/o a/u ü/e oi/o', 0.5),
  ...pairs('x/tʃ', 0.75),
  ...pairs('ai/i ai/e a/i i/u i/o e/o e/u ü/o', 0.75),
])

const unlikeCost = 1
/** A vowel more or less is a syllable more or less. */
const gapCost = 1
/** A weak sound that languages add and drop: h, a glide, the t of ts. */
const weakGapCost = 0.5
const weak = new Set(['h', 'j', 'w'])

/** What it costs to take one sound for another: 0 where both may be the same, infinite between a vowel and a consonant. */
export function swapCost(a: Sound, b: Sound): number {
  if (a.may.some((one) => b.may.includes(one))) return 0
  if (isVowel(a) !== isVowel(b)) return Number.POSITIVE_INFINITY
  let least = unlikeCost
  for (const one of a.may)
    for (const other of b.may)
      least = Math.min(least, costs.get(`${one}/${other}`) ?? costs.get(`${other}/${one}`) ?? unlikeCost)
  return least
}

const mayWeaken = ({ may }: Sound) => may.some((one) => weak.has(one) || isVowel({ may: [one], optional: false }))

/** The consonants of a word; what may be a vowel or a weak sound may be missing. */
export const consonantsOf = (sounds: readonly Sound[]): readonly Sound[] =>
  sounds.filter((one) => !isVowel(one)).map((one) => (mayWeaken(one) ? { may: one.may, optional: true } : one))

/** What a sound more or less costs. */
export const gap = ({ may, optional }: Sound): number => (optional ? 0 : weak.has(may[0] ?? '') ? weakGapCost : gapCost)

const last = (row: readonly number[]) => row.at(-1) ?? 0

/** The least costs of coming by the next sound of the word, from those of the sounds before it. */
function nextRow(
  row: readonly number[],
  sound: Sound,
  respelled: readonly Sound[],
  { first, omitted }: { first: number; omitted: number },
): number[] {
  const next = [first]
  for (const [at, one] of respelled.entries()) {
    const swap = (row[at] ?? 0) + swapCost(sound, one)
    next.push(Math.min(swap, (row[at + 1] ?? 0) + omitted, (next[at] ?? 0) + gap(one)))
  }
  return next
}

/** How sounds are compared: `part` with the best stretch of the word, for a respelling of one syllable of it; `omission` is the share of its cost that a sound left out counts. */
export type Comparison = { readonly part?: boolean; readonly omission?: number }

/**
 * How far a respelling's sounds are from a word's: the least cost of swaps, additions and omissions (Levenshtein's distance with the
 * costs above).
 */
export function soundDistance(
  word: readonly Sound[],
  respelled: readonly Sound[],
  { part = false, omission = 1 }: Comparison = {},
): number {
  let row = [0]
  for (const one of respelled) row.push(last(row) + gap(one))
  let best = last(row)
  for (const sound of word) {
    const omitted = gap(sound) * omission
    row = nextRow(row, sound, respelled, { first: part ? 0 : (row[0] ?? 0) + omitted, omitted })
    best = Math.min(best, last(row))
  }
  return part ? best : last(row)
}
