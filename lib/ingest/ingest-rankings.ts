import { claimsOf, writeClaims } from '@/lib/store/commands/claims'
import { type CandidateRankRow, type RankingRow, writeRankingSet } from '@/lib/store/commands/write-rankings'
import { writeTraces } from '@/lib/store/commands/write-traces'
import { type StoredRankings, storedRankings } from '@/lib/store/queries/import-context'
import type { CandidateRankRecord, RankingRecord } from '@/lib/traces/record'
import { groups } from './groups'
import type { Arrival, Session } from './session'
import { mergedMeta } from './settled'
import { traceKey } from './trace-key'

type RankingArrival = Arrival<'ranking'>
type Search = { readonly retrieval: string; readonly indexVersion: string; readonly depth: number }
type Standing = Pick<RankingRow, 'rank' | 'topJson' | 'metaJson'>

const searchOf = ({ retrieval, indexVersion, depth }: Search) => JSON.stringify([retrieval, indexVersion, depth])

/** The names under which an import notes the ranks that it gave. */
export const rankClaim = (ranking: Search) => `ranking ${searchOf(ranking)}`
export const candidateClaim = (one: CandidateRankRecord) => `candidate ${searchOf(one)} ${one.text}`

/** What ranks come to: those that say something new, and what of them contradicts an earlier line of the import. */
export type SettledRanks = {
  readonly rankings: readonly (Standing & { readonly search: Search; readonly isKnown: boolean })[]
  readonly candidates: readonly CandidateRankRecord[]
  readonly contradictions: readonly string[]
}

function standingOf(given: RankingRecord, before: Standing | undefined): Standing {
  const sameRank = before !== undefined && before.rank === given.rank
  const givesTop = given.top !== undefined && (given.top.length > 0 || !sameRank)
  return {
    rank: given.rank,
    topJson: givesTop ? JSON.stringify(given.top) : sameRank ? before.topJson : '[]',
    metaJson: mergedMeta(given.meta, before?.metaJson),
  }
}

/** Whether one says another thing than the other, rather than more. */
function contradicts(now: Standing, before: Standing): boolean {
  const other = (is: string, was: string, nothing: string) => was !== nothing && is !== was
  return (
    now.rank !== before.rank || other(now.topJson, before.topJson, '[]') || other(now.metaJson, before.metaJson, '{}')
  )
}

const place = (rank: number | null) => (rank === null ? 'no rank' : `rank ${rank}`)

/** Lays ranks over those that are stored; within one import the first line counts, `claimed` says what lines before gave. */
export function settleRanks(
  given: {
    readonly rankings: readonly RankingRecord[]
    readonly candidates: readonly CandidateRankRecord[]
  },
  stored: StoredRankings | null,
  claimed: ReadonlySet<string>,
): SettledRanks {
  const taken = new Set(claimed)
  const contradictions: string[] = []
  const known = new Map<string, Standing>(
    (stored?.rankings ?? []).map(({ set, rank, top }) => [
      searchOf(set),
      { rank: rank === -1 ? null : rank, topJson: top?.topJson ?? '[]', metaJson: top?.metaJson ?? '{}' },
    ]),
  )
  const rankings: (Standing & { search: Search; isKnown: boolean })[] = []
  for (const ranking of given.rankings) {
    const before = known.get(searchOf(ranking))
    const now = standingOf(ranking, before)
    const isTaken = taken.has(rankClaim(ranking))
    taken.add(rankClaim(ranking))
    if (before && isTaken && contradicts(now, before))
      contradictions.push(
        `${place(now.rank)} under ${ranking.retrieval}, but an earlier line of this import gives the trace ${place(before.rank)} in the same search`,
      )
    else if (!before || JSON.stringify(now) !== JSON.stringify(before)) {
      known.set(searchOf(ranking), now)
      rankings.push({ ...now, search: ranking, isKnown: before !== undefined })
    }
  }
  return { rankings, candidates: newCandidates(given.candidates, stored, taken, contradictions), contradictions }
}

