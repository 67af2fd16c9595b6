import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readContent } from '@/lib/import/inspect-content'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { importLines, tempStore } from '@/tests/temp-home'

const file = 'tests/fixtures/import/openai-batch/traps.jsonl'

const states = [
  ['answer-in-field', 'misrouted', 'Torstraße', 'I hear Tor.'],
  ['both-same', 'closed', 'Torstraße', 'I hear Tor.'],
  ['closing-only', 'closed', 'Torstraße', 'I hear Tor.'],
  ['eos', 'closed', 'Torstraße', 'I hear Tor.'],
  ['eos-in-field', 'closed', 'Torstraße', 'I hear Tor.'],
  ['field-and-inline', 'closed', 'Torstraße', 'I hear Tor.'],
  ['many', 'closed', 'Torstraße', 'a'],
  ['many', 'closed', 'Torgasse', 'b'],
  ['many', 'truncated', '', 'c'],
  ['no-response', 'unknown', 'no response', ''],
  ['null-length', 'truncated', '', ''],
  ['null-length-field', 'truncated', '', 'I hear Tor, or'],
  ['old-null', 'closed', 'Torstraße', 'I hear Tor.'],
  ['parts', 'closed', 'Torstraße', 'I hear Tor.'],
  ['reasoning-as-content', 'unclosed', '', 'I hear Tor, and'],
  ['refused', 'unknown', 'HTTP 400: 400: audio too long', ''],
  ['tags-in-field', 'closed', 'Torstraße', 'I hear Tor.'],
]

test('reasoning is found wherever a server puts it, and what is not whole is told', async () => {
  const store = await tempStore()
  const ids = (await readFile(file, 'utf8')).trim().split('\n')
  const clips = ids.map((line) => ({ clip: { key: JSON.parse(line).custom_id }, dataset: 'd' }))
  await importLines(store, [{ dataset: { key: 'd' } }, ...clips])
  const report = await ingest(store, [await openSource(file, () => {})], { dataset: 'd' })
  expect(report.issues.map(({ line, message }) => [line, message])).toEqual([
    [2, expect.stringMatching(/reasoning_content begins "I hear Tor." and message.reasoning begins "I hear Ring."/)],
    [17, expect.stringMatching(/choices: expected a list of choices/)],
  ])
  const traces = await store.read.trace.findMany({
    orderBy: [{ clipKey: 'asc' }, { attempt: 'asc' }],
    include: { text: true },
  })
  expect(traces.map((one) => [one.clipKey, one.thinkState, one.answer, Math.max(0, one.reasoningChars)])).toEqual(
    states.map(([clip, state, answer, reasoning]) => [clip, state, answer, reasoning?.length]),
  )
  expect(report.files[0]).toMatchObject({
    reasoning: {
      'message.reasoning_content': 1,
      'message.reasoning': 5,
      'message.reasoning, with tags in it': 2,
      'inline <think>': 4,
      'inline <think>, never closed': 1,
      'inline, only the closing tag': 1,
      'no output': 1,
    },
    finishReasons: { stop: 12, length: 3, error: 2 },
  })
})

test('of a log with one redacted block the cipher is not read as reasoning', () => {
  const content = [
    { type: 'reasoning', reasoning: 'I hear Tor.' },
    { type: 'reasoning', reasoning: 'Y2lwaGVy', redacted: true, summary: 'It weighed two streets.' },
    { type: 'reasoning', reasoning: 'Y2lwaGVy', redacted: true },
    { type: 'text', text: 'Torstraße' },
  ]
  expect(readContent(content)).toEqual({
    text: 'Torstraße',
    reasoning: 'I hear Tor.\n\nIt weighed two streets.',
    isRedacted: true,
  })
})
