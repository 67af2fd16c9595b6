import { saysChinese } from './cannot-hear/chinese'
import { saysEnglish } from './cannot-hear/english'
import { saysGerman } from './cannot-hear/german'
import type { Detector } from './detector'
import { judgeSaid } from './said'

/** The reasoning claims that the model cannot hear or reach the audio, or has text alone. */
export const cannotHear = {
  id: 'cannot-hear',
  version: 4,
  title: 'Claims it cannot hear',
  family: 'hearing',
  description:
    'The reasoning claims that it cannot hear or reach the audio, that none was given, or that it is a text-only model.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
