import { describe, expect, test } from 'vitest'
import type { ImportEvent } from '@/lib/import/import-event'
import { native } from '@/lib/import/native'
import { noSetting } from './read-events'

async function eventsOf(line: string): Promise<ImportEvent[]> {
  const bytes = new TextEncoder().encode(line)
  const source = {
    name: 'a.jsonl',
    size: bytes.length,
    async *stream() {
      yield bytes
    },
    slice: async (from: number, to: number) => bytes.subarray(from, to),
  }
  const events: ImportEvent[] = []
  for await (const event of native.read(source, noSetting)) events.push(event)
  return events
}

const ranking = (rank: number | null, depth: number) =>
  JSON.stringify({ ranking: { run: 'r', clip: 'c', retrieval: 'd', depth, rank } })

describe('an issue says what was expected', () => {
  test.each([
    ['{"clip":{"key":"c","gold":5},"dataset":"d"}', 'clip.gold: expected a string, a list of strings, or null'],
    ['{"clip":{"key":"c","tags":{"a":[]}},"dataset":"d"}', 'clip.tags.a: expected a string, a number or true or false'],
    [
      '{"run":"r","clip":"c","error":5}',
      'error: expected a string of at most 4,000,000 characters, an object, or null',
    ],
    ['{"output":"x","clip":"c1"}', 'run: expected the key of a run'],
    [ranking(11, 10), 'ranking.rank: expected at most the depth (10), or null'],
    ['{"run":"r","clip":"c","output":"x","meta":{"a":{"__proto__":1}}}', 'expected no field with the name "__proto__"'],
  ])('%s', async (line, message) => {
    expect(await eventsOf(line)).toEqual([{ kind: 'issue', line: 1, message: expect.stringContaining(message) }])
  })
})

test('a rank at the depth, or beyond it as null, is a ranking', async () => {
  for (const line of [ranking(10, 10), ranking(null, 10)]) expect((await eventsOf(line))[0]?.kind).toBe('ranking')
})

async function traceOf(fields: string) {
  const [event] = await eventsOf(`{"run":"r","clip":"c",${fields}}`)
  return event?.kind === 'trace' ? event.trace : event
}

test('a fraction of a millisecond is rounded, and kept as it was given', async () => {
  expect(await traceOf('"output":"x","latencyMs":3.75')).toMatchObject({ latencyMs: 4, meta: { latencyMs: 3.75 } })
  expect(await traceOf('"output":"x","latencyMs":4')).toMatchObject({ latencyMs: 4 })
})

test('a number that a double does not hold keeps its digits, as text', async () => {
  const fields = String.raw`"output":"12345678901234567890 \" 1e999 \\","seed":12345678901234567890,"far":1e400,"near":1e22,"half":0.12345678901234567890,"list":[-9007199254740993,9007199254740991]`
  expect(await traceOf(fields)).toMatchObject({
    output: '12345678901234567890 " 1e999 \\',
    meta: {
      seed: '12345678901234567890',
      far: '1e400',
      near: 1e22,
      half: 0.12345678901234568,
      list: ['-9007199254740993', 9007199254740991],
    },
  })
})

test('an output that speaks of __proto__ is an output', async () => {
  expect(await traceOf('"output":"the key __proto__ is odd"')).toMatchObject({ output: 'the key __proto__ is odd' })
})
