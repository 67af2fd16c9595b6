import type { ListQuery } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import type { ClipRun, ClipTrace } from '@/lib/views/clip-detail'
import { inPlace } from '@/lib/views/run-order'
import { grouped } from './grouped'
import { traceCount } from './trace-count'
import { traceRows } from './trace-list'
import { transcriptions } from './transcriptions'

/** More traces of one clip are in the failure browser. */
const mostShown = 200

/** What each run made of a clip, by attempt; scripted runs last, all others by key. */
export async function clipTraces(
  store: Store,
  query: ListQuery,
): Promise<{ readonly runs: readonly ClipRun[]; readonly shown: number; readonly total: number }> {
  const [{ rows }, { traces: total }] = await Promise.all([
    traceRows(store, { ...query, sort: 'run' }, { limit: mostShown }),
    traceCount(store, query),
  ])
  const texts = await transcriptions(
    store,
    rows.map(({ key }) => key),
  )
  const traces: readonly ClipTrace[] = rows.map((row) => ({ ...row, transcription: texts.get(row.key) ?? null }))
  const byRun = grouped(traces, ({ run }) => run.key)
  const runs = inPlace(
    rows.map(({ run }) => run).filter((run, at, all) => all.findIndex((one) => one.key === run.key) === at),
  )
  const ofRun = (key: string) => (byRun.get(key) ?? []).toSorted((a, b) => a.attempt - b.attempt)
  return { runs: runs.map(({ key }) => ({ key, traces: ofRun(key) })), shown: rows.length, total }
}
