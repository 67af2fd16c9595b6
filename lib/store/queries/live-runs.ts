import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import { type LiveRun, paceMs, paceOf, stalledAfterMs } from '@/lib/views/live-run'

/** Which runs a page shows; a list that is empty or not there means any. */
export type LiveScope = {
  readonly datasets?: readonly string[]
  readonly models?: readonly string[]
  readonly runs?: readonly string[]
}

const among = (values: readonly string[] = []) => (values.length > 0 ? { key: { in: [...values] } } : {})

function unfinished(store: Store, { datasets, models = [], runs }: LiveScope) {
  return store.read.run.findMany({
    where: {
      finishedAt: null,
      expected: { not: null },
      removing: false,
      ...among(runs),
      ...(models.length > 0 ? { model: { in: [...models] } } : {}),
      dataset: among(datasets),
    },
    select: {
      id: true,
      key: true,
      name: true,
      editedName: true,
      model: true,
      origin: true,
      expected: true,
      importedAt: true,
    },
    orderBy: { key: 'asc' },
  })
}

/** How many traces a run has, and the instants at which the first and the last of them were stored; over covering indexes. */
async function storedOf(store: Store, runId: number) {
  const [row] = await store.read.$queryRaw<{ traces: number; first: string | null; last: string | null }[]>`
    SELECT CAST(traces AS REAL) AS traces,
      (SELECT "importedAt" FROM "Trace" WHERE "id" = least) AS first,
      (SELECT "importedAt" FROM "Trace" WHERE "id" = most) AS last
    FROM (SELECT count(*) AS traces, min("id") AS least, max("id") AS most FROM "Trace" WHERE "runId" = ${runId})`
  return { traces: row?.traces ?? 0, first: row?.first ?? null, last: row?.last ?? null }
}

/** How many traces of a run were stored after an instant. The plus keeps SQLite on the index of instants: few traces are new. */
async function storedSince(store: Store, runId: number, since: Date): Promise<number> {
  const [row] = await store.read.$queryRaw<{ n: number }[]>`
    SELECT CAST(count(*) AS REAL) AS n FROM "Trace" WHERE "importedAt" > ${since.toISOString()} AND +"runId" = ${runId}`
  return row?.n ?? 0
}

/** The runs in a scope that are not finished, in the order of their keys. */
export async function liveRuns(store: Store, scope: LiveScope, now = new Date()): Promise<readonly LiveRun[]> {
  const live: LiveRun[] = []
  for (const run of await unfinished(store, scope)) {
    const { traces, first, last } = await storedOf(store, run.id)
    const { key, model, expected } = run
    if (expected === null || traces >= expected) continue
    const lastAt = last === null ? run.importedAt : new Date(last)
    const stallsInMs = Math.max(0, lastAt.getTime() + stalledAfterMs - now.getTime())
    const since = new Date(Math.max(now.getTime() - paceMs, first === null ? 0 : new Date(first).getTime()))
    const came = stallsInMs === 0 ? 0 : await storedSince(store, run.id, since)
    live.push({
      key,
      name: run.editedName ?? run.name,
      model,
      origin: run.origin as Origin,
      traces,
      expected,
      perMinute: paceOf(came, now.getTime() - since.getTime()),
      lastAt: lastAt.toISOString(),
      stallsInMs,
    })
  }
  return live
}
