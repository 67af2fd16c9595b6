import type { RunRow } from './run-row'

const values: Readonly<Record<string, (run: RunRow) => number | string | null>> = {
  recall: (run) => run.recall?.share ?? null,
  name: (run) => run.name.toLowerCase(),
  model: (run) => run.model.toLowerCase(),
  traces: (run) => run.traces,
  missing: (run) => run.missing,
  errors: (run) => run.errors,
  latencyMs: (run) => run.medianLatencyMs,
  importedAt: (run) => run.importedAt,
}

/** Runs in an order, `-` before it for descending; what is not known comes last both ways, and scripted runs after all others. */
export function inRunOrder(runs: readonly RunRow[], sort: string): readonly RunRow[] {
  const down = sort.startsWith('-')
  const value = values[down ? sort.slice(1) : sort] ?? (() => null)
  return runs.toSorted((a, b) => {
    const scripted = Number(a.origin === 'scripted') - Number(b.origin === 'scripted')
    if (scripted !== 0) return scripted
    const [left, right] = [value(a), value(b)]
    if (left === right) return 0
    if (left === null) return 1
    if (right === null) return -1
    return left < right === down ? 1 : -1
  })
}
