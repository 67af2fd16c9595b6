import { readFileSync } from 'node:fs'
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
