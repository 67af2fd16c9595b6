import { type AttemptPair, cellAt } from '@/lib/metrics/pairing'
import type { Store } from '@/lib/store/open-store'
import type { Failure } from '@/lib/traces/words'
import type { TracePairView } from '@/lib/views/comparison'

/** Pairs of traces with what their clips are and what they answered. */
export async function pairedTraces(
  store: Store,
  pairs: readonly AttemptPair[],
  k: number,
): Promise<readonly TracePairView[]> {
  const traces = await store.read.trace.findMany({
    where: { id: { in: pairs.flatMap(({ a, b }) => [a.traceId, b.traceId]) } },
    select: {
      id: true,
      answer: true,
      failure: true,
      clip: { select: { golds: { take: 1, orderBy: { ordinal: 'asc' }, select: { text: true } } } },
    },
  })
  const byId = new Map(traces.map((trace) => [trace.id, trace]))
  const viewOf = ({ traceId, trace, rank, depth }: AttemptPair['a']) => {
    const { answer = '', failure = '' } = byId.get(traceId) ?? {}
    return { key: trace, rank, depth, answer, failure: failure === '' ? null : (failure as Failure) }
  }
  return pairs.map((pair) => ({
    clip: pair.clip,
    gold: byId.get(pair.a.traceId)?.clip.golds[0]?.text ?? null,
    attempt: pair.a.attempt,
    cell: cellAt(pair, k),
    a: viewOf(pair.a),
    b: viewOf(pair.b),
  }))
}
