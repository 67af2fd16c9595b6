import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'

/** The columns of a dataset that an import decides. */
export type DatasetRow = {
  readonly key: string
  readonly name: string
  readonly task: string
  readonly origin: string
  readonly note: string | null
  readonly metaJson: string
  readonly sourceId: number
  readonly line: number
}

/** Writes a dataset and answers its id. */
export async function writeDataset(store: Store, row: DatasetRow): Promise<number> {
  const { key, sourceId, line, ...facts } = row
  const saved = await store.write.dataset.upsert({
    where: { key },
    create: { ...row, importedAt: new Date() },
    update: { ...facts, sourceId, line },
    select: { id: true },
  })
  return saved.id
}

/** Puts a dataset's catalogue in the place of the one it had; `entities` are [text, folded]. */
export async function writeCatalogue(
  store: Store,
  datasetId: number,
  catalogue: { name: string; sha: string; entities: readonly (readonly [string, string])[] },
): Promise<void> {
  const statements: Prisma.PrismaPromise<unknown>[] = [
    store.write.$executeRaw`DELETE FROM "CatalogueEntity" WHERE "datasetId" = ${datasetId}`,
  ]
  for (let from = 0; from < catalogue.entities.length; from += 20_000) {
    const rows = JSON.stringify(catalogue.entities.slice(from, from + 20_000))
    statements.push(store.write.$executeRaw`INSERT OR IGNORE INTO "CatalogueEntity" ("datasetId", "text", "folded")
      SELECT ${datasetId}, value->>0, value->>1 FROM json_each(${rows})`)
  }
  statements.push(
    store.write.$executeRaw`UPDATE "Dataset" SET "catalogueName" = ${catalogue.name}, "catalogueSha" = ${catalogue.sha},
      "catalogueSize" = (SELECT count(*) FROM "CatalogueEntity" WHERE "datasetId" = ${datasetId}) WHERE "id" = ${datasetId}`,
    ...goldStateStatements(store, Prisma.sql`SELECT "id" FROM "Clip" WHERE "datasetId" = ${datasetId}`),
  )
  await store.write.$transaction(statements)
}

/** Decides anew, for the clips that a query names, whether gold can be ranked, and tells their traces. */
export function goldStateStatements(store: Store, clipIds: Prisma.Sql): Prisma.PrismaPromise<unknown>[] {
  return [
    store.write.$executeRaw`UPDATE "Clip" SET "goldState" = CASE
        WHEN NOT EXISTS (SELECT 1 FROM "ClipGold" g WHERE g."clipId" = "Clip"."id") THEN 'unknown'
        WHEN (SELECT "catalogueSize" FROM "Dataset" d WHERE d."id" = "Clip"."datasetId") IS NULL THEN 'known'
        WHEN EXISTS (SELECT 1 FROM "ClipGold" g JOIN "CatalogueEntity" c
          ON c."datasetId" = "Clip"."datasetId" AND c."folded" = g."folded" WHERE g."clipId" = "Clip"."id") THEN 'known'
        ELSE 'absent' END
      WHERE "id" IN (${clipIds})`,
    store.write.$executeRaw`UPDATE "Trace" SET
        "rankable" = (SELECT "goldState" = 'known' FROM "Clip" c WHERE c."id" = "Trace"."clipId"),
        "goldSort" = COALESCE((SELECT "folded" FROM "ClipGold" g WHERE g."clipId" = "Trace"."clipId" AND g."ordinal" = 0), '')
      WHERE "clipId" IN (${clipIds})`,
  ]
}
