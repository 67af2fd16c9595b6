import { rateOf } from '@/lib/metrics/rate'
import { shareInterval } from '@/lib/metrics/share-interval'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import { Prisma } from '@/lib/store/prisma/client'
import type { ClipDifficulty } from '@/lib/views/clip-difficulty'
import { grouped } from './grouped'

/** What the runs that are, or are not, scripted and searched one index made of a clip: the sum of their values and how many they are. */
type Row = {
  clipId: bigint
  clip: string
  indexVersion: string
  depth: bigint
  scripted: bigint
  hits: number
  n: bigint
  /** Each run's value, and its key, of the clip asked for alone; empty for others. */
  values: string
  keys: string
}

type Asked = { readonly dataset: string; readonly clip: string; readonly retrieval: string; readonly k: number }

function rowsOf(store: Store, clipId: number, datasetId: number, { retrieval, k }: Asked): Promise<Row[]> {
  const own = Prisma.sql`FILTER (WHERE n.clipId = ${clipId})`
  return store.read.$queryRaw<Row[]>`
    WITH outcomes AS (
      SELECT t."runId" AS runId, t."clipId" AS clipId, t."clipKey" AS clip, ${outcomeSql(retrieval, k)} AS outcome
      FROM "Trace" t ${shownRankingJoin(retrieval)}
      WHERE t."runId" IN (SELECT "id" FROM "Run" WHERE "datasetId" = ${datasetId})),
    tried AS (
      SELECT runId, clipId, clip, avg(outcome = 'hit') AS value FROM outcomes WHERE outcome <> 'unranked' GROUP BY runId, clipId, clip)
    SELECT n.clipId AS clipId, max(n.clip) AS clip, s."indexVersion" AS indexVersion, s."depth" AS depth, u."origin" = 'scripted' AS scripted,
      sum(n.value) AS hits, count(*) AS n, json_group_array(n.value) ${own} AS "values", json_group_array(u."key") ${own} AS keys
    FROM tried n JOIN "Run" u ON u."id" = n.runId
    JOIN "RankingSet" s ON s."runId" = n.runId AND s."retrieval" = ${retrieval} AND s."shown" = 1 AND s."depth" >= ${k}
    GROUP BY n.clipId, 3, 4, 5 ORDER BY s."indexVersion", s."depth"`
}

function readRow({ clipId, clip, scripted, hits, n, values, keys }: Row) {
  const own: { values: number[]; keys: string[] } = { values: JSON.parse(values), keys: JSON.parse(keys) }
  const counts = { hits, n: Number(n), share: hits / Number(n) }
  return {
    clipId: Number(clipId),
    clip,
    isScripted: Number(scripted) === 1,
    ...counts,
    values: own.values,
    keys: own.keys.toSorted(),
  }
}

type Clip = ReturnType<typeof readRow>

function shareOf({ hits, n, values, keys }: Clip): ClipDifficulty['runs'] {
  const rate = rateOf(hits, n)
  // Wilson's interval is of runs that hit or miss; means of attempts are drawn again, run by run
  const isWhole = values.every((value) => value === 0 || value === 1)
  return rate && { ...rate, ...(isWhole ? null : shareInterval(values)), hits, keys }
}

/** Means of attempts that are equal may differ in their last digits. */
const tiny = 1e-9

function compared(own: Clip, all: readonly Clip[]): ClipDifficulty['compared'] {
  const keys = (isOne: (one: Clip) => boolean) => all.filter(isOne).map(({ clip }) => clip)
  const easier = keys(({ share }) => share > own.share + tiny)
  const same = keys((one) => one !== own && Math.abs(one.share - own.share) <= tiny)
  return { clips: all.length, easier, same }
}

/** How many runs hit a clip at k, beside how many hit the other clips of its dataset; one answer for each index version and depth, which are never pooled. Scripted runs are counted apart, and a run without a trace of a clip says nothing of it. */
export async function clipDifficulty(store: Store, asked: Asked): Promise<readonly ClipDifficulty[]> {
  const clip = await store.read.clip.findFirst({
    where: { key: asked.clip, dataset: { key: asked.dataset } },
    select: { id: true, datasetId: true },
  })
  if (!clip) return []
  const rows = await rowsOf(store, clip.id, clip.datasetId, asked)
  const searches = grouped(rows, ({ indexVersion, depth }) => `${depth} ${indexVersion}`)
  return [...searches.values()].flatMap((ofSearch) => {
    const clips = ofSearch.map(readRow)
    const real = clips.filter(({ isScripted }) => !isScripted)
    const [own, scripted] = [real, clips.filter(({ isScripted }) => isScripted)].map((all) =>
      all.find(({ clipId }) => clipId === clip.id),
    )
    const [first] = ofSearch
    if (!first || (!own && !scripted)) return []
    return {
      indexVersion: first.indexVersion,
      depth: Number(first.depth),
      runs: own ? shareOf(own) : null,
      scripted: scripted ? { hits: scripted.hits, n: scripted.n, keys: scripted.keys } : null,
      compared: own ? compared(own, real) : null,
    }
  })
}
