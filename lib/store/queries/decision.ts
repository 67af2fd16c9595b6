import { type Attempt, outcomeAt } from '@/lib/metrics/attempt'
import { type Committed, commitmentCurve, commitmentPercents } from '@/lib/metrics/commitment'
import { decisionLoss } from '@/lib/metrics/decision-loss'
import { recallByLength } from '@/lib/metrics/recall-by-length'
import { standingCandidate } from '@/lib/metrics/standing-candidate'
import type { Store } from '@/lib/store/open-store'
import type { Candidate } from '@/lib/traces/candidate'
import type { Origin } from '@/lib/traces/words'
import type { Decision, DecisionLoss, LostTrace } from '@/lib/views/decision'
import { attemptsOf } from './attempts'
import { type CandidateRanks, candidateRanks } from './candidate-ranks'
import { type CandidateReading, candidateReadings } from './candidate-readings'
import { candidateVersions } from './detector-versions'

/** Of how many traces of a run candidates are read: some are 20 kB, and a page must not wait. */
export const mostReadings = 10_000

/** How a trace's candidates ranked, under one search. */
type Ranked = {
  readonly attempt: Attempt
  readonly candidates: number
  /** Candidates whose rank is stored, and all whose rank is known: one that is the answer has the answer's rank. */
  readonly stored: number
  readonly known: number
  readonly best: { readonly text: string; readonly rank: number } | null
}

type Digest = { readonly ranked: Ranked[]; readonly committed: Committed[] }

type Asked = { readonly run: string; readonly retrieval: string | null; readonly k: number }

/** The rank of a trace's answer; Infinity beyond the depth, null without a ranking. */
const answerRank = ({ rank, depth }: Attempt) => (depth === null ? null : (rank ?? Number.POSITIVE_INFINITY))

function rankedOf(reading: CandidateReading, attempt: Attempt, ranks: CandidateRanks | undefined): Ranked {
  const { candidates } = reading
  const stored = candidates.flatMap(({ text, folded }) => {
    const rank = ranks?.get(folded)
    return rank === undefined ? [] : [{ text, folded, rank }]
  })
  const names = new Set(stored.map(({ folded }) => folded))
  const isAnswered = ({ folded, isAnswer }: Candidate) => isAnswer && !names.has(folded) && attempt.depth !== null
  return {
    attempt,
    candidates: candidates.length,
    stored: stored.length,
    known: stored.length + candidates.filter(isAnswered).length,
    best: stored.reduce<Ranked['best']>((best, one) => (best === null || one.rank < best.rank ? one : best), null),
  }
}

function committedOf(
  reading: CandidateReading,
  attempt: Attempt | undefined,
  ranks: CandidateRanks | undefined,
  k: number,
): Committed {
  const { clip, rankable, goldFate, reasoningChars, candidates } = reading
  const hitOf = ({ folded, isAnswer }: Candidate) => {
    const own = isAnswer && attempt ? answerRank(attempt) : null
    const rank = ranks?.get(folded) ?? own
    return rank === null ? null : rank <= k
  }
  const outcome = attempt ? outcomeAt(attempt, k) : 'unranked'
  return {
    clip,
    rankable,
    standing: commitmentPercents.map((percent) => {
      const standing = standingCandidate(candidates, (reasoningChars * percent) / 100)
      return standing && { isGold: standing.isGold, hit: hitOf(standing) }
    }),
    answer: { isGold: goldFate === 'committed-exact', hit: outcome === 'unranked' ? null : outcome === 'hit' },
  }
}

/** What each trace's candidates come to; the candidates themselves are let go. */
async function digestOf(
  store: Store,
  runId: number,
  k: number,
  { attempts, setId }: { attempts: readonly Attempt[]; setId: number | null },
) {
  const ranks = setId === null ? new Map<number, CandidateRanks>() : await candidateRanks(store, setId)
  const byTrace = new Map(attempts.map((attempt) => [attempt.traceId, attempt]))
  const digest: Digest = { ranked: [], committed: [] }
  let read = 0
  for await (const reading of candidateReadings(store, runId, mostReadings)) {
    const [attempt, own] = [byTrace.get(reading.traceId), ranks.get(reading.traceId)]
    if (attempt) digest.ranked.push(rankedOf(reading, attempt, own))
    if (reading.goldFate !== '') digest.committed.push(committedOf(reading, attempt, own, k))
    read++
  }
  const given = [...ranks.values()].reduce((sum, one) => sum + one.size, 0)
  const matched = digest.ranked.reduce((sum, { stored }) => sum + stored, 0)
  return { ...digest, read, given, matched }
}

