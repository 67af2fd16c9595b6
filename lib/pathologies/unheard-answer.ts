import { answerEntity } from '@/lib/candidates/answer-entity'
import { foldEntity } from '@/lib/candidates/fold-entity'
import { cologne } from '@/lib/phonetics/cologne'
import type { Detector, Reading, Verdict } from './detector'
import { atTranscription, notApplicable, verdictBy } from './finding-at'

function detect(reading: Reading): Verdict {
  const answer = answerEntity(reading)
  if (answer === null) return notApplicable('nothing was transcribed')
  if (reading.candidates.length === 0) return notApplicable('the reasoning names no candidate')
  const [folded, sound] = [foldEntity(answer), cologne(answer)]
  const isConsidered = reading.candidates.some((one) => one.isAnswer || cologne(one.text) === sound)
  if (isConsidered || foldEntity(reading.reasoning ?? '').includes(folded)) return { status: 'clean' }
  return verdictBy([atTranscription(reading)])
}

/** The transcription is none of the candidates that the reasoning considered. */
export const unheardAnswer = {
  id: 'unheard-answer',
  version: 1,
  title: 'Transcribes what it never considered',
  family: 'decision',
  description:
    'The reasoning names candidates, and the transcription is none of them, nor sounds like one, nor stands anywhere in the reasoning.',
  judges: { states: ['closed'], tasks: ['transcription'] },
  detect,
} as const satisfies Detector
