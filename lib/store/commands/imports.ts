import type { Store } from '@/lib/store/open-store'

const prefix = 'import '

/** Notes that an import is under way, so that nobody takes away what it has not finished. */
export async function beginImport(store: Store, importId: string): Promise<void> {
  await store.write.setting.create({ data: { key: prefix + importId, value: new Date().toISOString() } })
}

/** Forgets imports with what they had put aside. */
export async function endImports(store: Store, importIds: readonly string[]): Promise<void> {
  const ids = [...importIds]
  await store.write.$transaction([
    store.write.staged.deleteMany({ where: { importId: { in: ids } } }),
    store.write.setting.deleteMany({ where: { key: { in: ids.map((id) => prefix + id) } } }),
  ])
}

/** The imports that have begun and not ended, or have put lines aside; of those that were killed, too. */
export async function openImports(store: Store): Promise<readonly string[]> {
  const begun = await store.write.setting.findMany({ where: { key: { startsWith: prefix } }, select: { key: true } })
  const waiting = await store.write.staged.findMany({ distinct: ['importId'], select: { importId: true } })
  return [...new Set([...begun.map(({ key }) => key.slice(prefix.length)), ...waiting.map(({ importId }) => importId)])]
}
