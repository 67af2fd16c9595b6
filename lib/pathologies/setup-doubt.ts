import type { Detector } from './detector'
import { judgeSaid } from './said'
import { saysChinese } from './setup-doubt/chinese'
import { saysEnglish } from './setup-doubt/english'
import { saysGerman } from './setup-doubt/german'

/** The reasoning doubts that the task is what it is: that it is simulated, hypothetical, or text in disguise. */
export const setupDoubt = {
  id: 'setup-doubt',
  version: 4,
  title: 'Doubts the setup',
  family: 'context',
  description:
    'The reasoning doubts that the task is what it is: simulated, hypothetical, a role play, a test, or text in the guise of audio.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
