import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Importer, Unit } from '@/lib/import/import-event'
import { linesOf } from '@/lib/import/lines'
import { importerNamed } from '@/lib/import/registry'
import { type LeftOut, leftOutAfter } from '@/lib/store/commands/left-out'
import type { Store } from '@/lib/store/open-store'
import type { FileSource } from './file-source'
import type { ImportReport } from './import-report'

/** The rows of a file that were left out, in the order of their lines, a few at a time in memory. */
function* leftOutOf(store: Store, path: string): Iterable<LeftOut> {
  for (let after = 0; ; ) {
    const rows = leftOutAfter(store, path, after)
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.line
  }
}

/** Each row that was left out, with its text where it is a line. */
async function* rowsOf(
  store: Store,
  source: FileSource,
  importer: Pick<Importer, 'unit' | 'rowsOf'>,
): AsyncIterable<LeftOut & { row: string | null }> {
  const left = leftOutOf(store, source.path)[Symbol.iterator]()
  let next = left.next()
  if (next.done) return
  if (importer.unit === 'line')
    for await (const { line, text } of importer.rowsOf?.(source) ?? linesOf(source.stream())) {
      if (next.done) return
      if (next.value.line !== line) continue
      yield { ...next.value, row: text }
      next = left.next()
    }
  for (; !next.done; next = left.next()) yield { ...next.value, row: null }
}

const placeOf = (unit: Unit, line: number) => (unit === 'line' ? {} : { place: `${unit} ${line}` })

/** Writes the rows that the last import of this store left out to a file, one JSON object a line (`file`, `line`, `place` where that is no line, `reason`, `row` as it was where it is text); answers how many, and makes no file for none. */
export async function writeUnmatched(
  store: Store,
  sources: readonly FileSource[],
  report: ImportReport,
  target: string,
): Promise<number> {
  let count = 0
  let out: ReturnType<typeof createWriteStream> | null = null
  for (const [at, source] of sources.entries()) {
    const format = report.files[at]?.format ?? null
    const importer = importerNamed(format ?? '') ?? { unit: 'line' }
    for await (const { path: _path, line, ...rest } of rowsOf(store, source, importer)) {
      out ??= createWriteStream(target)
      count += 1
      if (!out.write(`${JSON.stringify({ file: source.name, line, ...placeOf(importer.unit, line), ...rest })}\n`))
        await once(out, 'drain')
    }
  }
  if (out) await finished(out.end())
  return count
}
