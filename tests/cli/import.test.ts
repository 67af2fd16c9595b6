import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { loadDemoIfEmpty } from '@/lib/ingest/demo'
import { openStore } from '@/lib/store/open-store'
import { generate } from '@/tests/bench/generate'
import { tempFolder } from '@/tests/temp-home'

const bin = 'lib/cli/mondegreen.mjs'
vi.setConfig({ testTimeout: 180_000 })

function cli(home: string, ...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { env: { ...process.env, MONDEGREEN_HOME: home } },
      (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }),
    )
  })
}

const definitions = [
  '{"dataset":{"key":"d"}}',
  '{"clip":{"key":"q"},"dataset":"d"}',
  '{"run":{"key":"r","model":"m","dataset":"d"}}',
]

test('a bad line is named with file and line, the good ones are stored, and the exit code is 1', async () => {
  const folder = await tempFolder()
  const file = join(folder, 'mixed.jsonl')
  await writeFile(
    file,
    [...definitions, '{"run":"r","clip":"q","attempt":"first"}', '{"run":"r","clip":"q","output":"x"}'].join('\n'),
  )
  const first = await cli(join(folder, 'home'), 'import', file)
  expect(first.out).toContain('mixed.jsonl:4: attempt: expected')
  expect(first.out).toContain('traces: 1 new, 0 unchanged')
  expect(first.code).toBe(1)
  const again = await cli(join(folder, 'home'), 'import', file, '--json')
  expect(JSON.parse(again.out.split('\n').find((line) => line.startsWith('{')) ?? '{}').tallies.traces).toMatchObject({
    new: 0,
    unchanged: 1,
  })
})

test('a dry run says what would come of it and stores nothing', async () => {
  const home = await tempFolder()
  const dry = await cli(home, 'import', 'tests/fixtures/clicks/clips.jsonl', '--dry-run')
  expect(dry.out).toContain('clips: 4 new')
  const store = await openStore(home)
  expect(await store.read.clip.count()).toBe(0)
  await store.close()
  expect(existsSync(join(home, 'audio'))).toBe(false)
})

test('a dry run makes no database in a home that has none, and none of its copies stays', async () => {
  const home = await tempFolder()
  const old = join(tmpdir(), 'mondegreen-dry-run-00000000-1-1-x')
  await mkdir(old, { recursive: true })
  expect((await cli(home, 'import', 'tests/fixtures/clicks/clips.jsonl', '--dry-run')).code).toBe(0)
  expect(await readdir(home)).toEqual([])
  expect(existsSync(old)).toBe(false)
})

test('--audio that is no folder is an error that names it', async () => {
  const file = 'tests/fixtures/clicks/clips.jsonl'
  const { code, out } = await cli(await tempFolder(), 'import', file, '--audio', 'nowhere')
  expect([code, out]).toEqual([1, expect.stringContaining('--audio: expected a folder, but "nowhere" is none')])
})

test('a file that is not there is an error that says so', async () => {
  const { code, out } = await cli(await tempFolder(), 'import', 'nowhere.jsonl')
  expect([code, out]).toEqual([1, expect.stringContaining('nowhere.jsonl: there is no such file')])
})

test('an import that is killed loses no committed record, and the next one completes the rest', async () => {
  const folder = await tempFolder()
  const home = join(folder, 'home')
  const file = join(folder, 'records.jsonl')
  await generate(file, 900)
  const store = await openStore(home)
  const child = spawn(process.execPath, [bin, 'import', file], { env: { ...process.env, MONDEGREEN_HOME: home } })
  while ((await store.read.trace.count()) === 0) await later(20)
  child.kill('SIGKILL')
  await new Promise((gone) => child.once('exit', gone))
  const kept = await store.read.trace.count()
  expect(kept).toBeGreaterThan(0)
  expect(await store.read.traceText.count()).toBe(kept)
  const { code, out } = await cli(home, 'import', file)
  expect([code, out]).toEqual([0, expect.stringContaining(`traces: ${900 - kept} new, ${kept} unchanged`)])
  await store.close()
})

test('removing a dataset takes its audio with it, and a demo that was removed does not come back', async () => {
  const home = await tempFolder()
  const store = await openStore(home)
  expect((await loadDemoIfEmpty(store))?.tallies.traces.new).toBe(201)
  const plan = await cli(home, 'remove', 'dataset', 'streets-50-demo', '--dry-run')
  expect(plan.out).toMatch(/200 traces, .*4 runs, 50 clips, .*49 audio files/)
  for (const key of ['streets-50-demo', 'streets-50-post'])
    expect((await cli(home, 'remove', 'dataset', key)).code).toBe(0)
  expect([await store.read.trace.count(), await store.read.clip.count(), await readdir(join(home, 'audio'))]).toEqual([
    0,
    0,
    [],
  ])
  expect(await loadDemoIfEmpty(store)).toBeNull()
  await store.close()
})

test.each(['import', 'remove', 'annotate', 'serve'])('%s can answer as JSON', async (command) => {
  expect((await cli(await tempFolder(), command, '--help')).out).toMatch(/--json/)
})
