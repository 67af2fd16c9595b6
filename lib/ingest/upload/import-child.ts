import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportReport } from '@/lib/ingest/import-report'
import { homeOf, projectRoot } from '@/lib/store/home'

/** How far a command is: what it does, how much of how much of it, and what else there is to say. */
export type ChildProgress = {
  readonly title: string
  readonly done: number
  readonly total: number
  readonly note: string
  /** Since the step under way, which the title names, was first told of. */
  readonly elapsedMs: number
}

/** The account of an import as the command prints it. */
export type Account = Omit<ImportReport, 'runs' | 'datasets'> & {
  readonly runs: readonly string[]
  readonly datasets: readonly string[]
  readonly unmatched: { readonly rows: number } | null
  readonly dryRun: boolean
}

/** How a command ended: with its account, or with words that say why there is none. */
export type Ended = { readonly kind: 'ended'; readonly account: Account } | Failed
type Failed = { readonly kind: 'failed'; readonly message: string }

/** More issues than this are counted in what a page gets; the file of rows that were left out has them all. */
const issuesTold = 200

const logLines = 12

/** A command under way. */
export type ImportChild = {
  readonly ended: Promise<Ended>
  /** Asks it to end after the records under way; what it stored by then stays. */
  stop(): void
}

type Files = { readonly report: string; readonly log: string }

/** Where a command that works on an upload puts its account and what else it says. */
export const childFiles = (dir: string, command: 'doctor' | 'import'): Files => ({
  report: join(dir, `${command}.json`),
  log: join(dir, `${command}.log`),
})

/** Reads what a command that has ended left behind; null where it was ended before it could say anything. */
export async function readEnded({ report, log }: Files): Promise<Ended | null> {
  const text = await readFile(report, 'utf8').catch(() => '')
  if (text.endsWith('\n')) {
    const said: Account | { readonly error: string } = JSON.parse(text)
    if ('error' in said) return { kind: 'failed', message: said.error }
    return { kind: 'ended', account: { ...said, issues: said.issues.slice(0, issuesTold) } }
  }
  const said = (await readFile(log, 'utf8').catch(() => '')).trim()
  return said === '' ? null : { kind: 'failed', message: said.split('\n').slice(-logLines).join('\n') }
}

const brokenOff: Failed = {
  kind: 'failed',
  message: 'The import process was ended before it could say what came of it.',
}

function hear(child: ChildProcess, onProgress: (progress: ChildProgress) => void): Promise<void> {
  let step = { title: '', beganMs: 0 }
  child.on('message', (told: Omit<ChildProgress, 'elapsedMs'>) => {
    if (told.title !== step.title) step = { title: told.title, beganMs: performance.now() }
    onProgress({ ...told, elapsedMs: Math.round(performance.now() - step.beganMs) })
  })
  return new Promise((done) => {
    child.once('exit', () => done())
    child.once('error', () => done())
  })
}

/** Starts the CLI's own `doctor` or `import` in a process of its own, so that pages stay quick: better-sqlite3 is synchronous. */
export async function startImportChild(
  command: 'doctor' | 'import',
  { dir, args }: { readonly dir: string; readonly args: readonly string[] },
  onProgress: (progress: ChildProgress) => void,
): Promise<ImportChild> {
  const files = childFiles(dir, command)
  const [report, log] = await Promise.all([open(files.report, 'w'), open(files.log, 'w')])
  const root = projectRoot()
  const child = spawn(
    process.execPath,
    [join(/* turbopackIgnore: true */ root, 'lib/cli/mondegreen.mjs'), command, ...args],
    {
      cwd: root,
      env: { ...process.env, MONDEGREEN_HOME: homeOf(), MONDEGREEN_PROGRESS: 'ipc' },
      stdio: ['ignore', report.fd, log.fd, 'ipc'],
    },
  )
  await Promise.all([report.close(), log.close()])
  child.unref()
  const ended = hear(child, onProgress).then(async () => (await readEnded(files)) ?? brokenOff)
  let isStopping = false
  const stop = () => {
    // a second signal would end it at once
    if (!isStopping) child.kill('SIGTERM')
    isStopping = true
  }
  return { ended, stop }
}
