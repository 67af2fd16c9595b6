import { expect, test } from 'vitest'
import { type LiveRun, lastText, leftText, paceOf } from '@/lib/views/live-run'

const run: LiveRun = {
  key: 'r',
  name: 'r',
  model: 'm',
  origin: 'real',
  traces: 10,
  expected: 50,
  perMinute: 20,
  lastAt: '2026-11-26T14:03:59.000Z',
  stallsInMs: 1,
}

test('the time left is told in the unit that fits, and not at all without a pace', () => {
  expect(leftText(run)).toBe('about 2 min left')
  expect(leftText({ ...run, perMinute: 60 })).toBe('about 40 s left')
  expect(leftText({ ...run, expected: 2_510 })).toBe('about 2 h 05 min left')
  expect(leftText({ ...run, perMinute: null })).toBeNull()
})

test('a pace is traces a minute, and none of no traces or of too short a time', () => {
  expect(paceOf(30, 300_000)).toBe(6)
  expect(paceOf(0, 300_000)).toBeNull()
  expect(paceOf(30, 9_999)).toBeNull()
})

test('the last record is told by its minute, with its date on another day', () => {
  expect(lastText(run.lastAt, new Date('2026-11-26T23:00:00Z'))).toBe('14:03 UTC')
  expect(lastText(run.lastAt, new Date('2026-11-27T00:00:00Z'))).toBe('2026-11-26 14:03 UTC')
})
