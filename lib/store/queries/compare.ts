import type { Attempt } from '@/lib/metrics/attempt'
import { holm } from '@/lib/metrics/holm'
import { meanReciprocalRank, rankMeasures, wordErrorMeasure } from '@/lib/metrics/paired-measures'
import { attemptPairs, cellAt, mostAttempts, type Pairing, pairAttempts, tableAt, triedBy } from '@/lib/metrics/pairing'
import type { Store } from '@/lib/store/open-store'
import type {
  Compared,
  ComparedRun,
  NotPaired,
  PairAtK,
  PairCell,
  PairSummary,
  PairView,
  RankSlope,
} from '@/lib/views/comparison'
import { usualKs } from '@/lib/views/rank-view'
import { attemptsOf, type RunAttempts } from './attempts'
import { comparableRuns } from './comparable-runs'
import { comparedRun, type FoundRun } from './compared-runs'
import { pairedTraces } from './paired-traces'
import { pairedEdits } from './word-edits'

/** What runs are compared at; no retrieval model is the first, no k is 1, no cell is the two where one run hit and the other did not. */
export type CompareAsked = {
  readonly keys: readonly string[]
  readonly retrieval: string | null
  readonly k: number | null
  readonly cell: PairCell | null
}

/** The most pairs that a page lists. */
const mostListed = 200

type Ranked = { readonly run: ComparedRun; readonly id: number; readonly search: RunAttempts }

const depthOf = (a: Ranked, b: Ranked) => Math.min(a.search.depth, b.search.depth)

function atEachK(pairing: Pairing, ks: readonly number[], depth: number) {
  const within = ks.filter((k) => k <= depth)
  const { recall, mrr } = rankMeasures(pairing.clips, within)
  const at = ks.map((k): PairAtK => {
    const place = within.indexOf(k)
    if (place === -1) return { k, table: null, recall: null }
    return { k, table: tableAt(pairing.clips, k), recall: recall[place] ?? null }
  })
  return { at, mrr }
}

/** Clips of the dataset that neither run has a trace of. */
async function inNeither(store: Store, datasetKey: string, runIds: readonly number[]): Promise<readonly string[]> {
  const clips = await store.read.clip.findMany({
    where: { dataset: { key: datasetKey }, traces: { none: { runId: { in: [...runIds] } } } },
    select: { key: true },
    orderBy: { key: 'asc' },
  })
  return clips.map(({ key }) => key)
}

function notPairedOf({ clips, onlyA, onlyB, unrankable }: Pairing, neither: readonly string[]): NotPaired {
  const [ofA, ofB] = [clips.flatMap(({ a }) => a), clips.flatMap(({ b }) => b)]
  const pairs = clips.flatMap(attemptPairs).length
  const counts = (isOne: (attempt: Attempt) => boolean) => ({
    a: ofA.filter(isOne).length,
    b: ofB.filter(isOne).length,
  })
  return {
    a: onlyA,
    b: onlyB,
    neither,
    unrankable,
    attempts: { a: ofA.length - pairs, b: ofB.length - pairs },
    failed: counts(({ failed }) => failed),
    unranked: counts(({ failed, depth }) => !failed && depth === null),
  }
}

/** The harmonic mean of ranks: what the mean reciprocal rank is the inverse of. */
function rankOf(attempts: readonly Attempt[]): number | null {
  const mean = meanReciprocalRank(attempts)
  return mean === 0 ? null : 1 / mean
}

function slopeOf({ clips }: Pairing, a: Ranked, b: Ranked): RankSlope {
  return {
    dataset: a.run.dataset.key,
    retrieval: a.search.retrieval,
    a: { ...a.run, search: a.search },
    b: { ...b.run, search: b.search },
    attempts: mostAttempts(clips),
    lines: clips.map((one) => ({
      clip: one.clip,
      traceA: one.a[0]?.trace ?? '',
      traceB: one.b[0]?.trace ?? '',
      rankA: rankOf(one.a),
      rankB: rankOf(one.b),
    })),
  }
}

