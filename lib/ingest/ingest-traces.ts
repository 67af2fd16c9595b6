import { annotators } from '@/lib/pathologies/registry'
import { aheadOf } from '@/lib/store/commands/ahead'
import { type Claims, claimsOf, writeClaims } from '@/lib/store/commands/claims'
import type { CandidateRankRow, RankingRow } from '@/lib/store/commands/write-rankings'
import { writeDetectorSet } from '@/lib/store/commands/write-run'
import { type TraceRow, writeTraces } from '@/lib/store/commands/write-traces'
import {
  type ClipContext,
  clipContexts,
  type RunContext,
  recordHashes,
  type StoredTrace,
  storedTraces,
} from '@/lib/store/queries/import-context'
import type { TraceRecord } from '@/lib/traces/record'
import type { TraceFacts } from '@/lib/traces/trace-facts'
import { factsWithAhead, keepAhead } from './ahead'
import { annotate } from './annotate'
import { groups } from './groups'
import { candidateClaim, rankClaim, rankRows, reportContradictions, settleRanks } from './ingest-rankings'
import { promptId } from './ingest-runs'
import type { Arrival, Session } from './session'
import {
  contradiction,
  factsGiven,
  factsOf,
  failure,
  givenOtherwise,
  hasAnswer,
  isAnswer,
  isFailedAttempt,
  mergedFacts,
} from './trace-facts'
import { recordHash, traceKey } from './trace-key'

type TraceArrival = Arrival<'trace'>

/** A trace line whose run and clip are known. */
type Placed = {
  readonly arrival: TraceArrival
  readonly key: string
  readonly hash: string
  readonly run: RunContext
  readonly clip: ClipContext
}

/** What a batch writes in one transaction. */
type Batch = {
  readonly traces: TraceRow[]
  readonly rankings: RankingRow[]
  readonly candidates: CandidateRankRow[]
  readonly hashes: (readonly [string, string])[]
}

async function clipsOf(session: Session, arrivals: readonly TraceArrival[]): Promise<Map<string, ClipContext>> {
  const keysByDataset = new Map<number, Set<string>>()
  for (const { event } of arrivals) {
    const run = await session.run(event.address.run)
    if (!run) continue
    const keys = keysByDataset.get(run.datasetId) ?? new Set()
    keysByDataset.set(run.datasetId, keys.add(event.address.clip))
  }
  const clips = new Map<string, ClipContext>()
  for (const [datasetId, keys] of keysByDataset)
    for (const clip of await clipContexts(session.store, datasetId, [...keys]))
      clips.set(`${datasetId}\n${clip.key}`, clip)
  return clips
}

async function place(session: Session, arrivals: readonly TraceArrival[]) {
  const clips = await clipsOf(session, arrivals)
  const placed: Placed[] = []
  const waiting: TraceArrival[] = []
  for (const arrival of arrivals) {
    const { address, trace, line } = arrival.event
    if (session.refusedRuns.has(address.run)) {
      session.issue(arrival.origin, line, `not stored, since its run "${address.run}" was refused`)
      continue
    }
    const run = await session.run(address.run)
    const clip = run && clips.get(`${run.datasetId}\n${address.clip}`)
    if (run && clip) placed.push({ arrival, key: traceKey(address), hash: recordHash(trace), run, clip })
    else waiting.push(arrival)
  }
  return { placed, waiting }
}

