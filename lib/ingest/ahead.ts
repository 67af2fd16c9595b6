import { writeAhead } from '@/lib/store/commands/ahead'
import type { TraceRecord } from '@/lib/traces/record'
import type { TraceFacts } from '@/lib/traces/trace-facts'
import type { Arrival, Session } from './session'
import { contradiction, factsGiven, givenOtherwise, isAnswer, mergedFacts } from './trace-facts'
import { traceKey } from './trace-key'

/** Keeps what lines without an answer say, as the prompts of a batch do: the trace is judged once, when its answer comes, in the light of them. */
export function keepAhead({ store }: Session, waiting: readonly Arrival<'trace'>[]): void {
  const lines = waiting.filter(({ event }) => !isAnswer(event.trace))
  writeAhead(
    store,
    lines.map(({ event }) => [traceKey(event.address), JSON.stringify(event.trace)]),
  )
}

/** The facts of a trace that is new, with what was kept of it; what contradicts them is left to its own line, which tells so. */
export function factsWithAhead(trace: TraceRecord, ahead: readonly string[] = []): TraceFacts {
  let facts = mergedFacts(trace, null)
  const claimed = new Set(factsGiven(trace))
  for (const recordJson of ahead) {
    const record: TraceRecord = JSON.parse(recordJson)
    if (contradiction(record, facts) !== null || givenOtherwise(record, facts, claimed) !== null) continue
    facts = mergedFacts(record, facts)
    for (const fact of factsGiven(record)) claimed.add(fact)
  }
  return facts
}
