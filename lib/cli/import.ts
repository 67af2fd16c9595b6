import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { readChoices, type WrittenChoices } from '@/lib/ingest/choices'
import { type FileSource, openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { noteOutcome } from '@/lib/ingest/note-outcome'
import type { IngestHooks } from '@/lib/ingest/read-all'
import type { IngestOptions } from '@/lib/ingest/session'
import { writeUnmatched } from '@/lib/ingest/unmatched'
import { homeOf } from '@/lib/store/home'
import { key as keySchema } from '@/lib/traces/record'
import { openFor } from './dry-run'
import { printAccount } from './import-account'
import { bytesText, outputFor, progressBar } from './output'
import { stopOnInterrupt } from './stop-on-interrupt'

type Options = WrittenChoices & {
  audio?: string
  run?: string
  dataset?: string
  model?: string
  n?: string
  unmatched?: string
  dryRun?: boolean
  replace?: boolean
  json?: boolean
}

/** Where rows that a dry run leaves out are written, unless another file is named. */
const unmatchedFile = 'mondegreen-unmatched.jsonl'

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

const isKey = (text: string | undefined) => text === undefined || keySchema.safeParse(text).success

/** What a person chose, as the import takes it; or what is wrong with it. */
async function choicesOf(options: Options): Promise<IngestOptions | { problem: string }> {
  const { run, dataset, model, audio, n, replace } = options
  for (const [name, value] of [
    ['--run', run],
    ['--dataset', dataset],
  ] as const)
    if (!isKey(value)) return { problem: `${name}: expected 1 to 300 characters, none of them a control character` }
  const count = n === undefined ? undefined : Number(n)
  if (count !== undefined && !(Number.isSafeInteger(count) && count > 0))
    return { problem: `--n: expected a whole number of clips, got ${JSON.stringify(n)}` }
  const found = audio === undefined ? null : await stat(audio).catch(() => null)
  if (audio !== undefined && !found?.isDirectory())
    return { problem: `--audio: expected a folder, but ${JSON.stringify(audio)} is none` }
  const written = readChoices(options)
  if ('problem' in written) return written
  return { ...written, audioDir: audio, audioHome: homeOf(), runKey: run, dataset, model, n: count, replace }
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

type Chosen = { readonly files: readonly string[]; readonly bytes: number; readonly choices: IngestOptions }

async function prepare(files: readonly string[], options: Options): Promise<Chosen | { problem: string }> {
  const choices = await choicesOf(options)
  if ('problem' in choices) return choices
  const found = await problemWith(files)
  return 'problem' in found ? found : { files, choices, bytes: found.bytes }
}

/** Imports, and writes what was left out to a file: always where one is named, and of a dry run. */
async function runImport(named: readonly string[], options: Options): Promise<number> {
  const output = outputFor(options.json === true)
  const chosen = await prepare(named, options)
  if ('problem' in chosen) {
    output.line(chosen.problem)
    output.result({ error: chosen.problem })
    return 1
  }
  output.line(`${options.dryRun === true ? 'Trying an import' : 'Importing'} into ${homeOf()}`)
  const stop = stopOnInterrupt(output)
  const dryRun = options.dryRun === true
  const { files, bytes, choices } = chosen
  const bar = byteBar(dryRun ? 'Trying' : 'Importing', bytes)
  const sources = await openSources(files, bytes, bar)
  const { store, close } = await openFor(dryRun)
  try {
    bar.show()
    const report = await ingest(store, sources, choices, { ...progressHooks(bar), signal: stop.signal })
    await noteOutcome(store, report)
    bar.stop()
    const file = options.unmatched ?? (dryRun ? unmatchedFile : null)
    const unmatched = file === null ? null : { file, rows: await writeUnmatched(store, sources, report, file) }
    printAccount(output, {
      report,
      dryRun,
      examine: dryRun || report.files.some(({ format }) => format !== 'native'),
      unmatched,
    })
    return report.issueCount > 0 || report.stopped ? 1 : 0
  } finally {
    bar.stop()
    await close()
  }
}

const several = (value: string, before: readonly string[] = []) => [...before, value]

/** The options that say how files are read: of `import`, and of `doctor`. */
function withReadingOptions(command: Command): Command {
  return command
    .argument(
      '<file...>',
      'the files; their formats are recognised by content, and a row may come before what it refers to',
    )
    .option('--audio <dir>', 'the folder in which audio is looked for first (default: the folder of the file)')
    .option('--key <field=key>', 'which field holds the key of a clip, run or attempt, as in custom_id=clip', several)
    .option('--map <ours=column,...>', 'which column is which, as in clip=id,output=response,gold=target', several)
    .option('--format <id>', 'the format of all files, or as FILE=ID of one', several)
    .option('--dataset <key>', 'the dataset of files that do not say theirs')
    .option('--model <name>', 'the model of files that do not say theirs')
    .option('--run <key>', 'the key of the one run in the files')
    .option('--n <count>', 'how many clips the figures of a table of recall rest on')
    .option('--unmatched <file>', `where rows that are left out are written (of a dry run: ./${unmatchedFile})`)
    .option(
      '--replace',
      'let another output take the place of a stored one, which stays readable as an earlier revision',
    )
    .option('--json', 'print the account as one JSON object')
}

/** Adds `mondegreen import`. */
export function addImport(program: Command, done: (code: number) => void): void {
  withReadingOptions(program.command('import'))
    .description('Import runs, clips and rankings from files, joined by key. The same file again changes nothing.')
    .option('--dry-run', 'say what would come of it, and store nothing')
    .action(async (files: string[], options: Options) => done(await runImport(files, options)))
}

/** Adds `mondegreen doctor`. */
export function addDoctor(program: Command, done: (code: number) => void): void {
  withReadingOptions(program.command('doctor'))
    .description('Say what an import of these files would come to: what joins, what does not and why. Stores nothing.')
    .action(async (files: string[], options: Options) => done(await runImport(files, { ...options, dryRun: true })))
}
