import type { Store } from '@/lib/store/open-store'

/** The columns of a run that an import decides; what a person edited is not among them. */
export type RunRow = {
  readonly key: string
  readonly name: string
  readonly model: string
  readonly datasetId: number
  readonly origin: string
  readonly asksReasoning: boolean | null
  readonly prefill: string | null
  readonly paramsJson: string
  readonly promptId: number | null
  readonly expected: number | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly metaJson: string
  readonly sourceId: number
  readonly line: number
  readonly tags: readonly (readonly [string, string])[]
}

/** Writes a run with its tags. */
export async function writeRun(store: Store, { tags, ...row }: RunRow): Promise<void> {
  const { key, ...update } = row
  const tagRows = tags.map(([tag, value]) => ({ key: tag, value }))
  await store.write.run.upsert({
    where: { key },
    create: { ...row, importedAt: new Date(), tags: { create: tagRows } },
    update: { ...update, tags: { deleteMany: {}, create: tagRows } },
    select: { id: true },
  })
}

/** Stores a prompt once, by the hash of its messages, and answers its id. */
export async function writePrompt(
  store: Store,
  prompt: { hash: string; messagesJson: string; asksMarker: boolean },
): Promise<number> {
  const { hash } = prompt
  const row = await store.write.prompt.upsert({ where: { hash }, create: prompt, update: {}, select: { id: true } })
  return row.id
}

/** The id of a set of detectors at their versions, named by its members. */
export async function writeDetectorSet(store: Store, members: string): Promise<number> {
  const where = { members }
  const row = await store.write.detectorSet.upsert({ where, create: where, update: {}, select: { id: true } })
  return row.id
}
