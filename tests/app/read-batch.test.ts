import { expect, test } from 'vitest'
import { readBatch } from '@/app/api/v1/records/read-batch'

const limits = { bytes: 10, lines: 2 }

async function* chunks(...texts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text)
}

const read = async (...texts: readonly string[]) => {
  const batch = await readBatch(chunks(...texts), limits)
  return batch.ok ? new TextDecoder().decode(batch.bytes) : batch.tooMuch
}

test('as many bytes and lines as may be are read as they came', async () => {
  expect(await read('aaaaa', 'bbbbb')).toBe('aaaaabbbbb')
  expect(await read('a\n', 'b\n', '')).toBe('a\nb\n')
  expect(await read()).toBe('')
})

test('one byte or one line more is too much, wherever the chunks end', async () => {
  expect(await read('aaaaa', 'bbbbb', 'c')).toBe('11 bytes')
  expect(await read('a\nb\n', 'c')).toBe('3 lines')
  expect(await read('\n\n\n')).toBe('3 lines')
})

test('a body without end is given up', async () => {
  async function* endless() {
    for (;;) yield new Uint8Array(1_000_000)
  }
  expect(await readBatch(endless(), limits)).toMatchObject({ ok: false, tooMuch: expect.stringMatching(/^more than/) })
})
