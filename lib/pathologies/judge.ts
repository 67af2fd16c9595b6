import type { Detector, Judgement, Reading, Verdict } from './detector'
import { detectors } from './registry'

function outOfScope({ judges }: Detector, { thinkState, task }: Reading): string | null {
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
