import type { Store } from '@/lib/store/open-store'

/** What goes when a run or a dataset is removed; bytes are those of audio files that nothing else needs. */
export type RemovalPlan = {
  readonly key: string
  readonly name: string
  readonly removing: boolean
  readonly runs: number
  readonly traces: number
  readonly findings: number
  readonly rankings: number
  readonly clips: number
  readonly reported: number
  readonly audioFiles: number
  readonly audioBytes: number
}

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

/** What goes with a run; null where there is none of that key. Its clips and their audio are the dataset's, and stay. */
export async function runRemovalPlan(store: Store, key: string): Promise<RemovalPlan | null> {
  const run = await store.read.run.findUnique({ where: { key } })
  if (!run) return null
  const counts = await traceCounts(store, [run.id])
  const name = run.editedName ?? run.name
  return { key, name, removing: run.removing, runs: 1, ...counts, clips: 0, reported: 0, audioFiles: 0, audioBytes: 0 }
}

/** What goes with a dataset: its runs, clips, catalogue, reported figures, and the audio that no other dataset uses. */
export async function datasetRemovalPlan(store: Store, key: string): Promise<RemovalPlan | null> {
  const dataset = await store.read.dataset.findUnique({
    where: { key },
    include: { runs: { select: { id: true } }, _count: { select: { clips: true, reported: true } } },
  })
  if (!dataset) return null
  const counts = await traceCounts(
    store,
    dataset.runs.map((run) => run.id),
  )
  const [audio] = await store.read.$queryRaw<{ files: bigint; bytes: bigint | null }[]>`
    SELECT count(*) AS files, sum("bytes") AS bytes FROM "Audio" a
    WHERE EXISTS (SELECT 1 FROM "Clip" c WHERE c."audioSha256" = a."sha256" AND c."datasetId" = ${dataset.id})
      AND NOT EXISTS (SELECT 1 FROM "Clip" c WHERE c."audioSha256" = a."sha256" AND c."datasetId" <> ${dataset.id})`
  return {
    key,
    name: dataset.name,
    removing: dataset.removing,
    runs: dataset.runs.length,
    ...counts,
    clips: dataset._count.clips,
    reported: dataset._count.reported,
    audioFiles: number(audio?.files),
    audioBytes: number(audio?.bytes),
  }
}
