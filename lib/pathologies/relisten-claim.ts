import type { Detector } from './detector'
import { saysChinese } from './relisten-claim/chinese'
import { saysEnglish } from './relisten-claim/english'
import { saysGerman } from './relisten-claim/german'
import { judgeSaid } from './said'

/** The reasoning announces an act of listening that the model does not perform: it hears the clip once. */
export const relistenClaim = {
  id: 'relisten-claim',
  version: 5,
  title: 'Claims to listen again',
  family: 'hearing',
  description: 'The reasoning announces that it listens, plays back or checks the recording, which no model does.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
