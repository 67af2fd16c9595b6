import { annotators } from '@/lib/pathologies/registry'
import { rewriteDerived } from '@/lib/store/commands/write-derived'
import { writeDetectorSet } from '@/lib/store/commands/write-run'
import type { Store } from '@/lib/store/open-store'
import { annotationContexts } from '@/lib/store/queries/import-context'
import { type StaleScope, staleIds } from '@/lib/store/queries/stale-traces'
import { annotate } from './annotate'
import { factsOf } from './trace-facts'

const batchTraces = 100

export type AnnotateHooks = {
  /** Called with the number of traces annotated so far. */
  readonly onTraces?: (done: number) => void
  /** Aborting it ends after the batch under way; what is done stays. */
  readonly signal?: AbortSignal | undefined
}

/** Annotates what is stale anew, in batches, so that what was interrupted goes on where it ended; answers how many traces it was, and the runs they are of. */
export async function annotateStale(
  store: Store,
  scope: StaleScope,
  { onTraces, signal }: AnnotateHooks = {},
): Promise<{ readonly traces: number; readonly runs: ReadonlySet<number> }> {
  const detectorSetId = await writeDetectorSet(store, annotators)
  const runs = new Set<number>()
  let traces = 0
  while (!signal?.aborted) {
    const ids = await staleIds(store, annotators, scope, batchTraces)
    if (ids.length === 0) break
    const stored = await annotationContexts(store, ids)
    rewriteDerived(
      store,
      stored.map((trace) => {
        const derived = { ...annotate(factsOf(trace), { run: trace.run, clip: trace.clip }), detectorSetId }
        return { id: trace.id, runId: trace.runId, clipId: trace.clipId, derived }
      }),
    )
    for (const { runId } of stored) runs.add(runId)
    traces += ids.length
    onTraces?.(traces)
  }
  return { traces, runs }
}
