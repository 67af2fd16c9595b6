import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathologyWords, readPathologies, togglePathology, writePathologies } from '@/lib/url/pathology-filter'

const none = { include: [], exclude: [], every: false }

describe('a filter of pathologies', () => {
  test.each([
    [[], none],
    [['a'], { ...none, include: ['a'] }],
    [['a', 'b'], { ...none, include: ['a', 'b'] }],
    [['a,b'], { ...none, include: ['a', 'b'], every: true }],
    [['-a,-b'], { ...none, exclude: ['a', 'b'] }],
    [['a,-c', 'b,-c'], { ...none, include: ['a', 'b'], exclude: ['c'] }],
    [['a,b,-c'], { include: ['a', 'b'], exclude: ['c'], every: true }],
    [[',', '-'], none],
  ])('%j is read', (values, expected) => {
    expect(readPathologies(values)).toEqual(expected)
  })

  test.each([[['-a', '-b']], [['a', '-b']], [['a,b', 'c']], [['a,-c', 'b']]])(
    '%j is more than a panel of filters can say',
    (values) => {
      expect(readPathologies(values)).toBeNull()
    },
  )

  test('what is written is read again', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(ids, fc.nat(5), fc.boolean(), (all, cut, every) => {
        const include = all.slice(0, cut)
        const filter = { include, exclude: all.slice(cut).sort(), every: every && include.length > 1 }
        expect(readPathologies(writePathologies(filter))).toEqual(filter)
      }),
    )
  })

  test('a pathology that is switched to unwanted is no longer wanted, and back to neither', () => {
    const without = togglePathology({ ...none, include: ['a', 'b'] }, 'a', 'exclude')
    expect(without).toEqual({ include: ['b'], exclude: ['a'], every: false })
    expect(togglePathology(without, 'a', 'exclude')).toEqual({ ...none, include: ['b'] })
  })

  test('is told in words', () => {
    expect(pathologyWords(['a,b', '-c'])).toBe('a and b, or without c')
  })
})
