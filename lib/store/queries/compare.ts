import type { Attempt } from '@/lib/metrics/attempt'
import { wordErrorMeasure } from '@/lib/metrics/paired-measures'
import {
  type AttemptPair,
  attemptPairs,
  cellAt,
  clipsOfBoth,
  mostAttempts,
  type Pairing,
  pairAttempts,
} from '@/lib/metrics/pairing'
import type { Store } from '@/lib/store/open-store'
import type { Compared, NotPaired, PairList, PairView, RankSlope } from '@/lib/views/comparison'
import { usualKs } from '@/lib/views/rank-view'
import { attemptsOf } from './attempts'
import { comparableRuns } from './comparable-runs'
import { manyRuns } from './compare-many'
import { comparedRun, type FoundRun } from './compared-runs'
import { pairedTraces } from './paired-traces'
import { rankOf } from './rank-courses'
import { atEachK, attemptsBySide, depthOf, type Ranked, withAttempts } from './side-measures'
import { clipEdits, clipsApart, editAttempts, pairedEdits } from './word-edits'

/** What runs are compared at; no retrieval model is the first, no k is 1, no cell is the two where one run hit and the other did not. */
export type CompareAsked = {
  readonly keys: readonly string[]
  readonly retrieval: string | null
  readonly k: number | null
  readonly cell: PairList | null
}

/** The most pairs that a page lists. */
const mostListed = 200

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
  const paired = new Set(clips.flatMap(attemptPairs).flatMap(({ a, b }) => [a, b]))
  const of = (attempts: readonly Attempt[]) => ({
    traces: attempts.length,
    clips: [...new Set(attempts.map(({ clip }) => clip))],
  })
  const both = (isOne: (attempt: Attempt) => boolean) => ({ a: of(ofA.filter(isOne)), b: of(ofB.filter(isOne)) })
  return {
    a: onlyA,
    b: onlyB,
    neither,
    unrankable,
    attempts: both((attempt) => !paired.has(attempt)),
    failed: both(({ failed }) => failed),
    unranked: both(({ failed, depth }) => !failed && depth === null),
  }
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

const found = ({ rank, failed }: Attempt) => (failed ? null : rank)

/** The pairs that differ in rank, and those of the clips that differ in word edits, whose gold need not be known. */
function pairsApart(a: Ranked, b: Ranked, pairs: readonly AttemptPair[], wordClips: readonly string[]) {
  const clips = new Set(wordClips)
  const heard = clipsOfBoth(a.search.attempts, b.search.attempts).filter(({ clip }) => clips.has(clip))
  return {
    rank: pairs.filter((pair) => found(pair.a) !== found(pair.b)),
    words: heard.flatMap(attemptPairs),
  }
}

type At = {
  readonly ks: readonly number[]
  readonly k: number
  readonly list: PairList | null
  readonly wordClips: readonly string[]
}

async function pairView(store: Store, a: Ranked, b: Ranked, { k, ks, list, wordClips }: At) {
  const pairing = pairAttempts(a.search.attempts, b.search.attempts)
  const pairs = pairing.clips.flatMap(attemptPairs)
  const apart = pairsApart(a, b, pairs, wordClips)
  const isSearched = k <= depthOf(a, b)
  const inCells = (cells: readonly PairList[]) =>
    isSearched ? pairs.filter((pair) => cells.includes(cellAt(pair, k))) : []
  const listed =
    list === 'rank' || list === 'words' ? apart[list] : inCells(list === null ? ['onlyA', 'onlyB'] : [list])
  const [neither, shown] = await Promise.all([
    inNeither(store, a.run.dataset.key, [a.id, b.id]),
    pairedTraces(store, listed.slice(0, mostListed), k),
  ])
  return {
    n: pairing.clips.length,
    attempts: attemptsBySide(pairing.clips),
    ...atEachK(pairing, ks, depthOf(a, b)),
    notPaired: notPairedOf(pairing, neither),
    slope: slopeOf(pairing, a, b),
    apart: { rank: apart.rank.length, words: apart.words.length },
    listed: shown,
    total: listed.length,
  } satisfies PairView
}

/** What two runs come to; what they say where they were not both searched is their word error rate alone. */
async function inFull(
  store: Store,
  runs: readonly FoundRun[],
  ranked: readonly Ranked[],
  asked: CompareAsked & { readonly k: number },
) {
  const [one, other] = runs
  if (!one || !other || runs.length > 2) return { pair: null, wer: null, wordClips: [] }
  const { k, cell } = asked
  const ks = [...new Set<number>([...usualKs, k])].sort((x, y) => x - y)
  const [a, b] = ranked
  const edits = pairedEdits(await clipEdits(store, [one.id, other.id]), one.id, other.id)
  const wordClips = clipsApart(edits)
  const pair = a && b ? await pairView(store, a, b, { ks, k, list: cell, wordClips }) : null
  return { pair, wordClips, wer: withAttempts(wordErrorMeasure(edits), editAttempts(edits)) }
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
      ...(runs.length > 2
        ? await manyRuns(store, { runs, shown, ranked, k })
        : { figures: [], summaries: [], pairs: [], courses: null, lacking: [] }),
    },
  }
}
