import { expect, test } from 'vitest'
import { candidatesOf } from '@/lib/candidates/candidates-of'
import { goldFateOf } from '@/lib/candidates/gold-fate'
import { segmentsOf } from '@/lib/traces/segments'
import type { ThinkState } from '@/lib/traces/words'

type Case = { reasoning: string; answer: string | null; gold?: readonly string[]; thinkState?: ThinkState }

function fate({ reasoning, answer, gold = ['Isländische Straße'], thinkState = 'closed' }: Case) {
  const transcription = answer && `Navigate to ${answer}`
  const reference = 'Navigate to Isländische Straße'
  const candidates = candidatesOf({
    reasoning,
    segments: segmentsOf(reasoning),
    reference,
    gold,
    transcription,
    prompt: [],
  })
  return goldFateOf({ candidates, gold, reference, transcription, thinkState })
}

test.each([
  ['gold is given', 'Maybe "Torstraße".', 'Isländische Straße', 'committed-exact'],
  ['gold is given in another spelling', 'It is clear.', 'islaendische strasse', 'committed-exact'],
  ['the answer only sounds like gold', 'It is clear.', 'Eisländische Straße', 'committed-mangled'],
  ['it settled on gold and wrote another', 'So the answer is "Isländische Straße".', 'Torstraße', 'committed-mangled'],
  [
    'gold was considered and given up',
    'Maybe "Isländische Straße". No, the answer is "Torstraße".',
    'Torstraße',
    'considered-dropped',
  ],
  [
    'what sounds like gold was considered and given up',
    'Is it "Eisländische Straße"? The answer is "Torstraße".',
    'Torstraße',
    'considered-dropped',
  ],
  ['gold never came up', 'Maybe "Kornstraße". The answer is "Torstraße".', 'Torstraße', 'never-considered'],
  ['nothing was transcribed and gold never came up', 'I cannot tell.', null, 'never-considered'],
] as const)('%s', (_, reasoning, answer, expected) => {
  expect(fate({ reasoning, answer })).toBe(expected)
})

test('of several golds any counts', () => {
  expect(fate({ reasoning: 'Clear.', answer: 'Torstraße', gold: ['Isländische Straße', 'Torstr.'] })).toBe(
    'committed-exact',
  )
})

test('it is not known where gold is unknown or the trace is not whole', () => {
  expect(fate({ reasoning: 'Clear.', answer: 'Torstraße', gold: [] })).toBeNull()
  expect(fate({ reasoning: 'Clear.', answer: 'Isländische Straße', thinkState: 'truncated' })).toBeNull()
})
