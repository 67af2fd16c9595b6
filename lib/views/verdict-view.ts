import { diffWords } from 'diff'
import { closestGold, splitCarrier } from '@/lib/traces/carrier'
import { type AlignedPair, alignLetters } from './alignment'
import type { TraceDetail } from './trace-detail'

/** What was said and what the model made of it, taken apart for showing. */
export type VerdictView = {
  readonly gold: string | null
  readonly otherGolds: readonly string[]
  readonly answer: string | null
  readonly letters: readonly AlignedPair[] | null
  readonly carrier: string
  readonly kept: boolean | null
  /** Reference against transcription, word by word, where both are known and short. */
  readonly words: readonly { readonly text: string; readonly change: 'same' | 'removed' | 'added' }[] | null
  readonly failure: 'error' | 'no-transcription' | null
  readonly error: string | null
}

/** Longer texts are not compared word by word: nobody would read the difference. */
const longestCompared = 1000
/** Longer names do not stand letter under letter on a page. */
const longestAligned = 60

/** Letters that run from right to left do not stand in columns from the left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** What one text has, word by word, that another has not; null where they are alike, one is not there, or both are long. */
export function wordDifference(from: string | null, to: string | null): VerdictView['words'] {
  if (!from || !to || from === to) return null
  if (from.length + to.length > longestCompared) return null
  return diffWords(from, to).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

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
    words: wordDifference(clip.reference, transcription),
    failure,
    error,
  }
}
