import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { root, SetupError } from './setup.mjs'
import { isAlive } from './setup-lock.mjs'

const notes = join(root, 'node_modules/.cache/mondegreen/servers')

/** Host and port to serve at: the options, then `PORT`, then 127.0.0.1:4777. */
export function addressOf({ port, host }, env = process.env) {
  const given = port || env.PORT || '4777'
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new SetupError(`"${given}" is not a port: give a number from 1 to 65535.`)
  }
  return { port: number, host: host || '127.0.0.1' }
}

/** The URL that a browser on this machine opens. */
export function urlOf({ port, host }) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function listenError({ port, host }) {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', (error) => done(error))
    server.listen({ port, host }, () => server.close(() => done(undefined)))
  })
}

function isAnswering({ port, host }) {
  return new Promise((done) => {
    const socket = connect({ port, host: host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host })
    socket.setTimeout(1000, () => socket.destroy(new Error('timeout')))
    socket.once('connect', () => done(socket.destroy() && true))
    socket.once('error', () => done(false))
  })
}

function notedServers() {
  try {
    return readdirSync(notes).map((name) => JSON.parse(readFileSync(join(notes, name), 'utf8')))
  } catch {
    return []
  }
}

/** The servers of this clone that run now: `{ pid, port, host, home }`. */
export async function runningServers() {
  const running = []
  for (const server of notedServers()) {
    if (isAlive(server.pid) && (await isAnswering(server))) running.push(server)
  }
  return running
}

/** Notes that this process serves; the answer removes the note. */
export function noteServer(address, home) {
  const file = join(notes, `${process.pid}.json`)
  mkdirSync(notes, { recursive: true })
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...address, home }))
  return () => rmSync(file, { force: true })
}

/** Throws an error that names the port, and what runs there if it is this clone's own server. */
export async function requireFreePort(address) {
  const error = await listenError(address)
  if (error === undefined) return
  const { port, host } = address
  const own = (await runningServers()).find((server) => server.port === port)
  if (own) {
    throw new SetupError(
      `Mondegreen already runs at ${urlOf(own)}  (data in ${own.home}, process ${own.pid}).\nFor a second one: npm start -- --port ${port + 1}`,
    )
  }
  if (error.code === 'EADDRINUSE') {
    throw new SetupError(
      `Port ${port} on ${host} is taken by another program. Choose another: npm start -- --port ${port + 1}`,
    )
  }
  throw new SetupError(
    `Cannot listen on ${host}, port ${port}: ${error.message}. Choose others with --host and --port.`,
  )
}
