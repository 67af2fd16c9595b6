import type { ImportEvent, Importer } from '@/lib/import/import-event'
import { importerFor, importers } from '@/lib/import/registry'
import { clearClaims } from '@/lib/store/commands/claims'
import { beginImport, endImports } from '@/lib/store/commands/imports'
import { takeBackRemoval } from '@/lib/store/commands/remove'
import { beginSource, completeSource } from '@/lib/store/commands/source'
import { stage, staged } from '@/lib/store/commands/staging'
import type { Store } from '@/lib/store/open-store'
import { clipContexts } from '@/lib/store/queries/import-context'
import { annotateStale } from './annotate-stored'
import { type FileSource, headOf } from './file-source'
import type { ImportReport, LineNews } from './import-report'
import { ingestClips } from './ingest-clips'
import { ingestDataset, ingestReported } from './ingest-datasets'
import { ingestRankings } from './ingest-rankings'
import { ingestRun } from './ingest-runs'
import { ingestTraces } from './ingest-traces'
import { judgeRuns } from './judge-runs'
import { clearAbandoned, removeOrphanedAudio } from './leftovers'
import { type Arrival, type IngestOptions, type Origin, ofKind, Session } from './session'

/** A batch is written when it has so many events or so many characters of output. */
const batchEvents = 500
const batchChars = 1_500_000

/** Stores what can be stored of a batch, definitions first; answers what waits for something that has not arrived. */
async function store(session: Session, batch: readonly Arrival[]): Promise<readonly Arrival[]> {
  const waiting: Arrival[] = []
  for (const arrival of ofKind(batch, 'dataset')) await ingestDataset(session, arrival)
  for (const arrival of ofKind(batch, 'run')) if ((await ingestRun(session, arrival)) === 'waits') waiting.push(arrival)
  waiting.push(...(await ingestClips(session, ofKind(batch, 'clip'))))
  waiting.push(...(await ingestTraces(session, ofKind(batch, 'trace'))))
  waiting.push(...(await ingestRankings(session, ofKind(batch, 'ranking'))))
  for (const arrival of ofKind(batch, 'reported'))
    if ((await ingestReported(session, arrival)) === 'waits') waiting.push(arrival)
  return waiting
}

/** Why an event could still not be stored when all files were read. */
async function missing(session: Session, event: ImportEvent): Promise<string> {
  const dataset = (key: string) =>
    `expected a line {"dataset": {"key": ${JSON.stringify(key)}, …}} in these files or an earlier import`
  if (event.kind === 'run') return dataset(event.run.dataset)
  if (event.kind === 'reported') return dataset(event.reported.dataset)
  if (event.kind === 'clip' && event.dataset !== null) return dataset(event.dataset)
  if (event.kind === 'trace' || event.kind === 'ranking') {
    const { run, clip, attempt } = event.address
    const known = await session.run(run)
    if (!known) return `expected a line {"run": {"key": ${JSON.stringify(run)}, …}} in these files or an earlier import`
    const isKnownClip = (await clipContexts(session.store, known.datasetId, [clip])).length > 0
    if (event.kind === 'trace' && isKnownClip)
      return 'output, reasoning, transcription, error: expected one of them, or null for the output beside a finishReason'
    if (event.kind === 'trace')
      return `clip ${JSON.stringify(clip)} is not in dataset ${JSON.stringify(known.dataset.key)}: expected a line {"clip": {"key": ${JSON.stringify(clip)}, …}, "dataset": …}`
    return `expected a trace of run ${JSON.stringify(run)}, clip ${JSON.stringify(clip)}, attempt ${attempt} for this ranking`
  }
  return 'what it refers to has not arrived'
}

const textSize = (event: ImportEvent): number =>
  event.kind === 'trace' ? (event.trace.output?.length ?? 0) + (event.trace.reasoning?.length ?? 0) : 0

/** Gathers events into batches and stores each as it is full. */
class Batcher {
  private batch: Arrival[] = []
  private chars = 0
  constructor(
    private readonly session: Session,
    private readonly onStored: (() => void) | undefined,
  ) {}

  async add(arrival: Arrival): Promise<void> {
    this.session.notice(arrival)
    this.batch.push(arrival)
    this.chars += textSize(arrival.event)
    if (this.batch.length >= batchEvents || this.chars >= batchChars) await this.flush()
  }

  async flush(): Promise<void> {
    const waiting = await store(this.session, this.batch)
    const lines = waiting.map(({ event, origin }) => ({
      sourceId: origin.sourceId,
      line: event.line,
      text: JSON.stringify(event),
    }))
    await stage(this.session.store, this.session.importId, lines)
    this.batch = []
    this.chars = 0
    this.onStored?.()
  }
}

function renamed(event: ImportEvent, key: string | undefined): ImportEvent {
  if (key === undefined) return event
  if (event.kind === 'run') return { ...event, run: { ...event.run, key } }
  if (event.kind === 'trace' || event.kind === 'ranking') return { ...event, address: { ...event.address, run: key } }
  if (event.kind === 'clip' && event.run !== null) return { ...event, run: key }
  return event
}

