import type { Store } from '@/lib/store/open-store'

/** Notes a file that is about to be imported; the same file again is the same source. */
export async function beginSource(
  store: Store,
  source: { name: string; sha256: string; bytes: number; importer: string; importerVersion: number },
): Promise<number> {
  const { name, sha256, importer, importerVersion } = source
  const row = await store.write.source.upsert({
    where: { sha256_name_importer_importerVersion: { sha256, name, importer, importerVersion } },
    create: { ...source, bytes: BigInt(source.bytes), importedAt: new Date() },
    update: {},
    select: { id: true },
  })
  return row.id
}

/** Notes that a source was read to its end. */
export async function completeSource(store: Store, id: number): Promise<void> {
  await store.write.source.update({ where: { id }, data: { completedAt: new Date() } })
}
