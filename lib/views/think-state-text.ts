import { type ThinkState, thinkStates } from '@/lib/traces/words'

/** What each think state means, in one sentence for whoever reads a trace. */
export const thinkStateText: Readonly<Record<ThinkState, string>> = {
  redacted: 'The provider returned the reasoning redacted.',
  stripped: 'The harness threw the reasoning away before the output was kept.',
  misrouted: 'The answer was filed as reasoning, or the reasoning as answer.',
  truncated: 'Cut at the token limit: what is missing here says nothing of the model.',
  unclosed: 'The reasoning was opened and never closed.',
  empty: 'The model opened its reasoning and thought nothing.',
  closed: 'Whole, from its opening to its end.',
  missing: 'The run asked for reasoning, and none came.',
  none: 'The run did not ask for reasoning.',
  unknown: 'No reasoning was found, and it is not known whether any was asked for.',
}

/** The think states as shares of them are told: whole first, then what is not, then no reasoning. */
export const thinkStateOrder: readonly ThinkState[] = [
  'closed',
  ...thinkStates.filter((state) => !['closed', 'missing', 'none', 'unknown'].includes(state)),
  'missing',
  'none',
  'unknown',
]
