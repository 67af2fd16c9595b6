import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type FileSource, openSource } from '@/lib/ingest/file-source'
import { type ImportReport, recordKinds } from '@/lib/ingest/import-report'
import { ingest } from '@/lib/ingest/ingest'
import { databasePath, homeOf } from '@/lib/store/home'
import { openStore, type Store } from '@/lib/store/open-store'
import { key as keySchema } from '@/lib/traces/record'
import { bytesText, type Output, outputFor, type Progress, progressBar } from './output'
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

/** Opens the store, or for a dry run a copy of it that is thrown away. */
async function openFor(dryRun: boolean): Promise<{ store: Store; close(): Promise<void> }> {
  if (!dryRun) {
    const store = await openStore()
    return { store, close: () => store.close() }
  }
  const home = await mkdtemp(join(tmpdir(), 'mondegreen-dry-run-'))
  const source = await openStore()
  await source.write.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  await source.close()
  await copyFile(databasePath(homeOf()), databasePath(home))
  const store = await openStore(home)
  return {
    store,
    close: async () => {
      await store.close()
      await rm(home, { recursive: true })
    },
  }
}

async function openSources(files: readonly string[], onBytes: (count: number) => void): Promise<FileSource[] | string> {
  const sources: FileSource[] = []
  for (const file of files) {
    const found = await stat(file).catch((cause: NodeJS.ErrnoException) => cause)
    if (found instanceof Error) return `${file}: ${found.code === 'ENOENT' ? 'there is no such file' : found.message}`
    if (found.isDirectory()) return `${file}: is a folder; name the files in it`
    sources.push(await openSource(file, onBytes))
  }
  return sources
}

function refusal({ run, audio }: Options): string | null {
  if (run !== undefined && !keySchema.safeParse(run).success)
    return '--run: expected 1 to 300 characters, none of them a control character'
  return audio === '' ? '--audio: expected a folder' : null
}

async function runImport(files: readonly string[], options: Options): Promise<number> {
  const output = outputFor(options.json === true)
  let progress: Progress | undefined
  let bytes = 0
  let records = 0
  const started = performance.now()
  const sources =
    refusal(options) ??
    (await openSources(files, (count) => {
      bytes += count
    }))
  if (typeof sources === 'string') {
    output.line(sources)
    output.result({ error: sources })
    return 1
  }
  output.line(`Importing into ${homeOf()}`)
  const stop = stopOnInterrupt(output)
  const { store, close } = await openFor(options.dryRun === true)
  const total = sources.reduce((sum, source) => sum + source.size, 0)
  progress = progressBar('Importing', total, (done) => `${bytesText(done)} of ${bytesText(total)}`)
  const onRecord = () => {
    records += 1
    if (records % 100 === 0)
      progress?.update(bytes, `${Math.round(records / ((performance.now() - started) / 1000))} records/s`)
  }
  try {
    const { audio: audioDir, run: runKey, replace } = options
    const report = await ingest(store, sources, { audioDir, runKey, replace }, { onRecord, signal: stop.signal })
    progress.stop()
    printReport(output, report, options.dryRun === true)
    return report.issueCount > 0 || report.stopped ? 1 : 0
  } finally {
    progress.stop()
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
