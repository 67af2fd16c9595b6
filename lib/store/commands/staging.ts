import type { Store } from '@/lib/store/open-store'

/** A line that waits for what it refers to; `text` is its event as JSON. */
export type StagedLine = { readonly sourceId: number; readonly line: number; readonly text: string }

/** Puts lines aside until the import has read all its files. */
export async function stage(store: Store, importId: string, lines: readonly StagedLine[]): Promise<void> {
  if (lines.length === 0) return
  const rows = JSON.stringify(lines.map(({ sourceId, line, text }) => [sourceId, line, text]))
  await store.write.$executeRaw`INSERT INTO "Staged" ("importId", "sourceId", "line", "text")
    SELECT ${importId}, value->>0, value->>1, value->>2 FROM json_each(${rows})`
}

/** The staged lines of an import in the order in which they were read, a few at a time. */
export async function* staged(store: Store, importId: string, batch = 200): AsyncIterable<StagedLine[]> {
  for (let after = 0; ; ) {
    const rows = await store.write.staged.findMany({
      where: { importId, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: batch,
    })
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    yield rows
  }
}
