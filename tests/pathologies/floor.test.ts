import { describe, expect, test } from 'vitest'
import { detectors } from '@/lib/pathologies/registry'
import { saidInSentences, seedText, writtenTexts } from './labels'
import { measure } from './measure'
import { addScores, overlaps, precision, recall, scoreFindings } from './score'

const texts = [seedText(), ...writtenTexts()]
const scored = detectors
  .filter(({ id }) => saidInSentences.includes(id))
  .map((detector) => ({ id: detector.id, score: measure(detector, texts) }))
const floorFrom = 10

describe.each(scored.filter(({ score }) => score.hit + score.missed.length >= floorFrom))('$id', ({ score }) => {
  test('keeps a precision of 0.95', () => {
    expect(score.falseAlarms.length === 0 || precision(score) >= 0.95, score.falseAlarms.join('\n')).toBe(true)
  })
  test('keeps a recall of 0.85', () => {
    expect(recall(score) >= 0.85, score.missed.join('\n')).toBe(true)
  })
})

test('the detectors together keep a recall of 0.90', () => {
  expect(recall(addScores(scored.map(({ score }) => score)))).toBeGreaterThanOrEqual(0.9)
})

test('every label stands where it says, and names no sentence twice', () => {
  for (const { reasoning, sentences } of texts)
    for (const { start, end, text } of sentences) expect(reasoning.slice(start, end)).toBe(text)
})

test('a finding hits what it overlaps by half of the shorter, and one that hits nothing is a false alarm', () => {
  const at = (start: number, end: number) => ({ start, end })
  expect(overlaps(at(0, 10), at(8, 100))).toBe(false)
  expect(overlaps(at(0, 10), at(5, 100))).toBe(true)
  const sentences = [
    { sentence: 0, ...at(0, 20), text: 'first', labels: ['x'], unsure: [] },
    { sentence: 1, ...at(20, 40), text: 'second', labels: [], unsure: ['x'] },
    { sentence: 2, ...at(40, 60), text: 'third', labels: [], unsure: [] },
  ]
  const findings = [at(21, 39), at(41, 59)].map((span) => ({ ...span, quote: `${span.start}` }))
  expect(scoreFindings('x', findings, sentences)).toEqual({ hit: 0, missed: ['first'], falseAlarms: ['41'] })
})
