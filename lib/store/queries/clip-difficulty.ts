import { bootstrapMean } from '@/lib/metrics/bootstrap'
import { rateOf } from '@/lib/metrics/rate'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import type { ClipDifficulty } from '@/lib/views/clip-difficulty'
import { grouped } from './grouped'

/** A clip's values, one of each run that is, or is not, scripted and searched one index. */
type Row = {
  clip: string
  indexVersion: string
  depth: bigint
  scripted: bigint
  hits: string
  /** The runs, of the clip asked for alone. */
  runs: string
}

type Asked = { readonly dataset: string; readonly clip: string; readonly retrieval: string; readonly k: number }

function valuesOf(store: Store, { dataset, clip, retrieval, k }: Asked): Promise<Row[]> {
  const outcome = outcomeSql(retrieval, k)
  return store.read.$queryRaw<Row[]>`
    WITH tried AS (
      SELECT t."runId" AS runId, t."clipKey" AS clip, avg(${outcome} = 'hit') AS value
      FROM "Trace" t ${shownRankingJoin(retrieval)}
      WHERE t."runId" IN (SELECT u."id" FROM "Run" u JOIN "Dataset" d ON d."id" = u."datasetId" WHERE d."key" = ${dataset})
        AND ${outcome} <> 'unranked' GROUP BY 1, 2)
    SELECT n.clip AS clip, s."indexVersion" AS indexVersion, s."depth" AS depth, u."origin" = 'scripted' AS scripted,
      json_group_array(n.value) AS hits, json_group_array(CASE WHEN n.clip = ${clip} THEN u."key" END) AS runs
    FROM tried n JOIN "Run" u ON u."id" = n.runId
    JOIN "RankingSet" s ON s."runId" = n.runId AND s."retrieval" = ${retrieval} AND s."shown" = 1 AND s."depth" >= ${k}
    GROUP BY 1, 2, 3, 4 ORDER BY s."indexVersion", s."depth"`
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

function readRow(row: Row) {
  const values: number[] = JSON.parse(row.hits)
  const runs: (string | null)[] = JSON.parse(row.runs)
  const keys = runs.flatMap((key) => key ?? []).toSorted()
  return { clip: row.clip, isScripted: Number(row.scripted) === 1, values, keys, share: sum(values) / values.length }
}

type Clip = ReturnType<typeof readRow>

function shareOf({ values, keys }: Clip): ClipDifficulty['runs'] {
  const rate = rateOf(sum(values), values.length)
  // Wilson's interval is of runs that hit or miss; means of attempts are drawn again, run by run
  const isWhole = values.every((value) => value === 0 || value === 1)
  return rate && { ...rate, ...(isWhole ? null : bootstrapMean(values)), hits: sum(values), keys }
}

/** Means of attempts that are equal may differ in their last digits. */
const tiny = 1e-9

function compared(own: Clip, all: readonly Clip[]): ClipDifficulty['compared'] {
  const easier = all.filter(({ share }) => share > own.share + tiny).length
  const same = all.filter(({ share }) => Math.abs(share - own.share) <= tiny).length - 1
  return { clips: all.length, easier, same }
}

/** How many runs hit a clip at k, beside how many hit the other clips of its dataset; one answer for each index version and depth, which are never pooled. Scripted runs are counted apart, and a run without a trace of a clip says nothing of it. */
export async function clipDifficulty(store: Store, asked: Asked): Promise<readonly ClipDifficulty[]> {
  const searches = grouped(await valuesOf(store, asked), ({ indexVersion, depth }) => `${depth} ${indexVersion}`)
  return [...searches.values()].flatMap((rows) => {
    const clips = rows.map(readRow)
    const of = (isScripted: boolean) => clips.filter((one) => one.isScripted === isScripted)
    const own = (all: readonly Clip[]) => all.find(({ clip }) => clip === asked.clip)
    const [real, scripted] = [own(of(false)), own(of(true))]
    const [first] = rows
    if (!first || (!real && !scripted)) return []
    return {
      indexVersion: first.indexVersion,
      depth: Number(first.depth),
      runs: real ? shareOf(real) : null,
      scripted: scripted ? { hits: sum(scripted.values), n: scripted.values.length, keys: scripted.keys } : null,
      compared: real ? compared(real, of(false)) : null,
    }
  })
}
