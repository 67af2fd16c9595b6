import { describe, expect, test } from 'vitest'
import { attemptSpread, spreadText } from '@/lib/views/attempt-spread'
import type { TraceRowView } from '@/lib/views/trace-row-view'

const gold = ['Isländische Straße']

function tried(answer: string | null, rank: number | null = null, attempt = 0): TraceRowView {
  return {
    ...{
      key: `${attempt}`,
      clip: 'q',
      dataset: 'd',
      gold: gold[0] ?? null,
      attempt,
      rank,
      depth: 100,
      outcome: 'miss',
    },
    answer:
      answer === null
        ? []
        : [
            { text: answer.slice(0, 2), same: false },
            { text: answer.slice(2), same: true },
          ],
    failure: answer === null ? 'no-transcription' : null,
    ...{ thinkState: 'closed', goldFate: null, strip: null, pathologies: [], reasoningChars: null, latencyMs: null },
    run: { key: 'r', name: 'r', model: 'r', origin: 'real' },
  }
}

const verdict = (answers: readonly (string | null)[], known: readonly string[] = gold) => {
  const spread = attemptSpread(
    answers.map((answer, at) => tried(answer, null, at)),
    known,
  )
  return spread && spreadText(spread, known.length > 0)
}

describe('the verdict on several attempts', () => {
  test.each([
    [['A', 'A', 'A', 'A', 'B'], 'stable mishearing: 4 of 5 attempts give “A”'],
    [['A', 'A', 'A', 'B', 'C'], 'leaning: 3 of 5 attempts give “A”'],
    [['A', 'B', 'C', 'D', 'A'], 'coin toss: 5 attempts, 4 answers'],
    [['A', 'A', 'B', 'B'], 'coin toss: 4 attempts, 2 answers'],
    [['A', 'B'], 'coin toss: 2 attempts, 2 answers'],
    [['A', 'A'], 'too few to call: 2 of 2 attempts give “A”'],
    [['A', 'A', 'A'], 'stable mishearing: 3 of 3 attempts give “A”'],
    [
      ['Isländische Straße', 'islandische strasse', 'Isländische Straße.'],
      'stable, and right: 3 of 3 attempts give “Isländische Straße”',
    ],
    [[null, null, null, null, 'A'], 'stable failure: 4 of 5 attempts give no transcription'],
  ])('%j', (answers, text) => {
    expect(verdict(answers)).toBe(text)
  })

  test('where gold is not known, an answer is stable, and nobody says misheard', () => {
    expect(verdict(['A', 'A', 'A'], [])).toBe('stable answer: 3 of 3 attempts give “A”')
  })

  test('one attempt has none', () => {
    expect(verdict(['A'])).toBeNull()
  })
})

test('answers that differ in spelling alone are one, with their ranks from the best', () => {
  const spread = attemptSpread(
    [tried('eisländische', 9), tried('Eisländische', 3), tried('Eisländische', 3), tried('Island'), tried(null)],
    gold,
  )
  expect(spread?.answers).toEqual([
    { text: 'Eisländische', isGold: false, count: 3, ranks: '3 (2 times), 9' },
    { text: 'Island', isGold: false, count: 1, ranks: '>100' },
    { text: null, isGold: false, count: 1, ranks: '>100' },
  ])
})
