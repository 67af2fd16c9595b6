import type { Candidate } from '@/lib/traces/candidate'
import type { Stance } from '@/lib/traces/words'
import type { ComparedRun, Differing } from './comparison'
import { segmentPlace } from './paragraphs'
import type { RunName } from './rate'
import type { TraceDetail } from './trace-detail'
import type { VerdictView } from './verdict-view'
import { wordChanges } from './word-changes'

/** A run with its trace of a clip; null where it has none of that attempt. */
export type ClipColumn = {
  readonly run: RunName
  readonly trace: TraceDetail | null
  /** The attempts that the run made at the clip. */
  readonly attempts: readonly number[]
}

/** What comes of comparing runs on one clip. */
export type ClipCompared =
  | { readonly kind: 'unknown'; readonly keys: readonly string[] }
  | { readonly kind: 'datasets'; readonly runs: readonly ComparedRun[]; readonly differing: readonly Differing[] }
  | {
      readonly kind: 'clip'
      readonly clip: string
      readonly dataset: string
      readonly retrieval: string
      readonly k: number
      readonly differing: readonly Differing[]
      readonly columns: readonly ClipColumn[]
      /** The clips before and after it where just one of two runs hit at k. */
      readonly previous: string | null
      readonly next: string | null
    }

/** A place where a trace mentions a candidate. */
export type MentionView = {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly stance: Stance
  /** The number of its segment, from 1. */
  readonly segment: number
}

/** What one trace has of a candidate. */
export type CandidateCell = {
  readonly mentions: readonly MentionView[]
  /** Mentions beyond those. */
  readonly more: number
  readonly isAnswer: boolean
}

/** A candidate across traces; a cell is null where the trace never mentions it. */
export type CandidateRow = {
  readonly text: string
  readonly is: 'gold' | 'sounds-like-gold' | 'other'
  readonly cells: readonly (CandidateCell | null)[]
}

type Words = VerdictView['words']

/** What one trace made of the clip: its answer against what was said, and against that of the first trace; null where alike. */
export type ClipAnswer = ClipColumn & { readonly fromReference: Words; readonly fromFirst: Words }

/** One clip in several runs, aligned on the candidates that their traces mention. */
export type ClipComparison = {
  readonly columns: readonly ClipAnswer[]
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly rows: readonly CandidateRow[]
  /** Candidates that have no row. */
  readonly more: number
}

const mostRows = 40
const mostMentions = 6

type Placed = { readonly column: number; readonly candidate: Candidate; readonly share: number }

function cellOf({ candidate }: Placed, { reasoning, segments }: TraceDetail): CandidateCell {
  const text = reasoning ?? ''
  const shown = candidate.mentions.slice(0, mostMentions).map(({ start, end, stance }) => ({
    start,
    end,
    stance,
    quote: text.slice(start, end).toWellFormed(),
    segment: segmentPlace(segments, start) + 1,
  }))
  return { mentions: shown, more: candidate.mentions.length - shown.length, isAnswer: candidate.isAnswer }
}

function rowOf(placed: readonly Placed[], columns: readonly ClipColumn[]): CandidateRow {
  const is = placed.some(({ candidate }) => candidate.isGold)
    ? 'gold'
    : placed.some(({ candidate }) => candidate.soundsLikeGold)
      ? 'sounds-like-gold'
      : 'other'
  const cells = columns.map(({ trace }, column) => {
    const own = placed.find((one) => one.column === column)
    return own && trace ? cellOf(own, trace) : null
  })
  return { text: placed[0]?.candidate.text ?? '', is, cells }
}

/** The candidates of all traces, alike ones together, in the order in which a trace first comes to them, as a share of its reasoning. */
function groupsOf(columns: readonly ClipColumn[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  for (const [column, { trace }] of columns.entries()) {
    for (const candidate of trace?.candidates ?? []) {
      const share = (candidate.mentions[0]?.start ?? 0) / Math.max(1, trace?.reasoning?.length ?? 0)
      groups.set(candidate.folded, [...(groups.get(candidate.folded) ?? []), { column, candidate, share }])
    }
  }
  const first = (group: readonly Placed[]) => Math.min(...group.map(({ share }) => share))
  return [...groups.values()].sort((a, b) => first(a) - first(b))
}

const isGold = (group: readonly Placed[]) => group.some(({ candidate }) => candidate.isGold)

/** What counts for a row: gold and answers first, then how many traces mention it, then how often. */
function weight(group: readonly Placed[]): number {
  const isKept = group.some(({ candidate }) => candidate.isGold || candidate.isAnswer)
  const mentions = group.reduce((sum, { candidate }) => sum + candidate.mentions.length, 0)
  return Number(isKept) * 1e9 + group.length * 1e6 + mentions
}

/** The traces of a clip beside each other; gold has the first row, also where no trace mentions it. */
export function clipComparison(columns: readonly ClipColumn[]): ClipComparison {
  const clip = columns.find(({ trace }) => trace !== null)?.trace?.clip
  const groups = groupsOf(columns)
  const kept = new Set(groups.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostRows))
  const shown = groups.filter((group) => kept.has(group))
  const [gold] = clip?.gold ?? []
  const silent: readonly CandidateRow[] =
    gold === undefined || shown.some(isGold) ? [] : [{ text: gold, is: 'gold', cells: columns.map(() => null) }]
  const inOrder = [...shown.filter(isGold), ...shown.filter((group) => !isGold(group))]
  const said = clip?.reference ?? null
  const first = columns[0]?.trace?.transcription ?? null
  return {
    columns: columns.map((column, at) => ({
      ...column,
      fromReference: wordChanges(said, column.trace?.transcription ?? null),
      fromFirst: at === 0 ? null : wordChanges(first, column.trace?.transcription ?? null),
    })),
    reference: said,
    gold: clip?.gold ?? [],
    rows: [...silent, ...inOrder.map((group) => rowOf(group, columns))],
    more: groups.length - shown.length,
  }
}
