import type { Store } from '@/lib/store/open-store'

/** What is left of a removal; `left` counts traces and clips. Calling again goes on, also after the process was ended. */
export type RemovalStep = { readonly done: boolean; readonly left: number }

const chunk = 500

/** Removes up to 500 traces of a run, and the run itself with the last of them. */
export async function removeRunChunk(store: Store, key: string): Promise<RemovalStep> {
  const run = await store.write.run.findUnique({ where: { key }, select: { id: true, removing: true } })
  if (!run) return { done: true, left: 0 }
  if (!run.removing) await store.write.run.update({ where: { key }, data: { removing: true } })
  await store.write
    .$executeRaw`DELETE FROM "Trace" WHERE "id" IN (SELECT "id" FROM "Trace" WHERE "runId" = ${run.id} LIMIT ${chunk})`
  const left = await store.write.trace.count({ where: { runId: run.id } })
  if (left > 0) return { done: false, left }
  await store.write.run.delete({ where: { key } })
  return { done: true, left: 0 }
}

/** Removes a part of a dataset: traces first, then clips, then the dataset. Audio is left for `forgetOrphanedAudio`. */
export async function removeDatasetChunk(store: Store, key: string): Promise<RemovalStep> {
  const dataset = await store.write.dataset.findUnique({
    where: { key },
    select: { id: true, removing: true, runs: { select: { key: true }, take: 1 } },
  })
  if (!dataset) return { done: true, left: 0 }
  const { id } = dataset
  if (!dataset.removing) await store.write.dataset.update({ where: { key }, data: { removing: true } })
  const run = dataset.runs[0]
  if (run) await removeRunChunk(store, run.key)
  else
    await store.write
      .$executeRaw`DELETE FROM "Clip" WHERE "id" IN (SELECT "id" FROM "Clip" WHERE "datasetId" = ${id} LIMIT ${chunk})`
  const [runs, traces, clips] = await Promise.all([
    store.write.run.count({ where: { datasetId: id } }),
    store.write.trace.count({ where: { run: { datasetId: id } } }),
    store.write.clip.count({ where: { datasetId: id } }),
  ])
  if (runs + traces + clips > 0) return { done: false, left: traces + clips + runs }
  await store.write.dataset.delete({ where: { key } })
  return { done: true, left: 0 }
}

/** Takes back that runs, the datasets they are of, and further datasets are being removed: an import has given them anew. */
export async function takeBackRemoval(
  store: Store,
  given: { readonly runs: readonly string[]; readonly datasets: readonly number[] },
): Promise<void> {
  const runs = { key: { in: [...given.runs] } }
  await store.write.$transaction([
    store.write.run.updateMany({ where: { ...runs, removing: true }, data: { removing: false } }),
    store.write.dataset.updateMany({
      where: { removing: true, OR: [{ id: { in: [...given.datasets] } }, { runs: { some: runs } }] },
      data: { removing: false },
    }),
  ])
}

/** Forgets up to `limit` audio files that no clip uses any more, and answers how many. */
export async function forgetOrphanedAudio(store: Store, limit: number): Promise<number> {
  return store.write.$executeRaw`DELETE FROM "Audio" WHERE "sha256" IN (SELECT a."sha256" FROM "Audio" a
    WHERE NOT EXISTS (SELECT 1 FROM "Clip" c WHERE c."audioSha256" = a."sha256") LIMIT ${limit})`
}

/** Those of these hashes of which no audio is known. */
export async function unknownAudio(store: Store, hashes: readonly string[]): Promise<readonly string[]> {
  const rows = await store.write.audio.findMany({
    where: { sha256: { in: [...hashes] } },
    select: { sha256: true },
  })
  const known = new Set(rows.map(({ sha256 }) => sha256))
  return hashes.filter((hash) => !known.has(hash))
}
