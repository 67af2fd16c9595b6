import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'
import { expect, test, vi } from 'vitest'
import {
  audioAnswers,
  audioRequests,
  importLarge,
  inspectLog,
  nativeTraces,
  writePieces,
} from '@/tests/bench/large-files'
import { tempFolder } from '@/tests/temp-home'

vi.setConfig({ testTimeout: 300_000 })

/** What an import may take, however large its files are. */
const mostMb = 300

async function imported(files: Readonly<Record<string, Iterable<string>>>, ...args: string[]) {
  const folder = await tempFolder()
  for (const [name, pieces] of Object.entries(files)) await writePieces(join(folder, name), pieces)
  const paths = Object.keys(files).map((name) => join(folder, name))
  return importLarge(join(folder, 'home'), [...paths, ...args])
}

test('128 MB of audio in rows is stored row by row', async () => {
  const { account, peakMb } = await imported({
    'requests.jsonl': audioRequests(50),
    'outputs.jsonl': audioAnswers(50),
  })
  expect([account.tallies.clips?.new, account.tallies.traces?.new]).toEqual([50, 50])
  expect(peakMb).toBeLessThan(mostMb)
})

test('a sample of 127 MB with 6,700 events is read without them', async () => {
  const { account, peakMb } = await imported({ 'log.json': inspectLog(1, 127e6) })
  expect(account.tallies.traces?.new).toBe(1)
  expect(peakMb).toBeLessThan(mostMb)
})

test('and so is one that is packed', async () => {
  const folder = await tempFolder()
  const [, ...rest] = [...inspectLog(1, 127e6)].join('').split('"samples":[')
  const writer = new ZipWriter(new BlobWriter())
  await writer.add('header.json', new TextReader('{"version":2,"status":"success","eval":{"model":"m","task":"t"}}'))
  await writer.add('samples/s0_epoch_1.json', new TextReader(rest.join('').slice(0, -2)))
  await writeFile(join(folder, 'log.eval'), new Uint8Array(await (await writer.close()).arrayBuffer()))
  const { account, peakMb } = await importLarge(join(folder, 'home'), [join(folder, 'log.eval')])
  expect(account.tallies.traces?.new).toBe(1)
  expect(peakMb).toBeLessThan(mostMb)
})

test('long traces take no more memory than short ones', async () => {
  const { account, peakMb } = await imported({ 'records.jsonl': nativeTraces(40, 100_000) })
  expect(account.tallies.traces?.new).toBe(40)
  expect(peakMb).toBeLessThan(mostMb)
})

test('a text that is longer than any model writes is an issue that names its line, and what stands beside it is stored', async () => {
  const text = 'It sounds like Torstraße. '.repeat(300_000)
  const { account } = await imported({
    'long.jsonl': [
      '{"dataset":{"key":"d"}}\n{"clip":{"key":"q"},"dataset":"d"}\n{"run":{"key":"r","model":"m","dataset":"d"}}\n',
      `{"run":"r","clip":"q","output":"${text}"}\n`,
      '{"run":"r","clip":"q","attempt":1,"output":"y"}\n',
    ],
  })
  expect(account).toMatchObject({
    tallies: { traces: { new: 1 } },
    issues: [{ line: 4, message: 'output: expected at most 4,000,000 characters, got 7800000' }],
  })
})
