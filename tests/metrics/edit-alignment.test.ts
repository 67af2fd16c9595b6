import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confusionsOf } from '@/lib/metrics/confusions'
import { alignEdits } from '@/lib/metrics/edit-alignment'

const told = (reference: string, hypothesis: string) =>
  alignEdits(reference.split(' ').filter(Boolean), hypothesis.split(' ').filter(Boolean)).steps.map(
    (step) => `${step.kind} ${step.reference ?? '-'} ${step.hypothesis ?? '-'}`,
  )

/** The edit distance by its definition, without a table. */
function distance(a: readonly string[], b: readonly string[]): number {
  const [head, ...rest] = a
  const [other, ...others] = b
  if (head === undefined || other === undefined) return a.length + b.length
  if (head === other) return distance(rest, others)
  return 1 + Math.min(distance(rest, others), distance(rest, b), distance(a, others))
}

describe('an alignment', () => {
  test('takes the fewest edits, then the most hits', () => {
    expect(told('a b c', 'b c d')).toEqual(['deletion a -', 'hit b b', 'hit c c', 'insertion - d'])
    expect(told('a b c d e', 'x y z a b')).toEqual(
      ['a x', 'b y', 'c z', 'd a', 'e b'].map((pair) => `substitution ${pair}`),
    )
  })

  test('takes of ways equally good, read from the end, the pair before the deletion or the insertion', () => {
    expect(told('a b', 'c')).toEqual(['deletion a -', 'substitution b c'])
    expect(told('c', 'a b')).toEqual(['insertion - a', 'substitution c b'])
    expect(told('a a', 'a')).toEqual(['deletion a -', 'hit a a'])
  })

  test('of nothing inserts or deletes all', () => {
    expect(told('', 'a b')).toEqual(['insertion - a', 'insertion - b'])
    expect(told('a b', '')).toEqual(['deletion a -', 'deletion b -'])
    expect(told('', '')).toEqual([])
  })

  test('of long texts is made, a byte for each pair of tokens', () => {
    const reference = Array.from({ length: 4000 }, (_, index) => index % 1000)
    const hypothesis = reference.map((value, index) => (index % 500 === 3 ? -1 : value)).slice(2)
    const { substitutions, deletions, insertions, hits } = alignEdits(reference, hypothesis)
    expect({ substitutions, deletions, insertions, hits }).toEqual({
      substitutions: 8,
      deletions: 2,
      insertions: 0,
      hits: 3990,
    })
  })

  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 })

  test('rebuilds both texts, with no more edits than needed, and the same counts read the other way', () => {
    fc.assert(
      fc.property(words, words, (reference, hypothesis) => {
        const { steps, substitutions, insertions, deletions, hits } = alignEdits(reference, hypothesis)
        expect(steps.flatMap((step) => step.reference ?? [])).toEqual(reference)
        expect(steps.flatMap((step) => step.hypothesis ?? [])).toEqual(hypothesis)
        expect(substitutions + deletions + hits).toBe(reference.length)
        expect(substitutions + insertions + hits).toBe(hypothesis.length)
        expect(substitutions + insertions + deletions).toBe(distance(reference, hypothesis))
        const hit = steps.filter((step) => step.kind === 'hit')
        expect(hit).toHaveLength(hits)
        expect(hit.every((step) => step.reference === step.hypothesis)).toBe(true)
        const changed = steps.filter((step) => step.kind === 'substitution')
        expect(changed).toHaveLength(substitutions)
        expect(changed.some((step) => step.reference === step.hypothesis)).toBe(false)
        const swapped = alignEdits(hypothesis, reference)
        expect([swapped.substitutions, swapped.insertions, swapped.deletions]).toEqual([
          substitutions,
          deletions,
          insertions,
        ])
        expect(alignEdits(reference.toReversed(), hypothesis.toReversed()).hits).toBe(hits)
      }),
    )
  })
})

test('confusions are told with the most frequent first, equals in the order of the text', () => {
  const pairs = [
    ['zum tor', 'zur tür'],
    ['zum see', 'zur see bitte ja'],
    ['am see', 'see bitte'],
    ['zum tor', 'zum ohr'],
    ['zum bach', 'zum wach'],
  ]
  const alignments = pairs.map(([said = '', heard = '']) => alignEdits(said.split(' '), heard.split(' ')))
  expect(confusionsOf(alignments)).toEqual({
    substitutions: [
      { reference: 'zum', hypothesis: 'zur', count: 2 },
      { reference: 'bach', hypothesis: 'wach', count: 1 },
      { reference: 'tor', hypothesis: 'ohr', count: 1 },
      { reference: 'tor', hypothesis: 'tür', count: 1 },
    ],
    deletions: [{ reference: 'am', hypothesis: null, count: 1 }],
    insertions: [
      { reference: null, hypothesis: 'bitte', count: 2 },
      { reference: null, hypothesis: 'ja', count: 1 },
    ],
  })
})
