import type { Detector } from './detector'
import { saysChinese } from './prior-over-acoustics/chinese'
import { saysEnglish } from './prior-over-acoustics/english'
import { saysGerman } from './prior-over-acoustics/german'
import { judgeSaid } from './said'

/** The reasoning decides, or leans, by what is common, known or plausible rather than by what is heard. */
export const priorOverAcoustics = {
  id: 'prior-over-acoustics',
  version: 6,
  title: 'Prefers the common to the heard',
  family: 'decision',
  description:
    'The reasoning prefers a reading because it is common, known or plausible, and not because of what is heard.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
