import { type ListQuery, listFrom } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'

/** What goes along with the traces of an export, by ids in their order; `clipIds` are null where all clips of the datasets do. */
export type ExportScope = {
  readonly datasetIds: readonly number[]
  readonly runIds: readonly number[]
  readonly clipIds: readonly number[] | null
}

/** Whether a query chooses among the traces of a run: by any filter but those of runs. */
function choosesTraces(query: ListQuery): boolean {
  const { dataset, model, run, retrieval, k, sort, at, q, ...ofTraces } = query
  return q.trim() !== '' || Object.values(ofTraces).some((values) => values.length > 0)
}

async function distinctOf(store: Store, query: ListQuery, column: 'runId' | 'clipId'): Promise<number[]> {
  const name = Prisma.raw(`t."${column}"`)
  const rows = await store.read.$queryRaw<{ id: bigint }[]>`SELECT DISTINCT ${name} AS id ${listFrom(query)} ORDER BY 1`
  return rows.map(({ id }) => Number(id))
}

/**
 * The datasets, runs and clips of an export. Where runs are chosen, all clips of their datasets come along, since a clip
 * without a trace is a missing trace; where traces are chosen, only theirs do, since the others are not missing.
 */
export async function exportScope(store: Store, query: ListQuery): Promise<ExportScope> {
  const byTraces = choosesTraces(query)
  const isChosen = (values: readonly string[]) => values.length > 0
  const dataset = isChosen(query.dataset) ? { key: { in: [...query.dataset] } } : {}
  const runs = await store.read.run.findMany({
    where: byTraces
      ? { id: { in: await distinctOf(store, query, 'runId') } }
      : {
          ...(isChosen(query.run) ? { key: { in: [...query.run] } } : {}),
          ...(isChosen(query.model) ? { model: { in: [...query.model] } } : {}),
          dataset,
        },
    select: { id: true, datasetId: true },
    orderBy: { id: 'asc' },
  })
  const byRuns = byTraces || isChosen(query.run) || isChosen(query.model)
  const datasets = await store.read.dataset.findMany({
    where: byRuns ? { id: { in: [...new Set(runs.map(({ datasetId }) => datasetId))] } } : dataset,
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return {
    datasetIds: datasets.map(({ id }) => id),
    runIds: runs.map(({ id }) => id),
    clipIds: byTraces ? await distinctOf(store, query, 'clipId') : null,
  }
}
