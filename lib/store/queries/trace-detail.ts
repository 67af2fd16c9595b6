import type { Store } from '@/lib/store/open-store'
import { fold } from '@/lib/traces/fold'
import { groundingOf } from '@/lib/traces/grounding'
import { readSegments } from '@/lib/traces/segment-code'
import { segmentsOf } from '@/lib/traces/segments'
import type { Failure, GoldFate, Origin, PromptMessage, Span, ThinkState } from '@/lib/traces/words'
import { answerSpan } from '@/lib/views/answer-part'
import type { FindingView, RankingView, TraceDetail } from '@/lib/views/trace-detail'
import { audioView } from './audio-view'
import { reasoningText } from './reasoning-text'

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
      reading: true,
      detectorSet: { select: { members: true } },
    },
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof findTrace>>>

const object = (text: string | null | undefined) => (text ? (JSON.parse(text) as Record<string, unknown>) : null)

/** What has changed since a ranking was imported: the gold of its clip, or the output that was ranked. */
function changeSince(importedAt: Date | undefined, { clip, revisions }: Row): RankingView['stale'] {
  if (importedAt === undefined) return null
  const [replaced] = revisions
  if (replaced && importedAt < replaced.replacedAt) return 'output'
  return clip.goldChangedAt !== null && importedAt < clip.goldChangedAt ? 'gold' : null
}

function rankingViews(row: Row): RankingView[] {
  return row.rankings
    .map(({ set, rank, top, shownFor }) => ({
      retrieval: set.retrieval,
      indexVersion: set.indexVersion,
      depth: set.depth,
      rank: rank === -1 ? null : rank,
      top: top ? (JSON.parse(top.topJson) as RankingView['top']) : [],
      shown: shownFor !== '',
      stale: changeSince(top?.importedAt, row),
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

/** What each segment rests on, as `writeGrounds` stored it. */
function groundsOf({ kinds, reasonsJson }: NonNullable<Row['reading']>): TraceDetail['grounds'] {
  const { reasons, of }: { reasons: readonly string[]; of: readonly number[] } = JSON.parse(reasonsJson)
  return [...kinds].map((letter, at) => ({ kind: groundingOf(letter), reason: reasons[of[at] ?? -1] ?? '' }))
}

/** What reading the trace gave beside verdicts. */
function read({ reading, goldFate }: Row) {
  return {
    grounds: reading === null ? [] : groundsOf(reading),
    candidates: reading === null ? [] : (JSON.parse(reading.candidatesJson) as TraceDetail['candidates']),
    strip: reading === null ? null : (JSON.parse(reading.stripJson) as TraceDetail['strip']),
    goldFate: goldFate === '' ? null : (goldFate as GoldFate),
  }
}

/** The parse of a stored trace: where the transcription stands in the output, and which parts of the output are reasoning. */
function parseOf(text: Row['text']): { readonly transcriptionSpan: Span | null; readonly slices: readonly Span[] } {
  if (text === null) return { transcriptionSpan: null, slices: [] }
  const { transcriptionSpan, reasoningFrom, reasoningSlices } = JSON.parse(text.parseJson)
  const pairs: readonly (readonly [number, number])[] = reasoningFrom === 'output' ? reasoningSlices : []
  return { transcriptionSpan, slices: pairs.map(([start, end]) => ({ start, end })) }
}

/** What was received for a trace, and the reasoning and transcription that are cut from it. */
function received(row: Row) {
  const { text, run, source } = row
  const { transcriptionSpan, slices } = parseOf(text)
  const reasoning = reasoningText(text)
  const prompt = text?.prompt ?? run.prompt
  return {
    output: text?.output ?? null,
    reasoning,
    segments: row.reading ? readSegments(row.reading.segmentsJson) : segmentsOf(reasoning ?? ''),
    transcription: text?.transcription ?? null,
    transcriptionSpan,
    answer: answerSpan(text?.output ?? '', slices, transcriptionSpan),
    received: { reasoning: text?.reasoningField ?? null, transcription: text?.transcriptionField ?? null },
    error: text?.error ?? null,
    finishReason: text?.finishReason ?? null,
    latencyMs: row.latencyMs === -1 ? null : row.latencyMs,
    usage: object(text?.usageJson),
    words: text?.wordsJson ? JSON.parse(text.wordsJson) : null,
    prompt: prompt ? (JSON.parse(prompt.messagesJson) as PromptMessage[]) : [],
    ownPrompt: text?.promptId != null,
    meta: object(text?.metaJson) ?? {},
    source: {
      name: source.name,
      sha256: source.sha256,
      importer: source.importer,
      importerVersion: source.importerVersion,
      line: row.line,
      importedAt: row.importedAt.toISOString(),
    },
  }
}

function revisionsOf({ revision, revisions }: Row) {
  return {
    revision,
    newest: revision,
    revisions: revisions.map((one) => ({
      revision: one.revision,
      replacedAt: one.replacedAt.toISOString(),
      source: one.sourceName,
      line: one.line,
    })),
  }
}

/** One trace whole, by its key, as its newest record says; null where there is none. */
export async function traceDetail(store: Store, key: string): Promise<TraceDetail | null> {
  const row = await findTrace(store, key)
  if (!row) return null
  const attempts = await store.read.trace.findMany({
    where: { runId: row.runId, clipId: row.clipId },
    select: { key: true, attempt: true },
    orderBy: { attempt: 'asc' },
  })
  const rankings = rankingViews(row)
  return {
    key: row.key,
    run: runView(row),
    clip: clipView(row),
    attempt: row.attempt,
    attempts,
    ...received(row),
    ...read(row),
    thinkState: row.thinkState as ThinkState,
    failure: row.failure === '' ? null : (row.failure as Failure),
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
    annotatedBy: row.detectorSet.members,
    changedSince: row.stale,
    ...revisionsOf(row),
  }
}
