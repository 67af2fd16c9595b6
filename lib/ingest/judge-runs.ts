import type { RunDetector, RunFacts } from '@/lib/pathologies/detector'
import { runDetectors } from '@/lib/pathologies/registry'
import {
  clearVerdicts,
  excuseRun,
  type StandingVerdict,
  standingVerdicts,
  writeVerdicts,
} from '@/lib/store/commands/write-run-verdicts'
import type { Store } from '@/lib/store/open-store'
import { lengthsOf, readingsOf } from '@/lib/store/queries/run-lengths'
import { verdictRows } from './verdict-rows'

/** Whether a verdict would be the same by the facts of today; that of an older detector may not. */
const holds = (detector: RunDetector, standing: StandingVerdict, facts: RunFacts) =>
  standing.version === detector.version && standing.start !== null && detector.holds(standing, facts)

/**
 * Judges the traces of a run beside each other, with the outcome of judging all anew. What was found before and holds as it is stays,
 * so that a batch of a running eval costs what it brings, and not the texts of all that stands out in its run.
 */
async function judgeRun(store: Store, detector: RunDetector, runId: number): Promise<void> {
  const { id, version, judges } = detector
  const scope = { runId, pathology: id, states: judges.states }
  const { lengths, facts } = lengthsOf(store, runId, judges.states)
  const standing = standingVerdicts(store, scope)
  const reason = detector.cannotJudge(facts)
  if (reason !== null) {
    clearVerdicts(
      store,
      id,
      standing.map(({ traceId }) => traceId),
    )
    return excuseRun(store, scope, version, reason)
  }
  const suspects = lengths.filter(({ chars }) => detector.suspects(chars, facts)).map((one) => one.id)
  const suspected = new Set(suspects)
  const kept = new Set(
    standing.filter((one) => suspected.has(one.traceId) && holds(detector, one, facts)).map(({ traceId }) => traceId),
  )
  clearVerdicts(
    store,
    id,
    standing.flatMap(({ traceId }) => (kept.has(traceId) ? [] : [traceId])),
  )
  const anew = suspects.filter((traceId) => !kept.has(traceId))
  for await (const { traceId, reading } of readingsOf(store, anew)) {
    const verdict = detector.detect(reading, facts)
    writeVerdicts(store, { id: traceId, runId }, verdictRows([{ ...verdict, pathology: id, version }]))
  }
}

/** Judges traces beside the others of their run: what needs medians, when an import or an annotation has ended. */
export async function judgeRuns(store: Store, runIds: Iterable<number>): Promise<void> {
  for (const runId of runIds) for (const detector of runDetectors) await judgeRun(store, detector, runId)
}
