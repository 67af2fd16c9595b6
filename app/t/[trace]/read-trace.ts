import { traceDetail } from '@/lib/store/queries/trace-detail'
import { oneRecord } from '@/lib/store/queries/trace-record'
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

/** The raw record of a trace or of an earlier revision of it, as a person reads it; null where there is none. */
export async function rawRecord(key: string, revision: number | null): Promise<string | null> {
  const record = await oneRecord(await serverStore(), key, revision)
  return record && JSON.stringify(record, null, 2)
}
