import type { Detector } from './detector'
import { judgeSaid } from './said'
import { saysChinese } from './user-wrote/chinese'
import { saysEnglish } from './user-wrote/english'
import { saysGerman } from './user-wrote/german'

/** The reasoning treats what was spoken as text that somebody wrote. */
export const userWrote = {
  id: 'user-wrote',
  version: 4,
  title: 'Takes speech for writing',
  family: 'user',
  description:
    'The reasoning treats what was spoken as text that the user, or whoever made the prompt, wrote or typed.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
