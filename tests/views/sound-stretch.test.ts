import { expect, test } from 'vitest'
import { stretchFrom, stretchText, stretchTo, stretchWithin } from '@/lib/views/sound-stretch'

const marked = { startSec: 1, endSec: 2 }

test('a stretch that goes beyond the clip ends with it', () => {
  expect(stretchWithin({ startSec: 1, endSec: 9 }, 3.13)).toEqual({ startSec: 1, endSec: 3.13 })
  expect(stretchWithin(marked, 3.13)).toEqual(marked)
})

test('a stretch that lies beyond the clip is none', () => {
  expect(stretchWithin({ startSec: 8, endSec: 9 }, 3.13)).toBeNull()
  expect(stretchWithin({ startSec: 3.13, endSec: 9 }, 3.13)).toBeNull()
})

test('a start alone marks to the end, an end alone from the start', () => {
  expect(stretchFrom(1.5, null, 3)).toEqual({ startSec: 1.5, endSec: 3 })
  expect(stretchTo(1.5, null)).toEqual({ startSec: 0, endSec: 1.5 })
})

test('start and end move within what is marked, and a start beyond its end marks anew', () => {
  expect(stretchFrom(1.5, marked, 3)).toEqual({ startSec: 1.5, endSec: 2 })
  expect(stretchTo(1.5, marked)).toEqual({ startSec: 1, endSec: 1.5 })
  expect(stretchFrom(2.5, marked, 3)).toEqual({ startSec: 2.5, endSec: 3 })
  expect(stretchTo(0.5, marked)).toEqual({ startSec: 0, endSec: 0.5 })
})

test('nothing is marked where there is nothing to hear', () => {
  expect(stretchFrom(3, null, 3)).toBeNull()
  expect(stretchTo(0, marked)).toBeNull()
})

test('the address holds hundredths of a second', () => {
  expect(stretchText({ startSec: 1.299, endSec: 2 })).toBe('1.30-2.00')
})
