import { isTelling, mantelHaenszel } from '@/lib/metrics/mantel-haenszel'
import { judgedCondition } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { outcomeSql, shownRankingJoin } from '@/lib/store/outcome-sql'
import type { HitTable, LiftWithinClips, PathologyLift } from '@/lib/views/lift'
import { grouped } from './grouped'
import { groupRecalls, type LiftRun, liftOfRuns, liftRunSelect, nameOf } from './run-lift'

type Asked = { readonly pathology: string; readonly retrieval: string; readonly k: number }
type ClipTable = HitTable & { readonly clip: string }
type Row = { clip: string; hitsWith: bigint; nWith: bigint; hitsWithout: bigint; nWithout: bigint }

/** Hits with and without a pathology in each clip, over the whole traces of runs that its detector judged. */
async function clipTables(store: Store, runIds: readonly number[], asked: Asked): Promise<readonly ClipTable[]> {
  const { pathology, retrieval, k } = asked
  const rows = await store.read.$queryRaw<Row[]>`
    SELECT clip, CAST(sum(flagged AND hit) AS INTEGER) AS hitsWith, CAST(sum(flagged) AS INTEGER) AS nWith,
      CAST(sum(hit AND NOT flagged) AS INTEGER) AS hitsWithout, CAST(sum(NOT flagged) AS INTEGER) AS nWithout
    FROM (SELECT t."clipKey" AS clip, ${outcomeSql(retrieval, k)} = 'hit' AS hit, ${outcomeSql(retrieval, k)} AS outcome,
        EXISTS (SELECT 1 FROM "Verdict" f WHERE f."traceId" = t."id" AND f."pathology" = ${pathology} AND f."status" = 'flagged') AS flagged
      FROM "Trace" t ${shownRankingJoin(retrieval)}
      WHERE t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})) AND t."thinkState" = 'closed' AND ${judgedCondition([pathology])})
    WHERE outcome <> 'unranked' GROUP BY clip ORDER BY clip`
  return rows.map(({ clip, hitsWith, nWith, hitsWithout, nWithout }) => ({
    clip,
    hitsWith: Number(hitsWith),
    nWith: Number(nWith),
    hitsWithout: Number(hitsWithout),
    nWithout: Number(nWithout),
  }))
}

const summed = (tables: readonly HitTable[]): HitTable =>
  tables.reduce(
    (sum, one) => ({
      hitsWith: sum.hitsWith + one.hitsWith,
      nWith: sum.nWith + one.nWith,
      hitsWithout: sum.hitsWithout + one.hitsWithout,
      nWithout: sum.nWithout + one.nWithout,
    }),
    { hitsWith: 0, nWith: 0, hitsWithout: 0, nWithout: 0 },
  )

/** Of the runs that are not scripted, those that were searched in the index and to the depth that most of them were; of several such, the one searched last. */
function comparable(runs: readonly LiftRun[], retrieval: string) {
  const searched = runs
    .filter(({ origin }) => origin !== 'scripted')
    .flatMap((run) => {
      const search = run.rankingSets.find((one) => one.retrieval === retrieval)
      return search ? [{ run, search }] : []
    })
  const groups = [...grouped(searched, ({ search }) => JSON.stringify([search.indexVersion, search.depth])).values()]
  const lastId = (group: typeof searched) => Math.max(...group.map(({ search }) => search.id))
  const [most = []] = groups.toSorted((a, b) => b.length - a.length || lastId(b) - lastId(a))
  const others = groups.filter((group) => group !== most).flat()
  return { most, others }
}

async function withinClips(store: Store, runs: readonly LiftRun[], asked: Asked): Promise<LiftWithinClips | null> {
  const { most, others } = comparable(runs, asked.retrieval)
  const search = most[0]?.search
  if (!search || asked.k > search.depth) return null
  const ids = most.map(({ run }) => run.id)
  const tables = await clipTables(store, ids, asked)
  const [sums, found] = [summed(tables), mantelHaenszel(tables)]
  const { indexVersion, depth } = search
  const clips = tables.filter(isTelling).map(({ clip }) => clip)
  return {
    ...sums,
    ...groupRecalls(sums),
    indexVersion,
    depth,
    runs: most.map(({ run }) => nameOf(run)),
    otherIndex: others.map(({ run }) => nameOf(run)),
    scripted: runs.filter(({ origin }) => origin === 'scripted').map(nameOf),
    lift: found && { difference: found.difference, low: found.low, high: found.high, clips },
  }
}

/** The datasets that have runs, those with ranked ones first, each with its retrieval models in the order of import. */
async function searchedDatasets(store: Store) {
  const [datasets, sets] = await Promise.all([
    store.read.dataset.findMany({
      where: { runs: { some: {} } },
      orderBy: { key: 'asc' },
      select: { id: true, key: true },
    }),
    store.read.rankingSet.findMany({
      orderBy: { id: 'asc' },
      select: { retrieval: true, run: { select: { datasetId: true } } },
    }),
  ])
  const found = datasets.map(({ id, key }) => {
    const own = sets.filter(({ run }) => run.datasetId === id).map(({ retrieval }) => retrieval)
    return { key, retrievals: [...new Set(own)] }
  })
  return found.toSorted((a, b) => Number(b.retrievals.length > 0) - Number(a.retrievals.length > 0))
}

/** Recall at k with and without a pathology in each run of a dataset, and within its clips; null where no dataset has runs. A dataset or retrieval model that is not named, or is not there, is the first. */
export async function pathologyLift(
  store: Store,
  asked: {
    readonly pathology: string
    readonly dataset: string | null
    readonly retrieval: string | null
    readonly k: number
  },
): Promise<PathologyLift | null> {
  const { pathology, k } = asked
  const datasets = await searchedDatasets(store)
  const dataset = datasets.find(({ key }) => key === asked.dataset) ?? datasets[0]
  if (!dataset) return null
  const retrieval = dataset.retrievals.find((one) => one === asked.retrieval) ?? dataset.retrievals[0] ?? null
  const runs = await store.read.run.findMany({
    where: { dataset: { key: dataset.key } },
    orderBy: { key: 'asc' },
    select: liftRunSelect,
  })
  const ordered = runs.toSorted((a, b) => Number(a.origin === 'scripted') - Number(b.origin === 'scripted'))
  const [lifts, within] = await Promise.all([
    liftOfRuns(store, ordered, { retrieval, k }),
    retrieval === null ? null : withinClips(store, ordered, { pathology, retrieval, k }),
  ])
  return {
    pathology,
    dataset: dataset.key,
    datasets: datasets.map(({ key }) => key),
    retrievals: dataset.retrievals,
    retrieval,
    k,
    runs: lifts.map(({ rows, ...run }) => ({ ...run, row: rows.find((row) => row.pathology === pathology) ?? null })),
    within,
  }
}
