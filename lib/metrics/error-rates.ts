import { alignEdits, type EditCounts } from './edit-alignment'
import { charactersOf, wordsOf } from './normalise-transcript'

/** What was said, and what was transcribed ('' where there is no transcription: all of it is deleted). */
export type TranscriptPair = { readonly reference: string; readonly hypothesis: string }

/** Edits over all pairs, the tokens of the references, and edits over tokens: at least 0, and above 1 where much is inserted. */
export type ErrorRate = EditCounts & { readonly length: number; readonly rate: number }

function errorRate(pairs: readonly TranscriptPair[], tokensOf: (text: string) => readonly string[]): ErrorRate | null {
  let [substitutions, insertions, deletions, hits] = [0, 0, 0, 0]
  for (const { reference, hypothesis } of pairs) {
    const counts = alignEdits(tokensOf(reference), tokensOf(hypothesis))
    substitutions += counts.substitutions
    insertions += counts.insertions
    deletions += counts.deletions
    hits += counts.hits
  }
  const length = substitutions + deletions + hits
  if (length === 0) return null
  return { substitutions, insertions, deletions, hits, length, rate: (substitutions + insertions + deletions) / length }
}

/**
 * The word error rate of a corpus, (S + D + I) / words of the references:
 * sums over pairs, no mean of rates. Words are those of `wordsOf`. Null when the references have no word.
 */
export function wordErrorRate(pairs: readonly TranscriptPair[], normalise: boolean): ErrorRate | null {
  return errorRate(pairs, (text) => wordsOf(text, normalise))
}

/** The character error rate of a corpus: as `wordErrorRate`, over the characters of `charactersOf`, spaces counted. Null when there are none. */
export function characterErrorRate(pairs: readonly TranscriptPair[], normalise: boolean): ErrorRate | null {
  return errorRate(pairs, (text) => charactersOf(text, normalise))
}
