import type { Store } from '@/lib/store/open-store'
import type { Lacking } from '@/lib/views/comparison'
import { grouped } from './grouped'

/** The clips of a dataset that some of these runs have no trace of, by which runs these are, in the runs' order. */
export async function lackingClips(
  store: Store,
  datasetId: number,
  runs: readonly { readonly id: number; readonly key: string }[],
): Promise<readonly Lacking[]> {
  const ids = JSON.stringify(runs.map(({ id }) => id))
  const [clips, heard] = await Promise.all([
    store.read.clip.findMany({ where: { datasetId }, select: { key: true }, orderBy: { key: 'asc' } }),
    store.read.$queryRaw<{ runId: bigint; clip: string }[]>`
      SELECT DISTINCT "runId" AS runId, "clipKey" AS clip FROM "Trace"
      WHERE "runId" IN (SELECT value FROM json_each(${ids}))`,
  ])
  const byClip = grouped(heard, ({ clip }) => clip)
  const lackedBy = clips.map(({ key }) => {
    const of = new Set((byClip.get(key) ?? []).map(({ runId }) => Number(runId)))
    return { clip: key, runs: runs.filter(({ id }) => !of.has(id)).map((run) => run.key) }
  })
  const groups = grouped(
    lackedBy.filter((one) => one.runs.length > 0),
    (one) => JSON.stringify(one.runs),
  )
  return [...groups.values()].map((group) => ({ runs: group[0]?.runs ?? [], clips: group.map(({ clip }) => clip) }))
}
