import { readFileSync } from 'node:fs'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { hfParquet } from '@/lib/import/hf-parquet'
import { readEvents, sourceOf } from './read-events'

const bytes = readFileSync('tests/fixtures/import/parquet/speech.parquet')
const clips = async (columns: Readonly<Record<string, string>>) =>
  (await readEvents(hfParquet, sourceOf('speech.parquet', bytes), { columns })).flatMap((event) =>
    event.kind === 'clip' ? [event.clip] : [],
  )

test('a column that is named as the key, or as gold, is', async () => {
  const [first, second] = await clips({ clip: 'speaker_id', gold: 'sentence' })
  expect(first).toMatchObject({ key: '1', gold: ['Torstraße'], audio: 'q001.wav' })
  expect(second).toMatchObject({ key: '2', audio: '2.wav' })
})

const clipBytes = 400_000

const schema: NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']> = [
  { name: 'root', num_children: 2 },
  { name: 'audio', num_children: 2, repetition_type: 'OPTIONAL' },
  { name: 'bytes', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
  { name: 'path', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
]

/** One row group of clips, each of another byte over and over, in pages of about a megabyte; the pages are listed, or not. */
function oneGroup(rows: number, offsetIndex: boolean): Uint8Array {
  const numbers = Array.from({ length: rows }, (_, row) => row)
  const audio = numbers.map((row) => ({ path: `q${row}.wav`, bytes: new Uint8Array(clipBytes).fill(row) }))
  const columnData = [
    { name: 'audio', data: audio, offsetIndex },
    { name: 'text', data: numbers.map((row) => `text ${row}`), offsetIndex },
  ]
  const options = { schema, columnData, codec: 'UNCOMPRESSED', rowGroupSize: rows, statistics: false } as const
  return new Uint8Array(parquetWriteBuffer(options))
}

test.each([
  ['at once', false],
  ['a few pages at a time, where the file lists them', true],
])('a row group of 32 MB is read %s', async (_how, isListed) => {
  const bytes = oneGroup(80, isListed)
  let most = 0
  const source = {
    ...sourceOf('big.parquet', bytes),
    slice: async (from: number, to: number) => {
      most = Math.max(most, to - from)
      return bytes.slice(from, to)
    },
  }
  const clips = (await readEvents(hfParquet, source)).flatMap((event) => (event.kind === 'clip' ? [event] : []))
  expect(clips.map(({ line, clip }) => [line, clip.key, clip.reference])).toEqual(
    Array.from({ length: 80 }, (_, row) => [row + 1, `q${row}.wav`, `text ${row}`]),
  )
  const heard = clips.map(({ sound }) => (sound && 'bytes' in sound ? [sound.bytes.length, sound.bytes[7]] : null))
  expect(heard).toEqual(Array.from({ length: 80 }, (_, row) => [clipBytes, row]))
  expect(most < 10_000_000).toBe(isListed)
})
