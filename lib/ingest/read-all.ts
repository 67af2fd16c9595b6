import type { ImportEvent, ImportSetting } from '@/lib/import/import-event'
import { completeSource } from '@/lib/store/commands/source'
import { stage } from '@/lib/store/commands/staging'
import { reportUnjoined } from './evals'
import type { LineNews } from './import-report'
import { hear, type Reading, settingOf } from './readings'
import type { Arrival, Origin, Session } from './session'
import { storeBatch } from './store-batch'
import { FileTeller } from './tell-file'

/** A batch is written when it has so many events or so many characters of output. */
const batchEvents = 500
const batchChars = 1_500_000

function textSize(event: ImportEvent): number {
  if (event.kind === 'trace') return (event.trace.output?.length ?? 0) + (event.trace.reasoning?.length ?? 0)
  if (event.kind !== 'clip' || event.sound === undefined) return 0
  const { sound } = event
  if ('base64' in sound) return sound.base64.length
  return 'bytes' in sound ? sound.bytes.length : sound.samples.length * 8
}

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
    const waiting = await storeBatch(this.session, this.batch)
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

/** A reading with what it must be told, which the files before it may have said. */
type Told = { readonly reading: Reading; readonly setting: ImportSetting }

function reportIssue(session: Session, event: Extract<ImportEvent, { kind: 'issue' }>, origin: Origin): void {
  if (event.ofFile) session.fileIssue(origin, event.message)
  else session.issue(origin, event.line, event.message)
}

/** Keys that come from the names of files, each with the file that it came from first: two files of one name may not be of one run, or one dataset. */
class NamedByFiles {
  private readonly first = new Map<string, string>()

  /** Why an event cannot be told from one of another file; null where it can. */
  clash(event: ImportEvent, { importer, origin }: Reading, { chosen, run, dataset }: ImportSetting): string | null {
    if (!importer.needs.includes('dataset')) return null
    if (event.kind === 'run' && chosen.run === null && event.run.key === run)
      return this.claim('run', event.run.key, origin.path)
    const isStem = event.kind === 'dataset' && importer.datasetOf === undefined && event.dataset.key === dataset
    return isStem && chosen.dataset === null ? this.claim('dataset', event.dataset.key, origin.path) : null
  }

  private claim(what: 'run' | 'dataset', key: string, path: string): string | null {
    const id = `${what} ${key}`
    const first = this.first.get(id) ?? path
    this.first.set(id, first)
    if (first === path) return null
    return `its ${what} would be ${JSON.stringify(key)} by its name, and so is that of ${first}: --${what} ${key} takes both as one, and two are imported one by one, each with its own --${what}. Nothing of ${path} is stored`
  }
}

class AllReader {
  private readonly named = new NamedByFiles()
  private readonly batcher: Batcher
  private onlyRun: string | null = null

  constructor(
    private readonly session: Session,
    private readonly hooks: IngestHooks,
  ) {
    this.batcher = new Batcher(session, hooks.onStored)
  }

  async read({ reading, setting }: Told): Promise<void> {
    const { session, hooks } = this
    const { source, importer, origin } = reading
    const teller = new FileTeller(session, reading.report)
    for await (const event of importer.read(source, setting)) {
      if (hooks.signal?.aborted) {
        session.report.stopped = true
        break
      }
      hooks.onRecord?.(event)
      const clash = this.named.clash(event, reading, setting)
      if (clash !== null) {
        session.fileIssue(origin, clash)
        break
      }
      teller.hear(event)
      await this.take(event, reading)
    }
    await this.batcher.flush()
    teller.settle()
    if (!session.report.stopped) await completeSource(session.store, origin.sourceId)
  }

  private async take(event: ImportEvent, { origin }: Reading): Promise<void> {
    const { session } = this
    const { runKey } = session.options
    const run = runNamed(event)
    this.onlyRun ??= run
    if (event.kind === 'issue') reportIssue(session, event, origin)
    else if (event.kind === 'relevant') hear(session, event)
    else if (event.kind === 'evaluated') session.evaluated.push({ what: event.evaluated, origin, isJoined: false })
    else if (runKey !== undefined && run !== null && run !== this.onlyRun)
      session.issue(
        origin,
        event.line,
        `--run ${runKey} names one run, but this line is of "${run}" beside "${this.onlyRun}"`,
      )
    else await this.batcher.add({ event: renamed(event, runKey), origin } as Arrival)
  }
}

/** Reads files in their order and stores what can be stored at once; the rest is staged. A file that lacks what only a person can say is left out as a whole. */
export async function readAll(session: Session, readings: readonly Reading[], hooks: IngestHooks): Promise<void> {
  const reader = new AllReader(session, hooks)
  for (const reading of readings) {
    const setting = await settingOf(session, reading, readings)
    if ('problem' in setting) session.fileIssue(reading.origin, setting.problem)
    else await reader.read({ reading, setting })
    if (session.report.stopped) return
  }
  reportUnjoined(session)
}
