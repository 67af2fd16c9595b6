import { describe, expect, test } from 'vitest'
import { byteRange, matchesEtag } from '@/lib/audio/byte-range'

describe('a Range header', () => {
  test.each([
    ['bytes=0-499', 0, 499],
    ['bytes=500-', 500, 999],
    ['bytes=-1', 999, 999],
    ['bytes=-5000', 0, 999],
    ['bytes=0-0', 0, 0],
    ['bytes=990-5000', 990, 999],
    ['Bytes = 1-2', 1, 2],
  ])('%s of 1000 bytes is %i to %i', (header, start, end) => {
    expect(byteRange(header, 1000)).toEqual({ kind: 'part', start, end })
  })

  test.each([
    'bytes=1000-',
    'bytes=1000-1001',
    'bytes=-0',
    'bytes=5-2',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=1.5-2',
    'bytes=--1',
  ])('%s cannot be satisfied', (header) => {
    expect(byteRange(header, 1000)).toEqual({ kind: 'unsatisfiable' })
  })

  test.each([null, 'items=0-1', 'bytes=0-1,5-6', ''])('%s asks for everything', (header) => {
    expect(byteRange(header, 1000)).toEqual({ kind: 'all' })
  })

  test('an empty file has no last bytes', () => {
    expect(byteRange('bytes=-1', 0)).toEqual({ kind: 'unsatisfiable' })
  })
})

test('If-None-Match takes lists, weak tags and the star', () => {
  expect(matchesEtag('"a", W/"b"', '"b"')).toBe(true)
  expect(matchesEtag('*', '"b"')).toBe(true)
  expect(matchesEtag('"a"', '"b"')).toBe(false)
  expect(matchesEtag(null, '"b"')).toBe(false)
})
