import type { Store } from '@/lib/store/open-store'

/** A dataset as an import needs to know it. */
export async function datasetContext(store: Store, key: string) {
  return store.write.dataset.findUnique({ where: { key } })
}

const withRun = { dataset: { select: { id: true, key: true, task: true } }, prompt: true, tags: true } as const
const withClip = { golds: { orderBy: { ordinal: 'asc' } }, tags: true } as const
const withSound = { audio: { select: { soundVersion: true } } } as const

const withRanks = { rankings: { include: { set: true, top: true } }, candidates: { include: { set: true } } } as const

/** A run with its dataset, prompt and tags, as an import needs to know it. */
export async function runContext(store: Store, key: string) {
  return store.write.run.findUnique({ where: { key }, include: withRun })
}

/** The stored clips of a dataset that have these keys. */
export async function clipContexts(store: Store, datasetId: number, keys: readonly string[]) {
  return store.write.clip.findMany({
    where: { datasetId, key: { in: [...keys] } },
    include: { ...withClip, ...withSound },
  })
}

/** The key of one clip of a dataset, to show what its keys are like. */
export async function clipExample(store: Store, datasetId: number): Promise<string | null> {
  return (await store.write.clip.findFirst({ where: { datasetId }, select: { key: true } }))?.key ?? null
}

/** The hashes under which these traces were last imported, by key. */
export async function recordHashes(store: Store, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await store.write.trace.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, recordHash: true },
  })
  return new Map(rows.map((row) => [row.key, row.recordHash]))
}

/** Traces as they stand, whole, to be merged with what a file says now. */
export async function storedTraces(store: Store, keys: readonly string[]) {
  return store.write.trace.findMany({
    where: { key: { in: [...keys] } },
    include: {
      text: { include: { prompt: true } },
      source: { select: { name: true } },
      ...withRanks,
    },
  })
}

/** The ranks of traces as they stand, without their text. */
export async function storedRankings(store: Store, keys: readonly string[]) {
  return store.write.trace.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, runId: true, ...withRanks },
  })
}

/** Stored traces with all that annotating them takes, by id. */
export async function annotationContexts(store: Store, ids: readonly number[]) {
  return store.write.trace.findMany({
    where: { id: { in: [...ids] } },
    include: { text: { include: { prompt: true } }, run: { include: withRun }, clip: { include: withClip } },
  })
}

export type RunContext = NonNullable<Awaited<ReturnType<typeof runContext>>>
type ClipWithSound = Awaited<ReturnType<typeof clipContexts>>[number]
export type ClipContext = Omit<ClipWithSound, 'audio'> & Partial<Pick<ClipWithSound, 'audio'>>
export type StoredTrace = Awaited<ReturnType<typeof storedTraces>>[number]
export type StoredRankings = Pick<Awaited<ReturnType<typeof storedRankings>>[number], 'rankings' | 'candidates'>
