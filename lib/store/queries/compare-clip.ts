import { attemptPairs, cellAt, pairAttempts } from '@/lib/metrics/pairing'
import type { Store } from '@/lib/store/open-store'
import type { ClipColumn, ClipCompared } from '@/lib/views/clip-comparison'
import { attemptsOf } from './attempts'
import { comparableRuns } from './comparable-runs'
import { comparedRun, type FoundRun } from './compared-runs'
import { traceDetail } from './trace-detail'

type At = { readonly retrieval: string; readonly k: number; readonly clip: string }

/** The clips next to one in the order of keys where just one of two runs hit at k. */
async function discordantAround(store: Store, runs: readonly FoundRun[], { retrieval, k, clip }: At) {
  if (runs.length !== 2) return { previous: null, next: null }
  const ids = runs.map(({ id }) => id)
  const [a, b] = await attemptsOf(store, ids, retrieval)
  const isApart = (cell: string) => cell === 'onlyA' || cell === 'onlyB'
  const isSearched = a && b && k <= Math.min(a.depth, b.depth)
  const clips = isSearched
    ? pairAttempts(a.attempts, b.attempts).clips.filter((one) =>
        attemptPairs(one).some((pair) => isApart(cellAt(pair, k))),
      )
    : []
  const keys = clips.map((one) => one.clip)
  return { previous: keys.findLast((key) => key < clip) ?? null, next: keys.find((key) => key > clip) ?? null }
}

/** One trace of each run: of the attempt asked for, else its first. */
async function columnsOf(
  store: Store,
  runs: readonly FoundRun[],
  { clip, attempt }: { readonly clip: string; readonly attempt: number | null },
): Promise<readonly ClipColumn[]> {
  const traces = await store.read.trace.findMany({
    where: { runId: { in: runs.map(({ id }) => id) }, clipKey: clip },
    select: { key: true, runId: true, attempt: true },
    orderBy: { attempt: 'asc' },
  })
  return Promise.all(
    runs.map(async (run) => {
      const own = traces.filter(({ runId }) => runId === run.id)
      const picked = own.find((one) => attempt === null || one.attempt === attempt)
      const trace = picked ? await traceDetail(store, picked.key) : null
      return { run: comparedRun(run, null), trace, attempts: own.map((one) => one.attempt) }
    }),
  )
}

/** The traces that runs of one dataset have of one clip; null where the dataset has no such clip. */
export async function compareClip(
  store: Store,
  asked: {
    readonly keys: readonly string[]
    readonly retrieval: string | null
    readonly k: number | null
    readonly clip: string
    readonly attempt: number | null
  },
): Promise<ClipCompared | null> {
  const answer = await comparableRuns(store, asked)
  if (answer.kind !== 'comparable') return answer
  const { runs, retrieval, differing } = answer
  const { clip } = asked
  const k = asked.k ?? 1
  const datasetId = runs[0]?.datasetId ?? 0
  const found = await store.read.clip.findUnique({ where: { datasetId_key: { datasetId, key: clip } } })
  if (!found) return null
  const [columns, around] = await Promise.all([
    columnsOf(store, runs, asked),
    discordantAround(store, runs, { retrieval, k, clip }),
  ])
  return { kind: 'clip', clip, dataset: runs[0]?.dataset.key ?? '', retrieval, k, differing, columns, ...around }
}
