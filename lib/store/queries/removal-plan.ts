import type { Store } from '@/lib/store/open-store'
import type { RemovalPlan } from '@/lib/views/removal-plan'

export type { RemovalPlan }

const number = (value: bigint | number | null | undefined) => Number(value ?? 0)

async function traceCounts(store: Store, runIds: readonly number[]) {
  const ids = JSON.stringify(runIds)
  const [row] = await store.read.$queryRaw<{ traces: bigint; findings: bigint; rankings: bigint }[]>`SELECT
    (SELECT count(*) FROM "Trace" WHERE "runId" IN (SELECT value FROM json_each(${ids}))) AS traces,
    (SELECT coalesce(sum("findings"), 0) FROM "Verdict" WHERE "runId" IN (SELECT value FROM json_each(${ids}))) AS findings,
    (SELECT count(*) FROM "Ranking" r JOIN "RankingSet" s ON s."id" = r."setId"
      WHERE s."runId" IN (SELECT value FROM json_each(${ids}))) AS rankings`
  return { traces: number(row?.traces), findings: number(row?.findings), rankings: number(row?.rankings) }
}

async function tracesByRun(store: Store, runIds: readonly number[]): Promise<RemovalPlan['byRun']> {
  const rows = await store.read.trace.groupBy({
    by: ['runId', 'runKey'],
    where: { runId: { in: [...runIds] } },
    _count: { _all: true },
  })
  return rows
    .map(({ runKey, _count }) => ({ key: runKey, traces: _count._all }))
    .sort((a, b) => b.traces - a.traces || (a.key < b.key ? -1 : 1))
}

/** What goes with a run; null where there is none of that key. Its clips and their audio are the dataset's, and stay. */
export async function runRemovalPlan(store: Store, key: string): Promise<RemovalPlan | null> {
  const run = await store.read.run.findUnique({ where: { key }, include: { dataset: { select: { key: true } } } })
  if (!run) return null
  const [counts, byRun] = await Promise.all([traceCounts(store, [run.id]), tracesByRun(store, [run.id])])
  const name = run.editedName ?? run.name
  const { dataset, removing } = run
  const ofDataset = { clips: 0, reported: 0, audioFiles: 0, audioBytes: 0 }
  return { key, name, dataset: dataset.key, removing, runs: 1, ...counts, ...ofDataset, byRun }
}

/** What goes with a dataset: its runs, clips, catalogue, reported figures, and the audio that no other dataset uses. */
export async function datasetRemovalPlan(store: Store, key: string): Promise<RemovalPlan | null> {
  const dataset = await store.read.dataset.findUnique({
    where: { key },
    include: { runs: { select: { id: true } }, _count: { select: { clips: true, reported: true } } },
  })
  if (!dataset) return null
  const runIds = dataset.runs.map((run) => run.id)
  const [counts, byRun] = await Promise.all([traceCounts(store, runIds), tracesByRun(store, runIds)])
  const [audio] = await store.read.$queryRaw<{ files: bigint; bytes: bigint | null }[]>`
    SELECT count(*) AS files, sum("bytes") AS bytes FROM "Audio" a
    WHERE EXISTS (SELECT 1 FROM "Clip" c WHERE c."audioSha256" = a."sha256" AND c."datasetId" = ${dataset.id})
      AND NOT EXISTS (SELECT 1 FROM "Clip" c WHERE c."audioSha256" = a."sha256" AND c."datasetId" <> ${dataset.id})`
  return {
    key,
    name: dataset.name,
    dataset: key,
    removing: dataset.removing,
    runs: dataset.runs.length,
    ...counts,
    clips: dataset._count.clips,
    reported: dataset._count.reported,
    audioFiles: number(audio?.files),
    audioBytes: number(audio?.bytes),
    byRun,
  }
}
