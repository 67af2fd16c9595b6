import type { Detector } from './detector'
import { judgeSaid } from './said'
import { saysChinese } from './user-typo/chinese'
import { saysEnglish } from './user-typo/english'
import { saysGerman } from './user-typo/german'

/** The reasoning supposes that the user or the prompt mistyped what was in fact said. */
export const userTypo = {
  id: 'user-typo',
  version: 4,
  title: 'Blames a typo of the user',
  family: 'user',
  description: 'The reasoning supposes that the user or the prompt mistyped or misspelled what was in fact spoken.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
