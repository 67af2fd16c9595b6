import { expect, test } from 'vitest'
import { nText } from '@/lib/views/number-text'

test('how often clips were tried stands behind their number, as a range where they differ', () => {
  expect(nText({ n: 1200 })).toBe('n 1,200')
  expect(nText({ n: 50, attempts: 1, attemptsLow: 1 })).toBe('n 50')
  expect(nText({ n: 50, attempts: 3 })).toBe('n 50 × 3')
  expect(nText({ n: 50, attempts: 3, attemptsLow: 3 })).toBe('n 50 × 3')
  expect(nText({ n: 45, attempts: 3, attemptsLow: 1 })).toBe('n 45, 1–3 attempts')
})
