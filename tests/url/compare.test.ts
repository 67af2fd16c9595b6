import { expect, test } from 'vitest'
import { loadCompare } from '@/lib/url/compare'

const keysOf = async (params: Record<string, string | string[]>) => (await loadCompare(Promise.resolve(params))).keys

test('an empty letter names no run, so that what is left is what was named', async () => {
  expect(await keysOf({ a: '', b: '' })).toEqual([])
  expect(await keysOf({ a: 'x', b: '' })).toEqual(['x'])
})

test('a letter that is repeated names further runs, in order and each once', async () => {
  expect(await keysOf({ a: 'x', b: ['y', 'z', 'x'], c: 'w' })).toEqual(['x', 'y', 'z', 'w'])
})

test('runs of a form stand after those of letters, and empty ones are none', async () => {
  expect(await keysOf({ a: 'x', run: ['y', ''] })).toEqual(['x', 'y'])
})
