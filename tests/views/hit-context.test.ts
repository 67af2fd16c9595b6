import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byWordsBeside, contextOf } from '@/lib/views/hit-context'

const around = (text: string, hit: string) => {
  const start = text.indexOf(hit)
  return contextOf(text, start, start + hit.length)
}

test('a hit in a short text has all of it around', () => {
  expect(around('Okay.\n\nThe user wrote\t a name. So', 'user wrote')).toEqual({
    left: 'Okay. The ',
    hit: 'user wrote',
    right: ' a name. So',
  })
})

test('what stands around a hit is cut between words, some sixty characters away', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
  const { left, hit, right } = around(`${words} HIT ${words}`, 'HIT')
  expect(left).toBe('…word52 word53 word54 word55 word56 word57 word58 word59 ')
  expect(hit).toBe('HIT')
  expect(right).toBe(' word0 word1 word2 word3 word4 word5 word6 word7 word8 word9…')
})

test('text without spaces is cut all the same, and no character is halved', () => {
  const { left, right } = around(`${'路'.repeat(200)}HIT${'😀'.repeat(100)}`, 'HIT')
  expect(left).toBe(`…${'路'.repeat(60)}`)
  expect(right).toBe(`${'😀'.repeat(30)}…`)
  const odd = around(`${'😀'.repeat(100)}xHIT`, 'HIT')
  expect([odd.left.isWellFormed(), odd.left.length]).toEqual([true, 60])
})

test('a long hit is told by its beginning and end', () => {
  const { hit } = around(`a ${'b'.repeat(150)} ${'c'.repeat(150)} d`, `${'b'.repeat(150)} ${'c'.repeat(150)}`)
  expect(hit).toBe(`${'b'.repeat(140)} … ${'c'.repeat(40)}`)
})

test('context is never more than is asked for, well formed, and of the text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '路', '😀', '.'), maxLength: 400 })
  fc.assert(
    fc.property(texts, fc.nat(400), fc.nat(30), (text, at, length) => {
      const start = Math.min(at, text.length)
      const { left, right } = contextOf(text, start, Math.min(text.length, start + length))
      for (const side of [left, right]) expect(side.length).toBeLessThanOrEqual(61)
      const flat = text.replaceAll(/\s+/g, ' ')
      for (const side of [left, right]) {
        const bare = side.replaceAll('…', '')
        expect(flat).toContain(bare.isWellFormed() ? bare : '')
      }
    }),
  )
})

const hitsOf = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([left, right]) => ({ context: { left, hit: 'x', right } }))
const lefts = (hits: readonly { context: { left: string } }[]) => hits.map(({ context: { left } }) => left)

test('on the left, the nearest word decides first, then the one before it', () => {
  const hits = hitsOf(['zebra apple ', ''], ['apple zebra ', ''], ['Aal “Apple” ', ''], ['', ''], ['one to ', ''])
  expect(lefts(byWordsBeside(hits, 'left'))).toEqual(['', 'Aal “Apple” ', 'zebra apple ', 'one to ', 'apple zebra '])
})

test('on the right the words are read forwards, and hits alike stay in their order', () => {
  const hits = hitsOf(['1', ' to be'], ['2', ' tomorrow'], ['3', ', To Be'], ['4', ' 路上'], ['5', ' 路口'])
  expect(lefts(byWordsBeside(hits, 'right'))).toEqual(['1', '3', '2', '4', '5'])
})
