import { createHash } from 'node:crypto'
import { markRunStale } from '@/lib/store/commands/mark-stale'
import { writeRankingSet } from '@/lib/store/commands/write-rankings'
import { writePrompt, writeRun } from '@/lib/store/commands/write-run'
import type { RunContext } from '@/lib/store/queries/import-context'
import type { RunRecord } from '@/lib/traces/record'
import type { PromptMessage } from '@/lib/traces/words'
import type { Arrival, Fate, Session } from './session'
import { mergedMeta, mergedTags, settled } from './settled'

/** Whether a prompt asks for the marker that the transcription follows. */
function asksForMarker(messagesJson: string): boolean {
  return /transcription\s*:/i.test(messagesJson)
}

/** Stores a prompt by its hash and answers its id; null stays null. */
export async function promptId(session: Session, messages: readonly PromptMessage[] | null): Promise<number | null> {
  if (messages === null) return null
  const messagesJson = JSON.stringify(messages)
  const hash = createHash('sha256').update(messagesJson).digest('hex')
  const prompt = { hash, messagesJson, asksMarker: asksForMarker(messagesJson) }
  return session.once(`prompt ${hash}`, () => writePrompt(session.store, prompt))
}

function differs(run: RunRecord, known: RunContext, prompt: number | null | undefined): string | null {
  if (known.dataset.key !== run.dataset) return `its dataset is "${known.dataset.key}", here it is "${run.dataset}"`
  if (known.model !== run.model) return `its model is "${known.model}", here it is "${run.model}"`
  if (prompt != null && known.promptId !== null && prompt !== known.promptId) return 'its prompt is another one'
  return null
}

const date = (text: string | null | undefined, stored: Date | null | undefined): Date | null =>
  text === undefined ? (stored ?? null) : text === null ? null : new Date(text)

function rowOf(run: RunRecord, known: RunContext | null, datasetId: number, prompt: number | null) {
  return {
    key: run.key,
    name: settled(run.name, known?.name) ?? run.key,
    model: run.model,
    datasetId,
    origin: run.origin ?? known?.origin ?? 'real',
    asksReasoning: settled(run.asksReasoning, known?.asksReasoning),
    prefill: settled(run.prefill, known?.prefill),
    paramsJson: mergedMeta(run.params, known?.paramsJson),
    promptId: prompt,
    expected: settled(run.expected, known?.expected),
    startedAt: date(run.startedAt, known?.startedAt),
    finishedAt: date(run.finishedAt, known?.finishedAt),
    metaJson: mergedMeta(run.meta, known?.metaJson),
    tags: mergedTags(run.tags, known?.tags ?? []),
  }
}

function isSame(row: ReturnType<typeof rowOf>, known: RunContext): boolean {
  const names = Object.keys(row) as (keyof typeof row)[]
  const stored = { ...Object.fromEntries(names.map((name) => [name, known[name]])), tags: mergedTags({}, known.tags) }
  return JSON.stringify(stored) === JSON.stringify(row)
}

/** Whether traces of the run were parsed in the light of another prompt or setting. */
function readsOtherwise(row: ReturnType<typeof rowOf>, known: RunContext): boolean {
  return row.promptId !== known.promptId || row.asksReasoning !== known.asksReasoning || row.prefill !== known.prefill
}

function refuse(session: Session, arrival: Arrival<'run'>, difference: string): void {
  const { event, origin } = arrival
  const { key } = event.run
  session.count('runs', 'conflicts', event.line)
  const isFirst = session.isFirst(arrival)
  if (isFirst) session.refusedRuns.add(key)
  const advice = isFirst
    ? 'Import this one under another key with --run KEY'
    : 'What stood before this line counts, and this line is left out'
  session.issue(origin, event.line, `a run "${key}" is stored: ${difference}. ${advice}`)
}

/** Notes the searches that a run names, in their order: of a retrieval model the last that is new shows. */
async function ingestSearches(session: Session, { key, searches = [] }: RunRecord): Promise<void> {
  const run = searches.length > 0 ? await session.run(key) : null
  if (!run) return
  for (const search of searches) await writeRankingSet(session.store, { runId: run.id, ...search })
}

/** Stores a run; one that has the key of a stored run but another dataset, model or prompt is refused, with its traces where it is the first that the import says of the run. */
export async function ingestRun(session: Session, arrival: Arrival<'run'>): Promise<Fate> {
  const { event, origin } = arrival
  const { run, line } = event
  const known = await session.run(run.key)
  const given = run.prompt === undefined ? undefined : await promptId(session, run.prompt)
  const difference = known && differs(run, known, given)
  if (difference) {
    refuse(session, arrival, difference)
    return 'done'
  }
  const datasetId = await session.datasetId(run.dataset)
  if (datasetId === null) return 'waits'
  const row = rowOf(run, known, datasetId, given === undefined ? (known?.promptId ?? null) : given)
  session.report.runs.add(run.key)
  if (known && isSame(row, known)) {
    session.count('runs', 'unchanged', line)
    await ingestSearches(session, run)
    return 'done'
  }
  await writeRun(session.store, { ...row, sourceId: origin.sourceId, line })
  if (known && readsOtherwise(row, known)) await markRunStale(session.store, known.id)
  session.forgetRun(run.key)
  session.count('runs', known ? 'updated' : 'new', line)
  await ingestSearches(session, run)
  return 'done'
}
