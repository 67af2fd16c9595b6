import { splitCarrier } from '@/lib/traces/carrier'
import type { Detector, Reading, Verdict } from './detector'
import { atTranscription, notApplicable, verdictBy } from './finding-at'

function detect(reading: Reading): Verdict {
  const { reference, gold, transcription } = reading
  if (transcription === null || transcription.trim() === '') return notApplicable('nothing was transcribed')
  const { kept } = splitCarrier({ reference, gold, transcription })
  if (kept === null) return notApplicable('no carrier phrase is known')
  return kept ? { status: 'clean' } : verdictBy([atTranscription(reading)])
}

/** The transcription loses or translates the carrier phrase. */
export const carrierLost = {
  id: 'carrier-lost',
  version: 1,
  title: 'Loses the carrier phrase',
  family: 'language',
  description:
    'What was said around the name ("Navigate to …") is missing from the transcription, changed or translated.',
  judges: { states: ['closed', 'empty', 'none', 'unknown', 'missing'], tasks: ['transcription'] },
  detect,
} as const satisfies Detector
