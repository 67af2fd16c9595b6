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
  latencyMs: (run) => run.medianLatency?.value ?? null,
  importedAt: (run) => run.importedAt,
}

/** Which of two values comes first, ascending or `down`; what is not known comes last both ways. */
export function knownOrder<Value extends number | string>(left: Value | null, right: Value | null, down: boolean) {
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  return left < right === down ? 1 : -1
}

/** Runs in an order, `-` before it for descending; what is not known comes last both ways, and scripted runs after all others. */
export function inRunOrder<Run extends ListedRun>(runs: readonly Run[], sort: string): readonly Run[] {
  const down = sort.startsWith('-')
  const value = values[down ? sort.slice(1) : sort] ?? (() => null)
  return runs.toSorted((a, b) => {
    const scripted = Number(a.origin === 'scripted') - Number(b.origin === 'scripted')
    if (scripted !== 0) return scripted
    return knownOrder(value(a), value(b), down)
  })
}

/** The place of each run among those of its dataset, by key and scripted ones last: what its colour and symbol go by in every chart. */
export function runPlaces(runs: readonly Pick<RunRow, 'key' | 'origin'>[]): ReadonlyMap<string, number> {
  const scripted = (run: Pick<RunRow, 'origin'>) => Number(run.origin === 'scripted')
  const ordered = runs.toSorted((a, b) => scripted(a) - scripted(b) || (a.key < b.key ? -1 : 1))
  return new Map(ordered.map(({ key }, at) => [key, at]))
}

/** Runs in the order of their places. */
export function inPlace<Run extends Pick<RunRow, 'key' | 'origin'>>(runs: readonly Run[]): readonly Run[] {
  const places = runPlaces(runs)
  return runs.toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
}
