import { closestGold, splitCarrier } from '@/lib/traces/carrier'
import { type AlignedPair, alignLetters } from './alignment'
import type { TraceDetail } from './trace-detail'
import { type WordChange, wordChanges } from './word-changes'

/** What was said and what the model made of it, taken apart for showing. */
export type VerdictView = {
  readonly gold: string | null
  readonly otherGolds: readonly string[]
  readonly answer: string | null
  readonly letters: readonly AlignedPair[] | null
  readonly carrier: string
  readonly kept: boolean | null
  /** Reference against transcription, word by word, where both are known and short. */
  readonly words: readonly WordChange[] | null
  readonly failure: 'error' | 'no-transcription' | null
  readonly error: string | null
}

/** Longer names do not stand letter under letter on a page. */
const longestAligned = 60

/** Letters that run from right to left do not stand in columns from the left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Sets gold and answer against each other: letters of the names, words of the whole. */
export function verdictView({ clip, transcription, failure, error }: TraceDetail): VerdictView {
  const split =
    transcription === null ? null : splitCarrier({ reference: clip.reference, gold: clip.gold, transcription })
  const answer = split?.entity || transcription || null
  const gold = closestGold(clip.gold, answer ?? '')
  const isShort =
    gold !== null &&
    !rightToLeft.test(`${gold}${answer}`) &&
    answer !== null &&
    Math.max(gold.length, answer.length) <= longestAligned
  return {
    gold,
    otherGolds: clip.gold.filter((form) => form !== gold),
    answer,
    letters: isShort ? alignLetters(gold, answer) : null,
    carrier: split?.carrier ?? '',
    kept: split?.kept ?? null,
    words: wordChanges(clip.reference, transcription),
    failure,
    error,
  }
}
