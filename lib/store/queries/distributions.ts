import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import type { Origin } from '@/lib/traces/words'
import { type Distributions, type Measure, quantileShares } from '@/lib/views/distribution'
import { inPlace } from '@/lib/views/run-order'
import { grouped } from './grouped'

const columns: Readonly<Record<Measure, Prisma.Sql>> = {
  latencyMs: Prisma.sql`t."latencyMs"`,
  reasoningChars: Prisma.sql`t."reasoningChars"`,
}

/** Latency may be 0; a reasoning of no characters is none. */
const least: Readonly<Record<Measure, number>> = { latencyMs: 0, reasoningChars: 1 }

type Row = { runId: number; traces: number; n: number; place: number | null; value: number | null }

/** The values that the quantiles lie between, by their place from 0 in ascending order, with the counts of each run. */
function neighbours(store: Store, datasetId: number, measure: Measure): Promise<Row[]> {
  const shares = Prisma.join(quantileShares.map((share) => Prisma.sql`(${share})`))
  return store.read.$queryRaw<Row[]>`
    WITH shares("share") AS (VALUES ${shares}),
    known AS (
      SELECT t."runId" AS runId, ${columns[measure]} AS value,
        row_number() OVER (PARTITION BY t."runId" ORDER BY ${columns[measure]}) - 1 AS place,
        count(*) OVER (PARTITION BY t."runId") AS n
      FROM "Trace" t JOIN "Run" u ON u."id" = t."runId"
      WHERE u."datasetId" = ${datasetId} AND ${columns[measure]} >= ${least[measure]}),
    wanted AS (
      SELECT * FROM known k WHERE EXISTS (
        SELECT 1 FROM shares s WHERE k.place IN (CAST((k.n - 1) * s."share" AS INT), CAST((k.n - 1) * s."share" AS INT) + 1)))
    SELECT u."id" AS runId, CAST((SELECT count(*) FROM "Trace" t WHERE t."runId" = u."id") AS REAL) AS traces,
      CAST(coalesce(w.n, 0) AS REAL) AS n, CAST(w.place AS REAL) AS place, CAST(w.value AS REAL) AS value
    FROM "Run" u LEFT JOIN wanted w ON w.runId = u."id" WHERE u."datasetId" = ${datasetId}`
}

/** The quantiles of n values of which the neighbours are known (type 7 of Hyndman and Fan 1996, R's default). */
function quantilesOf(rows: readonly Row[], n: number): readonly number[] | null {
  if (n === 0) return null
  const values = new Map(rows.map(({ place, value }) => [place, value ?? Number.NaN]))
  return quantileShares.map((share) => {
    const at = (n - 1) * share
    const below = values.get(Math.floor(at)) ?? Number.NaN
    const above = values.get(Math.floor(at) + 1) ?? below
    return below + (above - below) * (at - Math.floor(at))
  })
}

/** How a measure is distributed in each run of a dataset; null where it is known of no trace, or there is no such dataset. */
export async function distributions(
  store: Store,
  { dataset: key, measure }: { readonly dataset: string; readonly measure: Measure },
): Promise<Distributions | null> {
  const dataset = await store.read.dataset.findUnique({ where: { key }, select: { id: true } })
  if (!dataset) return null
  const [found, rows] = await Promise.all([
    store.read.run.findMany({
      where: { datasetId: dataset.id },
      select: { id: true, key: true, name: true, editedName: true, model: true, origin: true },
    }),
    neighbours(store, dataset.id, measure),
  ])
  const byRun = grouped(rows, ({ runId }) => Number(runId))
  const named = found.map((run) => ({ ...run, name: run.editedName ?? run.name, origin: run.origin as Origin }))
  const runs = inPlace(named).map(({ id, key: run, name, model, origin }) => {
    const own = byRun.get(id) ?? []
    const { traces = 0, n = 0 } = own[0] ?? {}
    return { key: run, name, model, origin, traces, n, quantiles: quantilesOf(own, n) }
  })
  return runs.some(({ n }) => n > 0) ? { dataset: key, measure, runs } : null
}
