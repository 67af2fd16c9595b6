import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, verdictBy } from './finding-at'

/** A reasoning of no more words than an announcement has ("Okay, let me transcribe this.") reasons about nothing. */
const mostWords = 6
const word = /[\p{L}\p{N}]+/gu

function detect(reading: Reading): Verdict {
  const { reasoning, thinkState } = reading
  if (thinkState === 'empty') return verdictBy([inReasoning(reading, { start: 0, end: 0 })])
  if (reasoning === null) return { status: 'notApplicable', reason: 'there is no reasoning' }
  const words = reasoning.match(word) ?? []
  const isShort = words.length > 0 && words.length <= mostWords && !/\p{Script=Han}/u.test(reasoning)
  if (words.length === 0) return { status: 'notApplicable', reason: 'the reasoning has no words' }
  const end = reasoning.trimEnd().length
  const start = reasoning.length - reasoning.trimStart().length
  return isShort && reading.candidates.length === 0
    ? verdictBy([inReasoning(reading, { start, end })])
    : { status: 'clean' }
}

/** The model was asked to think, and stops at once. */
export const emptyReasoning = {
  id: 'empty-reasoning',
  version: 1,
  title: 'Thinks nothing',
  family: 'course',
  description: `The reasoning is empty, or has at most ${mostWords} words and names no candidate, though the model was asked to reason.`,
  judges: { states: ['closed', 'empty'], tasks: 'every' },
  detect,
} as const satisfies Detector
