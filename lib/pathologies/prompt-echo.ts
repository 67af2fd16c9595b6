import type { Detector } from './detector'
import { echoRows } from './prompt-echo/rows'
import { judgeSpans } from './said'

/** The reasoning recites its instructions at length. */
export const promptEcho = {
  id: 'prompt-echo',
  version: 5,
  title: 'Recites the prompt',
  family: 'context',
  description:
    'The reasoning quotes or paraphrases its instructions in at least two sentences in a row, or in 25 words, instead of turning to the audio.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSpans(reading, echoRows),
} as const satisfies Detector
