import { type Head, headFrom } from '@/lib/import/head'
import {
  type FieldChoice,
  type ImportEvent,
  type Importer,
  type ImportSetting,
  type Role,
  roles,
} from '@/lib/import/import-event'
import { stemOf } from '@/lib/import/json-lines'
import { importerNamed, importers, importersFor } from '@/lib/import/registry'
import { beginSource } from '@/lib/store/commands/source'
import { evaluatedOf } from './evals'
import { type FileSource, headOf } from './file-source'
import { emptyFileReport, type FileReport } from './import-report'
import type { Origin, Session } from './session'

/** A file with the importer that reads it, and its place in the account. */
export type Reading = {
  readonly source: FileSource
  readonly importer: Importer
  readonly origin: Origin
  readonly role: Role
  readonly report: FileReport
}

/** Nothing said of the fields of files. */
export const noChoice: FieldChoice = { keys: {}, columns: {} }

function refuse(
  session: Session,
  source: FileSource,
  message: string,
  recognisedBy: readonly string[] = [],
): readonly Reading[] {
  session.report.files.push(emptyFileReport(source.name, null, recognisedBy))
  session.fileIssue(source, message)
  return []
}

/** The importer that was chosen for a file, else those that recognise it, first the one that reads it. */
function importersOf(session: Session, source: FileSource, head: Head): readonly Importer[] {
  const { formats = {} } = session.options
  const chosen = importerNamed(formats[source.name] ?? formats['*'] ?? '')
  return chosen ? [chosen] : importersFor(head)
}

/** What is read of a file, once its source is noted; a file that no importer knows is an issue. */
async function readingOf(session: Session, source: FileSource): Promise<readonly Reading[]> {
  const bytes = await headOf(source)
  if (bytes === null) {
    const what = source.size === 0 ? 'the file is empty' : 'the file holds nothing but blank lines'
    return refuse(session, source, `${what}: expected at least one record`)
  }
  const head = headFrom(bytes)
  const [importer, ...others] = importersOf(session, source, head)
  if (!importer) {
    const known = importers.map(({ id, title }) => `${title} (${id})`).join(', ')
    return refuse(session, source, `no importer recognises this file; --format ID reads it as one of: ${known}`)
  }
  const specific = [importer, ...others].filter((one) => !one.isLastResort)
  if (specific.length > 1) {
    const titles = specific.map(({ id, title }) => `${title} (${id})`).join(' and as ')
    const [first] = specific
    const message = `it can be read as ${titles}: --format ${source.name}=${first?.id} or the like decides. Nothing of this file is stored`
    return refuse(
      session,
      source,
      message,
      specific.map(({ id }) => id),
    )
  }
  const { name, sha256, size, dir, path } = source
  const { id, version: importerVersion } = importer
  const sourceId = await beginSource(session.store, { name, sha256, bytes: size, importer: id, importerVersion })
  const report = emptyFileReport(name, id, [])
  session.report.files.push(report)
  const role = importer.roleOf(head, session.options.fields ?? noChoice)
  return [{ source, importer, origin: { sourceId, name, path, dir, unit: importer.unit }, role, report }]
}

/** The files of an import in the order in which they are read: what defines before what refers, else as they were named. */
export async function readingsOf(session: Session, sources: readonly FileSource[]): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (const source of sources) readings.push(...(await readingOf(session, source)))
  return roles.flatMap((role) => readings.filter((reading) => reading.role === role))
}

type Dataset = Pick<ImportSetting, 'dataset' | 'definesClips'>
type Problem = { readonly problem: string }

const quoted = (keys: readonly string[]) => keys.map((key) => JSON.stringify(key)).join(' or ')

/** The dataset of a file that does not define one: chosen, else that of its stored run, else the one that the files before it define. */
async function datasetBeside(
  session: Session,
  reading: Reading,
  readings: readonly Reading[],
): Promise<Dataset | Problem> {
  const spoken = [...session.report.datasets]
  const { dataset: chosen } = session.options
  const isRequests = reading.role === 'requests'
  if (chosen !== undefined) {
    const isKnown = spoken.includes(chosen) || (await session.datasetId(chosen)) !== null
    const definesClips = !isKnown && (isRequests || reading.role === 'reported')
    if (isKnown || definesClips) return { dataset: chosen, definesClips }
    return {
      problem: `there is no dataset ${JSON.stringify(chosen)}: expected a file that defines its clips in the same import. Nothing of this file is stored`,
    }
  }
  const stored = await session.run(runKeyOf(session, reading))
  if (spoken.length > 1)
    return { problem: `it may be of dataset ${quoted(spoken)}: --dataset KEY decides. Nothing of this file is stored` }
  const only = spoken[0] ?? stored?.dataset.key
  if (only !== undefined) return { dataset: only, definesClips: false }
  if (!isRequests)
    return {
      problem: `expected a file that defines the clips in the same import, or --dataset KEY. Nothing of this file is stored`,
    }
  const stems = readings.filter(({ role }) => role === 'requests').map(({ source }) => stemOf(source.name))
  if (stems.length > 1)
    return { problem: `its dataset may be ${quoted(stems)}: --dataset KEY decides. Nothing of this file is stored` }
  return { dataset: stems[0] ?? null, definesClips: true }
}

const runKeyOf = ({ options }: Session, { source }: Reading) => options.runKey ?? stemOf(source.name)

/** The runs that a file may speak of without naming them. */
function runsBeside(session: Session, { role }: Reading, readings: readonly Reading[]): readonly string[] {
  const { runKey } = session.options
  if (runKey !== undefined) return [runKey]
  if (role !== 'requests') return [...session.report.runs]
  return readings.filter((one) => one.role === 'outputs').map((one) => runKeyOf(session, one))
}

function noModel({ importer }: Reading): string {
  const results = importer.datasetOf ? ', and so does the file of results that was written with it' : ''
  return `its format does not say which model it is of: --model NAME does${results}. Nothing of this file is stored`
}

/** What a file does not say of itself, or why that cannot be told. */
export async function settingOf(
  session: Session,
  reading: Reading,
  readings: readonly Reading[],
): Promise<ImportSetting | Problem> {
  const { options } = session
  const needsDataset = reading.importer.needs.includes('dataset')
  const { name } = reading.source
  const stem = reading.importer.datasetOf?.(name) ?? stemOf(name)
  const own: Dataset = { dataset: options.dataset ?? stem, definesClips: true }
  const isBeside = needsDataset && reading.role !== 'clips' && reading.role !== 'rankings'
  const dataset = isBeside ? await datasetBeside(session, reading, readings) : own
  if ('problem' in dataset) return dataset
  const evaluated = evaluatedOf(session, reading)
  if (typeof evaluated === 'string') return { problem: evaluated }
  if (reading.importer.needs.includes('model') && options.model === undefined && evaluated === null)
    return { problem: noModel(reading) }
  return {
    ...(options.fields ?? noChoice),
    ...dataset,
    chosen: { dataset: options.dataset ?? null, run: options.runKey ?? null },
    run: runKeyOf(session, reading),
    runs: runsBeside(session, reading, readings),
    model: options.model ?? null,
    evaluated,
    n: options.n ?? null,
    relevant: session.relevant,
  }
}

/** Keeps what other files of the import are told of an event. */
export function hear(session: Session, event: Extract<ImportEvent, { kind: 'relevant' }>): void {
  const known = session.relevant.get(event.clip) ?? new Set()
  session.relevant.set(event.clip, event.entity === null ? known : known.add(event.entity))
}
