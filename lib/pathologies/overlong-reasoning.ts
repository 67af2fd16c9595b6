import type { RunDetector } from './detector'
import { verdictBy } from './finding-at'

/** Lengths of reasoning are skewed: twice the median is common, three times it is another kind of trace. */
const timesMedian = 3
/** A median of fewer traces says little. */
const leastTraces = 10

const markOf = (medianChars: number) => Math.floor(timesMedian * medianChars)

/** The reasoning runs far past the median of its run. */
export const overlongReasoning = {
  id: 'overlong-reasoning',
  version: 1,
  title: 'Runs far past the others',
  family: 'course',
  description: `The reasoning is longer than ${timesMedian} times the median of its run, which has at least ${leastTraces} whole traces. The finding is the sentence in which it passes that mark. Judged when an import ends.`,
  judges: { states: ['closed'], tasks: 'every' },
  cannotJudge: ({ traces }) =>
    traces < leastTraces
      ? `the run has ${traces} whole traces, and a median of fewer than ${leastTraces} says little`
      : null,
  suspects: (chars, { medianChars }) => medianChars > 0 && chars > timesMedian * medianChars,
  // what lies behind the last sentence begins at the mark, wherever that is
  holds: ({ start, end, quote }, { medianChars }) =>
    quote.trim() !== '' && start <= markOf(medianChars) && markOf(medianChars) < end,
  detect(reading, { medianChars }) {
    const mark = markOf(medianChars)
    const length = reading.reasoning?.length ?? 0
    if (length <= mark) return { status: 'clean' }
    const passing = reading.segments.find(({ end }) => end > mark) ?? { start: mark, end: length }
    const quote = (reading.reasoning ?? '').slice(passing.start, passing.end)
    return verdictBy([{ field: 'reasoning', start: passing.start, end: passing.end, quote }])
  },
} as const satisfies RunDetector
