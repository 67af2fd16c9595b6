import type { Store } from '@/lib/store/open-store'
import type { ClipNeighbours } from '@/lib/views/clip-difficulty'

/** The clips beside one in its dataset, by key, and its place among them. */
export async function clipNeighbours(store: Store, dataset: string, key: string): Promise<ClipNeighbours> {
  const of = (condition: { lt: string } | { gt: string }) => ({ dataset: { key: dataset }, key: condition })
  const select = { key: true } as const
  const [previous, next, before, total] = await Promise.all([
    store.read.clip.findFirst({ where: of({ lt: key }), orderBy: { key: 'desc' }, select }),
    store.read.clip.findFirst({ where: of({ gt: key }), orderBy: { key: 'asc' }, select }),
    store.read.clip.count({ where: of({ lt: key }) }),
    store.read.clip.count({ where: { dataset: { key: dataset } } }),
  ])
  return { previous: previous?.key ?? null, next: next?.key ?? null, position: before + 1, total }
}
