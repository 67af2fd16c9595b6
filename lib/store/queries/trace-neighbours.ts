import { type ListQuery, listFrom, type SortPlace, sortSql } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { shownRankingJoin } from '@/lib/store/outcome-sql'
import { sortOf } from '@/lib/traces/list-query'

/** Where a trace stands in a list: what is before and after it, its place from 1, and the length of the list. */
export type Neighbours = {
  readonly previous: string | null
  readonly next: string | null
  readonly position: number
  readonly total: number
}

async function placeOf(store: Store, query: ListQuery, key: string): Promise<SortPlace | null> {
  const { field, descending } = sortOf(query.sort)
  const { isUnknown, value } = sortSql(field, descending)
  const [row] = await store.read.$queryRaw<SortPlace[]>`SELECT ${isUnknown} AS unknown, ${value} AS value, t."id" AS id
    FROM "Trace" t ${shownRankingJoin(query.retrieval)} WHERE t."key" = ${key}`
  return row ?? null
}

/** How many rows of a list stand before a trace; null where there is no such trace. */
export async function tracePosition(store: Store, query: ListQuery, key: string): Promise<number | null> {
  const place = await placeOf(store, query, key)
  if (!place) return null
  const { field, descending } = sortOf(query.sort)
  const { past } = sortSql(field, descending)
  const [row] = await store.read.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count ${listFrom(query, null, field === 'rank')} AND ${past(place, true)}`
  return Number(row?.count ?? 0)
}

/** The traces beside one in a list; null where the list does not hold it. */
export async function traceNeighbours(store: Store, query: ListQuery, key: string): Promise<Neighbours | null> {
  const place = await placeOf(store, query, key)
  if (!place) return null
  const { field, descending } = sortOf(query.sort)
  const sort = sortSql(field, descending)
  const from = listFrom(query, null, field === 'rank')
  const beside = async (backward: boolean) => {
    const rows = await store.read.$queryRaw<
      { key: string }[]
    >`SELECT t."key" AS key ${from} AND ${sort.past(place, backward)}
      ORDER BY ${sort.order(backward)} LIMIT 1`
    return rows[0]?.key ?? null
  }
  const [inList] = await store.read.$queryRaw<
    { count: bigint }[]
  >`SELECT count(*) AS count ${from} AND t."id" = ${place.id}`
  if (Number(inList?.count ?? 0) === 0) return null
  const [counts] = await store.read.$queryRaw<{ total: bigint; before: bigint }[]>`
    SELECT count(*) AS total, coalesce(sum(${sort.past(place, true)}), 0) AS before ${from}`
  return {
    previous: await beside(true),
    next: await beside(false),
    position: Number(counts?.before ?? 0) + 1,
    total: Number(counts?.total ?? 0),
  }
}
