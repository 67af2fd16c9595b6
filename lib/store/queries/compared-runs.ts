import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { ComparedRun, Differing } from '@/lib/views/comparison'
import { grouped } from './grouped'

function findRuns(store: Store, keys: readonly string[]) {
  return store.read.run.findMany({
    where: { key: { in: [...keys] } },
    select: {
      id: true,
      key: true,
      name: true,
      editedName: true,
      model: true,
      origin: true,
      asksReasoning: true,
      prefill: true,
      datasetId: true,
      dataset: { select: { key: true, name: true, origin: true } },
      rankingSets: {
        where: { shown: true },
        orderBy: { id: 'asc' },
        select: { retrieval: true, indexVersion: true, depth: true },
      },
    },
  })
}

/** A run with what a comparison must know of it. */
export type FoundRun = Awaited<ReturnType<typeof findRuns>>[number]

/** Runs by their keys, in that order; keys that no run has are left out. */
export async function runsByKey(store: Store, keys: readonly string[]): Promise<readonly FoundRun[]> {
  const found = new Map((await findRuns(store, keys)).map((run) => [run.key, run]))
  return keys.flatMap((key) => found.get(key) ?? [])
}

/** A run as it is shown, with its search under a retrieval model. */
export function comparedRun(run: FoundRun, retrieval: string | null): ComparedRun {
  const { key, name, editedName, model, origin, dataset } = run
  return {
    key,
    name: editedName ?? name,
    model,
    origin: origin as Origin,
    dataset: { ...dataset, origin: dataset.origin as Origin },
    search: run.rankingSets.find((set) => set.retrieval === retrieval) ?? null,
  }
}

const longestPrompt = 60

/** The last words of a prompt, which is where the task stands, and its hash. */
function promptText({ hash, messagesJson }: { hash: string; messagesJson: string }): string {
  const messages: readonly { readonly role: string; readonly content: unknown }[] = JSON.parse(messagesJson)
  const content = messages.at(-1)?.content
  const text = typeof content === 'string' ? content : JSON.stringify(content ?? '')
  const short = text.length > longestPrompt ? `${text.slice(0, longestPrompt).toWellFormed()}…` : text
  return `“${short}” (${hash.slice(0, 8)})`
}

/** The prompts that each run's traces were got by, a trace's own before its run's. */
async function promptsOf(store: Store, runs: readonly FoundRun[]): Promise<readonly string[]> {
  const ids = JSON.stringify(runs.map(({ id }) => id))
  const rows = await store.read.$queryRaw<{ runId: bigint; hash: string; messagesJson: string }[]>`
    SELECT DISTINCT t."runId" AS runId, p."hash" AS hash, p."messagesJson" AS messagesJson
    FROM "Trace" t JOIN "Run" r ON r."id" = t."runId" LEFT JOIN "TraceText" x ON x."traceId" = t."id"
    JOIN "Prompt" p ON p."id" = coalesce(x."promptId", r."promptId")
    WHERE t."runId" IN (SELECT value FROM json_each(${ids})) ORDER BY p."hash"`
  const byRun = grouped(rows, ({ runId }) => Number(runId))
  return runs.map(({ id }) => {
    const own = byRun.get(id) ?? []
    const [first] = own
    if (!first) return 'not stored'
    if (own.length === 1) return promptText(first)
    return `${own.length} prompts of single traces (${own.map(({ hash }) => hash.slice(0, 8)).join(', ')})`
  })
}

/** The detectors that judged each run's traces, as far as they did not judge all of the others' too. */
async function detectorsOf(store: Store, runs: readonly FoundRun[]): Promise<readonly string[]> {
  const ids = JSON.stringify(runs.map(({ id }) => id))
  const rows = await store.read.$queryRaw<{ runId: bigint; members: string }[]>`
    SELECT DISTINCT t."runId" AS runId, d."members" AS members FROM "Trace" t
    JOIN "DetectorSet" d ON d."id" = t."detectorSetId" WHERE t."runId" IN (SELECT value FROM json_each(${ids}))`
  const byRun = grouped(rows, ({ runId }) => Number(runId))
  const sets = runs.map(({ id }) => (byRun.get(id) ?? []).map(({ members }) => members.split(/[\s|]+/)))
  const all = sets.flat()
  return sets.map((own) => {
    const members = [...new Set(own.flat())].filter((member) => !all.every((set) => set.includes(member)))
    return members.length === 0 ? 'none but those of all' : members.sort().join(' ')
  })
}

const reasoningText = (asks: boolean | null) =>
  asks === null ? 'not known whether asked for' : asks ? 'asked for' : 'not asked for'

/** In what runs differ beside their models, that a difference of figures may come from: dataset, prompt, index, detectors. */
export async function differingOf(
  store: Store,
  runs: readonly FoundRun[],
  retrieval: string | null,
): Promise<readonly Differing[]> {
  const searchText = (run: FoundRun) => {
    const { search } = comparedRun(run, retrieval)
    return search ? `${search.indexVersion || 'no version'}, depth ${search.depth}` : 'not searched'
  }
  const [prompts, detectors] = await Promise.all([promptsOf(store, runs), detectorsOf(store, runs)])
  const facts: readonly Differing[] = [
    { what: 'dataset', values: runs.map(({ dataset }) => dataset.key) },
    { what: 'prompt', values: prompts },
    { what: 'reasoning', values: runs.map(({ asksReasoning }) => reasoningText(asksReasoning)) },
    { what: 'prefill', values: runs.map(({ prefill }) => (prefill ? JSON.stringify(prefill) : 'none')) },
    { what: retrieval === null ? 'index' : `index of ${retrieval}`, values: runs.map(searchText) },
    { what: 'detectors', values: detectors },
  ]
  return facts.filter(({ values }) => new Set(values).size > 1)
}
