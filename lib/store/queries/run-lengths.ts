import type { Store } from '@/lib/store/open-store'
import { readSegments } from '@/lib/traces/segment-code'
import type { Segment } from '@/lib/traces/words'
import { reasoningText } from './reasoning-text'

/** How long the reasoning of each trace of a run is, in UTF-16 code units, and their median. */
export type RunLengths = {
  readonly runId: number
  readonly lengths: readonly { readonly id: number; readonly chars: number }[]
  readonly facts: { readonly traces: number; readonly medianChars: number }
}

function median(sorted: Float64Array): number {
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0]
  return (low + high) / 2
}

/** The lengths of the reasoning of a run's traces in these think states. By the connection of bulk writes: it is asked after each batch of a running eval, and Prisma would make an object of every trace. */
export function lengthsOf({ bulk }: Store, runId: number, states: readonly string[]): RunLengths {
  const rows = bulk
    .prepare(`SELECT "id", "reasoningChars" AS chars FROM "Trace"
      WHERE "runId" = ? AND "thinkState" IN (SELECT value FROM json_each(?)) AND "reasoningChars" >= 0`)
    .all(runId, JSON.stringify(states)) as RunLengths['lengths']
  const sorted = Float64Array.from(rows, ({ chars }) => chars).sort()
  return { runId, lengths: rows, facts: { traces: sorted.length, medianChars: median(sorted) } }
}

/** The reasoning of traces with its sentences, one after another. */
export async function* readingsOf(
  store: Store,
  ids: readonly number[],
): AsyncIterable<{ traceId: number; reading: { reasoning: string | null; segments: readonly Segment[] } }> {
  for (const id of ids) {
    const trace = await store.write.trace.findUniqueOrThrow({
      where: { id },
      select: { text: true, reading: { select: { segmentsJson: true } } },
    })
    const segments = trace.reading ? readSegments(trace.reading.segmentsJson) : []
    yield { traceId: id, reading: { reasoning: reasoningText(trace.text), segments } }
  }
}