const runNamed = (event: ImportEvent): string | null => {
  if (event.kind === 'run') return event.run.key
  return event.kind === 'trace' || event.kind === 'ranking' ? event.address.run : null
}

type Reading = { readonly source: FileSource; readonly importer: Importer; readonly origin: Origin }

async function readAll(session: Session, readings: readonly Reading[], hooks: IngestHooks): Promise<void> {
  const batcher = new Batcher(session, hooks.onStored)
  const { runKey } = session.options
  let onlyRun: string | null = null
  for (const { source, importer, origin } of readings) {
    for await (const event of importer.read(source)) {
      if (hooks.signal?.aborted) {
        session.report.stopped = true
        break
      }
      hooks.onRecord?.(event)
      const run = runNamed(event)
      onlyRun ??= run
      if (event.kind === 'issue') session.issue(origin, event.line, event.message)
      else if (runKey !== undefined && run !== null && run !== onlyRun)
        session.issue(
          origin,
          event.line,
          `--run ${runKey} names one run, but this line is of "${run}" beside "${onlyRun}"`,
        )
      else await batcher.add({ event: renamed(event, runKey), origin } as Arrival)
    }
    await batcher.flush()
    if (session.report.stopped) return
    await completeSource(session.store, origin.sourceId)
  }
}

async function storeStaged(session: Session, origins: ReadonlyMap<number, Origin>): Promise<void> {
  for (const round of ['run', 'clip', 'trace', 'ranking', 'reported'] as const) {
    for await (const lines of staged(session.store, session.importId)) {
      const arrivals = lines.flatMap(({ sourceId, text }) => {
        const origin = origins.get(sourceId)
        return origin ? [{ event: JSON.parse(text), origin } as Arrival] : []
      })
      for (const { event, origin } of await store(session, ofKind(arrivals, round)))
        session.issue(origin, event.line, await missing(session, event))
    }
  }
}

export type IngestHooks = {
  /** Called for each record read, of which a line may hold several: the run and the clip before their trace. */
  readonly onRecord?: (event: ImportEvent) => void
  /** Called when all that was read so far is stored. */
  readonly onStored?: () => void
  /** Called with what comes of each line; of a line that came before what it refers to, late. */
  readonly onLine?: (news: LineNews) => void
  /** Called when the import goes on to something else than reading, named for a person. */
  readonly onStep?: (step: string) => void
  /** Aborting it ends the import after the batch under way; what is stored stays. */
  readonly signal?: AbortSignal
}

/** What is read of a file: its importer, once its source is noted; a file that none knows is an issue. */
async function readingOf(session: Session, source: FileSource): Promise<Reading[]> {
  const head = await headOf(source)
  if (head === null) {
    const what = source.size === 0 ? 'the file is empty' : 'the file holds nothing but blank lines'
    session.issue(source, 1, `${what}: expected at least one record`)
    return []
  }
  const { format } = session.options
  const importer = format === undefined ? importerFor(head) : importers.find(({ id }) => id === format)
  if (!importer) {
    const known = importers.map((one) => one.title).join(', ')
    session.issue(source, 1, `no importer recognises this file; known formats: ${known}`)
    return []
  }
  const { name, sha256, size: bytes, dir } = source
  const { id, version: importerVersion } = importer
  const sourceId = await beginSource(session.store, { name, sha256, bytes, importer: id, importerVersion })
  return [{ source, importer, origin: { sourceId, name, dir } }]
}

async function importAll(session: Session, sources: readonly FileSource[], hooks: IngestHooks): Promise<void> {
  const { store, report } = session
  const readings: Reading[] = []
  for (const source of sources) readings.push(...(await readingOf(session, source)))
  await readAll(session, readings, hooks)
  if (!report.stopped) {
    hooks.onStep?.('storing lines that came before what they refer to')
    await storeStaged(session, new Map(readings.map(({ origin }) => [origin.sourceId, origin])))
  }
  await takeBackRemoval(store, { runs: [...report.runs], datasets: [...session.datasets] })
  hooks.onStep?.('judging what has changed')
  const annotated = await annotateStale(store, { kind: 'changed' }, { signal: hooks.signal })
  const touched = await Promise.all([...report.runs].map((key) => session.run(key)))
  await judgeRuns(store, new Set([...annotated.runs, ...touched.flatMap((run) => (run ? [run.id] : []))]))
}

/** Imports files into a store: the one way in. Bad lines are in the report; all good ones are stored. */
export async function ingest(
  store: Store,
  sources: readonly FileSource[],
  options: IngestOptions = {},
  hooks: IngestHooks = {},
): Promise<ImportReport> {
  const session = new Session(store, options, hooks.onLine)
  await clearAbandoned(store)
  clearClaims(store)
  await beginImport(store, session.importId)
  try {
    await importAll(session, sources, hooks)
  } finally {
    await endImports(store, [session.importId])
  }
  await removeOrphanedAudio(store)
  await store.write.$queryRawUnsafe('PRAGMA optimize')
  return session.report
}
