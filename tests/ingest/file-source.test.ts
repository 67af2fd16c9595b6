import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { tempFolder, tempStore } from '@/tests/temp-home'

/** How far an import of a file had come, in bytes, each time that something had been stored, and how long the file is. */
async function progressOf(file: string, options = {}) {
  let bytes = 0
  const steps: number[] = []
  const source = await openSource(file, (count) => {
    bytes += count
  })
  await ingest(await tempStore(), [source], options, { onRecord: () => steps.push(bytes) })
  return { steps, size: source.size, bytes }
}

test('bytes of a file that is not read in order count as they are read', async () => {
  const file = join(await tempFolder(), 'texts.parquet')
  const texts = Array.from({ length: 50 }, (_, row) => String.fromCharCode(97 + (row % 26)).repeat(200_000) + row)
  const columnData = [
    { name: 'id', data: texts.map((_, row) => `q${row}`) },
    { name: 'text', data: texts },
  ]
  await writeFile(file, new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 10, codec: 'UNCOMPRESSED' })))
  const { steps, size } = await progressOf(file)
  expect(new Set(steps).size).toBeGreaterThan(3)
  expect(steps[0]).toBeLessThan(size / 2)
  expect(steps.at(-1)).toBeGreaterThan(0.9 * size)
  expect(steps.at(-1)).toBeLessThanOrEqual(size)
})

test('a file that is read twice counts once', async () => {
  const file = join(await tempFolder(), 'dense.trec')
  await writeFile(file, 'q1 Q0 a 1 0.9 dense\n'.repeat(100))
  const { bytes, size } = await progressOf(file)
  expect(bytes).toBe(size)
})
