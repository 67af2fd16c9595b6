import type { RunDetector } from '@/lib/pathologies/detector'
import { runDetectors } from '@/lib/pathologies/registry'
import { clearRunVerdicts, excuseRun, writeVerdicts } from '@/lib/store/commands/write-run-verdicts'
import type { Store } from '@/lib/store/open-store'
import { lengthsOf, type RunLengths, readingsOf } from '@/lib/store/queries/run-lengths'
import { verdictRows } from './verdict-rows'

async function judgeRun(store: Store, detector: RunDetector, run: RunLengths): Promise<void> {
  const { id, version, judges } = detector
  const scope = { runId: run.runId, pathology: id, states: judges.states }
  const reason = detector.cannotJudge(run.facts)
  clearRunVerdicts(store, scope)
  if (reason !== null) return excuseRun(store, scope, version, reason)
  const suspects = run.lengths.filter(({ chars }) => detector.suspects(chars, run.facts)).map((one) => one.id)
  for await (const { traceId, reading } of readingsOf(store, suspects)) {
    const verdict = detector.detect(reading, run.facts)
    writeVerdicts(store, { id: traceId, runId: run.runId }, verdictRows([{ ...verdict, pathology: id, version }]))
  }
}

/** Judges traces beside the others of their run: what needs medians, when an import or an annotation has ended. */
export async function judgeRuns(store: Store, runIds: Iterable<number>): Promise<void> {
  for (const runId of runIds)
    for (const detector of runDetectors) {
      const run = await lengthsOf(store, runId, detector.judges.states)
      await judgeRun(store, detector, run)
    }
}
