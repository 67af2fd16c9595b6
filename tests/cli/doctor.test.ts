import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openStore } from '@/lib/store/open-store'
import { tempFolder } from '@/tests/temp-home'

vi.setConfig({ testTimeout: 180_000 })

function cli(
  cwd: string,
  ...args: string[]
): Promise<{ code: number; out: string; json: () => Record<string, unknown> }> {
  const env = { ...process.env, MONDEGREEN_HOME: join(cwd, 'home') }
  return new Promise((done) => {
    execFile(process.execPath, [resolve('lib/cli/mondegreen.mjs'), ...args], { env, cwd }, (error, stdout, stderr) =>
      done({
        code: typeof error?.code === 'number' ? error.code : 0,
        out: stdout + stderr,
        json: () => JSON.parse(stdout),
      }),
    )
  })
}

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')

/** What an eval leaves behind: outputs that know nothing of clips, a manifest, rankings, and a folder of audio. */
async function evalIn(folder: string) {
  const message = (content: string) => ({ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' })
  const output = (custom_id: string, content: string) => ({
    id: `b-${custom_id}`,
    custom_id,
    response: { status_code: 200, body: { model: 'stepfunr1', choices: [message(content)] } },
    error: null,
  })
  const outputs = [
    output('q1', '<think>Hm.</think>TRANSCRIPTION: Torstraße'),
    output('q2', 'so it is</think>TRANSCRIPTION: Torgasse'),
    output('q9', 'TRANSCRIPTION: Torweg'),
    output('q1', '<think>Hm.</think>TRANSCRIPTION: Torstraße'),
  ]
  await writeFile(join(folder, 'outputs.jsonl'), lines(outputs))
  const clips = [
    { utt: 'q1', audio: 'a.ogg', gold: 'Torstraße' },
    { utt: 'q2', audio: 'b.ogg', gold: 'Torgasse' },
    { utt: 'q3', audio: 'a.ogg' },
  ]
  await writeFile(join(folder, 'streets.jsonl'), lines(clips))
  const ranking = { retrieval: 'dense-v1', indexVersion: '1', depth: 100 }
  await writeFile(
    join(folder, 'rankings.jsonl'),
    lines([
      { clip: 'q1', ...ranking, rank: 3 },
      { clip: 'q7', ...ranking, rank: 1 },
    ]),
  )
  await mkdir(join(folder, 'clips'))
  await copyFile('prisma/demo/audio/q002.ogg', join(folder, 'clips/a.ogg'))
}

const files = ['outputs.jsonl', 'streets.jsonl', 'rankings.jsonl', '--audio', 'clips', '--key', 'utt=clip']

test('the doctor says what joins and what does not, writes down what is left out, and stores nothing', async () => {
  const folder = await tempFolder()
  await evalIn(folder)
  const { code, out } = await cli(folder, 'doctor', ...files)
  expect(code).toBe(1)
  for (const part of [
    'outputs.jsonl: openai-batch, 4 rows, 3 joined (75 %), 1 left out',
    'reasoning: inline <think> 2, inline, only the closing tag 1, none found 1',
    'finish reasons: stop 4',
    'duplicate keys: 0 of 0 clips, 1 of 4 traces',
    'streets.jsonl: jsonl, 3 rows, 3 joined (100 %)',
    'rankings.jsonl: rankings, 2 rows, 1 joined (50 %), 1 left out',
    'dataset streets: 3 clips, 2 with audio, 0 without, 1 missing, 2 that share a file; gold missing of 1',
    'run outputs: 2 traces (closed 2), 1 clip without one',
    'clip "q9" is not in dataset "streets", where keys are such as "q1"',
    'Dry run: nothing was stored.',
  ])
    expect(out).toContain(part)
  const unmatched = (await readFile(join(folder, 'mondegreen-unmatched.jsonl'), 'utf8')).trim().split('\n')
  expect(unmatched.map((line) => JSON.parse(line))).toEqual([
    {
      file: 'outputs.jsonl',
      line: 3,
      reason: expect.stringContaining('q9'),
      row: expect.stringMatching(/^\{"id":"b-q9".*\}$/),
    },
    {
      file: 'rankings.jsonl',
      line: 2,
      reason: expect.stringContaining('q7'),
      row: expect.stringContaining('"clip":"q7"'),
    },
  ])
  expect(existsSync(join(folder, 'home/mondegreen.db'))).toBe(false)
})

test('the import stores what the doctor said, as --json says it, too', async () => {
  const folder = await tempFolder()
  await evalIn(folder)
  const { json } = await cli(folder, 'import', ...files, '--json', '--unmatched', 'left.jsonl')
  expect(json()).toMatchObject({
    files: [{ format: 'openai-batch', rows: 4, leftOut: 1 }, { format: 'jsonl' }, { rankings: 2, leftOut: 1 }],
    outcome: { runs: [{ run: 'outputs', dataset: 'streets', thinkStates: { closed: 2 } }] },
    unmatched: { file: 'left.jsonl', rows: 2 },
  })
  const store = await openStore(join(folder, 'home'))
  expect([await store.read.trace.count(), await store.read.ranking.count()]).toEqual([2, 1])
  await store.close()
})

test.each([
  [['--key', 'custom_id'], '--key: expected FIELD=clip'],
  [['--map', 'speech=x'], '--map: expected OURS=COLUMN'],
  [['--format', 'excel'], '--format: expected one of openai-batch'],
  [['--n', 'many'], '--n: expected a whole number'],
])('%s says what was expected', async (options, message) => {
  const { code, out } = await cli(await tempFolder(), 'doctor', 'any.jsonl', ...options)
  expect([code, out]).toEqual([1, expect.stringContaining(message)])
})
