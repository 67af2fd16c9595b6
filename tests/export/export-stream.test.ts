import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { exportStream } from '@/lib/export/export-stream'
import { jsonl } from '@/lib/export/jsonl'
import type { ExportSource } from '@/lib/views/export-source'

async function* nothing(): AsyncIterable<never> {}

const empty: ExportSource = {
  traceCount: 0,
  datasets: nothing,
  clips: nothing,
  runs: nothing,
  reported: nothing,
  traces: nothing,
  rows: nothing,
  audio: async () => null,
}

/** A source of many traces that notes how many were read, and whether it was let go. */
function counting(failAt = Number.POSITIVE_INFINITY) {
  const seen = { read: 0, isOver: false }
  async function* traces() {
    try {
      for (; seen.read < 100_000; seen.read++) {
        if (seen.read === failAt) throw new Error('the disk is gone')
        if (seen.read % 50 === 0) await setImmediate()
        yield { output: 'x'.repeat(1000) }
      }
    } finally {
      seen.isOver = true
    }
  }
  return { seen, source: { ...empty, traces } }
}

test('an export is read only as far as it is taken, and let go of when whoever asked goes', async () => {
  const { seen, source } = counting()
  const errors: unknown[] = []
  const reader = exportStream(jsonl, source, (cause) => errors.push(cause)).getReader()
  await reader.read()
  await reader.read()
  expect(seen.read).toBeLessThan(1000)
  const reading = reader.read()
  // the next chunk is under way, but not there yet
  await new Promise<void>((done) => process.nextTick(done))
  await reader.cancel()
  await reading
  expect(seen.isOver).toBe(true)
  expect(seen.read).toBeLessThan(1000)
  expect(errors).toEqual([])
})

test('what goes wrong on the way breaks the stream off, so that no half file passes for a whole one', async () => {
  const errors: unknown[] = []
  const stream = exportStream(jsonl, counting(500).source, (cause) => errors.push(cause))
  await expect(new Response(stream).text()).rejects.toThrow('the disk is gone')
  expect(errors).toHaveLength(1)
})
