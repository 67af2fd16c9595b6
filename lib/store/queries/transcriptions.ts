import type { Store } from '@/lib/store/open-store'

/** No row shows more of a transcription, in characters. */
const longest = 1000

/** The transcriptions of a few traces by key, each up to 1,000 characters; what has none is left out. */
export async function transcriptions(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read.$queryRaw<{ key: string; text: string }[]>`
    SELECT t."key" AS key, substr(x."transcription", 1, ${longest}) AS text
    FROM "Trace" t JOIN "TraceText" x ON x."traceId" = t."id"
    WHERE t."key" IN (SELECT value FROM json_each(${JSON.stringify(keys)})) AND x."transcription" IS NOT NULL`
  return new Map(rows.map(({ key, text }) => [key, text]))
}
