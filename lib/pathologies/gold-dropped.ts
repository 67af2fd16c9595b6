import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'

function detect(reading: Reading): Verdict {
  const { candidates, gold, goldFate } = reading
  if (gold.length === 0) return notApplicable('gold is not known')
  if (goldFate === 'committed-exact') return { status: 'clean' }
  const mentions = candidates.filter(({ isGold }) => isGold).flatMap((one) => one.mentions)
  return verdictBy(mentions.toSorted((a, b) => a.start - b.start).map((mention) => inReasoning(reading, mention)))
}

/** The reasoning considered the gold name, and another was given. */
export const goldDropped = {
  id: 'gold-dropped',
  version: 1,
  title: 'Had the right name and gave another',
  family: 'decision',
  description: 'The gold name is among the candidates of the reasoning, and the transcription is another, or none.',
  judges: { states: ['closed'], tasks: 'every' },
  detect,
} as const satisfies Detector
