import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lookAtUpload } from '@/lib/ingest/upload/look-at-upload'
import { tempFolder } from '@/tests/temp-home'

async function look(text: string) {
  const path = join(await tempFolder(), 'upload')
  await writeFile(path, text)
  return lookAtUpload(path)
}

test('a table shows its columns with what the first rows hold, and which are known by their name', async () => {
  const rows = ['id;said by model;target', '1;"two\nlines; and more";Torstraße', '2;b;', '3;c;x', '4;d;y']
  expect(await look(rows.join('\n'))).toMatchObject({
    format: 'csv',
    columns: [
      { name: 'id', samples: ['1', '2', '3'] },
      { name: 'said by model', samples: ['two lines; and more', 'b', 'c'] },
      { name: 'target', samples: ['Torstraße', '', 'x'] },
    ],
    known: { clip: 'id', gold: 'target' },
    question: null,
  })
})

test('two columns that fit one field are a question, and none of them is taken', async () => {
  expect(await look('id,custom_id,output\n1,2,x')).toMatchObject({
    known: { output: 'output' },
    question: 'clip may be in "id" or in "custom_id": --map clip=COLUMN decides',
  })
})

test('lines of JSON show their fields; a long value is cut, and so may be the line', async () => {
  const { format, columns } = await look(JSON.stringify({ utt: 7, text: ['a'], long: 'x'.repeat(400_000) }))
  expect(format).toBe('jsonl')
  expect(columns.map(({ name }) => name)).toEqual(['utt', 'text', 'long'])
  const short = await look(`${JSON.stringify({ utt: 7, text: ['a'], long: 'x'.repeat(400) })}\n`)
  expect(short.columns.map(({ samples }) => samples[0])).toEqual(['7', '["a"]', `${'x'.repeat(120)}…`])
})

test('audio and other files are not read themselves', async () => {
  const path = join(await tempFolder(), 'no-name')
  await copyFile('prisma/demo/audio/q002.ogg', path)
  expect(await lookAtUpload(path)).toMatchObject({ format: null, isAudio: true, columns: [] })
  expect(await look('Torstraße\nTorgasse\n')).toMatchObject({ format: null, isAudio: false })
  expect(await look('')).toMatchObject({ format: null, isAudio: false })
})
