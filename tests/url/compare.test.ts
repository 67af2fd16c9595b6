import { expect, test } from 'vitest'
import { readCompare } from '@/lib/url/compare'

const keysOf = (params: Record<string, string | string[]>) => readCompare(params).keys

test('an empty letter names no run, so that what is left is what was named', () => {
  expect(keysOf({ a: '', b: '' })).toEqual([])
  expect(keysOf({ a: 'x', b: '' })).toEqual(['x'])
})

test('a letter that is repeated names further runs, in order and each once', () => {
  expect(keysOf({ a: 'x', b: ['y', 'z', 'x'], c: 'w' })).toEqual(['x', 'y', 'z', 'w'])
})

test('runs of a form stand after those of letters, and empty ones are none', () => {
  expect(keysOf({ a: 'x', run: ['y', ''] })).toEqual(['x', 'y'])
})
