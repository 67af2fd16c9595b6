import { holm } from '@/lib/metrics/holm'
import { wordErrorMeasure } from '@/lib/metrics/paired-measures'
import { pairAttempts, tableAt } from '@/lib/metrics/pairing'
import type { Store } from '@/lib/store/open-store'
import type { ComparedRun, MeasureView, PairSummary, RunFigures, RunPair } from '@/lib/views/comparison'
import type { ErrorRate } from '@/lib/views/rate'
import type { FoundRun } from './compared-runs'
import { lackingClips } from './lacking-clips'
import { coursesOf } from './rank-courses'
import { atEachK, depthOf, type Ranked, withAttempts } from './side-measures'
import { type ClipEdits, clipEdits, editAttempts, pairedEdits } from './word-edits'

type Given = {
  readonly runs: readonly FoundRun[]
  readonly shown: readonly ComparedRun[]
  readonly ranked: readonly Ranked[]
  readonly k: number
}

/** Ranks of two runs at one k; null where one of them was not searched. */
function ranksOf(a: Ranked | undefined, b: Ranked | undefined, k: number) {
  if (!a || !b) return null
  const pairing = pairAttempts(a.search.attempts, b.search.attempts)
  const { at, mrr } = atEachK(pairing, [k], depthOf(a, b))
  return { n: pairing.clips.length, mrr, table: at[0]?.table ?? null, recall: at[0]?.recall ?? null }
}

function wordsOfPair(edits: ClipEdits, a: number, b: number): MeasureView | null {
  const paired = pairedEdits(edits, a, b)
  return withAttempts(wordErrorMeasure(paired), editAttempts(paired))
}

/** One side of a measure by itself. */
const sideOf = (measure: MeasureView | null | undefined): ErrorRate | null =>
  measure ? { share: measure.a.value, ...measure.a, n: measure.n, attempts: measure.attempts.a } : null

/** Each run over its own clips: a run against itself has the clips, values and intervals of its own. */
function figuresOf({ shown, runs, ranked, k }: Given, edits: ClipEdits): readonly RunFigures[] {
  return shown.map((run, at) => {
    const id = runs[at]?.id ?? 0
    const own = ranked.find((one) => one.id === id)
    const found = ranksOf(own, own, k)
    return { run, recall: sideOf(found?.recall), mrr: sideOf(found?.mrr), wer: sideOf(wordsOfPair(edits, id, id)) }
  })
}

/** Each run against the first of them, at one k. */
function summariesOf({ shown, runs, ranked, k }: Given, edits: ClipEdits): readonly PairSummary[] {
  const idAt = (at: number) => runs[at]?.id ?? 0
  const rankedAt = (at: number) => ranked.find((one) => one.id === idAt(at))
  const rows = shown.slice(1).map((run, at) => ({
    run,
    found: ranksOf(rankedAt(0), rankedAt(at + 1), k),
    wer: wordsOfPair(edits, idAt(0), idAt(at + 1)),
  }))
  const ps = rows.map(({ found }) => found?.table?.p ?? null)
  const adjusted = holm(ps)
  return rows.map(({ run, found, wer }, at) => ({
    run,
    n: found?.n ?? 0,
    recall: found?.recall ?? null,
    mrr: found?.mrr ?? null,
    wer,
    p: ps[at] ?? null,
    pHolm: adjusted[at] ?? null,
    test: found?.table?.test ?? 'mcnemar',
  }))
}

/** Won and lost at one k between each two runs; p is adjusted over all of these pairs. */
function pairsOf({ shown, runs, ranked, k }: Given): readonly RunPair[] {
  const of = (at: number) => ranked.find(({ id }) => id === runs[at]?.id)
  const pairs = shown.flatMap((a, at) =>
    shown.slice(at + 1).map((b, further) => {
      const [one, other] = [of(at), of(at + 1 + further)]
      const none = { a: a.key, b: b.key, n: 0, table: null }
      if (!one || !other) return none
      const { clips } = pairAttempts(one.search.attempts, other.search.attempts)
      return { ...none, n: clips.length, table: k <= depthOf(one, other) ? tableAt(clips, k) : null }
    }),
  )
  const adjusted = holm(pairs.map(({ table }) => table?.p ?? null))
  return pairs.map((pair, at) => ({ ...pair, pHolm: adjusted[at] ?? null }))
}

/** More than two runs: each by itself, each against the first and each other, and the clips that some of them lack. */
export async function manyRuns(store: Store, given: Given) {
  const { runs } = given
  const ids = runs.map(({ id }) => id)
  const [edits, lacking] = await Promise.all([
    clipEdits(store, ids),
    lackingClips(store, runs[0]?.datasetId ?? 0, runs),
  ])
  return {
    ...{ figures: figuresOf(given, edits), summaries: summariesOf(given, edits), lacking },
    ...{ pairs: pairsOf(given), courses: coursesOf(given.ranked) },
  }
}
