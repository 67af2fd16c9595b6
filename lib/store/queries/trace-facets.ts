import { type FilterName, type ListQuery, listCondition, listFrom } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import { Prisma } from '@/lib/store/prisma/client'
import type { Facets, FacetValue } from '@/lib/views/trace-row-view'

type Counted = { value: string; count: bigint }

const plain = (rows: readonly Counted[]): FacetValue[] =>
  rows
    .map(({ value, count }) => ({ value, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** Counts by a column of a run or its dataset, under all filters but that one. */
async function byRun(store: Store, query: ListQuery, except: 'dataset' | 'model' | 'run'): Promise<FacetValue[]> {
  const column = { dataset: Prisma.sql`d."key"`, model: Prisma.sql`u."model"`, run: Prisma.sql`u."key"` }[except]
  const rows = await store.read.$queryRaw<Counted[]>`SELECT ${column} AS value, sum(n.count) AS count
    FROM (SELECT t."runId" AS runId, count(*) AS count ${listFrom(query, except)} GROUP BY t."runId") n
    JOIN "Run" u ON u."id" = n.runId JOIN "Dataset" d ON d."id" = u."datasetId" GROUP BY 1`
  return plain(rows)
}

async function byColumn(store: Store, query: ListQuery, except: FilterName, column: Prisma.Sql): Promise<FacetValue[]> {
  return plain(
    await store.read.$queryRaw<
      Counted[]
    >`SELECT ${column} AS value, count(*) AS count ${listFrom(query, except, except === 'outcome')} GROUP BY 1`,
  )
}

async function byPathology(store: Store, query: ListQuery): Promise<FacetValue[]> {
  const ranking = query.outcome.length > 0 ? shownRankingJoin(query.retrieval) : Prisma.empty
  return plain(
    await store.read.$queryRaw<Counted[]>`SELECT p."pathology" AS value, count(*) AS count
      FROM "Verdict" p JOIN "Trace" t ON t."id" = p."traceId" ${ranking}
      WHERE p."status" = 'flagged' AND ${listCondition(query, 'pathology')} GROUP BY 1`,
  )
}

/** For each filter, how many traces each of its values would leave under all other filters. */
export async function traceFacets(store: Store, query: ListQuery): Promise<Facets> {
  return {
    dataset: await byRun(store, query, 'dataset'),
    model: await byRun(store, query, 'model'),
    run: await byRun(store, query, 'run'),
    outcome: await byColumn(store, query, 'outcome', outcomeSql(query.retrieval, query.k)),
    pathology: await byPathology(store, query),
    state: await byColumn(store, query, 'state', Prisma.sql`t."thinkState"`),
  }
}
