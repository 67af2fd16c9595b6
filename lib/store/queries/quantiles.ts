import { medianRanks } from '@/lib/metrics/median-interval'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { type Measure, type Quantiles, quantileShares } from '@/lib/views/distribution'
import { grouped } from './grouped'

const columns: Readonly<Record<Measure, Prisma.Sql>> = {
  latencyMs: Prisma.sql`t."latencyMs"`,
  reasoningChars: Prisma.sql`t."reasoningChars"`,
}

/** Latency may be 0; a reasoning of no characters is none. */
const least: Readonly<Record<Measure, number>> = { latencyMs: 0, reasoningChars: 1 }

type Count = { runId: number; traces: number; n: number }
type Placed = { runId: number; place: number; value: number }

const among = (runIds: readonly number[]) =>
  Prisma.sql`t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)}))`

/** The traces of each run, and those that the measure is known of. */
function counts(store: Store, runIds: readonly number[], measure: Measure): Promise<Count[]> {
  return store.read.$queryRaw<Count[]>`
    SELECT t."runId" AS runId, CAST(count(*) AS REAL) AS traces, total(${columns[measure]} >= ${least[measure]}) AS n
    FROM "Trace" t WHERE ${among(runIds)} GROUP BY t."runId"`
}

/** The places, from 0, of the values that the quantiles of n values lie between, and of the ends of the median's interval. */
function placesOf(n: number): readonly number[] {
  const ranks = medianRanks(n)
  const ends = ranks ? [ranks.low - 1, ranks.high - 1] : []
  return [...quantileShares.map((share) => Math.floor((n - 1) * share)).flatMap((at) => [at, at + 1]), ...ends]
}

/** The values at the places that are needed of each run, in ascending order. */
function values(store: Store, measure: Measure, all: readonly Count[]): Promise<Placed[]> {
  const known = all.filter(({ n }) => n > 0).map(({ runId, n }) => ({ runId: Number(runId), n }))
  const wanted = known.flatMap(({ runId, n }) => placesOf(n).map((place) => [runId, place]))
  return store.read.$queryRaw<Placed[]>`
    WITH known AS (
      SELECT t."runId" AS runId, ${columns[measure]} AS value,
        row_number() OVER (PARTITION BY t."runId" ORDER BY ${columns[measure]}) - 1 AS place
      FROM "Trace" t WHERE ${among(known.map(({ runId }) => runId))} AND ${columns[measure]} >= ${least[measure]})
    SELECT runId, CAST(place AS REAL) AS place, CAST(value AS REAL) AS value FROM known
    WHERE (runId, place) IN (
      SELECT json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]') FROM json_each(${JSON.stringify(wanted)}) j)`
}

type ValueAt = (place: number) => number | undefined

/** The quantiles of n values of which the neighbours are known (type 7 of Hyndman and Fan 1996, R's default). */
function sharesOf(at: ValueAt, n: number): readonly number[] | null {
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

/** How a measure is distributed over the traces of each of these runs that has traces, by its id. */
export async function quantilesOf(
  store: Store,
  runIds: readonly number[],
  measure: Measure,
): Promise<ReadonlyMap<number, Quantiles>> {
  const counted = await counts(store, runIds, measure)
  const byRun = grouped(await values(store, measure, counted), ({ runId }) => Number(runId))
  return new Map(
    counted.map(({ runId, traces, n }) => {
      const placed = new Map((byRun.get(Number(runId)) ?? []).map(({ place, value }) => [place, value]))
      const at = (place: number) => placed.get(place)
      return [Number(runId), { traces, n, quantiles: sharesOf(at, n), median: medianOf(at, n) }]
    }),
  )
}
