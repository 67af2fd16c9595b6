import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { loadDemoIfEmpty } from '@/lib/ingest/demo'
import { uploadLimits } from '@/lib/ingest/upload/upload-limits'
import { homeOf, projectRoot } from '@/lib/store/home'
import { openStore } from '@/lib/store/open-store'
import { outputFor } from './output'

type Address = { readonly port: number; readonly host: string }
type PortModule = {
  addressOf(given: { port?: string; host?: string }): Address
  urlOf(address: Address): string
  noteServer(address: Address, home: string): () => void
}

// The address rules stand in plain JavaScript, since they are needed before TypeScript can be loaded.
async function portModule(): Promise<PortModule> {
  return import(pathToFileURL(join(projectRoot(), 'lib/cli/setup-port.mjs')).href)
}

async function prepareHome(home: string, root: string) {
  const store = await openStore(home)
  try {
    await loadDemoIfEmpty(store, root)
  } finally {
    await store.close()
  }
}

function startNext({ port, host }: Address, home: string, root: string): ChildProcess {
  const next = join(root, 'node_modules/next/dist/bin/next')
  return spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', host], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', MONDEGREEN_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(url, { method: 'HEAD' }).catch(() => undefined)
    if (response) return true
    await new Promise((done) => setTimeout(done, 100))
  }
  return false
}

/** Stops the child with the signal that stops us, at the latest after five seconds; answers how it ended. */
function ending(child: ChildProcess): Promise<number> {
  let stopped = false
  const stop = (signal: NodeJS.Signals) => {
    if (!stopped) child.kill(signal)
    stopped = true
    setTimeout(() => child.kill('SIGKILL'), 5000).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return new Promise((done) => child.once('exit', (code) => done(stopped ? 0 : (code ?? 1))))
}

type Options = { port?: string; host?: string; json?: boolean }

async function serve(given: Options): Promise<number> {
  const { addressOf, urlOf, noteServer } = await portModule()
  const address = addressOf(given)
  const home = homeOf()
  const root = projectRoot()
  // what the environment says wrongly is told now, not when a page asks for it
  uploadLimits()
  await prepareHome(home, root)
  const child = startNext(address, home, root)
  const ended = ending(child)
  const forget = noteServer(address, home)
  const output = outputFor(given.json === true)
  if (await answers(urlOf(address), child)) {
    output.line(`Mondegreen is at ${urlOf(address)}  (data in ${home})`)
    output.result({ url: urlOf(address), home, ...address })
  }
  const code = await ended
  forget()
  return code
}

/** Adds `serve`, which migrates the home, loads the demo into an empty one, and serves the built app. */
export function addServe(program: Command, done: (code: number) => void): void {
  program
    .command('serve')
    .description('serve the app on this machine; installs, builds and migrates what is needed first')
    .option('--port <port>', 'port to listen on (default: PORT, else 4777)')
    .option('--host <host>', 'address to listen on (default: 127.0.0.1)')
    .option('--json', 'say where it is as one JSON object, once it answers')
    .action(async (given: Options) => {
      done(await serve(given))
    })
}
