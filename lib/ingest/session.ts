import { randomUUID } from 'node:crypto'
import type { IngestedAudio } from '@/lib/audio/ingest-audio'
import { processMark } from '@/lib/audio/process-mark'
import { RegionCutter } from '@/lib/audio/region-cutter'
import type { Evaluated, FieldChoice, ImportEvent, Unit } from '@/lib/import/import-event'
import { leaveOut } from '@/lib/store/commands/left-out'
import type { Store } from '@/lib/store/open-store'
import { datasetContext, type RunContext, runContext } from '@/lib/store/queries/import-context'
import {
  emptyReport,
  type ImportIssue,
  type ImportReport,
  issuesKept,
  type LineNews,
  type RecordKind,
  type Tally,
  wholeFile,
} from './import-report'

/** Where an event came from. */
export type Origin = {
  readonly sourceId: number
  readonly name: string
  readonly path: string
  readonly dir: string
  /** What its rows are called. */
  readonly unit: Unit
}

/** An event with where it came from. */
export type Arrival<Kind extends ImportEvent['kind'] = ImportEvent['kind']> = Kind extends unknown
  ? { readonly event: Extract<ImportEvent, { kind: Kind }>; readonly origin: Origin }
  : never

/** The arrivals of one kind. */
export function ofKind<Kind extends ImportEvent['kind']>(arrivals: readonly Arrival[], kind: Kind): Arrival<Kind>[] {
  return arrivals.filter((arrival) => arrival.event.kind === kind) as Arrival<Kind>[]
}

export type IngestOptions = {
  /** Where audio is looked for before the file's own folder. */
  readonly audioDir?: string | undefined
  /** Where stored audio lies, when it is not the home of the store: a dry run works on a copy of the database. */
  readonly audioHome?: string | undefined
  /** The dataset of files that do not say theirs. */
  readonly dataset?: string | undefined
  /** The model of files that do not say theirs. */
  readonly model?: string | undefined
  /** How many clips reported figures rest on. */
  readonly n?: number | undefined
  /** Which fields hold keys, and which columns are which. */
  readonly fields?: FieldChoice | undefined
  /** The format of a file by its name, `*` for all others. */
  readonly formats?: Readonly<Record<string, string>> | undefined
  /** The key that the one run of the files gets. */
  readonly runKey?: string | undefined
  /** Whether another output takes the place of a stored one. */
  readonly replace?: boolean | undefined
}

/** What came of a record: done with, or to be put aside until what it refers to has arrived. */
export type Fate = 'done' | 'waits'

function datasetNamed(event: ImportEvent): string | null {
  if (event.kind === 'dataset') return event.dataset.key
  return event.kind === 'clip' ? event.dataset : null
}

/** One import under way: what it knows, and its account. */
export class Session {
  readonly importId = `${processMark}.${randomUUID()}`
  readonly report: ImportReport = emptyReport()
  /** The gold that this import gave a clip, so that a second one in it is a conflict. */
  readonly goldsGiven = new Map<number, string>()
  /** Runs whose definition was refused: their traces are, too. */
  readonly refusedRuns = new Set<string>()
  /** Datasets of which this import says something. */
  readonly datasets = new Set<number>()
  /** Audio that was found to be what is stored, and audio that could not be had. */
  readonly comparedAudio = new Set<string>()
  readonly badAudio = new Map<string, Exclude<IngestedAudio, { readonly state: 'ok' }>>()
  /** The entities that count as gold of a clip, as files of this import list them. */
  readonly relevant = new Map<string, Set<string>>()
  /** The evals of which files of results in this import tell. */
  readonly evaluated: { readonly what: Evaluated; readonly origin: Origin; isJoined: boolean }[] = []
  /** Cuts parts out of long files. */
  readonly cutter: RegionCutter
  private readonly firstLines = new Map<string, string>()
  private readonly runs = new Map<string, RunContext>()
  private readonly ids = new Map<string, Promise<number>>()

  constructor(
    readonly store: Store,
    readonly options: IngestOptions,
    private readonly tell: (news: LineNews) => void = () => {},
  ) {
    this.cutter = new RegionCutter(store.home)
  }

  /** Reports a row that is not stored, or not whole, and notes it, so that it can be given back. */
  issue(origin: Pick<Origin, 'name' | 'path' | 'unit'>, line: number, message: string): void {
    leaveOut(this.store, { path: origin.path, line, reason: message })
    this.remark(origin, line, message)
  }

  /** Reports what is wrong with a file as a whole: no row of it is left out, the file is. */
  fileIssue(origin: Pick<Origin, 'name'>, message: string): void {
    this.keep({ file: origin.name, line: 1, place: wholeFile, message })
  }

  /** Reports what is wrong with a row that is stored all the same. */
  remark(origin: Pick<Origin, 'name' | 'unit'>, line: number, message: string): void {
    const place = origin.unit === 'line' ? {} : { place: `${origin.unit} ${line}` }
    this.keep({ file: origin.name, line, ...place, message })
  }

  private keep(issue: ImportIssue): void {
    this.report.issueCount += 1
    if (this.report.issues.length < issuesKept) this.report.issues.push(issue)
    this.tell({ line: issue.line, message: issue.message })
  }

  count(kind: RecordKind, what: keyof Tally, line: number): void {
    this.report.tallies[kind][what] += 1
    this.tell({ line, kind, what })
  }

  /** Notes which line speaks first of a run, and which datasets the files define. */
  notice({ event, origin }: Arrival): void {
    const dataset = datasetNamed(event)
    if (dataset !== null) this.report.datasets.add(dataset)
    const key =
      event.kind === 'run'
        ? event.run.key
        : event.kind === 'trace' || event.kind === 'ranking'
          ? event.address.run
          : null
    if (key !== null && !this.firstLines.has(key))
      this.firstLines.set(key, `${event.kind} ${origin.sourceId} ${event.line}`)
  }

  /** Whether a definition of a run is the first that the import says of it: only then its traces go with it when it is refused. */
  isFirst({ event, origin }: Arrival<'run'>): boolean {
    return this.firstLines.get(event.run.key) === `run ${origin.sourceId} ${event.line}`
  }

  async run(key: string): Promise<RunContext | null> {
    const known = this.runs.get(key)
    if (known) return known
    const found = await runContext(this.store, key)
    if (found) this.runs.set(key, found)
    return found
  }

  forgetRun(key: string): void {
    this.runs.delete(key)
  }

  /** Asks for an id once in this import; ids do not change. */
  once(name: string, ask: () => Promise<number>): Promise<number> {
    const known = this.ids.get(name) ?? ask()
    this.ids.set(name, known)
    return known
  }

  async datasetId(key: string): Promise<number | null> {
    const name = `dataset ${key}`
    const known = this.ids.get(name)
    if (known) return known
    const found = (await datasetContext(this.store, key))?.id
    if (found === undefined) return null
    return this.once(name, async () => found)
  }
}
