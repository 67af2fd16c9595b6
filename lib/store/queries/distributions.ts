import { medianRanks } from '@/lib/metrics/median-interval'
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

type Count = { runId: number; traces: number; n: number }
type Placed = { runId: number; place: number; value: number }

/** The traces of each run, and those that the measure is known of. */
function counts(store: Store, datasetId: number, measure: Measure): Promise<Count[]> {
  return store.read.$queryRaw<Count[]>`
    SELECT t."runId" AS runId, CAST(count(*) AS REAL) AS traces, total(${columns[measure]} >= ${least[measure]}) AS n
    FROM "Trace" t JOIN "Run" u ON u."id" = t."runId" WHERE u."datasetId" = ${datasetId} GROUP BY t."runId"`
}

/** The places, from 0, of the values that the quantiles of n values lie between, and of the ends of the median's interval. */
function placesOf(n: number): readonly number[] {
  const ranks = medianRanks(n)
  const ends = ranks ? [ranks.low - 1, ranks.high - 1] : []
  return [...quantileShares.map((share) => Math.floor((n - 1) * share)).flatMap((at) => [at, at + 1]), ...ends]
}

/** The values at the places that are needed of each run, in ascending order. */
function values(store: Store, datasetId: number, measure: Measure, all: readonly Count[]): Promise<Placed[]> {
  const wanted = all.flatMap(({ runId, n }) => (n > 0 ? placesOf(n).map((place) => [Number(runId), place]) : []))
  return store.read.$queryRaw<Placed[]>`
    WITH known AS (
      SELECT t."runId" AS runId, ${columns[measure]} AS value,
        row_number() OVER (PARTITION BY t."runId" ORDER BY ${columns[measure]}) - 1 AS place
      FROM "Trace" t JOIN "Run" u ON u."id" = t."runId"
      WHERE u."datasetId" = ${datasetId} AND ${columns[measure]} >= ${least[measure]})
    SELECT runId, CAST(place AS REAL) AS place, CAST(value AS REAL) AS value FROM known
    WHERE (runId, place) IN (
      SELECT json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]') FROM json_each(${JSON.stringify(wanted)}) j)`
}

type ValueAt = (place: number) => number | undefined

/** The quantiles of n values of which the neighbours are known (type 7 of Hyndman and Fan 1996, R's default). */
function quantilesOf(at: ValueAt, n: number): readonly number[] | null {
  const found = quantileShares.flatMap((share) => {
    const place = (n - 1) * share
    const below = at(Math.floor(place))
    if (below === undefined) return []
    const above = at(Math.floor(place) + 1) ?? below
    return below + (above - below) * (place - Math.floor(place))
  })
  return found.length === quantileShares.length ? found : null
}

function medianOf(at: ValueAt, n: number) {
  const ranks = medianRanks(n)
  if (ranks === null) return null
  const [low, high] = [at(ranks.low - 1), at(ranks.high - 1)]
  return low === undefined || high === undefined ? null : { low, high }
}

/** How a measure is distributed in each run of a dataset; null where it is known of no trace, or there is no such dataset. */
export async function distributions(
  store: Store,
  { dataset: key, measure }: { readonly dataset: string; readonly measure: Measure },
): Promise<Distributions | null> {
  const dataset = await store.read.dataset.findUnique({ where: { key }, select: { id: true } })
  if (!dataset) return null
  const [found, counted] = await Promise.all([
    store.read.run.findMany({
      where: { datasetId: dataset.id },
      select: { id: true, key: true, name: true, editedName: true, model: true, origin: true },
    }),
    counts(store, dataset.id, measure),
  ])
  const byRun = grouped(await values(store, dataset.id, measure, counted), ({ runId }) => Number(runId))
  const named = found.map((run) => ({ ...run, name: run.editedName ?? run.name, origin: run.origin as Origin }))
  const runs = inPlace(named).map(({ id, key: run, name, model, origin }) => {
    const { traces = 0, n = 0 } = counted.find(({ runId }) => Number(runId) === id) ?? {}
    const placed = new Map((byRun.get(id) ?? []).map(({ place, value }) => [place, value]))
    const at = (place: number) => placed.get(place)
    return { key: run, name, model, origin, traces, n, quantiles: quantilesOf(at, n), median: medianOf(at, n) }
  })
  return runs.some(({ n }) => n > 0) ? { dataset: key, measure, runs } : null
}
