import { expect, test } from 'vitest'
import { columnText } from '@/lib/views/chart'

test.each([
  ['indexVersion', 'index version'],
  ['q05Ms', 'q05 ms'],
  ['n', 'n'],
  ['rankA', 'rank a'],
])('the column %s is headed "%s"', (name, head) => {
  expect(columnText(name)).toBe(head)
})