async function traceRow(
  session: Session,
  { arrival, key, hash, run, clip }: Placed,
  facts: TraceFacts,
  stored: StoredTrace | null,
  replacing: boolean,
): Promise<TraceRow> {
  const revision = (stored?.revision ?? 0) + (replacing ? 1 : 0)
  return {
    ...annotate(facts, { run, clip }),
    key,
    runId: run.id,
    clipId: clip.id,
    attempt: arrival.event.address.attempt,
    clipKey: clip.key,
    runKey: run.key,
    goldSort: clip.golds[0]?.folded ?? '',
    rankable: clip.goldState === 'known',
    latencyMs: facts.latencyMs ?? -1,
    recordHash: hash,
    revision,
    detectorSetId: await session.once('detectors', () => writeDetectorSet(session.store, annotators)),
    sourceId: arrival.origin.sourceId,
    line: arrival.event.line,
    text: {
      output: facts.output,
      reasoningField: facts.reasoning,
      transcriptionField: facts.transcription,
      error: facts.error,
      promptId: await promptId(session, facts.prompt),
      finishReason: facts.finishReason,
      usageJson: facts.usageJson,
      wordsJson: facts.wordsJson,
      metaJson: facts.metaJson,
    },
    replaced:
      stored && replacing
        ? {
            revision: stored.revision,
            recordJson: JSON.stringify(factsOf(stored)),
            sourceName: stored.source.name,
            sourceId: stored.sourceId,
            line: stored.line,
          }
        : null,
  }
}

const noClaim: ReadonlySet<string> = new Set()

/** All that a line gives, as an import notes it. */
function claimsGiven(trace: TraceRecord): readonly string[] {
  const ranks = [...(trace.rankings ?? []).map(rankClaim), ...(trace.candidateRanks ?? []).map(candidateClaim)]
  return [...factsGiven(trace), ...ranks]
}

const ranksGiven = ({ rankings = [], candidateRanks = [] }: TraceRecord) => ({ rankings, candidates: candidateRanks })

/** A trace line as it meets what is stored, and what earlier lines of the import gave. */
type Meeting = { readonly placed: Placed; readonly stored: StoredTrace; readonly claimed: ReadonlySet<string> }

/** An attempt that failed has nothing to say beside an answer, nor beside another failure of the same import. */
function isSuperseded(record: TraceRecord, known: TraceFacts, claimed: ReadonlySet<string>): boolean {
  if (!isFailedAttempt(record)) return false
  return hasAnswer(known) || (claimed.has(failure) && known.error !== null)
}

/** Why a line is not stored; null where it is. `--replace` lets it contradict what is stored, but no line of its own import. */
function conflictOf(
  { placed, stored, claimed }: Meeting,
  known: TraceFacts,
  contradicts: string | null,
  replace: boolean,
) {
  const { trace } = placed.arrival.event
  const otherwise = claimed.size === 0 ? null : givenOtherwise(trace, known, claimed)
  if (otherwise !== null) return `another ${otherwise} of this trace stands earlier in this import (${placed.key})`
  if (contradicts === null || replace) return null
  return `${contradicts} (${placed.key}, from ${stored.source.name} line ${stored.line}); --replace puts this one in its place`
}

async function mergeTrace(session: Session, batch: Batch, meeting: Meeting): Promise<void> {
  const { placed, stored, claimed } = meeting
  const { event, origin } = placed.arrival
  const known = factsOf(stored)
  if (isSuperseded(event.trace, known, claimed)) return session.count('traces', 'unchanged', event.line)
  const contradicts = contradiction(event.trace, known)
  const conflict = conflictOf(meeting, known, contradicts, session.options.replace === true)
  if (conflict !== null) {
    session.count('traces', 'conflicts', event.line)
    session.issue(origin, event.line, conflict)
    return
  }
  const facts = mergedFacts(event.trace, known)
  const ranks = settleRanks(ranksGiven(event.trace), stored, claimed)
  const isWhole = ranks.contradictions.length === 0
  const sameFacts = JSON.stringify(facts) === JSON.stringify(known)
  reportContradictions(session, placed.arrival, ranks.contradictions)
  if (sameFacts && ranks.rankings.length + ranks.candidates.length === 0)
    return session.count('traces', 'unchanged', event.line)
  session.count('traces', 'updated', event.line)
  if (sameFacts) batch.hashes.push([placed.key, isWhole ? placed.hash : ''])
  else batch.traces.push(await traceRow(session, hashed(placed, isWhole), facts, stored, contradicts !== null))
  await addRanks(session, batch, placed, ranks)
}

