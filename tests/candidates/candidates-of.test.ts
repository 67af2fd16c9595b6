import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatesOf } from '@/lib/candidates/candidates-of'
import { segmentsOf } from '@/lib/traces/segments'
import { seedText } from '@/tests/pathologies/labels'

function found(reasoning: string, more: Partial<Parameters<typeof candidatesOf>[0]> = {}) {
  return candidatesOf({
    reasoning,
    segments: segmentsOf(reasoning),
    reference: 'Navigate to Isländische Straße',
    gold: ['Isländische Straße'],
    transcription: 'Navigate to Eisländische Straße',
    prompt: [],
    ...more,
  })
}

const names = (reasoning: string) => found(reasoning).map(({ text }) => text)
const stances = (reasoning: string) => found(reasoning).map(({ mentions }) => mentions.map(({ stance }) => stance))

describe('on the real trace', () => {
  const { reasoning } = seedText()
  const candidates = found(reasoning)

  test('finds the six transcriptions that it entertains, and neither glosses nor fragments', () => {
    expect(candidates.map(({ text }) => text).sort()).toEqual([
      'East Landische Strasse',
      'Eisländische Straße',
      'Ist Landische Strasse',
      'Ländische Straße',
      'Ostlandische Straße',
      'Östliche Straße',
    ])
  })

  test('knows the answer, and that it sounds like gold', () => {
    const answer = candidates.find(({ isAnswer }) => isAnswer)
    expect(answer).toMatchObject({ text: 'Eisländische Straße', isGold: false, soundsLikeGold: true })
    expect(candidates.filter(({ soundsLikeGold }) => soundsLikeGold)).toHaveLength(1)
  })

  test('ends committed to the answer, by every mention of its last four sentences that decides', () => {
    const decided = candidates.flatMap(({ text, mentions }) =>
      mentions.filter(({ stance }) => stance === 'committed').map(({ start }) => ({ text, start })),
    )
    expect(new Set(decided.map(({ text }) => text))).toEqual(new Set(['Eisländische Straße']))
    expect(Math.max(...decided.map(({ start }) => start))).toBeGreaterThan(reasoning.length - 60)
  })
})

describe('a name is found', () => {
  test.each([
    ['in quotation marks behind its carrier phrase', 'The speaker says "Navigate to Torstraße".', ['Torstraße']],
    ['in German marks', 'Es klingt nach „Östliche Straße“.', ['Östliche Straße']],
    ['in Chinese marks', '说话人说的是「Torstraße」。', ['Torstraße']],
    ['without marks, by the word it ends on', 'So it could be Warschauer Straße after all.', ['Warschauer Straße']],
    ['behind a cue, where it is like what was wanted', 'It sounds like Eisländisch to me.', ['Eisländisch']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    ['a placeholder', 'So the phrase is "Navigate to [German street name]".'],
    ['a gloss', '"Straße" means "street", and "ländlich" means "rural".'],
    ['a quotation of an instruction', 'It says "output TRANSCRIPTION: and the transcription".'],
    ['no words', '… 123 "42" —'],
  ])('but not %s', (_, text) => {
    expect(names(text)).toEqual([])
  })
})

test('variants of one name are one candidate: case, ß, umlauts written out, spaces, "Strasse"', () => {
  const text = 'I hear "Münchener Straße", or "Muenchener Strasse", "MÜNCHENER STRASSE", perhaps "Münchener Str.".'
  const [candidate, ...rest] = found(text)
  expect(rest).toEqual([])
  expect(candidate?.mentions).toHaveLength(4)
  expect(candidate?.text).toBe('Münchener Straße')
})

test('a name without its type, and a spelling of its sound, are mentions of it', () => {
  const [candidate] = found('Maybe "Östliche Straße". "Östliche" is said as "urst-lee-shuh", I think.')
  expect(candidate?.mentions).toHaveLength(3)
})

test.each([
  ['It could be "Torstraße".', 'proposed'],
  ['"Torstraße" makes more sense here.', 'kept'],
  ['"Torstraße" fits what I hear.', 'kept'],
  ['It is not "Torstraße".', 'rejected'],
  ['"Torstraße" doesn\'t make sense.', 'rejected'],
  ['Someone misheard it as "Torstraße".', 'rejected'],
  ['So the final answer is "Navigate to Torstraße".', 'committed'],
  ['I\'ll go with "Torstraße".', 'committed'],
  ['Das ist nicht "Torstraße".', 'rejected'],
])('%s: %s', (text, stance) => {
  expect(stances(text)).toEqual([[stance]])
})

test('a sentence that drops one name for another says so of each', () => {
  expect(stances('It is "Torstraße" rather than "Kornstraße".')).toEqual([['proposed'], ['rejected']])
})

test('every mention stands within the text and in order, whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '"Torstraße"',
      'maybe',
      '"',
      'Navigate to',
      'Straße',
      'a-b-c',
      '/ˈaɪs/',
      '\n',
      'Isländische',
      '“',
      '\ud800',
    ),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      for (const { mentions } of found(text)) {
        expect(mentions.length).toBeGreaterThan(0)
        let last = -1
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('hostile text is read to its end', () => {
  const seed = seedText().reasoning
  for (const text of [
    'A'.repeat(100_000),
    'Ab '.repeat(40_000),
    `"${'Torstraße" "'.repeat(8_000)}`,
    'a-b-'.repeat(30_000),
    '/ˈ'.repeat(50_000),
    `${seed} `.repeat(Math.ceil(2_000_000 / seed.length)),
  ])
    expect(() => found(text)).not.toThrow()
})
