import type { Detector } from './detector'
import { saysChinese } from './language-doubt/chinese'
import { saysEnglish } from './language-doubt/english'
import { saysGerman } from './language-doubt/german'
import { judgeSaid } from './said'

/** The reasoning holds the declared language for a mistake, or argues about it. */
export const languageDoubt = {
  id: 'language-doubt',
  version: 5,
  title: 'Doubts the declared language',
  family: 'language',
  description: 'The reasoning holds the language that the prompt declares for a mistake, or argues about it.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
