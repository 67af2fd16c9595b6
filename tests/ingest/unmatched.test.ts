import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { writeUnmatched } from '@/lib/ingest/unmatched'
import { tempFolder, tempStore } from '@/tests/temp-home'

/** What is written of the rows that an import of these files leaves out, and what it says of them. */
async function leftOut(...files: readonly string[]) {
  const store = await tempStore()
  const sources = []
  for (const file of files) sources.push(await openSource(file, () => {}))
  const report = await ingest(store, sources)
  const target = join(await tempFolder(), 'left.jsonl')
  await writeUnmatched(store, sources, report, target)
  const rows = (await readFile(target, 'utf8')).trim().split('\n')
  return { issues: report.issues, rows: rows.map((row) => JSON.parse(row)) }
}

test('a row of several lines is given back whole, and told by the line on which it begins', async () => {
  const folder = await tempFolder()
  const row = 'q9,"Tor\n""straße""",m'
  await writeFile(join(folder, 'clips.csv'), 'clip,gold\nq1,Torstraße\n')
  await writeFile(join(folder, 'out.csv'), `clip,output,model\n${row}\nq1,"a\nb"\n`)
  const { issues, rows } = await leftOut(join(folder, 'clips.csv'), join(folder, 'out.csv'))
  expect(rows).toEqual([
    { file: 'out.csv', line: 2, reason: expect.stringContaining('"q9" is not in'), row },
    { file: 'out.csv', line: 4, reason: expect.stringContaining('expected 3 cells'), row: 'q1,"a\nb"' },
  ])
  expect(issues.find(({ line }) => line === 4)?.message).toMatch(/got 2; its quotation marks make lines 4 to 5 one row/)
})

test('a sample of a log is told by its number and its name', async () => {
  const folder = await tempFolder()
  const log = JSON.parse(await readFile('tests/fixtures/import/inspect-json/streets.json', 'utf8'))
  const samples = [
    log.samples[0],
    {
      ...log.samples[0],
      id: 'q7',
      epoch: 2,
      messages: 5,
      output: { choices: [{ message: { content: 'x', role: 'assistant' }, stop_reason: 5 }] },
      target: { a: 1 },
    },
  ]
  await writeFile(join(folder, 'log.json'), JSON.stringify({ ...log, samples }))
  const { issues, rows } = await leftOut(join(folder, 'log.json'))
  expect(rows).toEqual([
    {
      file: 'log.json',
      line: 2,
      place: 'sample 2',
      reason: expect.stringMatching(/^sample "q7", epoch 2: /),
      row: null,
    },
  ])
  expect(issues.find(({ line }) => line === 2)).toMatchObject({ place: 'sample 2' })
})
