import type { Detector, Judgement, PathologyFacts, Reading, Verdict } from './detector'
import { detectors, runDetectors } from './registry'

function outOfScope({ judges }: PathologyFacts, { thinkState, task }: Reading): string | null {
  if (!judges.states.includes(thinkState)) return `does not judge reasoning that is ${thinkState}`
  if (judges.tasks !== 'every' && !judges.tasks.includes(task)) return `does not judge the task ${task}`
  return null
}

function verdictOf(detector: Detector, reading: Reading): Verdict | { status: 'failed'; message: string } {
  const reason = outOfScope(detector, reading)
  if (reason !== null) return { status: 'notApplicable', reason }
  try {
    return detector.detect(reading)
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Asks each detector about a trace, in the order of the registry. A detector that throws is `failed` with its message. */
export function judge(reading: Reading, asked: readonly Detector[] = detectors): readonly Judgement[] {
  return asked.map((detector) => ({
    ...verdictOf(detector, reading),
    pathology: detector.id,
    version: detector.version,
  }))
}

/** What can be said at once of detectors that look at a whole run: which of them do not judge such a trace. */
export function judgeForRun(reading: Reading): readonly Judgement[] {
  return runDetectors.flatMap((detector): Judgement[] => {
    const reason = outOfScope(detector, reading)
    return reason === null
      ? []
      : [{ status: 'notApplicable', reason, pathology: detector.id, version: detector.version }]
  })
}
