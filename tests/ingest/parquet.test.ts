import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { tempFolder, tempStore } from '@/tests/temp-home'

const fixture = 'tests/fixtures/import/parquet/speech.parquet'

test('rows of a speech data set are clips with their audio, wherever it lies', async () => {
  const store = await tempStore()
  const source = async () => [await openSource(fixture, () => {})]
  await ingest(store, await source())
  const clips = await store.read.clip.findMany({ orderBy: { id: 'asc' } })
  expect(clips.map((clip) => [clip.key, clip.audioName, clip.audioState, clip.reference])).toEqual([
    ['q001.wav', 'q001.wav', 'ok', 'Torstraße'],
    ['row 2', 'row 2.wav', 'ok', 'Ringstraße'],
    ['q003.wav', 'q003.wav', 'missing', 'Mauerstraße'],
    ['row 4', null, 'none', 'no audio'],
  ])
  expect(JSON.parse(clips[2]?.metaJson ?? '')).toEqual({ speaker_id: '9007199254740993' })
  const { tallies } = await ingest(store, await source())
  expect(tallies.clips).toMatchObject({ new: 0, updated: 0, unchanged: 4 })
})

test('audio that is a list of samples becomes a WAV of 16 bits', async () => {
  const store = await tempStore()
  const report = await ingest(store, [await openSource('tests/fixtures/import/parquet/arrays.parquet', () => {})])
  expect(report.issues.map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringMatching(/"array" as the samples of one channel/)],
  ])
  const clips = await store.read.clip.findMany({ orderBy: { id: 'asc' }, include: { audio: true } })
  expect(clips.map(({ key, audioName, audio }) => [key, audioName, audio?.sampleRateHz, audio?.durationSec])).toEqual([
    ['a.wav', 'a.wav', 8000, 0.1],
    ['row 2', 'row 2.wav', 8000, 0.1],
  ])
  const wav = await readFile(join(store.home, 'audio', clips[0]?.audioSha256 ?? ''))
  expect([wav.length, wav.readInt16LE(34), wav.readInt16LE(44), wav.readInt16LE(46)]).toEqual([1644, 16, 0, 5550])
})

test('a file that is cut is an issue', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'cut.parquet'), (await readFile(fixture)).subarray(0, 1000))
  const report = await ingest(await tempStore(), [await openSource(join(folder, 'cut.parquet'), () => {})])
  expect(report.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/expected a whole Parquet file/)])
})
