import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { openAudio } from '@/lib/audio/open-audio'
import { countedSource } from '@/lib/export/counted-source'
import type { Exporter } from '@/lib/export/exporter'
import { exportFileName } from '@/lib/export/file-name'
import { exporterFor, exporters, exportFormats } from '@/lib/export/registry'
import { homeOf } from '@/lib/store/home'
import { openStore, type Store } from '@/lib/store/open-store'
import { exportSource } from '@/lib/store/queries/export-source'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { soundBinNames, soundFields } from '@/lib/traces/sound-bins'
import { readTraceList, writeTraceList } from '@/lib/url/trace-list'
import { wrongExport } from '@/lib/url/wrong-trace-list'
import { bytesText, type Output, outputFor, progressBar } from './output'
import { stopOnInterrupt } from './stop-on-interrupt'

type Options = Readonly<Record<string, unknown>> & {
  readonly format: string
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
}

/** The filters of /traces as options: what they take, and whether they may be repeated. */
const filters = [
  ['dataset', '<key>', 'of this dataset', true],
  ['model', '<model>', 'of this model', true],
  ['run', '<key>', 'of this run', true],
  ['clip', '<key>', 'of this clip', true],
  ['state', '<state>', 'in this think state', true],
  ['failure', '<failure>', 'error, no-transcription, or none: with a transcription', true],
  ['chars', '<from-to>', 'with so many characters of reasoning; 2000-: all from there on', true],
  ['fate', '<fate>', 'of this gold fate', true],
  [
    'gold',
    '<state>',
    'whose clip has a gold that is known (and can be ranked), unknown or absent from the catalogue',
    true,
  ],
  ['pathology', '<id>', 'with this pathology; a,b: both; --pathology=-a: without', true],
  ['judged', '<id>', 'that its detector judged; --judged=-a: could not judge; a:failed, a:not-asked', true],
  ['edit', '<said>heard>', 'in which these words were confused', true],
  ...soundFields.map(
    (field) => [field, '<bin>', `whose clip sounds so: ${soundBinNames(field).join(', ')}`, true] as const,
  ),
  ['q', '<text>', 'in which this is found', false],
  ['outcome', '<outcome>', 'hit, miss or unranked at k', true],
  ['rank', '<ranks>', '1, 2-10, 11-40, 41- or absent', true],
  ['retrieval', '<model>', "the retrieval model of rank and outcome (default: the dataset's first)", false],
  ['k', '<n>', 'the cut-off of the outcome (default: 1)', false],
  ['sort', '<field>', 'the order of the rows of a table, as in the address of /traces', false],
] as const

/** The query of /traces that the options say. */
function queryOf(options: Options): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name] of filters) {
    const values = options[name]
    for (const value of Array.isArray(values) ? values : values === undefined ? [] : [values])
      query.append(name, String(value))
  }
  return query
}

/** Writes a file whole or not at all, and answers its size in bytes. */
async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const part = `${path}.${process.pid}.part`
  let size = 0
  try {
    const file = await open(part, 'wx')
    try {
      for await (const chunk of bytes) {
        await file.writeFile(chunk)
        size += chunk.length
      }
    } finally {
      await file.close()
    }
    await rename(part, path)
    return size
  } finally {
    await rm(part, { force: true })
  }
}

/** Why a file cannot be written there; null where it can. */
async function refusal(path: string, force: boolean): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return `${path}: is a folder; name a file in it`
  if (found && !force) return `${path}: is there already; --force writes over it`
  const folder = await stat(dirname(path)).catch(() => null)
  return folder?.isDirectory() ? null : `${path}: there is no folder ${dirname(path)}`
}

type Task = { readonly exporter: Exporter; readonly params: URLSearchParams; readonly path: string }

async function write(store: Store, { exporter, params, path }: Task, output: Output): Promise<number> {
  const asked = readTraceList(params)
  const query = settledQuery(asked, await listChoices(store, asked.dataset))
  const source = await exportSource(store, query, (sha256) => openAudio(store.home, sha256))
  const { traceCount: traces } = source
  if (traces === 0) {
    output.line('No trace matches: nothing is written.')
    output.result({ error: 'no trace matches' })
    return 1
  }
  const stop = stopOnInterrupt(output)
  const bar = progressBar('Exporting', traces, (done) => `${done} of ${traces} traces`)
  const onTrace = (done: number) => {
    stop.signal.throwIfAborted()
    if (done % 200 === 0) bar.update(done)
  }
  try {
    const bytes = await writeWhole(path, exporter.write(countedSource(source, onTrace)))
    bar.stop()
    output.line(`${traces} ${traces === 1 ? 'trace' : 'traces'}, ${bytesText(bytes)}: ${path}`)
    output.result({ file: path, format: exporter.id, traces, bytes })
    return 0
  } catch (cause) {
    if (!stop.signal.aborted) throw cause
    output.line('Stopped: nothing is written.')
    output.result({ error: 'stopped' })
    return 1
  } finally {
    bar.stop()
  }
}

async function runExport(options: Options): Promise<number> {
  const output = outputFor(options.json === true)
  const params = queryOf(options)
  const exporter = exporterFor(options.format)
  const wrong = wrongExport(params, exportFormats)
  const search = wrong === null ? writeTraceList(readTraceList(params)) : ''
  const path = resolve(options.out ?? exportFileName(search, exporter?.ending ?? ''))
  const refused = wrong ?? (exporter ? await refusal(path, options.force === true) : 'There is no such format.')
  if (refused !== null || !exporter) {
    output.line(`${refused}`)
    output.result({ error: refused })
    return 1
  }
  output.line(`Exporting from ${homeOf()}`)
  const store = await openStore()
  try {
    return await write(store, { exporter, params, path }, output)
  } finally {
    await store.close()
  }
}

const collect = (value: string, before: readonly string[] = []) => [...before, value]

/** Adds `mondegreen export`. */
export function addExport(program: Command, done: (code: number) => void): void {
  const command = program
    .command('export')
    .description(
      'Write the traces that the filters leave to one file. The filters are those of /traces; repeated: any of them.',
    )
    .addOption(new Option('--format <format>', 'the format').choices(exportFormats).default(exporters[0].id))
    .option('--out <file>', 'the file (default: one in this folder, named by the filters)')
    .option('--force', 'write over a file that is there')
  for (const [name, value, about, isRepeated] of filters) {
    const option = new Option(`--${name} ${value}`, about)
    command.addOption(isRepeated ? option.argParser(collect) : option)
  }
  command
    .option('--json', 'print the account as one JSON object')
    .addHelpText('after', `\nFormats:\n${exporters.map(({ id, about }) => `  ${id.padEnd(9)}${about}`).join('\n')}`)
    .action(async (options: Options) => done(await runExport(options)))
}
