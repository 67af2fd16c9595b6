import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = 'lib/cli/mondegreen.mjs'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 4799
}

function answered(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('Mondegreen is at') && done())
    child.once('exit', (code) => failed(new Error(`serve ended with ${code}`)))
  })
}

export type OwnServer = {
  readonly url: string
  readonly home: string
  readonly pid: number
  stop(): Promise<void>
}

/** Serves a home of its own that holds these records, for tests that would take the data from under others; `stop` takes it away. */
export async function ownServer(
  records: readonly object[],
  settings: Readonly<Record<string, string>> = {},
): Promise<OwnServer> {
  const home = await mkdtemp(join(tmpdir(), 'mondegreen-own-'))
  const env = { ...process.env, ...settings, MONDEGREEN_HOME: join(home, 'home') }
  const file = join(home, 'records.jsonl')
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'))
  execFileSync(process.execPath, [bin, 'import', file], { env, stdio: 'pipe' })
  const port = await freePort()
  const child = spawn(process.execPath, [bin, 'serve', '--port', String(port)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await answered(child)
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    await rm(home, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, home: env.MONDEGREEN_HOME, pid: child.pid ?? 0, stop }
}
