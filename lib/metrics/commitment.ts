import { clipRate } from './clip-rate'

/** What stands at one place of a reasoning: whether it is gold, and whether it is a hit at k; null where its rank is not known. */
export type Standing = { readonly isGold: boolean; readonly hit: boolean | null }

/** A whole trace whose gold is known: what stands at each place of its reasoning (null: nothing), and its answer. */
export type Committed = {
  readonly clip: string
  /** Whether its gold can be ranked at all. */
  readonly rankable: boolean
  readonly standing: readonly (Standing | null)[]
  readonly answer: Standing
}

/** The places of a commitment curve, in percent of the reasoning. */
export const commitmentPercents: readonly number[] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

function pointOf(traces: readonly Committed[], percent: number | null, at: (trace: Committed) => Standing | null) {
  const rankable = traces.filter((trace) => trace.rankable)
  const hits = rankable.map((trace) => ({ clip: trace.clip, hit: at(trace)?.hit ?? null }))
  return {
    percent,
    gold: clipRate(traces.map((trace) => ({ clip: trace.clip, value: Number(at(trace)?.isGold ?? false) }))),
    none: traces.filter((trace) => at(trace) === null).length,
    traces: traces.length,
    recall: clipRate(hits.map(({ clip, hit }) => ({ clip, value: hit === null ? null : Number(hit) }))),
    known: hits.filter(({ hit }) => hit !== null).length,
    rankableNone: rankable.filter((trace) => at(trace) === null).length,
    rankable: rankable.length,
  }
}

/**
 * The points of a commitment curve: one for each of `commitmentPercents`, and the submitted answer last (`percent` null). `gold` is the
 * share where gold stands (where nothing stands, it does not); `recall` is over the traces where the rank of what stands is known.
 */
export function commitmentCurve(traces: readonly Committed[]) {
  return [
    ...commitmentPercents.map((percent, place) => pointOf(traces, percent, ({ standing }) => standing[place] ?? null)),
    pointOf(traces, null, ({ answer }) => answer),
  ]
}