/** A line that was not stored as a whole has no hash, so that it is looked at again. */
const hashed = (placed: Placed, isWhole: boolean): Placed => (isWhole ? placed : { ...placed, hash: '' })

async function addRanks(session: Session, batch: Batch, { key, run }: Placed, ranks: ReturnType<typeof settleRanks>) {
  const rows = await rankRows(session, { key, runId: run.id }, ranks)
  batch.rankings.push(...rows.rankings)
  batch.candidates.push(...rows.candidates)
}

async function addTrace(
  session: Session,
  batch: Batch,
  placed: Placed,
  ahead: readonly string[] | undefined,
): Promise<void> {
  const { trace, line } = placed.arrival.event
  const ranks = settleRanks(ranksGiven(trace), null, noClaim)
  session.count('traces', 'new', line)
  reportContradictions(session, placed.arrival, ranks.contradictions)
  const isWhole = ranks.contradictions.length === 0
  batch.traces.push(await traceRow(session, hashed(placed, isWhole), factsWithAhead(trace, ahead), null, false))
  await addRanks(session, batch, placed, ranks)
}

function refuseCollision({ key, run, clip, arrival }: Placed, known: StoredTrace): void {
  const { address } = arrival.event
  if (known.runId !== run.id || known.clipId !== clip.id || known.attempt !== address.attempt)
    throw new Error(
      `Two traces have the key ${key}: run "${address.run}", clip "${address.clip}" and trace ${known.id}`,
    )
}

async function storedOf(session: Session, group: readonly Placed[], hashes: ReadonlyMap<string, string>) {
  const changed = group.filter((item) => hashes.has(item.key) && hashes.get(item.key) !== item.hash)
  if (changed.length === 0) return new Map<string, StoredTrace>()
  const stored = await storedTraces(
    session.store,
    changed.map((item) => item.key),
  )
  return new Map(stored.map((trace) => [trace.key, trace]))
}

/** Stores lines of one trace each; answers those that say nothing a trace could begin with. */
async function storeGroup(session: Session, group: readonly Placed[]): Promise<readonly TraceArrival[]> {
  const keys = group.map((item) => item.key)
  const hashes = await recordHashes(session.store, keys)
  const stored = await storedOf(session, group, hashes)
  const claims: Claims = claimsOf(session.store, keys)
  const ahead = aheadOf(session.store, keys)
  const given = new Map<string, ReadonlySet<string>>()
  const batch: Batch = { traces: [], rankings: [], candidates: [], hashes: [] }
  const waiting: TraceArrival[] = []
  for (const placed of group) {
    const { address, trace, line } = placed.arrival.event
    const known = stored.get(placed.key)
    const claimed = claims.get(placed.key) ?? noClaim
    if (known) refuseCollision(placed, known)
    if (!known && !hashes.has(placed.key) && !isAnswer(trace)) {
      waiting.push(placed.arrival)
      continue
    }
    session.report.runs.add(address.run)
    given.set(placed.key, new Set([...claimed, ...claimsGiven(trace)]))
    if (known) await mergeTrace(session, batch, { placed, stored: known, claimed })
    else if (hashes.has(placed.key)) session.count('traces', 'unchanged', line)
    else await addTrace(session, batch, placed, ahead.get(placed.key))
  }
  writeTraces(session.store, batch)
  writeClaims(session.store, given)
  return waiting
}

/** Stores traces, each annotated; answers those whose run, clip or answer has not arrived. */
export async function ingestTraces(
  session: Session,
  arrivals: readonly TraceArrival[],
): Promise<readonly TraceArrival[]> {
  const { placed, waiting } = await place(session, arrivals)
  for (const group of groups(placed, ({ key }) => key)) waiting.push(...(await storeGroup(session, group)))
  keepAhead(session, waiting)
  return waiting
}
