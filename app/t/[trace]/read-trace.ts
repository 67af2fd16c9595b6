import { traceDetail } from '@/lib/store/queries/trace-detail'
import { traceRevision } from '@/lib/store/queries/trace-revision'
import { serverStore } from '@/lib/store/server-store'
import type { TraceDetail } from '@/lib/views/trace-detail'

/** A trace as its newest record says, or as an earlier revision stood; null where there is none. */
export async function readTrace(key: string, revision: number | null): Promise<TraceDetail | null> {
  const store = await serverStore()
  const trace = await traceDetail(store, key)
  return trace === null || revision === null || revision === trace.newest
    ? trace
    : traceRevision(store, trace, revision)
}
