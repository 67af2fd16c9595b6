import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyFromPath, keyToPath } from '@/lib/url/path-key'
import { readablePath } from '@/lib/url/readable-path'

test('a path that can be decoded stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }).filter((one) => one.isWellFormed())), (keys) => {
      const path = `/${keys.map(keyToPath).join('/')}`
      expect(readablePath(path)).toBe(path)
    }),
  )
})

test.each(['/runs/%E0%A4%A', '/t/%', '/clips/a%2Fb%/x', '/%zz/%41'])(
  '%s can be decoded afterwards, segment by segment',
  (path) => {
    const segments = path.split('/')
    const readable = readablePath(path).split('/')
    expect(readable.map(keyFromPath)).toEqual(segments.map((segment) => keyFromPath(segment) ?? segment))
  },
)
