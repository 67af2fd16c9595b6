import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '@/lib/traces/segments'
import { anchor } from '@/lib/views/anchor'
import { blocksOf, type Paragraph, paragraphsOf } from '@/lib/views/paragraphs'
import { partParagraphs, readingPart, wholeChars } from '@/lib/views/reading-part'

const finding = (start: number, end: number) => ({ pathology: 'x', start, end })

/** The text that paragraphs show: a newline before each that does not go on the line before it. */
const shown = (paragraphs: readonly Paragraph[]) =>
  paragraphs
    .map(({ runs, goesOn }, at) => `${at === 0 || goesOn ? '' : '\n'}${runs.map((run) => run.text).join('')}`)
    .join('')

test('runs and newlines give back the text, whatever overlaps', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), spans, fc.tuple(fc.nat(60), fc.nat(60)), (base, pairs, [from, to]) => {
      const text = base.replace(/[xyz]/g, '\n')
      const findings = pairs.map(([a, b]) => finding(Math.min(a, b), Math.min(text.length, Math.max(a, b))))
      const selection = { start: Math.min(from, to), end: Math.max(from, to) }
      const segments = [{ start: 3, end: 9, index: 0 }]
      const paragraphs = paragraphsOf({ text, start: 0, goesOn: false }, { segments, findings, selection })
      expect(shown(paragraphs)).toBe(text)
      for (const { runs } of paragraphs) for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text)
    }),
  )
})

test('overlapping findings are cut where they begin and end', () => {
  const findings = [finding(1, 5), finding(3, 7)]
  const [line] = paragraphsOf(
    { text: 'abcdefgh', start: 0, goesOn: false },
    { segments: [], findings, selection: null },
  )
  expect(line?.runs.map((run) => [run.text, run.findings])).toEqual([
    ['a', []],
    ['bc', [0]],
    ['de', [0, 1]],
    ['fg', [1]],
    ['h', []],
  ])
})

test('a run knows the segment that it is in, and the first of a segment its number', () => {
  const text = 'One here. Two there.\nThree.'
  const segments = segmentsOf(text)
  const runs = paragraphsOf({ text, start: 0, goesOn: false }, { segments, findings: [finding(4, 8)], selection: null })
    .flatMap((one) => one.runs)
    .filter(({ text: part }) => part.trim() !== '')
  expect(runs.map(({ text: part, segment, within }) => [part.trim(), segment, within])).toEqual([
    ['One', 1, 0],
    ['here', null, 0],
    ['.', null, 0],
    ['Two there.', 2, 1],
    ['Three.', 3, 2],
  ])
})

test('a line that is too long is cut between its sentences, and one without spaces anywhere but within a character', () => {
  const prose = 'The vowel is short and the name ends in a hiss. '.repeat(1_000).trim()
  const blocks = blocksOf(prose, segmentsOf(prose))
  expect(blocks.length).toBeGreaterThan(4)
  for (const { start, goesOn } of blocks.slice(1)) {
    expect(goesOn).toBe(true)
    expect(prose.slice(start, start + 9)).toBe('The vowel')
  }
  const odd = `x${'🗺'.repeat(20_000)}`
  const cut = blocksOf(odd, [{ start: 0, end: odd.length, index: 0 }])
  expect(cut.every(({ start, end }) => odd.slice(start, end).isWellFormed())).toBe(true)
  expect(cut.map(({ start, end }) => odd.slice(start, end)).join('')).toBe(odd)
})

test('parts of a long reasoning follow each other without loss, forwards and backwards, and one is around any offset', () => {
  const reasoning = Array.from(
    { length: 9_000 },
    (_, at) => `Sentence ${at} is about the sound of it.${at % 3 === 0 ? '\n\n' : ''}`,
  ).join('\n')
  const segments = segmentsOf(reasoning)
  const grounds = segments.map(({ index }) => ({ kind: 'other' as const, reason: `${index % 5}` }))
  const text = { reasoning, segments, grounds, findings: [finding(210_000, 210_020)] }
  expect(reasoning.length).toBeGreaterThan(wholeChars)
  const around = readingPart(text, { side: 'around', at: 210_010 }, null)
  expect(around.start).toBeLessThan(210_000)
  expect(around.end).toBeGreaterThan(210_020)
  expect(around.findings).toHaveLength(1)
  expect(around.grounds).toHaveLength(5)
  const [number] = partParagraphs(around)[0]?.runs.flatMap(({ segment }) => segment ?? []) ?? []
  expect(segments[(number ?? 0) - 1]?.start).toBe(around.start)
  expect(around.grounds[around.groundOf[0] ?? -1]?.reason).toBe(`${((number ?? 0) - 1) % 5}`)
  expect(around.end - around.start).toBeLessThan(60_000)
  let all = ''
  for (let at = -1, end = -1; end < reasoning.length; ) {
    const part = readingPart(text, { side: 'after', at }, null)
    all += `${all === '' || part.goesOn ? '' : '\n'}${shown(partParagraphs(part))}`
    at = part.lastStart
    end = part.end
  }
  expect(all).toBe(reasoning)
  const before = readingPart(text, { side: 'before', at: around.start }, null)
  expect(before.end).toBe(around.start - 1)
  expect(readingPart(text, { side: 'around', at: reasoning.length }, null).end).toBe(reasoning.length)
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

test('a part that begins within a line is cut as the whole is', () => {
  const reasoning = 'The vowel is short and the name ends in a hiss. '.repeat(6_000).trim()
  const source = { reasoning, segments: segmentsOf(reasoning), grounds: [], findings: [] }
  const part = readingPart(source, { side: 'around', at: 150_000 }, { start: 150_000, end: 150_010 })
  const ends = (blocks: readonly { start: number; end: number; goesOn: boolean }[]) =>
    blocks.map(({ start, end, goesOn }) => [start, end, goesOn])
  const whole = blocksOf(reasoning, source.segments).filter(({ start, end }) => start >= part.start && end <= part.end)
  expect(ends(partParagraphs(part))).toEqual(ends(whole))
  expect(part.goesOn).toBe(true)
  const selected = partParagraphs(part).flatMap(({ runs }) => runs.filter((run) => run.selected))
  expect(selected.map(({ text }) => text).join('')).toBe(reasoning.slice(150_000, 150_010))
})
