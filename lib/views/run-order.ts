import type { AsrFigures } from './asr'
import type { RunRow } from './run-row'

/** A run in a list of runs; error rates stand beside it where they are shown. */
export type ListedRun = RunRow & { readonly asr?: AsrFigures }

const values: Readonly<Record<string, (run: ListedRun) => number | string | null>> = {
  recall: (run) => run.recall?.share ?? null,
  name: (run) => run.name.toLowerCase(),
  model: (run) => run.model.toLowerCase(),
  traces: (run) => run.traces,
  missing: (run) => run.missing,
  errors: (run) => run.errors,
  wer: (run) => run.asr?.wer?.share ?? null,
  entityAccuracy: (run) => run.asr?.entityAccuracy?.share ?? null,
  latencyMs: (run) => run.medianLatencyMs,
  importedAt: (run) => run.importedAt,
}

/** Runs in an order, `-` before it for descending; what is not known comes last both ways, and scripted runs after all others. */
export function inRunOrder<Run extends ListedRun>(runs: readonly Run[], sort: string): readonly Run[] {
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
