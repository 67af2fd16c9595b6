import type { Store } from '@/lib/store/open-store'
import { type VerdictRow, writeVerdict } from './write-derived'

/** The verdicts of one pathology over the traces of a run that are in these think states. */
export type RunScope = { readonly runId: number; readonly pathology: string; readonly states: readonly string[] }

const inScope = 'SELECT "id" FROM "Trace" WHERE "runId" = ? AND "thinkState" IN (SELECT value FROM json_each(?))'

/** What stands of a run's judgement of a trace; without a finding all of that is null. */
export type StandingVerdict = { readonly traceId: number; readonly version: number } & (
  | { readonly start: number; readonly end: number; readonly quote: string }
  | { readonly start: null; readonly end: null; readonly quote: null }
)

/** What was judged of the traces of a scope when the run was judged last; what is clean has no row. */
export function standingVerdicts({ bulk }: Store, { runId, pathology, states }: RunScope): readonly StandingVerdict[] {
  return bulk
    .prepare(`SELECT v."traceId", v."version", min(f."start") AS start, f."end", f."quote" FROM "Verdict" v
      JOIN "Trace" t ON t."id" = v."traceId" AND t."thinkState" IN (SELECT value FROM json_each(?))
      LEFT JOIN "Finding" f ON f."traceId" = v."traceId" AND f."pathology" = v."pathology"
      WHERE v."pathology" = ? AND v."runId" = ? GROUP BY v."traceId"`)
    .all(JSON.stringify(states), pathology, runId) as StandingVerdict[]
}

/** Takes back what was judged of traces, so that they are clean. */
export function clearVerdicts({ bulk }: Store, pathology: string, traceIds: readonly number[]): void {
  if (traceIds.length === 0) return
  bulk.transaction(() => {
    for (const table of ['Finding', 'Verdict'])
      bulk
        .prepare(`DELETE FROM "${table}" WHERE "pathology" = ? AND "traceId" IN (SELECT value FROM json_each(?))`)
        .run(pathology, JSON.stringify(traceIds))
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