/** The traces whose answer is a miss though a candidate is a hit, best ranks first. */
function lostOf(ranked: readonly Ranked[], k: number): readonly LostTrace[] {
  return ranked
    .flatMap(({ attempt, best }) => {
      if (best === null || best.rank > k || outcomeAt(attempt, k) === 'hit') return []
      const { trace, clip, rank, depth } = attempt
      return [{ trace, clip, candidate: best.text, rank: best.rank, answerRank: rank, depth }]
    })
    .sort((a, b) => a.rank - b.rank || (a.clip < b.clip ? -1 : 1))
}

function lossOf(
  attempts: readonly Attempt[],
  { ranked, given, matched }: { ranked: readonly Ranked[]; given: number; matched: number },
  k: number,
  missing: number,
): DecisionLoss | null {
  const counted = ranked.filter(({ attempt }) => attempt.rankable && !attempt.failed)
  const lost = lostOf(counted, k)
  const lostTraces = new Set(lost.map(({ trace }) => trace))
  const rates = decisionLoss(
    attempts
      .filter(({ rankable }) => rankable)
      .map((attempt) => {
        const submitted = outcomeAt(attempt, k) === 'hit'
        return { clip: attempt.clip, submitted, oracle: submitted || lostTraces.has(attempt.trace) }
      }),
    missing,
  )
  if (rates === null) return null
  const withCandidates = counted.filter(({ candidates }) => candidates > 0)
  const isWhole = ({ candidates, known }: Ranked) => known === candidates
  return {
    ...rates,
    candidates: {
      traces: withCandidates.length,
      some: withCandidates.filter((one) => one.stored > 0 || isWhole(one)).length,
      every: withCandidates.filter(isWhole).length,
    },
    unmatched: given - matched,
    missing,
    lost,
  }
}

function findRun(store: Store, key: string) {
  return store.read.run.findUnique({
    where: { key },
    select: {
      ...{ id: true, key: true, name: true, editedName: true, model: true, origin: true, datasetId: true },
      dataset: { select: { key: true } },
    },
  })
}

/** What a run was searched by, and what its traces came to. */
async function searchedBy(store: Store, runId: number, retrieval: string) {
  const set = await store.read.rankingSet.findFirst({
    where: { runId, retrieval, shown: true },
    select: { id: true, retrieval: true, indexVersion: true, depth: true },
  })
  const [found] = await attemptsOf(store, [runId], retrieval)
  return set && found ? { set, attempts: found.attempts } : null
}

function lengthsOf(attempts: readonly Attempt[], k: number): Decision['byLength'] {
  const groups = recallByLength(attempts, k)
  const without = attempts.filter(({ rankable, reasoningChars }) => rankable && !reasoningChars).length
  return groups.length === 0 ? null : { groups, without }
}

/** What deciding and thinking did to a run's recall at a retrieval model and k; null where there is no such run. */
export async function decisionOf(store: Store, { run: key, retrieval, k }: Asked): Promise<Decision | null> {
  const run = await findRun(store, key)
  if (!run) return null
  const searched = retrieval === null ? null : await searchedBy(store, run.id, retrieval)
  const { attempts = [], set = null } = searched ?? {}
  const isDeep = set !== null && set.depth >= k
  const clips = new Set(attempts.filter(({ rankable }) => rankable).map(({ clip }) => clip)).size
  const [digest, rankable, withReasoning, readBy] = await Promise.all([
    digestOf(store, run.id, k, { attempts, setId: isDeep ? set.id : null }),
    store.read.clip.count({ where: { datasetId: run.datasetId, goldState: 'known' } }),
    store.read.trace.count({ where: { runId: run.id, reasoningChars: { gt: 0 } } }),
    candidateVersions(store, run.id),
  ])
  const isRanked = digest.matched > 0
  const points = commitmentCurve(digest.committed)
  const name = run.editedName ?? run.name
  return {
    run: { key: run.key, name, model: run.model, origin: run.origin as Origin },
    dataset: run.dataset.key,
    k,
    search: set && { retrieval: set.retrieval, indexVersion: set.indexVersion, depth: set.depth },
    given: digest.given,
    loss: isRanked ? lossOf(attempts, digest, k, rankable - clips) : null,
    commitment: digest.committed.length === 0 ? null : { points, isRanked },
    byLength: isDeep ? lengthsOf(attempts, k) : null,
    readBy,
    unread: withReasoning - digest.read,
  }
}
