import { expect, test } from 'vitest'
import { notWhole } from '@/lib/views/not-whole'

test('a notable share that is not whole is told with its count, the most frequent first', () => {
  const told = notWhole([
    { state: 'closed', count: 70 },
    { state: 'stripped', count: 8 },
    { state: 'truncated', count: 17 },
    { state: 'misrouted', count: 5 },
  ])
  expect(told.map(({ state, count, total, percent }) => [state, count, total, percent])).toEqual([
    ['truncated', 17, 100, 17],
    ['stripped', 8, 100, 8],
    ['misrouted', 5, 100, 5],
  ])
  expect(told[0]?.said).toBe('was cut at the token limit: its recall is a budget result.')
})

test('what is whole, was not asked for, or is rare is not told', () => {
  const states = [
    { state: 'none', count: 500 },
    { state: 'unknown', count: 300 },
    { state: 'empty', count: 100 },
    { state: 'truncated', count: 18 },
  ] as const
  expect(notWhole(states)).toEqual([])
  expect(notWhole([])).toEqual([])
})
