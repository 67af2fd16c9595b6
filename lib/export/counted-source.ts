import type { ExportSource } from '@/lib/views/export-source'

/** A source that tells, as each is read, how many traces that makes; what `onTrace` throws ends the export. */
export function countedSource(source: ExportSource, onTrace: (done: number) => void): ExportSource {
  async function* counting<Item>(items: AsyncIterable<Item>): AsyncIterable<Item> {
    let done = 0
    for await (const item of items) {
      done += 1
      onTrace(done)
      yield item
    }
  }
  return { ...source, traces: () => counting(source.traces()), rows: () => counting(source.rows()) }
}
