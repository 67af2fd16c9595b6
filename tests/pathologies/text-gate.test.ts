import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyForm, anyOf, countOf, pattern } from '@/lib/pathologies/match'
import { neededTexts } from '@/lib/pathologies/needed-texts'
import { gateOf } from '@/lib/pathologies/text-gate'

const piece = fc.constantFrom(
  'ab',
  'abc',
  'c',
  ' ',
  'ca b',
  'ü',
  '听见',
  '\\b',
  '^',
  '$',
  '\\w',
  '.',
  '[ab]',
  '[^a]',
  '[a-z]',
  ',',
  'A',
)
const repeat = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,2}', '{0}', '+?')

/** Patterns over a few letters: sequences, groups, alternatives, repetitions, and what stands before or behind. */
const { source: sources } = fc.letrec<{ source: string; group: string }>((tie) => ({
  source: fc
    .array(fc.oneof({ weight: 3, arbitrary: piece }, tie('group')), { maxLength: 4 })
    .map((all) => all.join('')),
  group: fc
    .tuple(
      fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'),
      fc.array(tie('source'), { minLength: 1, maxLength: 3 }),
      repeat,
    )
    .map(([open, alternatives, often]) => {
      const group = `${open}${alternatives.join('|')})`
      return /^\(\?[=!<]/.test(open) ? group : group + often
    }),
}))

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'ca b', ' ', ',', 'ü', '听见', 'A', 'x'), { maxLength: 12 })
  .map((all) => all.join(''))

test('a gate is open for every text that its pattern matches', () => {
  fc.assert(
    fc.property(
      sources,
      fc.constantFrom('', 'u'),
      fc.array(texts, { minLength: 5, maxLength: 5 }),
      (source, flags, all) => {
        const form = new RegExp(source, flags)
        for (const text of all) if (form.test(text)) expect(gateOf(form).opensFor(text)).toBe(true)
      },
    ),
    { numRuns: 3000, seed: 7 },
  )
})

test('a gate is shut for a text that lacks what its pattern needs', () => {
  const opens = (form: RegExp, text: string) => gateOf(form).opensFor(text)
  expect(opens(/\b(?:cannot|unable to) (?:\w+ )?hear\b/, 'i hear a long vowel')).toBe(false)
  expect(opens(/\b(?:cannot|unable to) (?:\w+ )?hear\b/, 'i cannot see it')).toBe(false)
  expect(opens(/\b(?:cannot|unable to) (?:\w+ )?hear\b/, 'unable to really hear it')).toBe(true)
  expect(opens(/\bmean(?:s|t)?\b/, 'demeaning')).toBe(false)
  expect(opens(/听不(?:到|见)/, '我听见了')).toBe(false)
})

test('what may be left out of a pattern is not needed', () => {
  expect(gateOf(/(?:very )?loud/).opensFor('loud')).toBe(true)
  expect(gateOf(/(?:very )?loud/).opensFor('very low')).toBe(false)
  expect(neededTexts(/(?!loud)noise/)).toEqual([['noise']])
  expect(neededTexts(/\w+|loud/)).toEqual([])
  expect(neededTexts(/loud/i)).toEqual([])
})

test('the same is found of a text before and after other patterns come', () => {
  const vowel = pattern(/\bvowels?\b/)
  expect([vowel.test('a vowel'), vowel.test('a name')]).toEqual([true, false])
  for (let at = 0; at < 100; at++) pattern(new RegExp(`word${at}`)).test('a vowel')
  expect([vowel.test('a vowel'), vowel.test('a name')]).toEqual([true, false])
})

test('forms and patterns that are asked for at once are found as each by itself', () => {
  const forms = [{ form: /\bcannot hear\b/g, unless: /\bthey $/ }, { form: /\bno audio\b/g }]
  expect(anyForm('i cannot hear it', forms)).toBe(true)
  expect(anyForm('they cannot hear it', forms)).toBe(false)
  expect(anyForm('they cannot hear it, for there is no audio', forms)).toBe(true)
  expect(anyOf('a typo', [/\btypos?\b/, /\bslips?\b/])).toBe(true)
  expect(countOf('a typo or a slip', [/\btypos?\b/, /\bslips?\b/, /\bkeys?\b/])).toBe(2)
})
