import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { characterErrorRate, wordErrorRate } from '@/lib/metrics/error-rates'
import characters from '@/tests/fixtures/metrics/characters.json'
import jiwer from '@/tests/fixtures/metrics/jiwer.json'
import sclite from '@/tests/fixtures/metrics/sclite.json'

// Here sclite takes 6 edits for the sake of 2 hits (its substitution costs 4, the others 3); 5 are the fewest.
const weighed = sclite.cases.filter(({ reference }) => reference === 'a b c d e')
const minimal = sclite.cases.filter((pair) => !weighed.includes(pair))

describe('the word error rate', () => {
  test.each(minimal)('of "$hypothesis" for "$reference" counts as sclite does', (pair) => {
    const { reference, hypothesis, ...counts } = pair
    expect(wordErrorRate([{ reference, hypothesis }], false)).toMatchObject(counts)
  })

  test('of all these pairs is the sum of their edits over all words', () => {
    const sum = (count: (pair: (typeof minimal)[number]) => number) =>
      minimal.reduce((total, pair) => total + count(pair), 0)
    const edits = sum((pair) => pair.substitutions + pair.deletions + pair.insertions)
    const length = sum((pair) => pair.substitutions + pair.deletions + pair.hits)
    expect(wordErrorRate(minimal, false)).toMatchObject({ length, rate: edits / length })
  })

  test('takes fewer edits than sclite where its weights prefer more', () => {
    expect(weighed).toHaveLength(1)
    expect(weighed[0]).toMatchObject({ substitutions: 0, deletions: 3, insertions: 3 })
    expect(wordErrorRate(weighed, false)).toMatchObject({ substitutions: 5, deletions: 0, insertions: 0, rate: 1 })
  })

  test('does not count spelling conventions when normalised', () => {
    const pairs = [{ reference: 'Zur Straße!', hypothesis: 'zur strasse' }]
    expect(wordErrorRate(pairs, true)?.rate).toBe(0)
    expect(wordErrorRate(pairs, false)?.rate).toBe(1)
  })

  test('does not exist without words that were said, and may exceed 1', () => {
    expect(wordErrorRate([], true)).toBeNull()
    expect(wordErrorRate([{ reference: ' ?', hypothesis: 'a' }], true)).toBeNull()
    expect(wordErrorRate([{ reference: 'a', hypothesis: 'a b c' }], true)?.rate).toBe(2)
  })

  test('is 0 only of equal words', () => {
    const words = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '))
    fc.assert(
      fc.property(words, words, (reference, hypothesis) => {
        expect(wordErrorRate([{ reference, hypothesis }], true)?.rate === 0).toBe(reference === hypothesis)
      }),
    )
  })
})

describe('the character error rate', () => {
  test.each(characters.cases)('of "$hypothesis" for "$reference" has $edits edits', (pair) => {
    const counts = characterErrorRate([pair], false)
    expect(counts?.length).toBe(pair.length)
    expect(counts?.rate).toBe(pair.edits / pair.length)
  })
})

test.each(jiwer.cases)('the $unit error rate of $pairs is $rate, as jiwer has it', ({ unit, pairs, rate, ...rest }) => {
  const read = pairs.map(([reference = '', hypothesis = '']) => ({ reference, hypothesis }))
  const ours = (unit === 'word' ? wordErrorRate : characterErrorRate)(read, false)
  expect(ours?.rate).toBeCloseTo(rate, 12)
  expect(ours).toMatchObject(rest)
})
