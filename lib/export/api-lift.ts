import { beyondDepthText } from '@/lib/views/beyond-depth'
import type { RunLift } from '@/lib/views/lift'
import type { ApiLift } from './api-numbers'

const notKnown = { hitsWith: null, nWith: null, hitsWithout: null, nWithout: null }

function reasonOf({ depth, k }: RunLift): string | null {
  if (depth === null) return 'The run was not searched'
  return k > depth ? beyondDepthText(k, depth) : null
}

/** The lifts of a run as the API answers them; where it was not searched that deep, they are null, and it says so. */
export function toApiLift(found: RunLift): ApiLift {
  const { run, dataset, retrieval, indexVersion, depth, k, traces, whole, rows } = found
  const reason = reasonOf(found)
  return {
    run: run.key,
    dataset,
    retrieval,
    indexVersion,
    depth,
    k,
    traces,
    whole,
    reason,
    rows: rows.map(({ pathology, versions, hitsWith, nWith, hitsWithout, nWithout, ...rest }) => ({
      pathology,
      ...(reason === null ? { hitsWith, nWith, hitsWithout, nWithout } : notKnown),
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
