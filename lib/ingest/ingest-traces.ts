import { annotators } from '@/lib/pathologies/registry'
import { type CandidateRankRow, type RankingRow, writeRankingSet } from '@/lib/store/commands/write-rankings'
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
import type { CandidateRankRecord, RankingRecord } from '@/lib/traces/record'
import type { TraceFacts } from '@/lib/traces/trace-facts'
import { annotate } from './annotate'
import { promptId } from './ingest-runs'
import type { Arrival, Session } from './session'
import { contradiction, factsOf, mergedFacts } from './trace-facts'
import { recordHash, traceKey } from './trace-key'

type TraceArrival = Arrival<'trace'>
type RankingArrival = Arrival<'ranking'>

/** A trace line whose run and clip are known. */
type Placed = {
  readonly arrival: TraceArrival
  readonly key: string
  readonly hash: string
  readonly run: RunContext
  readonly clip: ClipContext
}

/** What a batch writes in one transaction. */
type Batch = { readonly traces: TraceRow[]; readonly rankings: RankingRow[]; readonly candidates: CandidateRankRow[] }

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

async function addRankings(
  session: Session,
  batch: Batch,
  key: string,
  run: RunContext,
  rankings: readonly RankingRecord[],
  candidates: readonly CandidateRankRecord[],
) {
  const setOf = ({ retrieval, indexVersion, depth }: RankingRecord | CandidateRankRecord) => {
    const search = { runId: run.id, retrieval, indexVersion, depth }
    return session.once(`search ${JSON.stringify(search)}`, () => writeRankingSet(session.store, search))
  }
  for (const ranking of rankings) {
    const { rank, top, meta } = ranking
    const setId = await setOf(ranking)
    batch.rankings.push({
      traceKey: key,
      setId,
      rank,
      topJson: JSON.stringify(top ?? []),
      metaJson: JSON.stringify(meta ?? {}),
    })
  }
  for (const candidate of candidates)
    batch.candidates.push({ traceKey: key, setId: await setOf(candidate), text: candidate.text, rank: candidate.rank })
}

const searchOf = (search: { retrieval: string; indexVersion: string; depth: number }) =>
  JSON.stringify([search.retrieval, search.indexVersion, search.depth])

/** The rankings that say something new. */
function newRankings(given: readonly RankingRecord[], stored: StoredTrace): RankingRecord[] {
  const known = new Map(stored.rankings.map((ranking) => [searchOf(ranking.set), ranking]))
  return given.filter((ranking) => {
    const before = known.get(searchOf(ranking))
    const sameTop = ranking.top === undefined || before?.top?.topJson === JSON.stringify(ranking.top)
    return !(before && before.rank === (ranking.rank ?? -1) && sameTop)
  })
}

function newCandidates(given: readonly CandidateRankRecord[], stored: StoredTrace): CandidateRankRecord[] {
  const known = new Map(stored.candidates.map((one) => [searchOf(one.set) + one.text, one.rank]))
  return given.filter((one) => known.get(searchOf(one) + one.text) !== (one.rank ?? -1))
}

async function mergeTrace(session: Session, batch: Batch, placed: Placed, stored: StoredTrace): Promise<void> {
  const { event, origin } = placed.arrival
  const known = factsOf(stored)
  const contradicts = contradiction(event.trace, known)
  if (contradicts && !session.options.replace) {
    session.count('traces', 'conflicts')
    session.issue(
      origin,
      event.line,
      `${contradicts} (${placed.key}, from ${stored.source.name} line ${stored.line}); --replace puts this one in its place`,
    )
    return
  }
  const facts = mergedFacts(event.trace, contradicts ? null : known)
  const rankings = newRankings(event.trace.rankings ?? [], stored)
  const candidates = newCandidates(event.trace.candidateRanks ?? [], stored)
  const sameFacts = JSON.stringify(facts) === JSON.stringify(known)
  if (sameFacts && rankings.length + candidates.length === 0) {
    session.count('traces', 'unchanged')
    return
  }
  session.count('traces', 'updated')
  if (!sameFacts) batch.traces.push(await traceRow(session, placed, facts, stored, contradicts !== null))
  await addRankings(session, batch, placed.key, placed.run, rankings, candidates)
}

/** Groups with one line a trace, so that a second line of it merges with what the first has stored. */
function groups(placed: readonly Placed[]): readonly Placed[][] {
  const result: Placed[][] = []
  let seen = new Set<string>()
  for (const item of placed) {
    if (result.length === 0 || seen.has(item.key)) {
      result.push([])
      seen = new Set()
    }
    seen.add(item.key)
    result.at(-1)?.push(item)
  }
  return result
}

async function storeGroup(session: Session, group: readonly Placed[]): Promise<void> {
  const hashes = await recordHashes(
    session.store,
    group.map((item) => item.key),
  )
  const changed = group.filter((item) => hashes.has(item.key) && hashes.get(item.key) !== item.hash)
  const stored =
    changed.length === 0
      ? []
      : await storedTraces(
          session.store,
          changed.map((item) => item.key),
        )
  const byKey = new Map(stored.map((trace) => [trace.key, trace]))
  const batch: Batch = { traces: [], rankings: [], candidates: [] }
  for (const item of group) {
    const { address, trace } = item.arrival.event
    const known = byKey.get(item.key)
    session.report.runs.add(address.run)
    if (known && (known.runId !== item.run.id || known.clipId !== item.clip.id || known.attempt !== address.attempt))
      throw new Error(
        `Two traces have the key ${item.key}: run "${address.run}", clip "${address.clip}" and trace ${known.id}`,
      )
    if (known) await mergeTrace(session, batch, item, known)
    else if (hashes.has(item.key)) session.count('traces', 'unchanged')
    else {
      session.count('traces', 'new')
      batch.traces.push(await traceRow(session, item, mergedFacts(trace, null), null, false))
      await addRankings(session, batch, item.key, item.run, trace.rankings ?? [], trace.candidateRanks ?? [])
    }
  }
  writeTraces(session.store, batch.traces, batch.rankings, batch.candidates)
}

/** Stores traces, each annotated; answers those whose run or clip has not arrived. */
export async function ingestTraces(
  session: Session,
  arrivals: readonly TraceArrival[],
): Promise<readonly TraceArrival[]> {
  const { placed, waiting } = await place(session, arrivals)
  for (const group of groups(placed)) await storeGroup(session, group)
  return waiting
}

/** Stores rankings of stored traces; answers those whose trace has not arrived. */
export async function ingestRankings(
  session: Session,
  arrivals: readonly RankingArrival[],
): Promise<readonly RankingArrival[]> {
  const keys = arrivals.map(({ event }) => traceKey(event.address))
  const stored = new Map((await storedTraces(session.store, keys)).map((trace) => [trace.key, trace]))
  const waiting: RankingArrival[] = []
  const batch: Batch = { traces: [], rankings: [], candidates: [] }
  for (const arrival of arrivals) {
    const { address, ranking } = arrival.event
    const key = traceKey(address)
    const trace = stored.get(key)
    const run = await session.run(address.run)
    if (!trace || !run) {
      waiting.push(arrival)
      continue
    }
    const isKnown = trace.rankings.some((one) => searchOf(one.set) === searchOf(ranking))
    const news = newRankings([ranking], trace)
    session.count('rankings', news.length === 0 ? 'unchanged' : isKnown ? 'updated' : 'new')
    await addRankings(session, batch, key, run, news, [])
  }
  writeTraces(session.store, [], batch.rankings, [])
  return waiting
}
