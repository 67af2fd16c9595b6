import type { Store } from '@/lib/store/open-store'
import type { ExportClip, ExportDataset, RecordFields } from '@/lib/views/export-source'
import type { ExportScope } from './export-scope'

const batch = 500

const tagsOf = (tags: readonly { readonly key: string; readonly value: string }[]) =>
  Object.fromEntries(tags.map(({ key, value }) => [key, value]))

/** The fields that say something: null and what is empty are left out. */
function said(fields: RecordFields): RecordFields {
  const isEmpty = (value: unknown) => typeof value === 'object' && (value === null || Object.keys(value).length === 0)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)))
}

/** Datasets as records, each with its catalogue in the order in which it was read. */
export async function* exportDatasets(store: Store, { datasetIds }: ExportScope): AsyncIterable<ExportDataset> {
  for (const id of datasetIds) {
    const row = await store.read.dataset.findUnique({ where: { id } })
    if (!row) continue
    const { key, name, task, origin, note, metaJson, catalogueName } = row
    const entities =
      catalogueName === null
        ? []
        : await store.read.$queryRaw<{ text: string }[]>`
            SELECT "text" FROM "CatalogueEntity" WHERE "datasetId" = ${id} ORDER BY rowid`
    yield {
      fields: said({ key, name, task, origin, note, meta: JSON.parse(metaJson) }),
      catalogue: catalogueName === null ? null : { name: catalogueName, entities: entities.map(({ text }) => text) },
    }
  }
}

function clipsAfter(store: Store, { datasetIds, clipIds }: ExportScope, after: number, from: number) {
  const chosen = clipIds === null ? { gt: after } : { in: clipIds.slice(from, from + batch) }
  return store.read.clip.findMany({
    where: { id: chosen, datasetId: { in: [...datasetIds] } },
    include: {
      dataset: { select: { key: true } },
      golds: { orderBy: { ordinal: 'asc' }, select: { text: true } },
      tags: { orderBy: { key: 'asc' } },
    },
    orderBy: { id: 'asc' },
    take: batch,
  })
}

/** Clips as records, in the order in which they were imported. */
export async function* exportClips(store: Store, scope: ExportScope): AsyncIterable<ExportClip> {
  for (let [after, from] = [0, 0]; ; from += batch) {
    const rows = await clipsAfter(store, scope, after, from)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    for (const { key, dataset, golds, tags, metaJson, audioName, audioSha256, ...row } of rows) {
      const { reference, language, goldStartSec, goldEndSec } = row
      const gold = golds.map(({ text }) => text)
      const meta = JSON.parse(metaJson)
      const fields = { key, reference, gold, language, goldStartSec, goldEndSec, tags: tagsOf(tags), meta }
      yield { dataset: dataset.key, fields: said(fields), audioName, audioSha256 }
    }
  }
}

/** Searches in the order in which an import must meet them, so that the same one shows of each retrieval model. */
function searchesInOrder<Search extends { readonly id: number; readonly retrieval: string; readonly shown: boolean }>(
  sets: readonly Search[],
): readonly Search[] {
  const first = (retrieval: string) =>
    Math.min(...sets.filter((set) => set.retrieval === retrieval).map(({ id }) => id))
  return [...sets].sort(
    (a, b) => first(a.retrieval) - first(b.retrieval) || Number(a.shown) - Number(b.shown) || a.id - b.id,
  )
}

/** Runs as records, under the name that a person may have given them. */
export async function* exportRuns(store: Store, { runIds }: ExportScope): AsyncIterable<RecordFields> {
  for (const id of runIds) {
    const row = await store.read.run.findUnique({
      where: { id },
      include: {
        dataset: { select: { key: true } },
        prompt: { select: { messagesJson: true } },
        tags: { orderBy: { key: 'asc' } },
        rankingSets: true,
      },
    })
    if (!row) continue
    const { key, model, origin, asksReasoning, prefill, expected } = row
    const searches = searchesInOrder(row.rankingSets)
    yield said({
      key,
      name: row.editedName ?? row.name,
      model,
      dataset: row.dataset.key,
      origin,
      asksReasoning,
      prefill,
      params: JSON.parse(row.paramsJson),
      prompt: row.prompt && JSON.parse(row.prompt.messagesJson),
      expected,
      startedAt: row.startedAt?.toISOString() ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
      tags: tagsOf(row.tags),
      searches: searches.map(({ retrieval, indexVersion, depth }) => ({ retrieval, indexVersion, depth })),
      meta: JSON.parse(row.metaJson),
    })
  }
}

/** Figures that were reported of the datasets, as records. */
export async function* exportReported(store: Store, { datasetIds }: ExportScope): AsyncIterable<RecordFields> {
  const rows = await store.read.reported.findMany({
    where: { datasetId: { in: [...datasetIds] } },
    include: { dataset: { select: { key: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { dataset, model, retrieval, k, recall, n, citation, metaJson } of rows) {
    const meta = JSON.parse(metaJson)
    yield said({ dataset: dataset.key, model, retrieval, k, recall, n, source: citation, meta })
  }
}
