import type { Store } from '@/lib/store/open-store'

/** Whether a mark was ever set in this home. */
export async function hasMark(store: Store, key: string): Promise<boolean> {
  return (await store.read.setting.findUnique({ where: { key } })) !== null
}

/** Sets a mark that lasts as long as the home. */
export async function setMark(store: Store, key: string): Promise<void> {
  const value = new Date().toISOString()
  await store.write.setting.upsert({ where: { key }, create: { key, value }, update: {} })
}
