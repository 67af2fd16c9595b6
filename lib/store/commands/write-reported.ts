import type { Store } from '@/lib/store/open-store'

/** A figure that somebody reported; recall is 0-1, n counts clips. */
export type ReportedRow = {
  readonly datasetId: number
  readonly model: string
  readonly retrieval: string
  readonly k: number
  readonly recall: number
  readonly n: number
  readonly citation: string | null
  readonly metaJson: string
  readonly sourceId: number
  readonly line: number
}

/** Writes a reported figure, and says whether it was new, changed or known. */
export async function writeReported(store: Store, row: ReportedRow): Promise<'new' | 'updated' | 'unchanged'> {
  const { datasetId, model, retrieval, k } = row
  const where = { datasetId_model_retrieval_k: { datasetId, model, retrieval, k } }
  const known = await store.write.reported.findUnique({ where })
  if (known && known.recall === row.recall && known.n === row.n && known.citation === row.citation) return 'unchanged'
  await store.write.reported.upsert({ where, create: { ...row, importedAt: new Date() }, update: row })
  return known ? 'updated' : 'new'
}
