import type { RunLift } from '@/lib/views/lift'
import type { ApiLift } from './api-numbers'

/** The lifts of a run as the API answers them. */
export function toApiLift(found: RunLift): ApiLift {
  const { run, dataset, retrieval, indexVersion, depth, k, traces, whole, rows } = found
  return {
    run: run.key,
    dataset,
    retrieval,
    indexVersion,
    depth,
    k,
    traces,
    whole,
    rows: rows.map(({ pathology, versions, hitsWith, nWith, hitsWithout, nWithout, ...rest }) => ({
      pathology,
      hitsWith,
      nWith,
      hitsWithout,
      nWithout,
      difference: rest.lift?.difference ?? null,
      low: rest.lift?.low ?? null,
      high: rest.lift?.high ?? null,
      p: rest.p,
      pHolm: rest.pHolm,
      small: rest.small,
      detectorVersions: [...versions],
      excluded: rest.leftOut,
    })),
  }
}