async function pairView(
  store: Store,
  a: Ranked,
  b: Ranked,
  at: { ks: readonly number[]; k: number; cell: PairCell | null },
) {
  const pairing = pairAttempts(a.search.attempts, b.search.attempts)
  const { k, ks, cell } = at
  const wanted: readonly PairCell[] = cell === null ? ['onlyA', 'onlyB'] : [cell]
  const pairs = pairing.clips.flatMap(attemptPairs)
  const isSearched = k <= depthOf(a, b)
  const listed = isSearched ? pairs.filter((pair) => wanted.includes(cellAt(pair, k))) : []
  const [neither, shown] = await Promise.all([
    inNeither(store, a.run.dataset.key, [a.id, b.id]),
    pairedTraces(store, listed.slice(0, mostListed), k),
  ])
  return {
    n: pairing.clips.length,
    attempts: mostAttempts(pairing.clips),
    tried: triedBy(pairing.clips),
    ...atEachK(pairing, ks, depthOf(a, b)),
    notPaired: notPairedOf(pairing, neither),
    slope: slopeOf(pairing, a, b),
    listed: shown,
    total: listed.length,
  } satisfies PairView
}

/** A run against the first, at one k; null where one of them was not searched. */
function against(a: Ranked | undefined, b: Ranked | undefined, k: number) {
  if (!a || !b) return null
  const pairing = pairAttempts(a.search.attempts, b.search.attempts)
  const { at, mrr } = atEachK(pairing, [k], depthOf(a, b))
  return { pairing, mrr, table: at[0]?.table ?? null, recall: at[0]?.recall ?? null }
}

/** Each run against the first of them, at one k. */
function summariesOf(runs: readonly ComparedRun[], ranked: readonly Ranked[], k: number): readonly PairSummary[] {
  const rankedAs = (run: ComparedRun | undefined) => ranked.find((one) => one.run.key === run?.key)
  const rows = runs.slice(1).map((run) => ({ run, found: against(rankedAs(runs[0]), rankedAs(run), k) }))
  const ps = rows.map(({ found }) => found?.table?.p ?? null)
  const adjusted = holm(ps)
  return rows.map(({ run, found }, at) => ({
    run,
    n: found?.pairing.clips.length ?? 0,
    ...triedBy(found?.pairing.clips ?? []).either,
    recall: found?.recall ?? null,
    mrr: found?.mrr ?? null,
    p: ps[at] ?? null,
    pHolm: adjusted[at] ?? null,
    test: found?.table?.test ?? 'mcnemar',
  }))
}

/** What two runs come to; what they say where they were not both searched is their word error rate alone. */
async function inFull(
  store: Store,
  runs: readonly FoundRun[],
  ranked: readonly Ranked[],
  asked: CompareAsked & { readonly k: number },
) {
  const [one, other] = runs
  if (!one || !other || runs.length > 2) return { pair: null, wer: null }
  const { k, cell } = asked
  const ks = [...new Set<number>([...usualKs, k])].sort((x, y) => x - y)
  const [a, b] = ranked
  const [pair, edits] = await Promise.all([
    a && b ? pairView(store, a, b, { ks, k, cell }) : null,
    pairedEdits(store, one.id, other.id),
  ])
  return { pair, wer: wordErrorMeasure(edits) }
}

/** Runs of one dataset, paired by clip: two in full, of more each against the first. */
export async function compareRuns(store: Store, asked: CompareAsked): Promise<Compared> {
  const answer = await comparableRuns(store, asked)
  if (answer.kind !== 'comparable') return answer
  const { runs, retrieval, differing } = answer
  const k = asked.k ?? 1
  const ids = runs.map(({ id }) => id)
  const searches = await attemptsOf(store, ids, retrieval)
  const ranked = runs.flatMap((run): Ranked[] => {
    const search = searches.find(({ runId }) => runId === run.id)
    return search ? [{ run: comparedRun(run, retrieval), id: run.id, search }] : []
  })
  const shown = runs.map((run) => comparedRun(run, retrieval))
  return {
    kind: 'compared',
    comparison: {
      runs: shown,
      differing,
      retrieval,
      retrievals: [...new Set(runs.flatMap(({ rankingSets }) => rankingSets.map((set) => set.retrieval)))],
      k,
      named: { retrieval: asked.retrieval !== null, k: asked.k !== null },
      ...(await inFull(store, runs, ranked, { ...asked, k })),
      summaries: runs.length > 2 ? summariesOf(shown, ranked, k) : [],
    },
  }
}
