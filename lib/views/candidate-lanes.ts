import type { Stance } from '@/lib/traces/words'
import { segmentPlace } from './paragraphs'
import type { TraceDetail } from './trace-detail'

/** One mention of a candidate on the timeline. */
export type LaneTick = {
  readonly start: number
  readonly end: number
  /** Where it is in the reasoning, 0 to 1000. */
  readonly at: number
  readonly stance: Stance
  /** The number of its segment, from 1. */
  readonly segment: number
  /** The words around it. */
  readonly words: string
}

/** A candidate over the course of the reasoning. */
export type Lane = {
  readonly text: string
  readonly is: 'gold' | 'sounds-like-gold' | 'answer' | 'other'
  readonly mentions: number
  readonly ticks: readonly LaneTick[]
}

/** The lanes of a trace, and how many candidates have none. */
export type Lanes = { readonly lanes: readonly Lane[]; readonly more: number }

const mostLanes = 12
const mostTicks = 80
const wordsBefore = 36
const wordsAfter = 60

type Reading = Pick<TraceDetail, 'reasoning' | 'segments' | 'candidates' | 'clip'>
type Candidate = TraceDetail['candidates'][number]

function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - wordsBefore)
  const to = Math.min(text.length, end + wordsAfter)
  const part = text.slice(from, to).replace(/\s+/g, ' ').toWellFormed().trim()
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`
}

/** Some of many, spread evenly; those that commit are always among them. */
function thinned<One extends { readonly stance: Stance }>(all: readonly One[]): readonly One[] {
  if (all.length <= mostTicks) return all
  const step = all.length / mostTicks
  const spread = new Set(Array.from({ length: mostTicks }, (_, at) => Math.floor(at * step)))
  return all.filter(({ stance }, at) => spread.has(at) || stance === 'committed')
}

function laneOf(candidate: Candidate, { segments, ...reading }: Reading): Lane {
  const text = reading.reasoning ?? ''
  const { isGold, isAnswer, soundsLikeGold, mentions } = candidate
  const ticks = thinned(mentions).map(({ start, end, stance }) => ({
    start,
    end,
    at: Math.round((1000 * start) / Math.max(1, text.length)),
    stance,
    segment: segmentPlace(segments, start) + 1,
    words: excerpt(text, start, end),
  }))
  const is = isGold ? 'gold' : isAnswer ? 'answer' : soundsLikeGold ? 'sounds-like-gold' : 'other'
  return { text: candidate.text, is, mentions: mentions.length, ticks }
}

/** One lane for each candidate, in the order of first mention; gold has one also where it is never mentioned. */
export function candidateLanes(reading: Reading): Lanes {
  const { candidates, clip } = reading
  const weight = ({ isGold, isAnswer, mentions }: Candidate) =>
    mentions.length + (isGold || isAnswer ? Number.MAX_SAFE_INTEGER / 2 : 0)
  const chosen = new Set(candidates.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostLanes))
  const lanes = candidates.filter((one) => chosen.has(one)).map((one) => laneOf(one, reading))
  const [gold] = clip.gold
  const silent: readonly Lane[] =
    gold === undefined || candidates.some(({ isGold }) => isGold)
      ? []
      : [{ text: gold, is: 'gold', mentions: 0, ticks: [] }]
  return { lanes: [...silent, ...lanes], more: candidates.length - chosen.size }
}
