import { setImmediate } from 'node:timers/promises'
import type { ListQuery } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import type { RecordFields } from '@/lib/views/export-source'
import { listIds } from './trace-list'
import { findRecords, traceRecord } from './trace-record'

/** Ids are read so many at once, and what belongs to them a smaller batch at a time. */
const idsAtOnce = 5_000
const batch = 200
/** More text than this is not held at once, but for one trace that has more. */
const batchBytes = 4_000_000

/** The ids of the traces of a list in its order, a batch at a time; the process may do something else between two. */
export async function* idBatches(store: Store, query: ListQuery): AsyncIterable<readonly number[]> {
  for (let place: Parameters<typeof listIds>[3] = null; ; ) {
    const found = await listIds(store, query, idsAtOnce, place)
    for (let from = 0; from < found.length; from += batch) {
      yield found.slice(from, from + batch).map(({ id }) => Number(id))
      await setImmediate()
    }
    const last = found.at(-1)
    if (!last || found.length < idsAtOnce) return
    const { unknown, value, id } = last
    place = { unknown: Number(unknown), value: typeof value === 'bigint' ? Number(value) : value, id: Number(id) }
  }
}

/** Cuts a batch where its texts become too many bytes. */
async function* byBytes(store: Store, ids: readonly number[]): AsyncIterable<readonly number[]> {
  const sizes = await store.read.$queryRaw<{ id: bigint; bytes: bigint }[]>`
    SELECT "traceId" AS id, COALESCE(octet_length("output"), 0) + COALESCE(octet_length("reasoningField"), 0)
      + COALESCE(octet_length("wordsJson"), 0) + COALESCE(octet_length("metaJson"), 0) AS bytes
    FROM "TraceText" WHERE "traceId" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const bytesOf = new Map(sizes.map(({ id, bytes }) => [Number(id), Number(bytes)]))
  let [own, sum]: [number[], number] = [[], 0]
  for (const id of ids) {
    const bytes = bytesOf.get(id) ?? 0
    if (own.length > 0 && sum + bytes > batchBytes) {
      yield own
      ;[own, sum] = [[], 0]
    }
    own.push(id)
    sum += bytes
  }
  yield own
}

/** Traces as records, as their newest revision says, in the order in which they were imported. */
export async function* exportTraces(store: Store, query: ListQuery): AsyncIterable<RecordFields> {
  for await (const ids of idBatches(store, { ...query, sort: 'importedAt' })) {
    for await (const some of byBytes(store, ids)) {
      const byId = new Map((await findRecords(store, { id: { in: [...some] } })).map((row) => [row.id, row]))
      for (const id of some) {
        const row = byId.get(id)
        if (row) yield traceRecord(row)
      }
    }
  }
}
