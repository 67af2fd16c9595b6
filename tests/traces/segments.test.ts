import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '@/lib/traces/parse'
import { segmentsOf } from '@/lib/traces/segments'
import { rawOutput } from './raw-output'

const texts = (reasoning: string) => segmentsOf(reasoning).map(({ start, end }) => reasoning.slice(start, end))
const seed = (name: string) => readFileSync(new URL(`../fixtures/seed/${name}`, import.meta.url), 'utf8')

describe('a sentence', () => {
  test.each<[string, string[]]>([
    ['Wait. Let me think! Is it East? Yes.', ['Wait.', 'Let me think!', 'Is it East?', 'Yes.']],
    ['  One line\nand another\r\n\r\n\tThird. ', ['One line', 'and another', 'Third.']],
    ['It is Frankfurter Str. 5 in Berlin. Good.', ['It is Frankfurter Str. 5 in Berlin.', 'Good.']],
    ['Turn into Hauptstr. Nord. Good.', ['Turn into Hauptstr. Nord.', 'Good.']],
    ['It is Frankfurter Str. The vowel fits.', ['It is Frankfurter Str.', 'The vowel fits.']],
    ['It ends in Straße. Östliche does not.', ['It ends in Straße.', 'Östliche does not.']],
    ['Dr. Müller lives in St. Pauli, Nr. 7.', ['Dr. Müller lives in St. Pauli, Nr. 7.']],
    ['A street, e.g. Isländische, i.e. Icelandic. So.', ['A street, e.g. Isländische, i.e. Icelandic.', 'So.']],
    ['Ein Land, z. B. Island, d. h. Eis. Gut.', ['Ein Land, z. B. Island, d. h. Eis.', 'Gut.']],
    [
      'East vs. Eis, noise etc. in it. No. That is no. 3.',
      ['East vs. Eis, noise etc. in it.', 'No.', 'That is no. 3.'],
    ],
    ['The name is E. T. A. Hoffmann. Fine.', ['The name is E. T. A. Hoffmann.', 'Fine.']],
    ['Straße des 17. Juni is one. I counted 3. But no.', ['Straße des 17. Juni is one.', 'I counted 3.', 'But no.']],
    ['He says "It is East." But "East" is odd.', ['He says "It is East."', 'But "East" is odd.']],
    ['(It is „Eis.“) Then «Land.» Done.', ['(It is „Eis.“)', 'Then «Land.»', 'Done.']],
    ['Is it "East?" or "Eis!" perhaps?', ['Is it "East?" or "Eis!" perhaps?']],
    [
      '1. The first. 2. The second.\n3) Third.\n- a. Fourth',
      ['1. The first.', '2. The second.', '3) Third.', '- a. Fourth'],
    ],
    ['Hmm... maybe. Well... So it is… Or not…', ['Hmm... maybe.', 'Well...', 'So it is…', 'Or not…']],
    ['**Done.** Next is `x.` Then', ['**Done.**', 'Next is `x.`', 'Then']],
    ['我听不到。真的吗？是的！“好。”走', ['我听不到。', '真的吗？', '是的！', '“好。”', '走']],
    ['It took 3.5 s at example.com. Yes', ['It took 3.5 s at example.com.', 'Yes']],
    [' \n\t\n ', []],
    ['', []],
  ])('%j', (reasoning, expected) => {
    expect(texts(reasoning)).toEqual(expected)
  })
})

test('the seed trace has the boundaries of its hand labels, and four more', () => {
  const output = seed('step-audio-r1-trace.txt')
  const parsed = parse(rawOutput({ output }))
  const reasoning = parsed.reasoning ?? ''
  const { sentences, transcription } = JSON.parse(seed('step-audio-r1-trace.labels.json'))
  expect(parsed.transcription).toBe(transcription)
  expect(sentences).toHaveLength(109)

  const segments = segmentsOf(reasoning)
  const starts = new Set(segments.map(({ start }) => start))
  const ends = new Set(segments.map(({ end }) => end))
  const labelStarts = new Set<number>()
  for (const { start, end } of sentences) {
    const text = reasoning.slice(start, end)
    labelStarts.add(start + text.length - text.trimStart().length)
    expect(starts).toContain(start + text.length - text.trimStart().length)
    expect(ends).toContain(start + text.trimEnd().length)
  }
  const extra = segments.filter(({ start }) => !labelStarts.has(start))
  expect(extra.map(({ start }) => reasoning.slice(start - 10, start + 12))).toEqual(
    ['Germany." But the exa', 'Germany." But the act', "ing back:\nThe user's m", 'Germany."\nThen the use'].map(
      (text) => expect.stringContaining(text.trim()),
    ),
  )
})

const words = [
  'Straße',
  'Dr.',
  'z. B.',
  '1.',
  'x',
  '.',
  '!',
  '。',
  '…',
  '...',
  ' ',
  '\n',
  '\r\n',
  '"',
  '”',
  ')',
  '**',
  '\ud800',
  '\ud83d\ude00',
  '\u2028',
  '听',
]

test('segments are in order, apart, not blank, and hold every character that is no white space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), { maxLength: 60 }),
      (parts) => {
        const reasoning = parts.join('')
        let last = 0
        for (const [index, segment] of segmentsOf(reasoning).entries()) {
          const text = reasoning.slice(segment.start, segment.end)
          expect(segment.index).toBe(index)
          expect(text.trim()).toBe(text)
          expect(text).not.toBe('')
          expect(reasoning.slice(last, segment.start).trim()).toBe('')
          expect(segment.start).toBeGreaterThanOrEqual(last)
          last = segment.end
        }
        expect(reasoning.slice(last).trim()).toBe('')
      },
    ),
    { numRuns: 200 },
  )
})

test('a newline is within no segment', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      expect(texts(parts.join('')).filter((text) => /[\r\n\u2028]/.test(text))).toEqual([])
    }),
  )
})

test('what stands before a paragraph changes nothing in it, however long either is', () => {
  const part = fc.constantFrom(...words, 'Wait, it is East. ', '5 5 5 ', 'so ')
  fc.assert(
    fc.property(fc.array(part, { minLength: 200, maxLength: 400 }), fc.nat({ max: 600 }), (parts, length) => {
      const reasoning = parts.join('')
      const padding = `${'x'.repeat(length)}.\n`
      const shifted = segmentsOf(padding + reasoning).slice(1)
      expect(shifted.map(({ start, end }) => [start - padding.length, end - padding.length])).toEqual(
        segmentsOf(reasoning).map(({ start, end }) => [start, end]),
      )
    }),
    { numRuns: 50 },
  )
})

// Each of these would take minutes if the time grew with the square of the length.
test.each([
  ['one line without spaces', 'ä'.repeat(100_000)],
  ['2 MB of sentences', 'Wait, Dr. Eis said "East." Hmm... So it is.\n'.repeat(45_000)],
  ['2 MB without an end', 'word '.repeat(400_000)],
  ['2 MB of full stops', '.'.repeat(2_000_000)],
  ['2 MB of white space', ' '.repeat(2_000_000)],
  ['many abbreviations', 'Dr. '.repeat(50_000)],
  ['many marks of emphasis', '.*'.repeat(50_000)],
])('%s is segmented', (_, reasoning) => {
  expect(segmentsOf(reasoning).at(-1)?.end ?? 0).toBe(reasoning.trimEnd().length)
})
