import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyFromPath, keyToPath } from '@/lib/url/path-key'

describe('a key in a path', () => {
  test.each(['a/b.wav', '100%', 'Straße 5', '#?&', 'e\u0301'.normalize('NFC'), '听'])('%s comes back', (key) => {
    expect(keyFromPath(keyToPath(key))).toBe(key)
  })

  test('any well-formed key comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const key = text.normalize('NFC')
        fc.pre(!key.includes('\ufffd'))
        expect(keyFromPath(keyToPath(key))).toBe(key)
      }),
    )
  })

  test('a broken encoding is no key', () => {
    expect(keyFromPath('100%')).toBeNull()
    expect(keyFromPath('%C3')).toBeNull()
  })
})
