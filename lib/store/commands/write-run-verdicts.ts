import type { Store } from '@/lib/store/open-store'
import { type VerdictRow, writeVerdict } from './write-derived'

/** The verdicts of one pathology over the traces of a run that are in these think states. */
export type RunScope = { readonly runId: number; readonly pathology: string; readonly states: readonly string[] }

const inScope = 'SELECT "id" FROM "Trace" WHERE "runId" = ? AND "thinkState" IN (SELECT value FROM json_each(?))'

/** Takes back what was judged, so that every trace of the scope is clean. */
export function clearRunVerdicts({ bulk }: Store, { runId, pathology, states }: RunScope): void {
  bulk.transaction(() => {
    for (const table of ['Finding', 'Verdict'])
      bulk
        .prepare(`DELETE FROM "${table}" WHERE "pathology" = ? AND "traceId" IN (${inScope})`)
        .run(pathology, runId, JSON.stringify(states))
  })
}

/** Says of every trace of the scope that it could not be judged, and why. */
export function excuseRun(
  { bulk }: Store,
  { runId, pathology, states }: RunScope,
  version: number,
  reason: string,
): void {
  bulk.transaction(() => {
    bulk
      .prepare(`INSERT INTO "Verdict" ("traceId", "pathology", "runId", "version", "status", "note", "findings")
        SELECT t."id", ?, t."runId", ?, 'notApplicable', ?, 0 FROM "Trace" t WHERE t."id" IN (${inScope})`)
      .run(pathology, version, reason, runId, JSON.stringify(states))
  })
}

/** Writes verdicts of one trace. */
export function writeVerdicts(
  store: Store,
  trace: { readonly id: number; readonly runId: number },
  verdicts: readonly VerdictRow[],
): void {
  store.bulk.transaction(() => {
    for (const verdict of verdicts) writeVerdict(store, trace, verdict)
  })
}
