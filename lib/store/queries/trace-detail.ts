import type { Store } from '@/lib/store/open-store'
import { fold } from '@/lib/traces/fold'
import type { Failure, Origin, PromptMessage, Span, ThinkState } from '@/lib/traces/words'
import type { FindingView, RankingView, TraceDetail } from '@/lib/views/trace-detail'
import { audioView } from './audio-view'

function findTrace(store: Store, key: string) {
  return store.read.trace.findUnique({
    where: { key },
    include: {
      text: { include: { prompt: true } },
      run: { include: { prompt: true } },
      clip: { include: { dataset: true, golds: { orderBy: { ordinal: 'asc' } }, audio: true } },
      source: true,
      verdicts: true,
      findings: { orderBy: [{ start: 'asc' }, { end: 'desc' }] },
      rankings: { include: { set: true, top: true } },
      revisions: {
        orderBy: { revision: 'desc' },
        select: { revision: true, replacedAt: true, sourceName: true, line: true },
      },
    },
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof findTrace>>>
type Parse = {
  reasoningFrom: 'output' | 'reasoning'
  reasoningSlices: readonly [number, number][]
  transcriptionSpan: Span | null
}

const object = (text: string | null | undefined) => (text ? (JSON.parse(text) as Record<string, unknown>) : null)

/** The reasoning: slices of what was received, joined as DESIGN §1 says. */
function reasoningOf({ text }: Row, { reasoningFrom, reasoningSlices }: Parse): string | null {
  const source = reasoningFrom === 'output' ? text?.output : text?.reasoningField
  if (source == null || reasoningSlices.length === 0) return null
  return reasoningSlices.map(([start, end]) => source.slice(start, end)).join('\n\n')
}

function rankingViews({ rankings, clip }: Row): RankingView[] {
  return rankings
    .map(({ set, rank, top, shownFor }) => ({
      retrieval: set.retrieval,
      indexVersion: set.indexVersion,
      depth: set.depth,
      rank: rank === -1 ? null : rank,
      top: top ? (JSON.parse(top.topJson) as RankingView['top']) : [],
      shown: shownFor !== '',
      stale: clip.goldChangedAt !== null && top !== null && top.importedAt < clip.goldChangedAt,
      id: set.id,
    }))
    .sort((a, b) => Number(b.shown) - Number(a.shown) || a.id - b.id)
    .map(({ id: _id, ...view }) => view)
}

function goldEntities({ clip }: Row, rankings: readonly RankingView[]): string[] {
  const gold = new Set(clip.golds.map((form) => form.folded))
  return [...new Set(rankings.flatMap(({ top }) => top.map(({ entity }) => entity)))].filter((entity) =>
    gold.has(fold(entity)),
  )
}

function clipView({ clip }: Row): TraceDetail['clip'] {
  const { dataset, golds, audio, audioState, audioNote } = clip
  const { key, reference, goldState, goldStartSec, goldEndSec, language, audioName } = clip
  return {
    key,
    dataset: {
      key: dataset.key,
      name: dataset.name,
      origin: dataset.origin as Origin,
      note: dataset.note,
      task: dataset.task,
    },
    reference,
    gold: golds.map((gold) => gold.text),
    goldState,
    goldStartSec,
    goldEndSec,
    language,
    audioName,
    audio: audioView({ audio, audioState, audioNote }),
  }
}

function runView({ run }: Row): TraceDetail['run'] {
  const { key, model, asksReasoning, prefill, removing } = run
  return {
    key,
    name: run.editedName ?? run.name,
    model,
    origin: run.origin as Origin,
    asksReasoning,
    prefill,
    params: object(run.paramsJson) ?? {},
    removing,
  }
}

/** One trace whole, by its key; null where there is none. */
export async function traceDetail(store: Store, key: string): Promise<TraceDetail | null> {
  const row = await findTrace(store, key)
  if (!row) return null
  const { text, run, source } = row
  const attempts = await store.read.trace.findMany({
    where: { runId: row.runId, clipId: row.clipId },
    select: { key: true, attempt: true },
    orderBy: { attempt: 'asc' },
  })
  const parse: Parse = text
    ? JSON.parse(text.parseJson)
    : { reasoningFrom: 'output', reasoningSlices: [], transcriptionSpan: null }
  const prompt = text?.prompt ?? run.prompt
  const rankings = rankingViews(row)
  return {
    key: row.key,
    run: runView(row),
    clip: clipView(row),
    attempt: row.attempt,
    attempts,
    output: text?.output ?? null,
    reasoning: reasoningOf(row, parse),
    transcription: text?.transcription ?? null,
    transcriptionSpan: parse.transcriptionSpan,
    received: { reasoning: text?.reasoningField ?? null, transcription: text?.transcriptionField ?? null },
    error: text?.error ?? null,
    thinkState: row.thinkState as ThinkState,
    failure: row.failure === '' ? null : (row.failure as Failure),
    finishReason: text?.finishReason ?? null,
    latencyMs: row.latencyMs === -1 ? null : row.latencyMs,
    usage: object(text?.usageJson),
    words: text?.wordsJson ? JSON.parse(text.wordsJson) : null,
    prompt: prompt ? (JSON.parse(prompt.messagesJson) as PromptMessage[]) : [],
    ownPrompt: text?.promptId != null,
    findings: row.findings.map(({ pathology, version, field, start, end, quote }) => ({
      pathology,
      version,
      field: field as FindingView['field'],
      start,
      end,
      quote,
    })),
    unjudged: row.verdicts
      .filter((verdict) => verdict.status !== 'flagged')
      .map(({ pathology, status, note }) => ({ pathology, status, note })),
    rankings,
    goldEntities: goldEntities(row, rankings),
    source: {
      name: source.name,
      sha256: source.sha256,
      importer: source.importer,
      line: row.line,
      importedAt: row.importedAt.toISOString(),
    },
    meta: object(text?.metaJson) ?? {},
    revision: row.revision,
    revisions: row.revisions.map(({ revision, replacedAt, sourceName, line }) => ({
      revision,
      replacedAt: replacedAt.toISOString(),
      source: sourceName,
      line,
    })),
  }
}
