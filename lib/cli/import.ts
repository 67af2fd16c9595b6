import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { type FileSource, openSource } from '@/lib/ingest/file-source'
import { type ImportReport, recordKinds } from '@/lib/ingest/import-report'
import { ingest } from '@/lib/ingest/ingest'
import type { IngestHooks } from '@/lib/ingest/read-all'
import { homeOf } from '@/lib/store/home'
import type { Store } from '@/lib/store/open-store'
import { key as keySchema } from '@/lib/traces/record'
import { openFor } from './dry-run'
import { bytesText, type Output, outputFor, progressBar } from './output'
import { stopOnInterrupt } from './stop-on-interrupt'

type Options = { audio?: string; run?: string; dryRun?: boolean; replace?: boolean; json?: boolean }

const issuesShown = 50

function tallyLines({ tallies, audio }: ImportReport): string[] {
  const lines = recordKinds.flatMap((kind) => {
    const { new: fresh, updated, unchanged, conflicts } = tallies[kind]
    if (fresh + updated + unchanged + conflicts === 0) return []
    const rest = [updated > 0 ? `${updated} updated` : '', conflicts > 0 ? `${conflicts} in conflict` : '']
    return [`${kind}: ${[`${fresh} new`, `${unchanged} unchanged`, ...rest].filter((part) => part !== '').join(', ')}`]
  })
  const states = Object.entries(audio).filter(([, count]) => count > 0)
  if (states.length > 0)
    lines.push(`audio: ${states.map(([state, count]) => `${count} ${state === 'ok' ? 'stored' : state}`).join(', ')}`)
  return lines
}

function printReport(output: Output, report: ImportReport, dryRun: boolean): void {
  for (const { file, line, message } of report.issues.slice(0, issuesShown)) output.line(`${file}:${line}: ${message}`)
  const more = report.issueCount - Math.min(issuesShown, report.issues.length)
  if (more > 0) output.line(`and ${more} more such lines; --json lists them`)
  for (const line of tallyLines(report)) output.line(line)
  if (report.stopped) output.line('Stopped. What was read is stored; the same command again goes on from there.')
  if (dryRun) output.line('Dry run: nothing was stored.')
  output.result({ ...report, runs: [...report.runs], dryRun })
}

/** A bar over all the bytes of the files: while they are hashed, then while their records are stored. */
function byteBar(title: string, total: number) {
  const bar = progressBar(title, total, (done) => `${bytesText(done)} of ${bytesText(total)}`)
  let bytes = 0
  return {
    ...bar,
    read: (count: number) => {
      bytes += count
    },
    show: (note?: string) => bar.update(bytes, note),
  }
}

type ByteBar = ReturnType<typeof byteBar>

/** Why these files cannot be imported, before any of them is read; null where they can. */
async function problemWith(files: readonly string[]): Promise<{ problem: string } | { bytes: number }> {
  let bytes = 0
  for (const file of files) {
    const found = await stat(file).catch((cause: NodeJS.ErrnoException) => cause)
    if (found instanceof Error)
      return { problem: `${file}: ${found.code === 'ENOENT' ? 'there is no such file' : found.message}` }
    if (found.isDirectory()) return { problem: `${file}: is a folder; name the files in it` }
    bytes += found.size
  }
  return { bytes }
}

async function openSources(files: readonly string[], bytes: number, storing: ByteBar): Promise<FileSource[]> {
  const hashing = byteBar('Reading', bytes)
  const sources: FileSource[] = []
  const onHashed = (count: number) => {
    hashing.read(count)
    hashing.show()
  }
  for (const file of files) sources.push(await openSource(file, storing.read, onHashed))
  hashing.stop()
  return sources
}

async function refusal({ run, audio }: Options): Promise<string | null> {
  if (run !== undefined && !keySchema.safeParse(run).success)
    return '--run: expected 1 to 300 characters, none of them a control character'
  if (audio === undefined) return null
  const found = await stat(audio).catch(() => null)
  return found?.isDirectory() ? null : `--audio: expected a folder, but ${JSON.stringify(audio)} is none`
}

/** What tells the bar how far an import is. */
function progressHooks(bar: ByteBar): IngestHooks {
  const started = performance.now()
  let records = 0
  const rate = () => `${Math.round(records / ((performance.now() - started) / 1000))} records/s`
  return {
    onRecord: () => {
      records += 1
    },
    onStored: () => bar.show(rate()),
    onStep: (step) => bar.show(step),
  }
}

async function importInto(
  store: Store,
  sources: readonly FileSource[],
  options: Options,
  hooks: IngestHooks,
): Promise<ImportReport> {
  const { audio: audioDir, run: runKey, replace } = options
  return ingest(store, sources, { audioDir, audioHome: homeOf(), runKey, replace }, hooks)
}

async function runImport(files: readonly string[], options: Options): Promise<number> {
  const output = outputFor(options.json === true)
  const wrong = await refusal(options)
  const found = wrong === null ? await problemWith(files) : { problem: wrong }
  if ('problem' in found) {
    output.line(found.problem)
    output.result({ error: found.problem })
    return 1
  }
  output.line(`Importing into ${homeOf()}`)
  const stop = stopOnInterrupt(output)
  const dryRun = options.dryRun === true
  const bar = byteBar(dryRun ? 'Trying' : 'Importing', found.bytes)
  const sources = await openSources(files, found.bytes, bar)
  const { store, close } = await openFor(dryRun)
  try {
    bar.show()
    const report = await importInto(store, sources, options, { ...progressHooks(bar), signal: stop.signal })
    bar.stop()
    printReport(output, report, dryRun)
    return report.issueCount > 0 || report.stopped ? 1 : 0
  } finally {
    bar.stop()
    await close()
  }
}

/** Adds `mondegreen import`. */
export function addImport(program: Command, done: (code: number) => void): void {
  program
    .command('import')
    .description('Import runs, clips and rankings from files. The same file again changes nothing.')
    .argument('<file...>', 'the files; a line may come before what it refers to')
    .option('--audio <dir>', 'the folder in which audio is looked for first (default: the folder of the file)')
    .option('--run <key>', 'the key of the one run in the files')
    .option('--dry-run', 'say what would come of it, and store nothing')
    .option(
      '--replace',
      'let another output take the place of a stored one, which stays readable as an earlier revision',
    )
    .option('--json', 'print the account as one JSON object')
    .action(async (files: string[], options: Options) => done(await runImport(files, options)))
}
