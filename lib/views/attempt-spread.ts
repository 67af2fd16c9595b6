import { fold } from '@/lib/traces/fold'
import { rankText } from './rank-view'
import type { TraceRowView } from './trace-row-view'

/** Fewer attempts that agree may do so by chance: they are not called stable. */
const fewestForStable = 3
/** An answer that at least four of five attempts give is stable. */
const stableShare = 0.8
/** Where the commonest answer is given by half of the attempts or fewer, the next attempt is a coin toss. */
const tossShare = 0.5

/** An answer that attempts of one run at one clip share, spelling aside. */
export type SharedAnswer = {
  /** In its commonest spelling; null where there was an error or no transcription. */
  readonly text: string | null
  readonly isGold: boolean
  readonly count: number
  /** The ranks that it got, best first, with how often where more than once. */
  readonly ranks: string
}

/** How far several attempts of one run at one clip agree. */
export type AttemptSpread = {
  readonly attempts: number
  /** The commonest first. */
  readonly answers: readonly SharedAnswer[]
  readonly verdict: 'stable' | 'leaning' | 'coin-toss' | 'too-few'
}

const textOf = (row: TraceRowView) => (row.failure === null ? row.answer.map(({ text }) => text).join('') : null)
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The first of the values that are most frequent. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (
    [...counts].reduce<[string, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)?.[0] ??
    null
  )
}

function ranksOf(rows: readonly TraceRowView[]): string {
  const ordered = rows.toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))
  const counts = new Map<string, number>()
  for (const { rank, depth } of ordered) counts.set(rankText(rank, depth), (counts.get(rankText(rank, depth)) ?? 0) + 1)
  return [...counts].map(([rank, count]) => (count > 1 ? `${rank} (${count} times)` : rank)).join(', ')
}

function verdictOf(most: number, attempts: number): AttemptSpread['verdict'] {
  if (most / attempts <= tossShare) return 'coin-toss'
  if (attempts < fewestForStable) return 'too-few'
  return most / attempts >= stableShare ? 'stable' : 'leaning'
}

/** What the attempts of a run answered; null where there was only one. */
export function attemptSpread(rows: readonly TraceRowView[], gold: readonly string[]): AttemptSpread | null {
  if (rows.length < 2) return null
  const accepted = new Set(gold.map(letters))
  const groups = new Map<string | null, TraceRowView[]>()
  for (const row of rows) {
    const text = textOf(row)
    const key = text === null ? null : letters(text)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const answers = [...groups].map(([key, own]) => ({
    text: commonest(own.flatMap((row) => textOf(row) ?? [])),
    isGold: key !== null && accepted.has(key),
    count: own.length,
    ranks: ranksOf(own),
  }))
  const ordered = answers.toSorted((a, b) => b.count - a.count)
  return { attempts: rows.length, answers: ordered, verdict: verdictOf(ordered[0]?.count ?? 0, rows.length) }
}

/** The verdict on a run's attempts in words, with what it is counted from. */
export function spreadText({ attempts, answers, verdict }: AttemptSpread, goldIsKnown: boolean): string {
  const [first] = answers
  const answer = first?.text == null ? 'no transcription' : `“${first.text}”`
  const share = `${first?.count ?? 0} of ${attempts} attempts give ${answer}`
  if (verdict === 'coin-toss') return `coin toss: ${attempts} attempts, ${answers.length} answers`
  if (verdict === 'too-few') return `too few to call: ${share}`
  if (verdict === 'leaning') return `leaning: ${share}`
  if (first?.text == null) return `stable failure: ${share}`
  if (!goldIsKnown) return `stable answer: ${share}`
  return first.isGold ? `stable, and right: ${share}` : `stable mishearing: ${share}`
}

/** The rule behind the verdicts, for whoever reads them. */
export const spreadRule = `Spelling, case and punctuation aside: stable where at least ${stableShare * 100}% of ${fewestForStable} or more attempts give one answer; a coin toss where no answer has more than half of them; leaning in between.`
