import type { Segment } from '@/lib/traces/words'
import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'

/** Careful reasoning says some things twice; where four tenths of the words have been said before, it is stuck. */
const repeatedShare = 0.4
/** Fewer words than this hold no loop. */
const leastWords = 60
/** Words in a row that are seldom the same by chance. */
const gram = 5
/** Of a sentence's word runs, how many must have stood before for it to count as said again. */
const mostlySeen = 0.8

const words = /\p{Script=Han}|[\p{L}\p{N}]+/gu
const digits = /\p{N}+/gu

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replace(digits, '0').match(words) ?? []
}

/** The runs of `gram` words in a sentence; a shorter one is one run. */
function gramsOf(tokens: readonly string[]): readonly string[] {
  if (tokens.length <= gram) return tokens.length > 2 ? [tokens.join(' ')] : []
  return Array.from({ length: tokens.length - gram + 1 }, (_, at) => tokens.slice(at, at + gram).join(' '))
}

type Said = { readonly segment: Segment; readonly words: number; readonly again: boolean }

/** Says of each sentence whether it was said before, nearly in the same words. Numbers count as equal. */
function saidAgain(reasoning: string, segments: readonly Segment[]): Said[] {
  const seen = new Set<string>()
  return segments.map((segment) => {
    const tokens = wordsOf(reasoning.slice(segment.start, segment.end))
    const grams = gramsOf(tokens)
    const before = grams.filter((one) => seen.has(one)).length
    let within = 0
    for (const one of grams) {
      if (seen.has(one)) within += 1
      seen.add(one)
    }
    const share = grams.length > 40 ? within / grams.length : before / Math.max(1, grams.length)
    return { segment, words: tokens.length, again: grams.length > 0 && share >= mostlySeen }
  })
}

/** Sentences that follow each other, as one stretch each. */
function stretches(said: readonly Said[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const [at, { segment, again }] of said.entries()) {
    if (!again) continue
    const last = found.at(-1)
    if (last && said[at - 1]?.again) last.end = segment.end
    else found.push({ start: segment.start, end: segment.end })
  }
  return found
}

function detect(reading: Reading): Verdict {
  const { reasoning, segments } = reading
  if (reasoning === null) return notApplicable('there is no reasoning')
  const said = saidAgain(reasoning, segments)
  const total = said.reduce((sum, one) => sum + one.words, 0)
  if (total === 0) return notApplicable('the reasoning has no words')
  const repeated = said.reduce((sum, one) => sum + (one.again ? one.words : 0), 0)
  if (total < leastWords || repeated < repeatedShare * total) return { status: 'clean' }
  return verdictBy(stretches(said).map((span) => inReasoning(reading, span)))
}

/** The reasoning repeats itself over much of its length. */
export const doomLoop = {
  id: 'doom-loop',
  version: 1,
  title: 'Repeats itself',
  family: 'course',
  description: `At least ${repeatedShare * 100}% of the words stand in sentences that were said before in nearly the same words (${mostlySeen * 100}% of their runs of ${gram} words, numbers being equal), in a reasoning of ${leastWords} words or more.`,
  judges: { states: ['closed', 'truncated', 'unclosed'], tasks: 'every' },
  detect,
} as const satisfies Detector
