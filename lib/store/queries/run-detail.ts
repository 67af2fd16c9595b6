import type { Store } from '@/lib/store/open-store'
import { usualKs } from '@/lib/views/rank-view'
import type { RunDetail } from '@/lib/views/run-detail'
import { pathologyRates } from './pathology-rates'
import { inSearchOrder } from './pick-search'
import { recallOf } from './recall'
import { runList } from './run-list'

/** One run whole, by its key; null where there is none. */
export async function runDetail(store: Store, key: string): Promise<RunDetail | null> {
  const run = await store.read.run.findUnique({
    where: { key },
    include: {
      prompt: true,
      source: true,
      tags: { orderBy: { key: 'asc' } },
      rankingSets: { orderBy: { id: 'desc' } },
      dataset: { select: { id: true, key: true } },
    },
  })
  if (!run) return null
  const filter = { datasets: [run.dataset.key], models: [run.model], retrieval: null, k: 1 }
  const [rows, recalls, rates] = await Promise.all([
    runList(store, filter),
    recallOf(store, { id: run.dataset.id, runIds: [run.id] }, usualKs),
    pathologyRates(store, [run.id]),
  ])
  const row = rows.find((one) => one.id === run.id)
  if (!row) return null
  const order = row.retrievals.map(({ retrieval }) => retrieval)
  const { editedName, notes, asksReasoning, prefill, source, line } = run
  return {
    ...row,
    importedName: run.name,
    editedName,
    notes,
    asksReasoning,
    prefill,
    params: JSON.parse(run.paramsJson),
    meta: JSON.parse(run.metaJson),
    prompt: run.prompt ? JSON.parse(run.prompt.messagesJson) : [],
    tags: run.tags.map((tag) => [tag.key, tag.value] as const),
    source: {
      name: source.name,
      sha256: source.sha256,
      importer: `${source.importer} ${source.importerVersion}`,
      line,
      importedAt: row.importedAt,
    },
    pathologies: rates.get(run.id) ?? [],
    searches: inSearchOrder(run.rankingSets, order).map(({ retrieval, indexVersion, depth, shown, importedAt }) => ({
      retrieval,
      indexVersion,
      depth,
      shown,
      importedAt: importedAt.toISOString(),
    })),
    recalls: inSearchOrder(recalls, order).map(({ retrieval, at }) => ({ retrieval, at })),
  }
}
