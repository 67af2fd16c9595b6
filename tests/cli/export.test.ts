import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { main } from '@/lib/cli/main'
import { openStore } from '@/lib/store/open-store'
import { traceListParsers } from '@/lib/url/trace-list'
import { importLines, tempFolder } from '@/tests/temp-home'

/** What a command line answers, and what it prints. */
async function cli(...args: string[]): Promise<{ code: number; out: string }> {
  let out = ''
  const take = (chunk: unknown) => {
    out += String(chunk)
    return true
  }
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(take))
  const code = await main(args).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, out }
}

async function filledHome(): Promise<{ home: string; folder: string }> {
  const [home, folder] = [await tempFolder(), await tempFolder()]
  const store = await openStore(home)
  await importLines(store, [
    { dataset: { key: 'd' } },
    { clip: { key: 'p' }, dataset: 'd' },
    { clip: { key: 'q' }, dataset: 'd' },
    { run: { key: 'a', model: 'm', dataset: 'd' } },
    { run: { key: 'b', model: 'm', dataset: 'd' } },
    ...['a', 'b'].flatMap((run) => ['p', 'q'].map((clip) => ({ run, clip, output: 'x' }))),
  ])
  await store.close()
  vi.stubEnv('MONDEGREEN_HOME', home)
  return { home, folder }
}

test('every filter of the list of traces is an option', async () => {
  const { out } = await cli('export', '--help')
  // The row that a page opens at leaves out no trace.
  for (const name of Object.keys(traceListParsers).filter((one) => one !== 'at')) expect(out).toContain(`  --${name} <`)
})

test('an export is written whole to the file that is named, under the filters of the list', async () => {
  const { folder } = await filledHome()
  const out = join(folder, 'some.csv')
  const { code, out: said } = await cli(
    'export',
    '--format',
    'csv',
    '--out',
    out,
    '--run',
    'a',
    '--clip',
    'p',
    '--clip',
    'q',
    '--json',
  )
  expect(code).toBe(0)
  const account = JSON.parse(said.split('\n').find((line) => line.startsWith('{')) ?? '{}')
  const text = await readFile(out, 'utf8')
  expect(account).toEqual({ file: out, format: 'csv', traces: 2, bytes: Buffer.byteLength(text) })
  expect(text.trimEnd().split('\n')).toHaveLength(3)
  expect(await readdir(folder)).toEqual(['some.csv'])
})

test('a file that is there is written over with --force alone', async () => {
  const { folder } = await filledHome()
  const out = join(folder, 'all.jsonl')
  await writeFile(out, 'mine')
  const refused = await cli('export', '--out', out)
  expect([refused.code, await readFile(out, 'utf8')]).toEqual([1, 'mine'])
  expect(refused.out).toContain('--force')
  expect((await cli('export', '--out', out, '--force')).code).toBe(0)
  expect((await readFile(out, 'utf8')).trimEnd().split('\n')).toHaveLength(9)
})

test('what cannot be exported is said, and the exit code is not 0', async () => {
  const { folder } = await filledHome()
  const out = join(folder, 'none.csv')
  for (const [args, says] of [
    [['--state', 'awake'], 'state=awake: expected one of'],
    [['--format', 'xls'], 'Allowed choices are jsonl, csv, parquet, zip'],
    [['--run', 'c'], 'No trace matches'],
    [['--out', join(folder, 'no/such.csv')], 'there is no folder'],
    [['--out', folder], 'is a folder'],
  ] as const) {
    const { code, out: said } = await cli('export', '--out', out, ...args)
    expect(code, said).not.toBe(0)
    expect(said).toContain(says)
    expect(existsSync(out)).toBe(false)
  }
})
