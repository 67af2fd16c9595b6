import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'
import { type Ground, groundsOf } from './grounding'
import { languageOf } from './language'

/** A reasoning about sound of which not one sentence in six names anything of it. */
const acousticShare = 1 / 6
/** And as many times more sentences are about spelling, the world or the prompt. */
const timesMore = 3
/** Fewer sentences than this are a remark, not a course of reasoning. */
const leastSentences = 10

const isSurrogate = ({ kind }: Ground) => kind === 'text-like' || kind === 'world' || kind === 'prompt'

/** The longest stretch of sentences that name nothing acoustic, from its first that is about something else. */
function longestStretch({ segments }: Reading, grounds: readonly Ground[]): { start: number; end: number } {
  let best = { start: 0, end: 0 }
  let start: number | null = null
  for (const [at, ground] of grounds.entries()) {
    const segment = segments[at]
    if (!segment) break
    if (ground.kind === 'acoustic') start = null
    else if (start === null && isSurrogate(ground)) start = segment.start
    if (start !== null && isSurrogate(ground) && segment.end - start > best.end - best.start)
      best = { start, end: segment.end }
  }
  return best
}

function detect(reading: Reading): Verdict {
  const { reasoning, segments } = reading
  if (reasoning === null) return notApplicable('there is no reasoning')
  const language = languageOf(reasoning)
  if (language === null) return notApplicable('the reasoning has no words')
  if (language === 'other') return notApplicable('the reasoning is not in English, German or Chinese')
  const grounds = groundsOf(reading)
  const acoustic = grounds.filter(({ kind }) => kind === 'acoustic').length
  const surrogate = grounds.filter(isSurrogate).length
  const isPoor = acoustic < acousticShare * segments.length && surrogate >= timesMore * acoustic
  if (segments.length < leastSentences || !isPoor || surrogate === 0) return { status: 'clean' }
  return verdictBy([inReasoning(reading, longestStretch(reading, grounds))])
}

/** The reasoning is about text and the world far more than about sound. */
export const surrogateReasoning = {
  id: 'surrogate-reasoning',
  version: 1,
  title: 'Reasons about text, not sound',
  family: 'course',
  description: `In a reasoning of ${leastSentences} sentences or more, fewer than one in ${1 / acousticShare} names anything acoustic, and at least ${timesMore} times as many are about spelling, the world or the prompt. The finding is the longest stretch without sound.`,
  judges: { states: ['closed'], tasks: 'every' },
  detect,
} as const satisfies Detector
