import { asksRanking, failureSql, type ListQuery, listCondition, pathologyCondition } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, rankBucketSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import { Prisma } from '@/lib/store/prisma/client'
import { soundFields } from '@/lib/traces/sound-bins'
import { rankBuckets } from '@/lib/traces/words'
import type { Facets, FacetValue } from '@/lib/views/trace-row-view'
import { soundFacets } from './sound-facets'

/** Traces that are alike in all that is counted by. */
type Alike = {
  readonly dataset: string
  readonly model: string
  readonly run: string
  readonly outcome: string
  readonly failure: string
  readonly state: string
  readonly fate: string
  readonly rank: string
  readonly passesPathology: bigint
  readonly count: bigint
}

const fields = ['dataset', 'model', 'run', 'outcome', 'failure', 'state', 'fate', 'rank'] as const
type Field = (typeof fields)[number]

/** One pass over the traces that search, clip and sound leave; all other filters are applied to the few groups it gives. */
async function alikes(store: Store, query: ListQuery): Promise<Alike[]> {
  const none = Object.fromEntries([...fields, 'pathology'].map((field) => [field, []]))
  const only = { ...query, ...none }
  return store.read.$queryRaw<Alike[]>`
    SELECT d."key" AS dataset, u."model" AS model, u."key" AS run, n.outcome, n.failure, n.state, n.fate, n.rank, n.passesPathology, n.count
    FROM (SELECT t."runId" AS runId, t."thinkState" AS state, t."goldFate" AS fate, ${outcomeSql(query.retrieval, query.k)} AS outcome,
        ${failureSql} AS failure, ${rankBucketSql} AS rank,
        ${pathologyCondition(query.pathology)} AS passesPathology, count(*) AS count
      FROM "Trace" t ${shownRankingJoin(query.retrieval)} WHERE ${listCondition(only)} GROUP BY 1, 2, 3, 4, 5, 6, 7) n
    JOIN "Run" u ON u."id" = n.runId JOIN "Dataset" d ON d."id" = u."datasetId"`
}

function inOrder(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function byField(groups: readonly Alike[], query: ListQuery, field: Field): FacetValue[] {
  const counts = new Map<string, number>()
  for (const group of groups) {
    const chosen = (other: Field): readonly string[] => (other === field ? [] : query[other])
    const passes = fields.every((other) => chosen(other).length === 0 || chosen(other).includes(group[other]))
    if (passes && Number(group.passesPathology) === 1)
      counts.set(group[field], (counts.get(group[field]) ?? 0) + Number(group.count))
  }
  return inOrder(counts)
}

/** Whether a query leaves every trace, the filter of pathologies aside. */
function leavesAll(query: ListQuery): boolean {
  const unfaceted = [...fields, ...soundFields, ...(['clip', 'gold', 'judged', 'edit', 'chars'] as const)]
  return query.q.trim() === '' && unfaceted.every((name) => query[name].length === 0)
}

async function byPathology(store: Store, query: ListQuery): Promise<FacetValue[]> {
  const ranking = asksRanking(query, 'pathology') ? shownRankingJoin(query.retrieval) : Prisma.empty
  // where all traces are left, the verdicts are counted in their index, and no trace is looked up
  const [traces, left] = leavesAll(query)
    ? [Prisma.empty, Prisma.empty]
    : [
        Prisma.sql`JOIN "Trace" t ON t."id" = p."traceId" ${ranking}`,
        Prisma.sql`AND ${listCondition(query, 'pathology')}`,
      ]
  const rows = await store.read.$queryRaw<{ value: string; count: bigint }[]>`
    SELECT p."pathology" AS value, count(*) AS count FROM "Verdict" p ${traces}
    WHERE p."status" = 'flagged' ${left} GROUP BY 1`
  return inOrder(new Map(rows.map(({ value, count }) => [value, Number(count)])))
}

const buckets: readonly string[] = rankBuckets

/** For each filter, how many traces each of its values would leave under all other filters. */
export async function traceFacets(store: Store, query: ListQuery): Promise<Facets> {
  const groups = await alikes(store, query)
  return {
    dataset: byField(groups, query, 'dataset'),
    model: byField(groups, query, 'model'),
    run: byField(groups, query, 'run'),
    outcome: byField(groups, query, 'outcome'),
    failure: byField(groups, query, 'failure'),
    pathology: await byPathology(store, query),
    state: byField(groups, query, 'state'),
    fate: byField(groups, query, 'fate').filter(({ value }) => value !== ''),
    rank: byField(groups, query, 'rank').toSorted((a, b) => buckets.indexOf(a.value) - buckets.indexOf(b.value)),
    ...(await soundFacets(store, query)),
  }
}
