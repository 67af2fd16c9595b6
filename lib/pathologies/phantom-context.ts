import type { Detector } from './detector'
import { saysChinese } from './phantom-context/chinese'
import { saysEnglish } from './phantom-context/english'
import { saysGerman } from './phantom-context/german'
import { judgeSaid } from './said'

/** The reasoning appeals to an example, an earlier turn, a draft or a transcript that was never given. */
export const phantomContext = {
  id: 'phantom-context',
  version: 3,
  title: 'Appeals to context never given',
  family: 'context',
  description:
    'The reasoning appeals to an example, an earlier turn, a draft, a transcript or notes that the prompt does not hold.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese]),
} as const satisfies Detector
