import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { apiProblem } from '@/lib/export/api-schema'
import { type OwnServer, ownServer } from './own-server'
import { definitions, ndjson, post as send, stored } from './send-records'

const traceOf = (attempt: number, output = 'x') => ({ run: 'r', clip: 'q', attempt, output })

let server: OwnServer
test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await ownServer(definitions)
})
test.afterAll(() => server.stop())

const post = (body: BodyInit, headers: Record<string, string> = {}) => send(server, body, headers)

async function problem(response: Response, status: number) {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return apiProblem.parse(await response.json())
}

async function traces(): Promise<number> {
  const answer = await fetch(`${server.url}/api/v1/traces?limit=1`)
  return (await answer.json()).total
}

test('each line is answered in order, bad ones among good ones; the same batch again changes nothing', async () => {
  const batch = [...definitions, 'not a record', traceOf(0), { run: 'none', clip: 'q', output: 'x' }]
  const results = await stored(await post(ndjson(batch)))
  expect(results.map(({ line, status }) => [line, status])).toEqual([
    [1, 'unchanged'],
    [2, 'unchanged'],
    [3, 'unchanged'],
    [4, 'invalid'],
    [5, 'new'],
    [6, 'invalid'],
  ])
  expect(results[5]?.message).toContain('expected a line {"run": {"key": "none"')
  expect((await fetch(`${server.url}/api/v1/traces/${results[4]?.key}`)).status).toBe(200)
  expect((await stored(await post(ndjson([traceOf(0)])))).map(({ status }) => status)).toEqual(['unchanged'])
  const ranking = { run: 'r', clip: 'q', retrieval: 'dense', depth: 10, rank: 2 }
  expect(await stored(await post(ndjson([{ ranking }])))).toMatchObject([{ kind: 'ranking', status: 'new' }])
})

test('one record may come as JSON over several lines; other types and encoded bodies are refused', async () => {
  const one = await post(JSON.stringify(traceOf(1), null, 2), { 'content-type': 'application/json; charset=utf-8' })
  expect(await stored(one)).toMatchObject([{ line: 1, kind: 'trace', status: 'new' }])
  expect(await stored(await post(ndjson([traceOf(1)]), { 'content-type': 'application/jsonl' }))).toHaveLength(1)
  expect((await problem(await post('{}', { 'content-type': 'text/plain' }), 415)).detail).toContain('got text/plain')
  await problem(await post('{}', { 'content-encoding': 'gzip' }), 415)
  expect(await stored(await post(''))).toEqual([])
})

test('a page of another origin cannot write, a page of this one can', async () => {
  for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', 'nonsense'])
    await problem(await post(ndjson([traceOf(2)]), { origin }), 403)
  const { host } = new URL(server.url)
  await stored(await post(ndjson([traceOf(2)]), { origin: `http://${host}` }))
})

test.describe('a batch that is too large is refused whole', () => {
  const large = ndjson(Array.from({ length: 12 }, (_, at) => traceOf(100 + at, 'a'.repeat(1_000_000))))

  test('by its bytes, whether or not its size is said', async () => {
    const before = await traces()
    expect((await problem(await post(large), 413)).detail).toContain('at most 8000000 bytes')
    const chunked = new Blob([large]).stream()
    await problem(await post(chunked), 413)
    expect(await traces()).toBe(before)
  })

  test('by its lines', async () => {
    const before = await traces()
    const lines = Array.from({ length: 1_001 }, () => JSON.stringify(traceOf(200)))
    expect((await problem(await post(lines.join('\n')), 413)).detail).toContain('got 1001 lines')
    await problem(await post(new Blob([`${lines.join('\n')}\n`]).stream()), 413)
    expect(await traces()).toBe(before)
    expect(await stored(await post(`${lines.slice(1).join('\n')}\n`))).toHaveLength(1_000)
  })

  test('and one of 7.9 MB is stored', async () => {
    const batch = Array.from({ length: 79 }, (_, at) => traceOf(300 + at, 'word '.repeat(19_980)))
    const body = ndjson(batch)
    expect(body.length).toBeGreaterThan(7_890_000)
    const results = await stored(await post(body))
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['new']))
    expect(results).toHaveLength(79)
  })
})

/** A request that says that more is to come. */
function unfinished(lines: string): Socket {
  const { hostname, port, host } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  const head = ['POST /api/v1/records HTTP/1.1', `host: ${host}`, 'content-type: application/x-ndjson']
  socket.write(`${[...head, `content-length: ${lines.length + 500}`].join('\r\n')}\r\n\r\n${lines}`)
  socket.on('error', () => {})
  return socket
}

test('of a batch whose sender goes away before its end nothing is stored', async () => {
  const before = await traces()
  const socket = unfinished(`${JSON.stringify(traceOf(400))}\n`)
  await new Promise((done) => socket.once('connect', done))
  await stored(await post(ndjson([traceOf(0)])))
  socket.destroy()
  await stored(await post(ndjson([traceOf(0)])))
  expect(await traces()).toBe(before)
})

