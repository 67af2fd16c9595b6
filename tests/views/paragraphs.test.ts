import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchor } from '@/lib/views/anchor'
import { paragraphsOf } from '@/lib/views/paragraphs'
import type { FindingView } from '@/lib/views/trace-detail'

const finding = (start: number, end: number): FindingView => ({
  pathology: 'x',
  version: 1,
  field: 'reasoning',
  start,
  end,
  quote: '',
})

test('runs and newlines give back the text, whatever overlaps', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), spans, fc.tuple(fc.nat(60), fc.nat(60)), (base, pairs, [from, to]) => {
      const text = base.replace(/[xyz]/g, '\n')
      const findings = pairs.map(([a, b]) => finding(Math.min(a, b), Math.min(text.length, Math.max(a, b))))
      const selection = { start: Math.min(from, to), end: Math.max(from, to) }
      const paragraphs = paragraphsOf(text, { segments: [{ start: 3, end: 9, index: 0 }], findings, selection })
      expect(paragraphs.map((one) => one.runs.map((run) => run.text).join('')).join('\n')).toBe(text)
      for (const { runs } of paragraphs) for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text)
    }),
  )
})

test('overlapping findings are cut where they begin and end', () => {
  const [line] = paragraphsOf('abcdefgh', { segments: [], findings: [finding(1, 5), finding(3, 7)], selection: null })
  expect(line?.runs.map((run) => [run.text, run.findings])).toEqual([
    ['a', []],
    ['bc', [0]],
    ['de', [0, 1]],
    ['fg', [1]],
    ['h', []],
  ])
})

test('a linked span is found where it was, or at the nearest place of its quote, or is said to be gone', () => {
  const text = 'one two three two'
  const span = { start: 4, end: 7 }
  expect(anchor(text, { span, quote: 'two' })).toEqual({ found: 'there', span })
  expect(anchor(`xx${text}`, { span, quote: 'two' })).toEqual({ found: 'moved', span: { start: 6, end: 9 } })
  expect(anchor(text, { span: { start: 15, end: 18 }, quote: 'two' })).toEqual({
    found: 'moved',
    span: { start: 14, end: 17 },
  })
  expect(anchor(text, { span, quote: 'four' })).toEqual({ found: 'gone', quote: 'four' })
  expect(anchor(text, { span: { start: 90, end: 95 }, quote: null })).toEqual({ found: 'gone', quote: '' })
})
