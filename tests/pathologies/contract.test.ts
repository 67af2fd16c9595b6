import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Detector, Reading } from '@/lib/pathologies/detector'
import { judge } from '@/lib/pathologies/judge'
import { detectors } from '@/lib/pathologies/registry'
import { thinkStates } from '@/lib/traces/words'
import { readingOf, seedText } from './labels'

const all: readonly Detector[] = detectors

function fixtureOf(id: string) {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'pathologies', `${id}.json`), 'utf8'))
}

type Fixture = { readonly reasoning: string; readonly reading?: Partial<Reading> }

const read = ({ reasoning, reading }: Fixture, more: Partial<Reading> = {}) =>
  readingOf(reasoning, { ...reading, ...more })

/** Detectors that look at structure, answer or format, and know no words. */
const wordless = new Set([
  'candidate-churn',
  'doom-loop',
  'empty-reasoning',
  'format-failure',
  'carrier-lost',
  'gold-dropped',
])

/** Detectors that do not need the reasoning to judge. */
const withoutReasoning = new Set(['format-failure', 'carrier-lost', 'gold-dropped'])

function quotesOf(detector: Detector, reading: Reading): readonly string[] {
  const verdict = detector.detect(reading)
  return verdict.status === 'flagged' ? verdict.findings.map(({ quote }) => quote) : []
}

function expectSound(detector: Detector, reading: Reading) {
  const verdict = detector.detect(reading)
  if (verdict.status !== 'flagged') return
  let last = 0
  for (const { field, start, end, quote } of verdict.findings) {
    const text = reading[field] ?? ''
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(quote).toBe(text.slice(start, end))
    expect(quote.length).toBe(end - start)
    last = end
  }
}

test('ids are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

describe.each(all)('$id', (detector) => {
  test('is named in kebab-case, has a version, and says what it is', () => {
    expect(detector.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(Number.isInteger(detector.version) && detector.version >= 1).toBe(true)
    expect(detector.title && detector.description).not.toBe('')
    expect(detector.judges.states.length).toBeGreaterThan(0)
  })

  test('flags its fixture where the fixture says, and leaves the clean one and the near miss', () => {
    const { flagged, clean, nearMiss } = fixtureOf(detector.id)
    expect(quotesOf(detector, read(flagged))).toEqual(flagged.quotes)
    expect(detector.detect(read(clean))).toEqual({ status: 'clean' })
    expect(detector.detect(read(nearMiss))).toEqual({ status: 'clean' })
  })

  test('finds the same with curly apostrophes and in capitals', () => {
    const { flagged } = fixtureOf(detector.id)
    const curly = flagged.reasoning.replaceAll("'", '’')
    expect(quotesOf(detector, read({ ...flagged, reasoning: curly }))).toHaveLength(flagged.quotes.length)
    const loud = flagged.reasoning.toUpperCase()
    expect(quotesOf(detector, read({ ...flagged, reasoning: loud }))).toHaveLength(flagged.quotes.length)
  })

  test('quotes what stands at its spans, in order, in untrimmed text', () => {
    expectSound(detector, readingOf(seedText().reasoning))
    expectSound(detector, readingOf(`\n\n  \t${fixtureOf(detector.id).flagged.reasoning}\n 🗺️ ${seedText().reasoning}`))
  })

  test('does not judge a think state that it does not name', () => {
    for (const thinkState of thinkStates.filter((state) => !detector.judges.states.includes(state))) {
      const [judgement] = judge(read(fixtureOf(detector.id).flagged, { thinkState }), [detector])
      expect(judgement).toMatchObject({ status: 'notApplicable', pathology: detector.id })
    }
  })

  test('does not call a reasoning clean that is in a language it does not know, or has no words', () => {
    for (const reasoning of [
      'Le locuteur dit « Navigate to » puis un nom de rue. Je ne peux pas entendre la fin, mais le nom est clair.',
      'Говорящий называет улицу. Я не могу слышать запись, поэтому угадываю.',
      '話者は通りの名前を言っています。音声を聞くことができません。',
      ' \n\n… 123 ',
    ])
      if (!wordless.has(detector.id)) expect(detector.detect(readingOf(reasoning)).status).toBe('notApplicable')
    if (!withoutReasoning.has(detector.id))
      expect(detector.detect(readingOf('', { reasoning: null })).status).toBe('notApplicable')
  })

  test('never throws, and its spans hold, whatever the text', () => {
    const words = fixtureOf(detector.id).flagged.reasoning.split(' ')
    const word = fc.oneof(
      fc.constantFrom(...words, '"', "'", '“', '\n', '\n\n', '🇩🇪', 'א', '\ud800'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        expectSound(detector, read({ ...fixtureOf(detector.id).flagged, reasoning: parts.join(' ') }))
      }),
      { numRuns: 60 },
    )
  })

  test('gets through hostile text', () => {
    const text: string = fixtureOf(detector.id).flagged.reasoning
    for (const hostile of [
      'a'.repeat(100_000),
      '听'.repeat(100_000),
      'i-cannot-'.repeat(12_000),
      `${'i cannot '.repeat(10_000)}.`,
      `${'without the actual '.repeat(6_000)}.`,
      `${'the user probably '.repeat(6_000)}.`,
      '"'.repeat(100_000),
      '„«“‘\' "'.repeat(15_000),
      '\ud800\udfff\udc00'.repeat(10_000),
      '\u202eשלום \u202dمرحبا '.repeat(5_000),
      `${text} `.repeat(Math.ceil(2_000_000 / text.length)),
    ])
      expectSound(
        detector,
        readingOf(hostile, { segments: hostile.length > 500_000 ? sliced(hostile) : [whole(hostile)] }),
      )
  })
})

const whole = (text: string) => ({ index: 0, start: 0, end: text.length })

function sliced(text: string) {
  const size = 100
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) => ({
    index,
    start: index * size,
    end: Math.min(text.length, (index + 1) * size),
  }))
}

test('a detector that throws is stored as failed with its message, and the others still judge', () => {
  const broken: Detector = {
    ...detectors[0],
    id: 'broken',
    version: 3,
    detect: () => {
      throw new Error('no such lexicon')
    },
  }
  const judgements = judge(readingOf('The speaker names a street and it is clear.'), [broken, ...all])
  expect(judgements[0]).toEqual({ status: 'failed', message: 'no such lexicon', pathology: 'broken', version: 3 })
  expect(judgements.slice(1).map(({ status }) => status)).not.toContain('failed')
  expect(judgements).toHaveLength(all.length + 1)
})

test('a detector that names its tasks does not judge others', () => {
  const narrow: Detector = { ...detectors[0], judges: { states: ['closed'], tasks: ['transcription'] } }
  const text = 'The speaker names a street and it is clear.'
  expect(judge(readingOf(text), [narrow])[0]?.status).toBe('clean')
  expect(judge(readingOf(text, { task: 'question' }), [narrow])[0]?.status).toBe('notApplicable')
})
