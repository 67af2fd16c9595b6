import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, test, vi } from 'vitest'
import { tempFolder } from '@/tests/temp-home'

vi.setConfig({ testTimeout: 300_000 })

/** Imports files in a process whose heap may hold so many megabytes, and answers its account. */
function importWithin(
  heapMb: number,
  home: string,
  ...args: string[]
): Promise<{ tallies: Record<string, { new: number }> }> {
  const env = { ...process.env, MONDEGREEN_HOME: home, NODE_OPTIONS: `--max-old-space-size=${heapMb}` }
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      ['lib/cli/mondegreen.mjs', 'import', ...args, '--json'],
      { env },
      (error, stdout, stderr) =>
        stdout.startsWith('{') ? done(JSON.parse(stdout)) : failed(error ?? new Error(stderr)),
    )
  })
}

const write = (path: string, lines: Iterable<string>) => pipeline(Readable.from(lines), createWriteStream(path))

/** A second of silence as WAV, over and over, in base64. */
function wavBase64(seconds: number): string {
  const bytes = Buffer.alloc(44 + seconds * 32_000)
  bytes.write('RIFF')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    bytes.writeUInt16LE(value, at)
  for (const [at, value] of [
    [24, 16_000],
    [28, 32_000],
    [40, bytes.length - 44],
  ] as const)
    bytes.writeUInt32LE(value, at)
  bytes.write('data', 36)
  return bytes.toString('base64')
}

function* requests(rows: number, data: string): Iterable<string> {
  for (let row = 0; row < rows; row++) {
    const content = [{ type: 'input_audio', input_audio: { data, format: 'wav' } }]
    yield `${JSON.stringify({ custom_id: `q${row}`, method: 'POST', url: '/v1', body: { model: 'm', messages: [{ role: 'user', content }] } })}\n`
  }
}

function* outputs(rows: number): Iterable<string> {
  const choices = [{ index: 0, message: { content: 'TRANSCRIPTION: x' }, finish_reason: 'stop' }]
  for (let row = 0; row < rows; row++)
    yield `${JSON.stringify({ custom_id: `q${row}`, response: { status_code: 200, body: { model: 'm', choices } }, error: null })}\n`
}

test('audio in rows, more of it than the heap holds, is stored row by row', async () => {
  const folder = await tempFolder()
  const files = [join(folder, 'requests.jsonl'), join(folder, 'outputs.jsonl')] as const
  await write(files[0], requests(60, wavBase64(60)))
  await write(files[1], outputs(60))
  const { tallies } = await importWithin(128, join(folder, 'home'), ...files)
  expect([tallies.clips?.new, tallies.traces?.new]).toEqual([60, 60])
})

function* log(events: number): Iterable<string> {
  const message = {
    role: 'assistant',
    content: [
      { type: 'reasoning', reasoning: 'Hm.' },
      { type: 'text', text: 'x' },
    ],
  }
  yield JSON.stringify({ version: 2, status: 'success', eval: { model: 'm', task: 't' } }).replace(
    /\}$/,
    ',"samples":[',
  )
  for (const id of ['a', 'b']) {
    yield `${id === 'a' ? '' : ','}{"id":"${id}","epoch":1,"input":"?","target":"x","events":[`
    for (let event = 0; event < events; event++)
      yield `${event === 0 ? '' : ','}${JSON.stringify({ event: 'model', nested: Array.from({ length: 200 }, (_, at) => ({ at, text: '…' })) })}`
    yield `],"messages":[],"output":${JSON.stringify({ choices: [{ message, stop_reason: 'stop' }] })}}`
  }
  yield ']}'
}

test('a sample of 6,700 events is read without them', async () => {
  const folder = await tempFolder()
  await write(join(folder, 'log.json'), log(6700))
  const { tallies } = await importWithin(320, join(folder, 'home'), join(folder, 'log.json'))
  expect(tallies.traces?.new).toBe(2)
})

test('one line of many megabytes is one trace', async () => {
  const folder = await tempFolder()
  const file = join(folder, 'long.jsonl')
  const output = `<think>${'It sounds like Torstraße. '.repeat(100_000)}</think>TRANSCRIPTION: Torstraße`
  await write(file, [
    `${JSON.stringify({ clip: 'q', gold: 'Torstraße', output, model: 'm' })}\n`,
    '{"clip":"q2","gold":"x","output":"y"}\n',
  ])
  const { tallies } = await importWithin(320, join(folder, 'home'), file)
  expect(tallies.traces?.new).toBe(2)
})
