import type { ThinkState } from '@/lib/traces/words'
import type { StateShare } from './rate'

/** A recall is read to two digits: from two in a hundred on, what is not whole shows in it. */
const notableShare = 0.02

/** What is said of traces in a state in which they are not whole, after "17% of this run (n of N) …". */
const said: Readonly<Partial<Record<ThinkState, string>>> = {
  truncated: 'was cut at the token limit: its recall is a budget result.',
  unclosed: 'never closed its reasoning: an answer in it may be a draft, and is not read.',
  stripped: 'had its reasoning thrown away by the harness: its pathology rates are those of the rest.',
  redacted: 'came back with its reasoning redacted: its pathology rates are those of the rest.',
  misrouted: 'was filed in the wrong field: its answer may be part of the reasoning, or the other way round.',
  missing: 'brought no reasoning although it was asked for: its pathology rates are those of the rest.',
}

/** A share of a run that is not whole, and what that means for its figures. */
export type NotWhole = {
  readonly state: ThinkState
  readonly count: number
  readonly total: number
  readonly percent: number
  readonly said: string
}

/** The think states that a reader must know of before believing a run's figures, the most frequent first. */
export function notWhole(states: readonly Pick<StateShare, 'state' | 'count'>[]): readonly NotWhole[] {
  const total = states.reduce((sum, { count }) => sum + count, 0)
  return states
    .flatMap(({ state, count }): NotWhole[] => {
      const text = said[state]
      if (text === undefined || total === 0 || count / total < notableShare) return []
      return [{ state, count, total, percent: Math.round((100 * count) / total), said: text }]
    })
    .sort((a, b) => b.count - a.count)
}
