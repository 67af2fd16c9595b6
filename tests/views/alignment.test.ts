import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignLetters } from '@/lib/views/alignment'

test('letters that are the same stand under each other, and a case apart is no difference of letters', () => {
  const pairs = alignLetters('Isländische', 'Eisländische')
  expect(pairs.slice(0, 3)).toEqual([
    { gold: null, answer: 'E', same: 'other' },
    { gold: 'I', answer: 'i', same: 'case' },
    { gold: 's', answer: 's', same: 'same' },
  ])
})

test('both texts can be read off the columns', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30, unit: 'grapheme' }),
      fc.string({ maxLength: 30, unit: 'grapheme' }),
      (a, b) => {
        const pairs = alignLetters(a, b)
        expect(pairs.map((pair) => pair.gold ?? '').join('')).toBe(a.normalize('NFC'))
        expect(pairs.map((pair) => pair.answer ?? '').join('')).toBe(b.normalize('NFC'))
      },
    ),
  )
})
