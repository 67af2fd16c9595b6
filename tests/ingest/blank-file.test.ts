import { expect, test } from 'vitest'
import { importLines, tempStore } from '@/tests/temp-home'

test.each([
  ['empty', [], 'the file is empty'],
  ['of blank lines', ['', '  ', ''], 'the file holds nothing but blank lines'],
  ['of no known format', ['no table'], 'no importer recognises this file'],
])('a file %s says what is wrong with it', async (_, lines, message) => {
  const report = await importLines(await tempStore(), lines)
  expect(report.issues.map((issue) => issue.message)).toEqual([expect.stringContaining(message)])
})

test('records behind many blank lines are read', async () => {
  const store = await tempStore()
  const report = await importLines(store, [...Array.from({ length: 9000 }, () => ''), { dataset: { key: 'd' } }])
  expect([report.issues, report.tallies.datasets.new]).toEqual([[], 1])
})
