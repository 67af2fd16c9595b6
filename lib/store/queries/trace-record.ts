import type { Store } from '@/lib/store/open-store'
import type { Prisma } from '@/lib/store/prisma/client'
import type { TraceFacts } from '@/lib/traces/trace-facts'
import type { RecordFields } from '@/lib/views/export-source'

/** What records are made from, of some traces. */
export function findRecords(store: Store, where: Prisma.TraceWhereInput) {
  return store.read.trace.findMany({
    where,
    select: {
      id: true,
      runKey: true,
      clipKey: true,
      attempt: true,
      latencyMs: true,
      text: { include: { prompt: { select: { messagesJson: true } } } },
      rankings: { select: { rank: true, set: true, top: true }, orderBy: { setId: 'asc' } },
      candidates: { select: { rank: true, text: true, set: true } },
    },
  })
}

type Row = Awaited<ReturnType<typeof findRecords>>[number]

const json = (text: string | null | undefined): unknown => (text ? JSON.parse(text) : undefined)
const filled = (text: string | undefined): unknown => (text === undefined || text === '{}' ? undefined : json(text))
const rankOf = (rank: number) => (rank === -1 ? null : rank)

function rankingRecord({ rank, set, top }: Row['rankings'][number]): RecordFields {
  const { retrieval, indexVersion, depth } = set
  const entries = json(top?.topJson) ?? []
  return { retrieval, indexVersion, depth, rank: rankOf(rank), top: entries, meta: filled(top?.metaJson) }
}

function candidateRecord({ text, rank, set }: Row['candidates'][number]): RecordFields {
  const { retrieval, indexVersion, depth } = set
  return { text, retrieval, indexVersion, depth, rank: rankOf(rank) }
}

function factsOf({ text, latencyMs }: Row): TraceFacts {
  return {
    output: text?.output ?? null,
    reasoning: text?.reasoningField ?? null,
    transcription: text?.transcriptionField ?? null,
    error: text?.error ?? null,
    prompt: text?.prompt ? JSON.parse(text.prompt.messagesJson) : null,
    finishReason: text?.finishReason ?? null,
    latencyMs: latencyMs === -1 ? null : latencyMs,
    usageJson: text?.usageJson ?? null,
    wordsJson: text?.wordsJson ?? null,
    metaJson: text?.metaJson ?? '{}',
  }
}

function receivedFields({ usageJson, wordsJson, metaJson, ...facts }: TraceFacts): RecordFields {
  return {
    // an output of null beside a finishReason says that the model ended without a word
    output: facts.output,
    reasoning: facts.reasoning ?? undefined,
    transcription: facts.transcription ?? undefined,
    prompt: facts.prompt ?? undefined,
    finishReason: facts.finishReason ?? undefined,
    latencyMs: facts.latencyMs ?? undefined,
    usage: json(usageJson),
    words: json(wordsJson),
    error: facts.error ?? undefined,
    meta: filled(metaJson),
  }
}

/** A trace as a native record (DESIGN §5): what was received, with nothing that was derived; `undefined` is what is left out. */
export function traceRecord(row: Row): RecordFields {
  const { runKey, clipKey, attempt, rankings, candidates } = row
  return {
    ...{ run: runKey, clip: clipKey, attempt },
    ...receivedFields(factsOf(row)),
    rankings: rankings.length > 0 ? rankings.map(rankingRecord) : undefined,
    candidateRanks: candidates.length > 0 ? candidates.map(candidateRecord) : undefined,
  }
}

/** The record of one trace as an export holds it; an earlier revision has what was received then, and no ranks, which are of the newest. Null where there is none. */
export async function oneRecord(store: Store, key: string, revision: number | null): Promise<RecordFields | null> {
  const [row] = await findRecords(store, { key, ...(revision === null ? {} : { revision }) })
  if (row) return traceRecord(row)
  const earlier = await store.read.traceRevision.findFirst({
    where: { trace: { key }, revision: revision ?? -1 },
    select: { recordJson: true, trace: { select: { runKey: true, clipKey: true, attempt: true } } },
  })
  if (!earlier) return null
  const { runKey, clipKey, attempt } = earlier.trace
  return { run: runKey, clip: clipKey, attempt, ...receivedFields(JSON.parse(earlier.recordJson)) }
}
