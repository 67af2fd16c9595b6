import type { Finding, Reading, Verdict } from './detector'
import { languageOf } from './language'
import { type Sentence, sentencesOf } from './sentence'

/** Whether a sentence says what a detector looks for, in one language. */
export type Says = (sentence: Sentence, reading: Reading) => boolean

const anyWord = /\p{L}/u

function found(text: string, { start, end }: Sentence): Finding {
  return { field: 'reasoning', start, end, quote: text.slice(start, end) }
}

/**
 * The verdict of a detector that looks for something said in a sentence. Each sentence is tried in every language, since
 * reasoning switches; a reasoning in none of them, with nothing found, is not applicable rather than clean.
 */
export function judgeSaid(reading: Reading, lexicons: readonly Says[]): Verdict {
  const { reasoning } = reading
  if (reasoning === null) return { status: 'notApplicable', reason: 'there is no reasoning' }
  const [first, ...rest] = sentencesOf(reading)
    .filter((sentence) => lexicons.some((says) => says(sentence, reading)))
    .map((sentence) => found(reasoning, sentence))
  if (first) return { status: 'flagged', findings: [first, ...rest] }
  if (reading.segments.length === 0 || !anyWord.test(reasoning))
    return { status: 'notApplicable', reason: 'the reasoning has no words' }
  const language = languageOf(reasoning)
  if (language === 'other' || language === null)
    return { status: 'notApplicable', reason: 'the reasoning is not in English, German or Chinese' }
  return { status: 'clean' }
}
