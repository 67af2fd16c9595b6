import { answerEntity } from '@/lib/candidates/answer-entity'
import { foldEntity } from '@/lib/candidates/fold-entity'
import { cologne } from '@/lib/phonetics/cologne'
import type { Span } from '@/lib/traces/words'
import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'

type Committed = { readonly text: string; readonly folded: string; readonly span: Span }

/** The last mention by which the reasoning commits itself. */
function lastCommitted({ candidates }: Reading): Committed | null {
  let last: Committed | null = null
  for (const { text, folded, mentions } of candidates)
    for (const mention of mentions)
      if (mention.stance === 'committed' && (last === null || mention.start > last.span.start))
        last = { text, folded, span: mention }
  return last
}

function detect(reading: Reading): Verdict {
  const answer = answerEntity(reading)
  if (answer === null) return notApplicable('nothing was transcribed')
  const last = lastCommitted(reading)
  if (last === null) return notApplicable('the reasoning commits itself to nothing')
  const isSame = last.folded === foldEntity(answer) || cologne(last.text) === cologne(answer)
  return isSame || foldEntity(answer).includes(last.folded)
    ? { status: 'clean' }
    : verdictBy([inReasoning(reading, last.span)])
}

/** The reasoning ends on one candidate and the transcription is another. */
export const answerMismatch = {
  id: 'answer-mismatch',
  version: 1,
  title: 'Ends on one name, writes another',
  family: 'decision',
  description:
    'The last candidate that the reasoning commits itself to is not the one that is transcribed. Names that sound alike do not count.',
  judges: { states: ['closed'], tasks: ['transcription'] },
  detect,
} as const satisfies Detector
