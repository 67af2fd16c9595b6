import { thinkStates } from '@/lib/traces/words'
import type { Detector, Reading, Verdict } from './detector'
import { atTranscription, notApplicable, verdictBy } from './finding-at'

function detect(reading: Reading): Verdict {
  const { asksMarker, output, transcription } = reading
  if (!asksMarker) return notApplicable('the prompt is not known to ask for the TRANSCRIPTION marker')
  if (output === null || output.trim() === '') return notApplicable('there is no output')
  if (transcription !== null && transcription.trim() !== '') return { status: 'clean' }
  return verdictBy([atTranscription({ ...reading, transcription: null })])
}

/** The output gives no TRANSCRIPTION, though the prompt asks for one. */
export const formatFailure = {
  id: 'format-failure',
  version: 1,
  title: 'Gives no TRANSCRIPTION',
  family: 'decision',
  description:
    'The prompt asks for a line that begins with TRANSCRIPTION, and the output has none, or nothing stands behind it. Outputs that were cut at the token limit count too.',
  judges: { states: thinkStates, tasks: 'every' },
  detect,
} as const satisfies Detector
