import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import { byWordsBeside, type HitOrder } from '@/lib/views/hit-context'
import type { HitCount, PathologyHit, PathologyHits } from '@/lib/views/pathology-catalogue'
import { hitContexts } from './hit-contexts'

const pageSize = 50

/** So many hits are sorted by the words beside them; of more, the first by place. */
const mostSorted = 5000

/** Which findings, in which order, and after which of them. */
export type HitsAsked = {
  readonly run: string | null
  readonly model?: string | null
  readonly order?: HitOrder
  readonly after: string | null
}

/** The place after which a page begins: the trace's and the finding's id, as a page before it named them. */
function placeOf(after: string | null) {
  const match = after?.match(/^(\d{1,15})-(\d{1,15})$/)
  return match ? { traceId: Number(match[1]), id: Number(match[2]) } : null
}

const findingSelect = { id: true, traceId: true, field: true, start: true, end: true, quote: true } as const
type Found = { id: number; traceId: number; field: string; start: number; end: number; quote: string }
type Placed = Found & { readonly context: PathologyHit['context'] }

function whereOf(pathology: string, { run, model = null }: HitsAsked) {
  const own = { ...(run === null ? {} : { key: run }), ...(model === null ? {} : { model }) }
  return { pathology, ...(Object.keys(own).length === 0 ? {} : { trace: { run: own } }) }
}

async function withContext(store: Store, found: readonly Found[]): Promise<readonly Placed[]> {
  const contexts = await hitContexts(store, found)
  return found.flatMap((one) => {
    const context = contexts.get(one.id)
    return context ? [{ ...one, context }] : []
  })
}

/** A page in the order of the findings' traces. */
async function byPlace(store: Store, pathology: string, asked: HitsAsked): Promise<readonly Placed[]> {
  const place = placeOf(asked.after)
  const past = place && {
    OR: [{ traceId: { gt: place.traceId } }, { traceId: place.traceId, id: { gt: place.id } }],
  }
  const found = await store.read.finding.findMany({
    where: { ...whereOf(pathology, asked), ...past },
    orderBy: [{ traceId: 'asc' }, { id: 'asc' }],
    take: pageSize,
    select: findingSelect,
  })
  return withContext(store, found)
}

/** A page of the findings sorted by the words on one side. */
async function byWords(store: Store, pathology: string, asked: HitsAsked, side: 'left' | 'right') {
  const found = await store.read.finding.findMany({
    where: whereOf(pathology, asked),
    orderBy: [{ traceId: 'asc' }, { id: 'asc' }],
    take: mostSorted,
    select: findingSelect,
  })
  const sorted = byWordsBeside(await withContext(store, found), side)
  const place = placeOf(asked.after)
  const from = place ? sorted.findIndex(({ id }) => id === place.id) + 1 : 0
  return sorted.slice(from, from + pageSize)
}

type Counted = { run: string; name: string; model: string; origin: string; count: bigint }

/** How many findings of a pathology there are in each run that has any. */
async function countsByRun(store: Store, pathology: string): Promise<readonly HitCount[]> {
  const rows = await store.read.$queryRaw<Counted[]>`
    SELECT u."key" AS run, coalesce(u."editedName", u."name") AS name, u."model" AS model, u."origin" AS origin, n.count AS count
    FROM (SELECT t."runId" AS runId, count(*) AS count FROM "Finding" f JOIN "Trace" t ON t."id" = f."traceId"
      WHERE f."pathology" = ${pathology} GROUP BY 1) n
    JOIN "Run" u ON u."id" = n.runId ORDER BY u."origin" = 'scripted', u."key"`
  return rows.map(({ run, name, model, origin, count }) => ({
    run: { key: run, name, model, origin: origin as Origin },
    count: Number(count),
  }))
}

async function namesOf(store: Store, placed: readonly Placed[]) {
  const traces = await store.read.trace.findMany({
    where: { id: { in: [...new Set(placed.map(({ traceId }) => traceId))] } },
    select: {
      id: true,
      key: true,
      clipKey: true,
      run: {
        select: {
          key: true,
          name: true,
          editedName: true,
          model: true,
          origin: true,
          dataset: { select: { key: true } },
        },
      },
    },
  })
  return new Map(traces.map((trace) => [trace.id, trace]))
}

/** The findings of a pathology in their context, 50 at a time: in the order of their traces, or sorted as a whole by the words beside them; of one run or model when it is named. */
export async function pathologyHits(store: Store, pathology: string, asked: HitsAsked): Promise<PathologyHits> {
  const { order = 'place' } = asked
  const [counts, placed] = await Promise.all([
    countsByRun(store, pathology),
    order === 'place' ? byPlace(store, pathology, asked) : byWords(store, pathology, asked, order),
  ])
  const names = await namesOf(store, placed)
  const last = placed.length === pageSize ? placed.at(-1) : undefined
  const isAsked = ({ run }: HitCount) =>
    (asked.run === null || run.key === asked.run) && (!asked.model || run.model === asked.model)
  const total = counts.filter(isAsked).reduce((sum, { count }) => sum + count, 0)
  return {
    total,
    counts,
    sorted: order === 'place' ? total : Math.min(total, mostSorted),
    next: last ? `${last.traceId}-${last.id}` : null,
    hits: placed.flatMap(({ traceId, field, start, end, quote, context }): PathologyHit[] => {
      const trace = names.get(traceId)
      if (!trace) return []
      const { key, name, editedName, model, origin, dataset } = trace.run
      return [
        {
          trace: trace.key,
          clip: trace.clipKey,
          dataset: dataset.key,
          run: { key, name: editedName ?? name, model, origin: origin as Origin },
          field: field as 'reasoning' | 'output',
          start,
          end,
          quote,
          context,
        },
      ]
    }),
  }
}
