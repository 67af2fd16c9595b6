import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '@/lib/traces/parse'
import type { ParsedOutput, RawOutput } from '@/lib/traces/parsed'
import { thinkBlocks } from '@/lib/traces/think-blocks'
import { thinkStates } from '@/lib/traces/words'
import { rawOutput } from './raw-output'

const parts = [
  ...[
    '<think>',
    '</think>',
    '<THINKING>',
    '</thought>',
    '<reasoning>',
    '[THINK]',
    '[/THINK]',
    '◁think▷',
    '◁/think▷',
    '<think',
    '`</think>`',
    '< /think>',
  ],
  ...['\n```\n', '```js\n', '\n~~~\n', '`', '\n', '\r\n', ' ', '\u2028', '\n\n'],
  ...['TRANSCRIPTION:', 'transcription:', '**TRANSCRIPTION**:', 'Transcription\uff1a', '**', '_', '"', '“', '”', "'"],
  ...[
    '<|im_end|>',
    '</s>',
    '<|EOT|>',
    '<\uff5cend\u2581of\u2581sentence\uff5c>',
    '<|im_start|>',
    '<pad>',
    '<answer>',
    '</answer>',
  ],
  ...['Straße', 'x', '听不到', '\ud800', '\udc00', '\ud83d\ude00', '\u0000', 'İ', '\ufeff'],
]
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 40,
  })
  .map((all) => all.join(''))
const maybe = fc.option(text)
const raws: fc.Arbitrary<RawOutput> = fc.record({
  output: maybe,
  reasoning: fc.option(text, { freq: 2 }),
  transcription: fc.option(text, { freq: 1 }),
  error: fc.option(fc.constant('timeout')),
  finishReason: fc.constantFrom(null, 'stop', 'length', 'MAX_TOKENS', ''),
  asksReasoning: fc.constantFrom(null, true, false),
  asksMarker: fc.boolean(),
  prefill: fc.option(fc.oneof(text, fc.constant('<think>Okay,\n'))),
  reasoningTokens: fc.constantFrom(null, 0, 7),
  removed: fc.constantFrom(null, 'redacted', 'stripped'),
})
const sourceOf = (raw: RawOutput, { reasoningFrom }: ParsedOutput) =>
  (reasoningFrom === 'output' ? raw.output : raw.reasoning) ?? ''
const holds = (law: (raw: RawOutput, parsed: ParsedOutput) => void) =>
  fc.assert(
    fc.property(raws, (raw) => law(raw, parse(raw))),
    { numRuns: 2_000 },
  )

const tag = /<\/?(?:think|thinking|thought|reasoning)>|\[\/?THINK\]|◁\/?think▷/i
const turnEnd = /<\|(?:im_end|EOT|im_start)\|>|<pad>|<\/s>|<\uff5cend\u2581of\u2581sentence\uff5c>/i
const endsWith = (pattern: RegExp, before: string) => new RegExp(`(?:${pattern.source})$`, 'i').test(before)
const startsWith = (pattern: RegExp, behind: string) => new RegExp(`^(?:${pattern.source})`, 'i').test(behind)

