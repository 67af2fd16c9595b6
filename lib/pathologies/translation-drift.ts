import type { Detector } from './detector'
import { judgeSaid } from './said'
import { saysChinese, usesChineseGloss } from './translation-drift/chinese'
import { saysEnglish } from './translation-drift/english'
import { saysGerman } from './translation-drift/german'
import { usesGlossAgain } from './translation-drift/gloss-again'

const usesGloss = usesGlossAgain(saysEnglish)

/** The reasoning translates the name that it should transcribe. */
export const translationDrift = {
  id: 'translation-drift',
  version: 6,
  title: 'Translates the name',
  family: 'language',
  description:
    'The reasoning says what the name means, or gives it in another language, where it should transcribe it.',
  judges: { states: ['closed'], tasks: ['transcription'] },
  detect: (reading) => judgeSaid(reading, [saysEnglish, saysGerman, saysChinese, usesGloss, usesChineseGloss]),
} as const satisfies Detector
