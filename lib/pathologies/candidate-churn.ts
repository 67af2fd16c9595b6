import type { Candidate, Mention } from '@/lib/traces/candidate'
import type { Detector, Reading, Verdict } from './detector'
import { inReasoning, notApplicable, verdictBy } from './finding-at'

/** Comparing two names goes A, B, A once; a reasoning that comes back a third time is going in circles. */
const leastReturns = 3

type Step = { readonly candidate: Candidate; readonly mention: Mention; readonly sentence: number }

/** For each sentence the last candidate that it does not reject: what the reasoning is at. */
function stepsOf({ candidates, segments }: Reading): Step[] {
  const all = candidates
    .flatMap((candidate) => candidate.mentions.map((mention) => ({ candidate, mention })))
    .filter(({ mention }) => mention.stance !== 'rejected')
    .sort((a, b) => a.mention.start - b.mention.start)
  const steps: Step[] = []
  let sentence = 0
  for (const one of all) {
    while ((segments[sentence]?.end ?? Number.POSITIVE_INFINITY) <= one.mention.start) sentence += 1
    if (steps.at(-1)?.sentence === sentence) steps.pop()
    steps.push({ ...one, sentence })
  }
  return steps
}

/** The mentions at which it comes back to a candidate that it had left for another. */
function returnsOf(steps: readonly Step[]): Mention[] {
  const seen = new Set<Candidate>()
  return steps.flatMap(({ candidate, mention }, at) => {
    const isReturn = seen.has(candidate) && steps[at - 1]?.candidate !== candidate
    seen.add(candidate)
    return isReturn ? [mention] : []
  })
}

function detect(reading: Reading): Verdict {
  if (reading.candidates.length === 0) return notApplicable('the reasoning names no candidate')
  const returns = returnsOf(stepsOf(reading))
  return returns.length < leastReturns
    ? { status: 'clean' }
    : verdictBy(returns.map((mention) => inReasoning(reading, mention)))
}

/** The reasoning keeps returning to candidates that it had left. */
export const candidateChurn = {
  id: 'candidate-churn',
  version: 1,
  title: 'Goes back and forth between names',
  family: 'course',
  description: `The reasoning returns at least ${leastReturns} times to a candidate that it had left for another (A, B, A). Each return is a finding.`,
  judges: { states: ['closed'], tasks: 'every' },
  detect,
} as const satisfies Detector