function newCandidates(
  given: readonly CandidateRankRecord[],
  stored: StoredRankings | null,
  taken: Set<string>,
  contradictions: string[],
): CandidateRankRecord[] {
  const known = new Map((stored?.candidates ?? []).map((one) => [searchOf(one.set) + one.text, one.rank]))
  return given.filter((one) => {
    const id = searchOf(one) + one.text
    const before = known.get(id)
    const isTaken = taken.has(candidateClaim(one))
    taken.add(candidateClaim(one))
    if (before === (one.rank ?? -1)) return false
    if (before === undefined || !isTaken) {
      known.set(id, one.rank ?? -1)
      return true
    }
    contradictions.push(`another rank of the candidate "${one.text}" stands earlier in this import`)
    return false
  })
}

/** Counts and reports ranks that contradict an earlier line of the import. */
export function reportContradictions(
  session: Session,
  { event, origin }: Pick<Arrival, 'event' | 'origin'>,
  contradictions: readonly string[],
): void {
  for (const message of contradictions) {
    session.count('rankings', 'conflicts', event.line)
    session.issue(origin, event.line, message)
  }
}

/** Settled ranks as rows of one trace. */
export async function rankRows(
  session: Session,
  trace: { readonly key: string; readonly runId: number },
  settled: SettledRanks,
): Promise<{ readonly rankings: readonly RankingRow[]; readonly candidates: readonly CandidateRankRow[] }> {
  const setOf = ({ retrieval, indexVersion, depth }: Search) => {
    const search = { runId: trace.runId, retrieval, indexVersion, depth }
    return session.once(`search ${JSON.stringify(search)}`, () => writeRankingSet(session.store, search))
  }
  const rankings: RankingRow[] = []
  const candidates: CandidateRankRow[] = []
  for (const { search, rank, topJson, metaJson } of settled.rankings)
    rankings.push({ traceKey: trace.key, setId: await setOf(search), rank, topJson, metaJson })
  for (const candidate of settled.candidates)
    candidates.push({ traceKey: trace.key, setId: await setOf(candidate), text: candidate.text, rank: candidate.rank })
  return { rankings, candidates }
}

type Placed = { readonly arrival: RankingArrival; readonly key: string }

/** Stores rankings of one trace and search each; answers those whose trace has not arrived. */
async function storeGroup(session: Session, group: readonly Placed[]): Promise<RankingArrival[]> {
  const keys = [...new Set(group.map(({ key }) => key))]
  const stored = new Map((await storedRankings(session.store, keys)).map((trace) => [trace.key, trace]))
  const claims = new Map(claimsOf(session.store, keys))
  const waiting: RankingArrival[] = []
  const rankings: RankingRow[] = []
  const outdated: (readonly [string, string])[] = []
  for (const { arrival, key } of group) {
    const { ranking, line } = arrival.event
    const trace = stored.get(key)
    if (!trace) {
      waiting.push(arrival)
      continue
    }
    const claimed = claims.get(key) ?? new Set()
    const settled = settleRanks({ rankings: [ranking], candidates: [] }, trace, claimed)
    claims.set(key, new Set([...claimed, rankClaim(ranking)]))
    const [news] = settled.rankings
    reportContradictions(session, arrival, settled.contradictions)
    if (news) session.count('rankings', news.isKnown ? 'updated' : 'new', line)
    else if (settled.contradictions.length === 0) session.count('rankings', 'unchanged', line)
    // what the trace was last imported as is no longer what stands
    if (news?.isKnown) outdated.push([key, ''])
    rankings.push(...(await rankRows(session, { key, runId: trace.runId }, settled)).rankings)
  }
  writeTraces(session.store, { traces: [], rankings, candidates: [], hashes: outdated })
  writeClaims(session.store, claims)
  return waiting
}

function isRefused(session: Session, { event, origin }: RankingArrival): boolean {
  const { run } = event.address
  if (!session.refusedRuns.has(run)) return false
  session.issue(origin, event.line, `not stored, since its run "${run}" was refused`)
  return true
}

/** Stores rankings of stored traces; answers those whose trace has not arrived. */
export async function ingestRankings(
  session: Session,
  arrivals: readonly RankingArrival[],
): Promise<readonly RankingArrival[]> {
  const taken = arrivals.filter((arrival) => !isRefused(session, arrival))
  const placed = taken.map((arrival) => ({ arrival, key: traceKey(arrival.event.address) }))
  const waiting: RankingArrival[] = []
  for (const group of groups(placed, ({ arrival, key }) => `${key} ${searchOf(arrival.event.ranking)}`))
    waiting.push(...(await storeGroup(session, group)))
  return waiting
}
