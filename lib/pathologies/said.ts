import type { Span } from '@/lib/traces/words'
import type { Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'
import { type Language, languageOf } from './language'
import { type Sentence, sentencesOf } from './sentence'

/** Whether a sentence says what a detector looks for, in one language. */
export type Says = (sentence: Sentence, reading: Reading) => boolean

const anyWord = /\p{L}/u

const languages = new WeakMap<Reading, Language | 'other' | null>()

/** The language of a reading, told once for all detectors. */
function languageIn(reading: Reading, reasoning: string): Language | 'other' | null {
  const known = languages.get(reading)
  if (known !== undefined) return known
  const language = languageOf(reasoning)
  languages.set(reading, language)
  return language
}

/** The verdict by where something is said; a reasoning that has no words, or none of a known language, is not applicable rather than clean. */
export function judgeSpans(reading: Reading, spansOf: (reading: Reading) => readonly Span[]): Verdict {
  const { reasoning } = reading
  if (reasoning === null) return notApplicable('there is no reasoning')
  const found = spansOf(reading)
  if (found.length > 0) return verdictBy(found.map((span) => inReasoning(reading, span)))
  if (reading.segments.length === 0 || !anyWord.test(reasoning)) return notApplicable('the reasoning has no words')
  const language = languageIn(reading, reasoning)
  if (language === 'other' || language === null)
    return notApplicable('the reasoning is not in English, German or Chinese')
  return { status: 'clean' }
}

/**
 * The verdict of a detector that looks for something said in a sentence. Each sentence is tried in every language, since
 * reasoning switches.
 */
export function judgeSaid(reading: Reading, lexicons: readonly Says[]): Verdict {
  return judgeSpans(reading, () =>
    sentencesOf(reading).filter((sentence) => lexicons.some((says) => says(sentence, reading))),
  )
}
