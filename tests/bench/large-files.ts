import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { wavOf } from '@/lib/audio/pcm-wav'
import { records } from './generate'

/** Writes a file piece by piece. */
export const writePieces = (path: string, pieces: Iterable<string>): Promise<void> =>
  pipeline(Readable.from(pieces), createWriteStream(path))

const line = (value: unknown) => `${JSON.stringify(value)}\n`

/** Silence as WAV in base64; the first of its samples makes it another file than that of any other number. */
function wavBase64(seconds: number, number: number): string {
  const samples = new Int16Array(seconds * 16_000)
  samples[0] = number
  return Buffer.from(wavOf({ sampleRateHz: 16_000, channels: 1, blocks: [samples] })).toString('base64')
}

/** Requests of a batch, each with a minute of audio in its row: 2.6 MB. */
export function* audioRequests(rows: number): Iterable<string> {
  for (let row = 0; row < rows; row++) {
    const content = [{ type: 'input_audio', input_audio: { data: wavBase64(60, row), format: 'wav' } }]
    const body = { model: 'm', messages: [{ role: 'user', content }] }
    yield line({ custom_id: `q${row}`, method: 'POST', url: '/v1/chat/completions', body })
  }
}

/** What the batch answered. */
export function* audioAnswers(rows: number): Iterable<string> {
  const choices = [{ index: 0, message: { content: 'TRANSCRIPTION: x' }, finish_reason: 'stop' }]
  for (let row = 0; row < rows; row++)
    yield line({ custom_id: `q${row}`, response: { status_code: 200, body: { model: 'm', choices } }, error: null })
}

/** The events that a large sample was seen to have. */
const manyEvents = 6700

function* sample(id: string, bytes: number, audio: string): Iterable<string> {
  const asked = [{ role: 'user', content: [{ type: 'audio', audio: `data:audio/wav;base64,${audio}`, format: 'wav' }] }]
  const content = [
    { type: 'reasoning', reasoning: 'Hm.' },
    { type: 'text', text: 'x' },
  ]
  yield `{"id":${JSON.stringify(id)},"epoch":1,"input":${JSON.stringify(asked)},"target":"x","messages":${JSON.stringify(asked)},"events":[`
  const event = JSON.stringify({
    event: 'model',
    call: 'base64'.repeat(Math.ceil(bytes / manyEvents / 6)),
    said: 'a "quoted" \\ thing',
    nested: Array.from({ length: 20 }, (_, at) => ({ at, text: '…' })),
  })
  for (let at = 0; at < manyEvents; at++) yield at === 0 ? event : `,${event}`
  const output = { choices: [{ message: { role: 'assistant', content }, stop_reason: 'stop' }] }
  yield `],"output":${JSON.stringify(output)}}`
}

/** A log of Inspect whose samples have 6,700 events and about so many bytes each. */
export function* inspectLog(samples: number, sampleBytes: number): Iterable<string> {
  yield '{"version":2,"status":"success","eval":{"model":"m","task":"t"},"samples":['
  for (let at = 0; at < samples; at++) {
    if (at > 0) yield ','
    yield* sample(`s${at}`, sampleBytes, wavBase64(60, at))
  }
  yield ']}'
}

/** Native lines of traces with so many characters of reasoning. */
export function* nativeTraces(traces: number, chars: number): Iterable<string> {
  for (const record of records(traces, chars)) yield line(record)
}

export type Imported = {
  readonly account: { readonly tallies: Readonly<Record<string, { readonly new: number } | undefined>> }
  /** The most memory that the process held, as the system counts it. */
  readonly peakMb: number
}

/** Imports files by the command, in a process of its own, and answers its account and its peak memory; on Linux as its own pages have it, since getrusage tells there of the process that it was forked from, too. */
export async function importLarge(home: string, args: readonly string[]): Promise<Imported> {
  const peak = join(home, '..', 'peak-kilobytes')
  const noting = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
const status = '/proc/self/status'
const most = () => existsSync(status)
  ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1]
  : process.resourceUsage().maxRSS
process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(most())))`
  const env = {
    ...process.env,
    MONDEGREEN_HOME: home,
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(noting)}"`,
  }
  const said = await new Promise<string>((done, failed) => {
    const given = ['lib/cli/mondegreen.mjs', 'import', ...args, '--json']
    execFile(process.execPath, given, { env }, (error, stdout, stderr) =>
      stdout.startsWith('{') ? done(stdout) : failed(error ?? new Error(stderr)),
    )
  })
  return { account: JSON.parse(said), peakMb: Number(await readFile(peak, 'utf8')) / 1024 }
}
