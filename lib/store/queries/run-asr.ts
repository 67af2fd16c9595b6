import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { readWordEdit } from '@/lib/traces/word-edit'
import type { CountedEdit, EditList, RunAsr, SoundConfusion } from '@/lib/views/asr'
import { asrOf } from './asr'
import { grouped } from './grouped'

/** How many of the most frequent edits of a kind a page shows. */
const mostShown = 10
/** How many word pairs a link can hold. */
const mostPairs = 40

type EditRow = {
  reference: string
  hypothesis: string
  count: number
  traces: number
  distinctEdits: number
}

const kinds = {
  substitutions: Prisma.sql`"reference" <> '' AND "hypothesis" <> ''`,
  deletions: Prisma.sql`"hypothesis" = ''`,
  insertions: Prisma.sql`"reference" = ''`,
}

async function editsOf(store: Store, runId: number, kind: Prisma.Sql): Promise<EditList> {
  const rows = await store.read.$queryRaw<EditRow[]>`
    SELECT "reference" AS reference, "hypothesis" AS hypothesis, total("count") AS count, count(*) + 0.0 AS traces,
      count(*) OVER () + 0.0 AS distinctEdits
    FROM "WordEdit" WHERE "runId" = ${runId} AND ${kind} GROUP BY "reference", "hypothesis"
    ORDER BY count DESC, reference, hypothesis LIMIT ${mostShown}`
  return {
    edits: rows.map(({ distinctEdits: _, ...edit }): CountedEdit => edit),
    distinct: rows[0]?.distinctEdits ?? 0,
  }
}

type SoundRow = { sounds: string; count: number; traces: number; distinctEdits: number }
type PairRow = { sounds: string; pair: string; distinctPairs: number }

/** The word pairs that differ in each of these sounds, those of most traces first. */
async function pairsOf(store: Store, runId: number, sounds: readonly string[]): Promise<Map<string, PairRow[]>> {
  const rows = await store.read.$queryRaw<PairRow[]>`
    SELECT sounds, pair, distinctPairs FROM (
      SELECT j.value AS sounds, e."reference" || '>' || e."hypothesis" AS pair, count(*) OVER (PARTITION BY j.value) + 0.0 AS distinctPairs,
        row_number() OVER (PARTITION BY j.value ORDER BY count(DISTINCT e."traceId") DESC, e."reference", e."hypothesis") AS place
      FROM "WordEdit" e, json_each(e."soundsJson") j
      WHERE e."runId" = ${runId} AND j.value IN (SELECT value FROM json_each(${JSON.stringify(sounds)}))
      GROUP BY j.value, e."reference", e."hypothesis")
    WHERE place <= ${mostPairs} ORDER BY sounds, place`
  return grouped(rows, (row) => row.sounds)
}

async function soundsOf(store: Store, runId: number): Promise<EditList<SoundConfusion>> {
  const rows = await store.read.$queryRaw<SoundRow[]>`
    SELECT j.value AS sounds, total(e."count") AS count, count(DISTINCT e."traceId") + 0.0 AS traces, count(*) OVER () + 0.0 AS distinctEdits
    FROM "WordEdit" e, json_each(e."soundsJson") j WHERE e."runId" = ${runId}
    GROUP BY j.value ORDER BY count DESC, sounds LIMIT ${mostShown}`
  const pairs = await pairsOf(
    store,
    runId,
    rows.map(({ sounds }) => sounds),
  )
  const edits = rows.flatMap(({ sounds, count, traces }): SoundConfusion[] => {
    const [pair, own] = [readWordEdit(sounds), pairs.get(sounds) ?? []]
    const distinctPairs = own[0]?.distinctPairs ?? 0
    return pair ? [{ ...pair, count, traces, pairs: own.map((row) => row.pair), distinctPairs }] : []
  })
  return { edits, distinct: rows[0]?.distinctEdits ?? 0 }
}

/** Traces of a run whose clip has a reference, and the clips with a reference that it has no trace of. */
async function coverageOf(store: Store, runId: number) {
  const [row] = await store.read.$queryRaw<{ traces: number; missing: number }[]>`
    SELECT (SELECT total(1) FROM "Trace" t JOIN "Clip" c ON c."id" = t."clipId"
        WHERE t."runId" = u."id" AND c."reference" IS NOT NULL) AS traces,
      (SELECT total(1) FROM "Clip" c WHERE c."datasetId" = u."datasetId" AND c."reference" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "Trace" t WHERE t."runId" = u."id" AND t."clipId" = c."id")) AS missing
    FROM "Run" u WHERE u."id" = ${runId}`
  return row ?? { traces: 0, missing: 0 }
}

/** One more clip than an address holds, which then is known to hold not all. */
const mostUncounted = 101

/** The clips with a reference whose traces in a run are not counted, those first whose key is. */
async function uncountedClips(store: Store, runId: number): Promise<readonly string[]> {
  const rows = await store.read.$queryRaw<{ clip: string }[]>`
    SELECT DISTINCT t."clipKey" AS clip FROM "Trace" t JOIN "Clip" c ON c."id" = t."clipId"
    WHERE t."runId" = ${runId} AND c."reference" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "AsrCount" a WHERE a."traceId" = t."id" AND a."normalised" = 1)
    ORDER BY clip LIMIT ${mostUncounted}`
  return rows.map(({ clip }) => clip)
}

/** A run's error rates, with the words and sounds that were most confused (always of normalised words); null where there is no such run. */
export async function runAsr(store: Store, runId: number, normalise: boolean): Promise<RunAsr | null> {
  const [[figures], coverage, substitutions, deletions, insertions, sounds] = await Promise.all([
    asrOf(store, [runId], normalise),
    coverageOf(store, runId),
    editsOf(store, runId, kinds.substitutions),
    editsOf(store, runId, kinds.deletions),
    editsOf(store, runId, kinds.insertions),
    soundsOf(store, runId),
  ])
  if (!figures) return null
  const { traces, missing } = coverage
  const uncounted = traces - figures.n
  const clips = uncounted > 0 ? await uncountedClips(store, runId) : []
  return { figures, uncounted, uncountedClips: clips, missing, substitutions, deletions, insertions, sounds }
}