test('batches that come at once are all stored; where too many are under way one is told to come again', async () => {
  const batches = Array.from({ length: 10 }, (_, at) => ndjson([traceOf(500 + at), traceOf(510)]))
  const answers = await Promise.all(batches.map(async (batch) => stored(await post(batch))))
  expect(answers.map(([first]) => first?.status)).toEqual(Array(10).fill('new'))
  expect(answers.filter(([, second]) => second?.status === 'new')).toHaveLength(1)

  const open = Array.from({ length: 16 }, () => unfinished('{}\n'))
  const statusWithOneMore = async () => {
    // one of those before may have been refused, since this test's own batch had its place, and its open connection is quicker
    const more = unfinished('{}\n')
    open.push(more)
    await once(more, 'connect')
    await traces()
    return (await post(ndjson([traceOf(0)]))).status
  }
  await expect.poll(statusWithOneMore).toBe(503)
  const busy = await post(ndjson([traceOf(0)]))
  expect(busy.headers.get('retry-after')).toBe('2')
  await problem(busy, 503)
  for (const socket of open) socket.destroy()
  await expect.poll(async () => (await post(ndjson([traceOf(0)]))).status).toBe(200)
})

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

/** The process that stores batches: one below the server's. */
function importProcess(): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const all = rows.map((row): Process => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []
    return { pid: Number(pid), parent: Number(parent), command: command ?? '' }
  })
  const isBelow = (pid: number): boolean =>
    pid === server.pid || all.some((one) => one.pid === pid && isBelow(one.parent))
  const [found] = all.filter(({ command, pid }) => command.includes('take-batches') && isBelow(pid))
  if (!found) throw new Error('no import process')
  return found.pid
}

test('when the import process is killed in the middle of a batch, the batch can be sent again and is stored whole', async () => {
  const before = await traces()
  const reasoning = 'I hear an island, or an icy land, and the street of it. '.repeat(120)
  const body = ndjson(
    Array.from({ length: 1_000 }, (_, at) => traceOf(1_000 + at, `<think>${reasoning}</think>\nTRANSCRIPTION: x`)),
  )
  const sent = post(body)
  await expect.poll(traces, { intervals: [20] }).toBeGreaterThan(before)
  process.kill(importProcess(), 'SIGKILL')
  const answer = await sent
  expect(answer.headers.get('retry-after')).toBe('1')
  await problem(answer, 503)
  expect(await traces()).toBeLessThan(before + 1_000)
  const statuses = (await stored(await post(body))).map(({ status }) => status)
  expect([...new Set(statuses)].sort()).toEqual(['new', 'unchanged'])
  expect(await traces()).toBe(before + 1_000)
})

/** The events of the server as they come. */
async function listen(signal: AbortSignal) {
  const response = await fetch(`${server.url}/api/v1/events`, { signal })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const heard = { text: '' }
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) heard.text += decoder.decode(chunk)
  }
  return { heard, ended: read() }
}

test('every listener hears of an import by another process, and of nothing when nothing is stored', async () => {
  const stop = new AbortController()
  const listeners = [await listen(stop.signal), await listen(stop.signal)]
  await expect.poll(() => listeners.every(({ heard }) => heard.text.includes('retry:'))).toBe(true)
  expect(listeners.map(({ heard }) => heard.text.includes('change'))).toEqual([false, false])
  const folder = await mkdtemp(join(tmpdir(), 'mondegreen-events-'))
  await writeFile(join(folder, 'more.jsonl'), ndjson([traceOf(3_000)]))
  execFileSync(process.execPath, ['lib/cli/mondegreen.mjs', 'import', join(folder, 'more.jsonl')], {
    env: { ...process.env, MONDEGREEN_HOME: server.home },
    stdio: 'pipe',
  })
  await rm(folder, { recursive: true })
  for (const { heard } of listeners) await expect.poll(() => heard.text).toMatch(/event: change\ndata: \d+\n\n/)
  stop.abort()
  await Promise.allSettled(listeners.map(({ ended }) => ended))
})

test.describe('README', () => {
  const readme = readFileSync('README.md', 'utf8')
  const block = (language: string, word: string) =>
    [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
      .filter(([, name, text]) => name === language && text?.includes(word))
      .map(([, , text]) => (text ?? '').replaceAll('http://127.0.0.1:4777', server.url))
      .join('\n')
  const has = (command: string) => spawnSync(command, ['--version']).status === 0
  const run = promisify(execFile)

  test('its lines of Python send records', async () => {
    test.skip(!has('python3'), 'there is no python3 on this machine')
    const { stdout } = await run('python3', ['-c', block('python', '/api/v1/records')])
    expect(stdout).toMatch(/^new [0-9a-z]{12} None$/m)
  })

  test('its line of curl sends a file', async () => {
    test.skip(!has('curl'), 'there is no curl on this machine')
    const cwd = await mkdtemp(join(tmpdir(), 'mondegreen-curl-'))
    await writeFile(join(cwd, 'my-run.jsonl'), ndjson([traceOf(4_000), traceOf(4_001)]))
    const { stdout } = await run('sh', ['-c', block('sh', 'curl')], { cwd })
    await rm(cwd, { recursive: true })
    expect(stdout.match(/"status":"new"/g)).toHaveLength(2)
  })
})

test('a server that is told to stop ends its event streams and stops', async () => {
  const { ended } = await listen(new AbortController().signal)
  const own = server
  const stopped = own.stop()
  // a stream that is cut rejects
  await ended
  await stopped
  server = { ...own, stop: async () => {} }
})
