'use server'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceRows } from '@/lib/store/queries/trace-list'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList } from '@/lib/url/trace-list'
import type { TraceRows } from '@/lib/views/trace-row-view'

/** More rows of a list, as one scrolls: after a cursor where the row before is known, else from a place in it. */
export async function loadRows(search: string, offset: number, after: string | null): Promise<TraceRows> {
  const store = await serverStore()
  const query = readTraceList(new URLSearchParams(String(search)))
  const settled = settledQuery(query, await listChoices(store, query.dataset))
  const from = Number.isSafeInteger(offset) && offset >= 0 ? offset : 0
  const part = await traceRows(store, settled, {
    limit: 50,
    offset: from,
    after: typeof after === 'string' ? after : null,
  })
  return { ...part, offset: from }
}
