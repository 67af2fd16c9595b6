import { expect, test } from 'vitest'
import { answerSpan } from '@/lib/views/answer-part'

const slice = (output: string, slices: readonly (readonly [number, number])[], said: string | null) => {
  const at = said === null ? -1 : output.indexOf(said)
  const span = said === null ? null : { start: at, end: at + said.length }
  const { start, end } = answerSpan(
    output,
    slices.map(([from, to]) => ({ start: from, end: to })),
    span,
  )
  return output.slice(start, end)
}

test('the answer is what stands behind the reasoning, its closing tag included', () => {
  expect(slice('<think>ab</think>TRANSCRIPTION: x', [[7, 9]], 'x')).toBe('</think>TRANSCRIPTION: x')
  expect(slice('<think>ab</think>nothing', [[7, 9]], null)).toBe('</think>nothing')
})

test('an answer before the reasoning is where the transcription stands', () => {
  expect(slice('TRANSCRIPTION: x <think>ab</think>', [[24, 26]], 'x')).toBe('TRANSCRIPTION: x <think>')
})

test('an output without reasoning is the answer', () => {
  expect(slice('just this', [], null)).toBe('just this')
})
