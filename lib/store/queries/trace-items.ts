import type { Store } from '@/lib/store/open-store'
import type { TraceItem } from '@/lib/views/trace-item'
import type { TraceRowView } from '@/lib/views/trace-row-view'

/** The rows of a list with what else a program wants to know of their clips and transcriptions. */
export async function traceItems(store: Store, rows: readonly TraceRowView[]): Promise<readonly TraceItem[]> {
  const found = await store.read.trace.findMany({
    where: { key: { in: rows.map(({ key }) => key) } },
    select: {
      key: true,
      answer: true,
      clip: {
        select: {
          reference: true,
          audioSha256: true,
          golds: { orderBy: { ordinal: 'asc' }, select: { text: true } },
        },
      },
    },
  })
  const byKey = new Map(found.map((one) => [one.key, one]))
  return rows.flatMap(({ key, run, clip, dataset, attempt, failure, thinkState, goldFate, rank, outcome }) => {
    const more = byKey.get(key)
    if (!more) return []
    const { reference, golds, audioSha256 } = more.clip
    return {
      key,
      run,
      clip: { key: clip, dataset, reference, gold: golds.map(({ text }) => text), audioSha256 },
      attempt,
      transcription: failure === null ? more.answer : null,
      thinkState,
      goldFate,
      rank,
      outcome,
    }
  })
}
