import type { FailureFilter } from '@/lib/traces/words'

/** What each failure means, in one sentence for whoever reads a list of traces. */
export const failureText: Readonly<Record<FailureFilter, string>> = {
  error: 'An error stands in the place of the output.',
  'no-transcription': 'There is an output, and no transcription in it.',
  none: 'There is a transcription.',
}