describe('whatever the output', () => {
  test('the state is a known one, and a failure means that there is no transcription', () => {
    holds((_, parsed) => {
      expect(thinkStates).toContain(parsed.thinkState)
      expect(parsed.failure !== null).toBe((parsed.transcription ?? '').trim() === '')
    })
  })

  test('slices and gaps hold every character but those of tags and of the ends of turn at its end', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (output, open) => {
        const { slices, gaps } = thinkBlocks(output, open)
        let last = 0
        const left: string[] = []
        for (const { start, end } of [...slices, ...gaps].sort((a, b) => a.start - b.start || a.end - b.end)) {
          expect(start).toBeGreaterThanOrEqual(last)
          left.push(output.slice(last, start))
          last = end
        }
        const tail = output.slice(last).replace(new RegExp(`${turnEnd.source}|\\s`, 'gi'), '')
        const anyTag = new RegExp(tag.source, 'gi')
        expect([...left, tail].map((between) => between.replace(anyTag, ''))).toEqual([...left, tail].map(() => ''))
      }),
      { numRuns: 2_000 },
    )
  })

  test('the reasoning is its slices, which are in order and apart', () => {
    holds((raw, parsed) => {
      const source = sourceOf(raw, parsed)
      const slices = parsed.reasoningSlices
      let last = 0
      for (const { start, end } of slices) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(source.length)
      const joined = slices.map(({ start, end }) => source.slice(start, end)).join('\n\n')
      expect(parsed.reasoning).toBe(slices.length > 0 ? joined : null)
    })
  })

  test('a slice begins and ends at a tag, an end of turn, or an end of the text, so that no character of it is lost', () => {
    holds((raw, parsed) => {
      const source = sourceOf(raw, parsed)
      for (const { start, end } of parsed.reasoningSlices) {
        expect(start === 0 || endsWith(tag, source.slice(0, start))).toBe(true)
        const behind = source.slice(end)
        expect(behind === '' || startsWith(tag, behind) || startsWith(turnEnd, behind)).toBe(true)
      }
    })
  })

  test('a given transcription is taken as it is', () => {
    holds((raw, parsed) => {
      if (raw.transcription !== null)
        expect(parsed).toMatchObject({ transcription: raw.transcription, transcriptionSpan: null })
    })
  })

  test('the transcription is its span of the output, outside the reasoning', () => {
    holds((raw, { transcription, transcriptionSpan: span, reasoningSlices, reasoningFrom }) => {
      if (!span) return
      expect(raw.output?.slice(span.start, span.end)).toBe(transcription)
      const slices = reasoningFrom === 'output' ? reasoningSlices : []
      expect(slices.filter(({ start, end }) => end > span.start && start < span.end)).toEqual([])
    })
  })

  test('a transcription that is neither given nor in the output comes from a field beside a blank output', () => {
    holds((raw, { transcription, transcriptionSpan, reasoningFrom }) => {
      if (transcription === null || transcriptionSpan || raw.transcription !== null) return
      expect(reasoningFrom).toBe('reasoning')
      expect((raw.output ?? '').trim()).toBe('')
    })
  })

  test('neither white space nor an end of turn is at an end of the transcription', () => {
    holds((raw, parsed) => {
      if (raw.transcription !== null || parsed.transcription === null) return
      expect(parsed.transcription).toBe(parsed.transcription.trim())
      expect(endsWith(turnEnd, parsed.transcription)).toBe(false)
    })
  })

  test('parsing again gives the same, and so do its own results as fields', () => {
    holds((raw, parsed) => {
      expect(parse(raw)).toEqual(parsed)
      const plain = parsed.reasoning?.trim() && !tag.test(parsed.reasoning) && !turnEnd.test(parsed.reasoning)
      if (!plain || parsed.transcription === null) return
      const again = parse(rawOutput({ reasoning: parsed.reasoning, transcription: parsed.transcription }))
      expect(again.reasoning).toBe(parsed.reasoning)
      expect(again.transcription).toBe(parsed.transcription)
    })
  })
})

// Each of these would take minutes if the time grew with the square of the length.
describe('a large or hostile output is parsed', () => {
  const times = (unit: string, count: number) => unit.repeat(count)
  test.each<[string, string, string]>([
    ['100,000 openers', times('<think>', 100_000), 'unclosed'],
    ['100,000 closers', times('</think>', 100_000), 'empty'],
    ['100,000 blocks', times('<think>a</think>b', 100_000), 'closed'],
    ['100,000 openers, one closer', `${times('<think>', 100_000)}</think>x`, 'closed'],
    ['openers behind a block', `<think>a</think>${times('<think>', 100_000)}`, 'unclosed'],
    ['100,000 fences that stay open', `${times('````js\n', 100_000)}<think>a</think>b`, 'closed'],
    ['100,000 pairs of fences', `${times('```\n<think>\n```\n', 50_000)}<think>a</think>b`, 'closed'],
    ['100,000 markers', `<think>a</think>${times('TRANSCRIPTION: ', 100_000)}`, 'closed'],
    ['100,000 ends of turn', `<think>a</think>x${times('<|im_end|>\n', 100_000)}`, 'closed'],
    ['2 MB of brackets', `<think>a</think>${times('<', 2_000_000)}`, 'closed'],
    ['2 MB of white space', `<think>a</think>${times(' ', 1_000_000)}TRANSCRIPTION${times(' ', 1_000_000)}`, 'closed'],
    ['2 MB of asterisks', `<think>a</think>TRANSCRIPTION: ${times('*', 2_000_000)}`, 'closed'],
    ['2 MB of backticks', `<think>a</think>${times('`', 2_000_000)}`, 'closed'],
    ['2 MB of newlines', `<think>a</think>TRANSCRIPTION: x${times('\n \r', 700_000)}y`, 'closed'],
    ['2 MB of reasoning', `<think>${times('It is East. ', 170_000)}</think>TRANSCRIPTION: x`, 'closed'],
    ['2 MB of quotes', `<think>a</think>TRANSCRIPTION: ${times("'a", 1_000_000)}`, 'closed'],
  ])('%s', (_, output, state) => {
    for (const asksMarker of [true, false]) expect(parse(rawOutput({ output, asksMarker })).thinkState).toBe(state)
    const field = parse(rawOutput({ output: 'TRANSCRIPTION: x', reasoning: output }))
    expect(field.transcription).toBe('x')
  })
})
