import { type Grounding, groundingLetters } from '@/lib/traces/grounding'
import type { Reading } from './detector'
import { groundingRules, saysDeafness } from './grounding/lexicon'
import { sentencesOf } from './sentence'

/** The version of the rules that say what a sentence rests on. */
export const groundingVersion = 1

/** What a sentence rests on, and the words that show it. */
export type Ground = { readonly kind: Grounding; readonly reason: string }

const nothing: Ground = { kind: 'other', reason: 'no rule speaks' }

function groundOf(plain: string): Ground {
  const deaf = saysDeafness(plain)
  for (const { kind, says, form } of groundingRules) {
    if (deaf && kind === 'acoustic') continue
    const match = form.exec(plain)
    if (match) return { kind, reason: `${says}: “${match[0].trim()}”` }
  }
  return nothing
}

const computed = new WeakMap<Reading, readonly Ground[]>()

/** What each segment of a reading rests on, in order, computed once for all who ask. What is quoted does not count. */
export function groundsOf(reading: Reading): readonly Ground[] {
  const known = computed.get(reading)
  if (known) return known
  const sentences = sentencesOf(reading)
  let at = 0
  const grounds = reading.segments.map(({ end }) => {
    let ground = nothing
    for (let sentence = sentences[at]; sentence && sentence.end <= end; sentence = sentences[++at])
      if (ground.kind === 'other') ground = groundOf(sentence.plain)
    return ground
  })
  computed.set(reading, grounds)
  return grounds
}

/** Grounds as they are stored: a letter for each segment, the distinct reasons, and for each segment the place of its own. */
export function writeGrounds(grounds: readonly Ground[]): { readonly kinds: string; readonly reasonsJson: string } {
  const reasons = [...new Set(grounds.map(({ reason }) => reason))]
  const places = new Map(reasons.map((reason, at) => [reason, at]))
  return {
    kinds: grounds.map(({ kind }) => groundingLetters[kind]).join(''),
    reasonsJson: JSON.stringify({ reasons, of: grounds.map(({ reason }) => places.get(reason) ?? 0) }),
  }
}
