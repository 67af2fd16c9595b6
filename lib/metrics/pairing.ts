import { type Attempt, outcomeAt } from './attempt'
import { mcnemarExact } from './mcnemar'
import { pairedPermutation } from './permutation'

/** A clip that two runs have traces of, each in the order of attempts and never empty. */
export type PairedClip = {
  readonly clipId: number
  readonly clip: string
  readonly a: readonly Attempt[]
  readonly b: readonly Attempt[]
}

/** Two runs clip by clip: what can be paired, and the keys of the clips that cannot. */
export type Pairing = {
  readonly clips: readonly PairedClip[]
  /** Rankable clips that only one of them has a trace of. */
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Clips without a gold that can be ranked: no win and no loss of anybody. */
  readonly unrankable: readonly string[]
}

type Side = 'a' | 'b'

/** The traces of two runs of one dataset by clip, in the order of keys; a side may be empty. */
function byClip(a: readonly Attempt[], b: readonly Attempt[]): readonly PairedClip[] {
  const clips = new Map<number, { clipId: number; clip: string; a: Attempt[]; b: Attempt[] }>()
  const add = (side: Side, attempts: readonly Attempt[]) => {
    for (const attempt of attempts) {
      const { clipId, clip } = attempt
      const found = clips.get(clipId) ?? { clipId, clip, a: [], b: [] }
      found[side].push(attempt)
      clips.set(clipId, found)
    }
  }
  add('a', a)
  add('b', b)
  return [...clips.values()].sort((one, two) => (one.clip < two.clip ? -1 : 1))
}

const isInBoth = ({ a, b }: PairedClip) => a.length > 0 && b.length > 0

/** The clips that both of two runs have traces of, whether their gold can be ranked or not. */
export const clipsOfBoth = (a: readonly Attempt[], b: readonly Attempt[]): readonly PairedClip[] =>
  byClip(a, b).filter(isInBoth)

/** Pairs the traces of two runs of one dataset by clip, in the order in which clips come. */
export function pairAttempts(a: readonly Attempt[], b: readonly Attempt[]): Pairing {
  const inOrder = byClip(a, b)
  const isRankable = (one: PairedClip) => [...one.a, ...one.b].every(({ rankable }) => rankable)
  const rankable = inOrder.filter(isRankable)
  const keys = (some: readonly PairedClip[]) => some.map(({ clip }) => clip)
  return {
    clips: rankable.filter(isInBoth),
    onlyA: keys(rankable.filter((one) => one.b.length === 0)),
    onlyB: keys(rankable.filter((one) => one.a.length === 0)),
    unrankable: keys(inOrder.filter((one) => !isRankable(one))),
  }
}

/** Two traces of a clip that stand for the same attempt. */
export type AttemptPair = { readonly clip: string; readonly a: Attempt; readonly b: Attempt }

/** The traces of a clip paired by attempt; where each run has one, these two, whatever number they carry. */
export function attemptPairs({ clip, a, b }: PairedClip): readonly AttemptPair[] {
  const [firstA, firstB] = [a[0], b[0]]
  if (a.length === 1 && b.length === 1 && firstA && firstB) return [{ clip, a: firstA, b: firstB }]
  return a.flatMap((one) => {
    const other = b.find(({ attempt }) => attempt === one.attempt)
    return other ? [{ clip, a: one, b: other }] : []
  })
}

/** Where a pair falls in the table of won and lost. */
export const cells = ['both', 'onlyA', 'onlyB', 'neither'] as const
export type Cell = (typeof cells)[number]

/** Who of two attempts hit at k; what failed, or was not ranked, is no hit. */
export function cellAt({ a, b }: AttemptPair, k: number): Cell {
  const [hitA, hitB] = [outcomeAt(a, k) === 'hit', outcomeAt(b, k) === 'hit']
  if (hitA) return hitB ? 'both' : 'onlyA'
  return hitB ? 'onlyB' : 'neither'
}

/** The share of a clip's attempts that hit at k. */
export function shareAt(attempts: readonly Attempt[], k: number): number {
  return attempts.filter((one) => outcomeAt(one, k) === 'hit').length / attempts.length
}

/** How often a clip was tried at most, and at least. */
export type Tried = { readonly attempts: number; readonly attemptsLow: number }

/** How often clips were tried by each run, and by either. */
export function triedBy(clips: readonly PairedClip[]): Readonly<Record<Side | 'either', Tried>> {
  const of = (lengths: readonly number[]) => {
    const attempts = lengths.reduce((most, one) => Math.max(most, one), 1)
    return { attempts, attemptsLow: lengths.reduce((least, one) => Math.min(least, one), attempts) }
  }
  const [a, b] = [clips.map((one) => one.a.length), clips.map((one) => one.b.length)]
  return { a: of(a), b: of(b), either: of([...a, ...b]) }
}

/** How often a clip was tried at most. */
export const mostAttempts = (clips: readonly PairedClip[]): number => triedBy(clips).either.attempts

/** Pairs of attempts by who hit at k, and the two-sided p of the test that fits. */
export type PairedTable = Readonly<Record<Cell, number>> & {
  readonly k: number
  readonly p: number
  /** McNemar's exact test over clips tried once by each run; a paired permutation test over clips' shares where one was tried again. */
  readonly test: 'mcnemar' | 'permutation'
}

/** Won and lost at k; swapped runs give the same p, and `onlyA` and `onlyB` swapped. */
export function tableAt(clips: readonly PairedClip[], k: number): PairedTable {
  const counts = { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
  for (const pair of clips.flatMap(attemptPairs)) counts[cellAt(pair, k)]++
  if (mostAttempts(clips) === 1) {
    return { k, ...counts, p: mcnemarExact(counts.onlyA, counts.onlyB), test: 'mcnemar' }
  }
  const p = pairedPermutation(clips.map(({ a, b }) => shareAt(b, k) - shareAt(a, k)))
  return { k, ...counts, p, test: 'permutation' }
}
