import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'

const { sql } = Prisma

/** Which stale traces: all, those of one run, or only those that were read in the light of what has changed since. */
export type StaleScope =
  | { readonly kind: 'every' }
  | { readonly kind: 'run'; readonly id: number }
  | { readonly kind: 'changed' }

/** The id of a set of annotators; -1 where nothing was annotated by it yet. */
async function setId(store: Store, annotators: string): Promise<number> {
  const set = await store.read.detectorSet.findUnique({ where: { members: annotators }, select: { id: true } })
  return set?.id ?? -1
}

/** The condition of a stale trace `t`, as ranges of one index. */
function isStale(current: number, scope: StaleScope): Prisma.Sql {
  if (scope.kind === 'changed') return sql`t."stale" = 1`
  const stale = sql`(t."stale" = 1 OR (t."stale" = 0 AND t."detectorSetId" < ${current})
    OR (t."stale" = 0 AND t."detectorSetId" > ${current}))`
  return scope.kind === 'run' ? sql`${stale} AND t."runId" = ${scope.id}` : stale
}

/** How many traces were annotated by others than these annotators, or in the light of what has changed since. */
export async function staleCount(
  store: Store,
  annotators: string,
  scope: StaleScope = { kind: 'every' },
): Promise<number> {
  const current = await setId(store, annotators)
  const [row] = await store.read.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM "Trace" t WHERE ${isStale(current, scope)}`
  return Number(row?.count ?? 0)
}

/** The ids of some stale traces. */
export async function staleIds(
  store: Store,
  annotators: string,
  scope: StaleScope,
  limit: number,
): Promise<readonly number[]> {
  const current = await setId(store, annotators)
  const rows = await store.write.$queryRaw<{ id: bigint }[]>`
    SELECT t."id" AS id FROM "Trace" t WHERE ${isStale(current, scope)} LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}

/** How many traces are stale, counted up to a bound: a page only says that there are some, or many. */
export async function staleUpTo(store: Store, annotators: string, most: number): Promise<number> {
  const current = await setId(store, annotators)
  const [row] = await store.read.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS count
    FROM (SELECT 1 FROM "Trace" t WHERE ${isStale(current, { kind: 'every' })} LIMIT ${most})`
  return Number(row?.count ?? 0)
}
